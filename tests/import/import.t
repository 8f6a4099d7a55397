#: Inventories that were made up, in the shapes of real ones. A list as GLPI exports it: a byte order mark, CRLF, quotes, ; in a cell,
#: a cell of two lines. Ten rows: lines 2 and 3 are one device, 6 and 7 are retired (a state, a date), 5 is a virtual machine, nothing
#: says what 8 is, 12 has a cell too many.
$ ecoscore import glpi.csv
glpi.csv, read as GLPI (CSV)
  rows read                                     10     100 %
  kept                                           4      40 %
  merged into a newer row                        1      10 %
  retired                                        2      20 %
  virtual machines                               1      10 %
  not handled                                    2      20 %
  Units: telephone_ip 1, ecran 1, imprimante 1, ordinateur_portable 1
  In use 3, in stock 1, retired 0
  No heading for: quantite
Not handled:
  line 8: no kind fits: type 'Borne', modele 'Kiosk 3'
  line 12: the row has 13 cells under 12 headings
{
  "equipements": [
    {"genre": "ordinateur_portable", "nombre": 1, "origine": "en_parc"},
    {"genre": "ecran", "nombre": 1, "origine": "en_parc"},
    {"genre": "imprimante", "nombre": 1, "origine": "en_parc"},
    {"genre": "telephone_ip", "nombre": 1, "origine": "en_parc"}
  ]
}
[1]

$ ecoscore import glpi.csv --lang fr --group --rejects "$TMP/r.csv" --output "$TMP/o.json"; echo "$?"; cat "$TMP/o.json" "$TMP/r.csv"
glpi.csv, lu comme GLPI (CSV)
  lignes lues                                   10     100 %
  gardées                                        4      40 %
  fondues dans une plus récente                  1      10 %
  réformées                                      2      20 %
  machines virtuelles                            1      10 %
  non traitées                                   2      20 %
  Unités : telephone_ip 1, ecran 1, imprimante 1, ordinateur_portable 1
  En service 3, en stock 1, réformés 0
  Aucun titre de colonne pour : quantite
Non traitées :
  ligne 8 : aucun genre ne convient : type « Borne », modele « Kiosk 3 »
  ligne 12 : la ligne a 13 cases sous 12 titres de colonne
1
{
  "equipements": [
    {"genre": "ordinateur_portable", "nombre": 1, "origine": "en_parc"},
    {"genre": "ecran", "nombre": 1, "origine": "en_parc"},
    {"genre": "imprimante", "nombre": 1, "origine": "en_parc"},
    {"genre": "telephone_ip", "nombre": 1, "origine": "en_parc"}
  ]
}
file,line,outcome,device,reason
glpi.csv,3,merged,"serie « 5cg0001a », modele « Latitude 5420 », type « Portable »",la ligne 2 a le même appareil et n'est pas plus ancienne
glpi.csv,5,virtual,"serie « VMware-56 4d », modele « VMware Virtual Platform », type « Machine virtuelle »",
glpi.csv,6,retired,"serie « 5CG0002B », modele « OptiPlex 7010 », type « Ordinateur de bureau »",
glpi.csv,7,retired,"serie « 5CG0003C », modele « EliteDesk 800 G2 »",
glpi.csv,8,not handled,"serie « KIO-3 », modele « Kiosk 3 », type « Borne »","aucun genre ne convient : type « Borne », modele « Kiosk 3 »"
glpi.csv,12,not handled,TE-0002,la ligne a 13 cases sous 12 titres de colonne

#: For a list of the whole fleet dates and prices count: that of line 9 does not exist, so this row is not handled.
$ ecoscore import glpi.csv --to parc --models models.csv
glpi.csv, read as GLPI (CSV)
  rows read                                     10     100 %
  kept                                           3      30 %
  merged into a newer row                        1      10 %
  retired                                        2      20 %
  virtual machines                               1      10 %
  not handled                                    3      30 %
  Units: telephone_ip 1, ecran 1, ordinateur_portable 1
  In use 2, in stock 1, retired 0
  With the factor of their model: 1 of 3
  No heading for: quantite, site
Not handled:
  line 8: no kind fits: type 'Borne', modele 'Kiosk 3'
  line 9: '31/02/2022' in the column achat is no date
  line 12: the row has 13 cells under 12 headings
{
  "parc": [
    {"serie": "5CG0001A", "genre": "ordinateur_portable", "modele": "Latitude 5420", "entite": "Ville > DSI", "etat": "en_service", "nombre": 1, "achat": "2021-03-12", "prix": 1049.9, "fabrication": 274.5},
    {"genre": "ecran", "modele": "P2419H ; 24\" en pied", "entite": "Ville > DSI", "etat": "en_stock", "nombre": 1, "achat": "2019-09-02", "prix": 150},
    {"serie": "YL-1", "genre": "telephone_ip", "modele": "T46", "entite": "Ville > Accueil", "etat": "en_service", "nombre": 1}
  ]
}
[1]

$ ecoscore import glpi.csv --to parc --format csv --quiet --lenient
ecoscore import: 3 of 10 rows could not be handled
inventaire,serie,genre,modele,entite,site,etat,nombre,achat,prix,fabrication
,5CG0001A,ordinateur_portable,Latitude 5420,Ville > DSI,,en_service,1,2021-03-12,1049.9,
,,ecran,"P2419H ; 24"" en pied",Ville > DSI,,en_stock,1,2019-09-02,150,
,YL-1,telephone_ip,T46,Ville > Accueil,,en_service,1,,,

#: The Bordeaux pack reads the list in a project of its own: here it takes the place of what an example asks for. Four devices, as the
#: account says.
$ (sed '/"equipements": /,$d' ../../rules/bordeaux/projets/postes_agents.json; ecoscore import glpi.csv --group --quiet 2> /dev/null | tail -n +2) > "$TMP/p.json"; ecoscore score "$TMP/p.json" > /dev/null && grep -o '"nombre": [0-9]*' "$TMP/p.json" | awk '{ n += $2 } END { print n }'
4

#: The same with tabs, unquoted, in Windows-1252 and with English headings.
$ ecoscore import glpi_latin.csv --to parc --quiet > "$TMP/latin"; ecoscore import glpi.csv --to parc --quiet > "$TMP/utf8"; cmp "$TMP/latin" "$TMP/utf8" && echo same
ecoscore import: 3 of 10 rows could not be handled
ecoscore import: 3 of 10 rows could not be handled
same

#: From standard input, and with the lines ended by CR alone.
$ ecoscore import - < glpi.csv 2>/dev/null | md5sum; tr '\n' '\r' < glpi_latin.csv | ecoscore import - --quiet 2>/dev/null | md5sum
dadb0053f599f24d18f3634d56eb8197  -
dadb0053f599f24d18f3634d56eb8197  -

#: ServiceNow: the newer of two rows says that it is in stock, one is on order, one state is a number. On a day before it retires a
#: device is still there.
$ ecoscore import servicenow.csv
servicenow.csv, read as ServiceNow (CSV)
  rows read                                      7     100 %
  kept                                           1    14.3 %
  merged into a newer row                        1    14.3 %
  retired                                        2    28.5 %
  virtual machines                               1    14.3 %
  left out by the map                            1    14.3 %
  not handled                                    1    14.3 %
  Units: ordinateur_portable 1
  In use 0, in stock 1, retired 0
  No heading for: quantite
Not handled:
  line 8: '7' in the column statut is no state that the map knows
{
  "equipements": [
    {"genre": "ordinateur_portable", "nombre": 1, "origine": "en_parc"}
  ]
}
[1]

$ ecoscore import servicenow.csv --to parc --models models.csv --as-of 2026-11-24
servicenow.csv, read as ServiceNow (CSV)
  rows read                                      7     100 %
  kept                                           2    28.5 %
  merged into a newer row                        1    14.3 %
  retired                                        1    14.3 %
  virtual machines                               1    14.3 %
  left out by the map                            1    14.3 %
  not handled                                    1    14.3 %
  Units: ordinateur_portable 1, ordinateur_fixe 1
  In use 1, in stock 1, retired 0
  With the factor of their model: 1 of 2
  No heading for: entite, quantite, site
Not handled:
  line 8: '7' in the column statut is no state that the map knows
{
  "date": "2026-11-24",
  "parc": [
    {"inventaire": "2026-11-24", "serie": "SN100", "genre": "ordinateur_portable", "modele": "Lenovo ThinkPad T14 Gen 2", "etat": "en_stock", "nombre": 1, "achat": "2022-04-01", "prix": 1210.5},
    {"inventaire": "2026-11-24", "serie": "SN102", "genre": "ordinateur_fixe", "modele": "HP EliteDesk 800 G6", "etat": "en_service", "nombre": 1, "achat": "2020-01-15", "prix": 800, "fabrication": 310}
  ]
}
[1]

#: What the agent says: a laptop, a virtual machine, a telephone, a printer, a desktop whose maker left his placeholders, and a line
#: that is cut.
$ ecoscore import agents.ndjson --to parc
agents.ndjson, read as GLPI-Agent (JSON)
  rows read                                      6     100 %
  kept                                           4    66.7 %
  virtual machines                               1    16.7 %
  not handled                                    1    16.6 %
  Units: smartphone 1, imprimante 1, ordinateur_portable 1, ordinateur_fixe 1
Not handled:
  line 6: is no JSON object
{
  "parc": [
    {"serie": "AAA0001", "genre": "ordinateur_portable", "modele": "Latitude 7490", "entite": "DSI", "etat": "en_service", "nombre": 1},
    {"serie": "af8d", "genre": "smartphone", "modele": "Mi 9T Pro", "etat": "en_service", "nombre": 1},
    {"serie": "PHC1", "genre": "imprimante", "modele": "HP LaserJet M507", "etat": "en_service", "nombre": 1},
    {"genre": "ordinateur_fixe", "etat": "en_service", "nombre": 1}
  ]
}
[1]

#: One device a file, and an array; a folder; several forms in one call are not read by one map.
$ mkdir "$TMP/a"; head -n 1 agents.ndjson > "$TMP/a/one.json"; (echo '['; sed -n '3p' agents.ndjson; echo ','; sed -n '4p' agents.ndjson; echo ']') > "$TMP/a/two.json"; ecoscore import "$TMP/a" --to parc 2>/dev/null
{
  "parc": [
    {"serie": "AAA0001", "genre": "ordinateur_portable", "modele": "Latitude 7490", "entite": "DSI", "etat": "en_service", "nombre": 1},
    {"serie": "af8d", "genre": "smartphone", "modele": "Mi 9T Pro", "etat": "en_service", "nombre": 1},
    {"serie": "PHC1", "genre": "imprimante", "modele": "HP LaserJet M507", "etat": "en_service", "nombre": 1}
  ]
}

$ ecoscore import agents.ndjson glpi.csv --quiet
ecoscore import: glpi.csv: is no JSON, which this map reads
[4]

#: Several lists, as GLPI exports one for each kind of thing: the same device may stand in two.
$ head -n 3 glpi.csv > "$TMP/b.csv"; ecoscore import glpi.csv "$TMP/b.csv" --rejects "$TMP/r.csv" --quiet > /dev/null; grep merged "$TMP/r.csv" | sed "s|$TMP|TMP|g"
ecoscore import: 2 of 12 rows could not be handled
glpi.csv,2,merged,"serie '5CG0001A', modele 'Latitude 5420', type 'Portable'",TMP/b.csv:2 has the same device and is not older
glpi.csv,3,merged,"serie '5cg0001a', modele 'Latitude 5420', type 'Portable'",line 2 has the same device and is not older
TMP/b.csv,3,merged,"serie '5cg0001a', modele 'Latitude 5420', type 'Portable'",line 2 has the same device and is not older

#: Nothing is left: that is no success.
$ head -n 1 glpi_latin.csv > "$TMP/c.csv"; sed -n '6p' glpi_latin.csv >> "$TMP/c.csv"; ecoscore import "$TMP/c.csv" --lenient 2>&1 | tail -n 1; exit "${PIPESTATUS[0]}"
ecoscore import: no device is left: no list is written
[4]

#: A file that is named twice is read once.
$ ecoscore import glpi.csv ./glpi.csv --quiet --lenient | grep -c genre
ecoscore import: 2 of 10 rows could not be handled
4

#: Headings that the map does not read.
$ printf 'Type;Qté;Lieu;Modèle\nPortable;2;Salle 1;\n' | ecoscore import - --verbose
-, read as GLPI (CSV)
  rows read                                      1     100 %
  kept                                           1     100 %
  not handled                                    0       0 %
  Units: ordinateur_portable 1
  No heading for: serie, fabricant, statut, reforme, modification, quantite
  Headings that are not read: Qté
{
  "equipements": [
    {"genre": "ordinateur_portable", "nombre": 1, "origine": "en_parc"}
  ]
}

#: Onto a project that holds more: its members stay, rows that its list holds already come first, the day is the new one.
$ echo '{"nom": "Ville \"A\"", "date": "2021-12-31", "lignes": [{"x": 1.5}], "parc": [{"genre": "ecran", "nombre": 3, "serie": null}]}' > $TMP/p.json; ecoscore import agents.ndjson --to parc --as-of 2026-01-31 --quiet --lenient --onto $TMP/p.json
ecoscore import: 1 of 6 rows could not be handled
{
  "date": "2026-01-31",
  "nom": "Ville \"A\"",
  "lignes": [{"x":1.5}],
  "parc": [
    {"genre": "ecran", "nombre": 3, "serie": null},
    {"inventaire": "2026-01-31", "serie": "AAA0001", "genre": "ordinateur_portable", "modele": "Latitude 7490", "entite": "DSI", "etat": "en_service", "nombre": 1},
    {"inventaire": "2026-01-31", "serie": "af8d", "genre": "smartphone", "modele": "Mi 9T Pro", "etat": "en_service", "nombre": 1},
    {"inventaire": "2026-01-31", "serie": "PHC1", "genre": "imprimante", "modele": "HP LaserJet M507", "etat": "en_service", "nombre": 1},
    {"inventaire": "2026-01-31", "genre": "ordinateur_fixe", "etat": "en_service", "nombre": 1}
  ]
}

$ echo '[1]' > $TMP/p.json; ecoscore import glpi.csv --to parc --onto $TMP/p.json 2>&1 | sed "s|$TMP|TMP|"; exit "${PIPESTATUS[0]}"
ecoscore import: TMP/p.json: is no JSON object, so no project
[4]

$ echo '{"parc": 3}' > $TMP/p.json; ecoscore import glpi.csv --to parc --onto $TMP/p.json 2>&1 | sed "s|$TMP|TMP|"; exit "${PIPESTATUS[0]}"
ecoscore import: TMP/p.json: 'parc' is no list in it
[4]

$ ecoscore import glpi.csv --to parc --onto $TMP/nope.json 2>&1 | sed "s|$TMP|TMP|"; exit "${PIPESTATUS[0]}"
ecoscore import: TMP/nope.json: there is no such file
  did you mean 'TMP/o.json'?
[5]

$ echo '{}' > $TMP/p.json; ecoscore import glpi.csv --to parc --onto $TMP/p.json --format csv; ecoscore import glpi.csv --to parc --onto $TMP/p.json --output $TMP/p.json 2>&1 | sed "s|$TMP|TMP|"; cat $TMP/p.json
ecoscore import: --onto: a project is JSON, not CSV
  example: ecoscore import inventory.csv --group --output parc.json
ecoscore import: TMP/p.json: is also read: choose another file for --output
{}
