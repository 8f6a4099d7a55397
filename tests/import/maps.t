#: A map of one's own, in French, over a ready one: its words come first, its list takes the place of the other. Retired devices stay.
$ printf 'Type;Statut\nSonde 12;En télétravail\nFontaine;\nPortable;CHEZ L’ÉLÈVE\nÉcran;Rebut\n' | ecoscore import - --from maps/ville.csv
-, read as GLPI (CSV)
  rows read                                      4     100 %
  kept                                           3      75 %
  left out by the map                            1      25 %
  not handled                                    0       0 %
  Units: capteur 1, ecran 1, ordinateur_portable 1
  In use 2, in stock 0, retired 1
  No heading for: serie, modele, fabricant, reforme, modification, quantite
{
  "parc": [
    {"genre": "capteur", "etat": "en_service", "nombre": 1},
    {"genre": "ordinateur_portable", "etat": "en_service", "nombre": 1},
    {"genre": "ecran", "etat": "reforme", "nombre": 1}
  ]
}

#: A list of one's own over a ready format, by --to. A map that is of a format itself is for --from.
$ ecoscore import servicenow.csv --to maps/liste.csv --quiet --lenient
ecoscore import: 1 of 7 rows could not be handled
{
  "appareils": [
    {"sorte": "ordinateur_portable", "nom, modèle": "Lenovo ThinkPad T14 Gen 2", "reconditionné": false}
  ]
}

$ ecoscore import servicenow.csv --from servicenow --to maps/ville.csv 2>&1 | head -n 2
ecoscore import: builtin:import/servicenow.csv:7: the column 'serie' is declared already (builtin:import/glpi.csv:8)
ecoscore import: builtin:import/servicenow.csv:8: the column 'nom' is declared already (builtin:import/glpi.csv:9)

#: Every mistake in one run, with its place.
$ ecoscore import glpi.csv --from maps/wrong.csv
ecoscore import: maps/wrong.csv:4: no line of a map begins with 'knd'
  did you mean 'kind'?
ecoscore import: maps/wrong.csv:12: 'kind' needs something in its cell 'name'
ecoscore import: maps/wrong.csv:13: 'keep retired' takes nothing from its cell 'words', and 'yes' stands there
ecoscore import: maps/wrong.csv:15: a line has four cells, and a fifth says 'modele'; what holds the sign between cells goes in quotes
ecoscore import: maps/wrong.csv:6: 'dates' is no type of a column: text, number, date or date month first
ecoscore import: maps/wrong.csv:6: the column 'serial' is declared already (maps/wrong.csv:5)
ecoscore import: maps/wrong.csv:7: 'kind' is a word of maps themselves: name the column otherwise
ecoscore import: maps/wrong.csv:11: one line 'list' is enough (the first is line 10)
ecoscore import: maps/wrong.csv:3: no column 'modle' is declared
  did you mean 'modele'?
ecoscore import: maps/wrong.csv:3: the pattern '(' is wrong: missing closing parenthesis (at byte 2)
ecoscore import: maps/wrong.csv:8: the field 'x' has both words and a source: one of them is enough
ecoscore import: maps/wrong.csv:9: no column 'nothing' is declared
ecoscore import: maps/wrong.csv:14: the column 'type' has to be of the type 'date' for this
ecoscore import: maps/wrong.csv:16: 'xml' is no form of a file: csv or json
[3]

$ ecoscore import glpi.csv --from maps/wrong.csv --lang fr 2>&1 | head -n 4
ecoscore import: maps/wrong.csv:4 : aucune ligne d'une correspondance ne commence par « knd »
  vouliez-vous dire « kind » ?
ecoscore import: maps/wrong.csv:12 : « kind » demande quelque chose dans sa case « nom »
ecoscore import: maps/wrong.csv:13 : « keep retired » ne prend rien dans sa case « mots », où se trouve « yes »

$ ecoscore import glpi.csv --from maps/bare.csv
ecoscore import: maps/bare.csv: a line 'column' is missing
ecoscore import: maps/bare.csv: a line 'kind' is missing
ecoscore import: maps/bare.csv: a line 'list' is missing
ecoscore import: maps/bare.csv: a line 'field' is missing
[3]

#: A list without a field for the number of units cannot say that there are two.
$ printf 'Type;N\nx;1\ny;2\n' | ecoscore import - --from maps/units.csv
-, read as Units
  rows read                                      2     100 %
  kept                                           1      50 %
  not handled                                    1      50 %
  Units: a 1
Not handled:
  line 3: '2' in the column n: the list has no field for the number of units
{
  "l": [
    {"k": "a"}
  ]
}
[1]

$ ecoscore import glpi.csv --from maps/absent.csv
ecoscore import: maps/no_such.csv: there is no such file
[5]

$ ecoscore import glpi.csv --from maps/open.csv
ecoscore import: maps/open.csv:1: a quote that opens in this row is never closed
[3]

$ ecoscore import glpi.csv --from maps/loop.csv --quiet | head -n 3
ecoscore import: 2 of 10 rows could not be handled
{
  "l": [
    {"k": "a"},

$ ecoscore import glpi.csv --from glip
ecoscore import: glip: there is no such file or ready map (ready: agent, glpi, servicenow)
  did you mean 'glpi'?
[5]

$ ecoscore import glpi.csv --from no_map
ecoscore import: no_map: there is no such file or ready map (ready: agent, glpi, servicenow)
[5]

$ ecoscore import glpi.csv --to park
ecoscore import: park: there is no such file or ready map (ready: equipements, parc)
  did you mean 'parc'?
[5]

$ ecoscore import glpi.csv --to maps/no_map.csv
ecoscore import: maps/no_map.csv: there is no such file
[5]

#: A pattern that would take for ever on some text gives up on it.
$ (echo Type; printf 'a%.0s' {1..40}; echo '!'; echo aa) | ecoscore import - --from maps/tired.csv
-, read as Tired
  rows read                                      2     100 %
  kept                                           1      50 %
  not handled                                    1      50 %
  Units: a 1
Not handled:
  line 2: a pattern takes too many steps to tell
{
  "l": [
    {"k": "a"}
  ]
}
[1]

#: What the ready maps call kinds are kinds of the library of devices, so that the rules read them.
$ (echo '{"parc": ['; sed -n 's/^genre;\([a-z_]*\);.*/  {"genre": "\1", "nombre": 1},/p' ../../rules/import/*.csv | sort -u; echo '  {"genre": "ecran", "nombre": 1}]}') > "$TMP/k.json"; ecoscore score -p parc.eco --quiet "$TMP/k.json" | sed "s|$TMP|TMP|"
TMP/k.json                                    Eco-score 100/100, no grade
