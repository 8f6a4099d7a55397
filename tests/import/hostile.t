#: Files that are no inventory.
$ : > "$TMP/empty.csv"; ecoscore import "$TMP/empty.csv" 2>&1 | sed "s|$TMP|TMP|"; exit "${PIPESTATUS[0]}"
ecoscore import: TMP/empty.csv: there is no row of an inventory in it
[4]

$ echo 'Type;Modèle' > "$TMP/head.csv"; ecoscore import "$TMP/head.csv" 2>&1 | sed "s|$TMP|TMP|"; exit "${PIPESTATUS[0]}"
ecoscore import: TMP/head.csv: there is no row of an inventory in it
[4]

$ : > "$TMP/empty.json"; ecoscore import "$TMP/empty.json" 2>&1 | sed "s|$TMP|TMP|"; exit "${PIPESTATUS[0]}"
ecoscore import: TMP/empty.json: there is no row of an inventory in it
[4]

$ printf 'Type;Mod\0le\n' | ecoscore import -
ecoscore import: -:1: is no text, but a spreadsheet's own format, UTF-16 or a program: export it as CSV in UTF-8
[4]

$ printf 'Type;Modèle\nPortable;x\nPort\0able;x\n' | ecoscore import -
ecoscore import: -:3: is no text, but a spreadsheet's own format, UTF-16 or a program: export it as CSV in UTF-8
[4]

$ printf '\377\376T\0y\0p\0e\0' | ecoscore import -
ecoscore import: -:1: is no text, but a spreadsheet's own format, UTF-16 or a program: export it as CSV in UTF-8
[4]

$ printf 'Type;Modèle\nPortable;x\n"Portable;y\n\nÉcran;z\n' | ecoscore import -
ecoscore import: -:3: a quote that opens in this row is never closed
[4]

$ (echo 'Type;Modèle'; echo -n '"'; head -c 2000000 /dev/zero | tr '\0' x) | ecoscore import -
ecoscore import: -:2: this row has more than 1 MiB; most likely a quote is not closed
[4]

$ (echo -n 'Type'; head -c 2000 /dev/zero | tr '\0' ';'; echo) | ecoscore import -
ecoscore import: -:2: this row has more than 1000 cells
[4]

$ mkdir "$TMP/folder"; ecoscore import "$TMP/folder" 2>&1 | sed "s|$TMP|TMP|"; exit "${PIPESTATUS[0]}"
ecoscore import: TMP/folder: there is no file *.csv|.json|.ndjson|.jsonl in this folder
[5]

$ ecoscore import no_such.csv
ecoscore import: no_such.csv: there is no such file
[5]

$ ecoscore import
ecoscore import: no inventory was given
  example: ecoscore import inventory.csv --group --output parc.json
[5]

$ printf 'A;B\n1;2\n' | ecoscore import -
ecoscore import: -: no ready map knows any of these headings, of which the first is 'A': name one with --from
[4]

$ printf 'Nom;Prix\n1;2\n' | ecoscore import - --from glpi
ecoscore import: -: none of these headings is there: Type | Type d'élément | Type d'objet | Item type | Modèle | Model
[4]

$ ecoscore import - < agents.ndjson
ecoscore import: -: looks like JSON: name the file *.json, or say --from agent
[4]

$ ecoscore import agents.ndjson glpi.csv
ecoscore import: glpi.csv: is no JSON, which this map reads
[4]

$ ecoscore import glpi.csv --from agent
ecoscore import: glpi.csv: is no JSON, which this map reads
[4]

$ printf '[{"itemtype": "Phone"}, {"itemtype": "Phone"' > "$TMP/cut.json"; ecoscore import "$TMP/cut.json" 2>&1 | sed "s|$TMP|TMP|"; exit "${PIPESTATUS[0]}"
ecoscore import: TMP/cut.json:1: the array that this file holds is not closed by ]: the file may have been cut
[4]

#: What is read is not written over.
$ cp glpi.csv "$TMP/g.csv"; cd "$TMP"; ecoscore import g.csv --output g.csv; ecoscore import g.csv --rejects g.csv; ecoscore import g.csv --output o --rejects o; cmp g.csv "$OLDPWD/glpi.csv" && ls
ecoscore import: g.csv: is also read: choose another file for --output
ecoscore import: g.csv: is also read: choose another file for --output
ecoscore import: o: two formats cannot be written to one place
cut.json
empty.csv
empty.json
folder
g.csv
head.csv

$ cp maps/liste.csv "$TMP/v.csv"; ecoscore import glpi.csv --to "$TMP/v.csv" --output "$TMP/v.csv" 2>&1 | sed "s|$TMP|TMP|"
ecoscore import: TMP/v.csv: is also read: choose another file for --output

#: Factors that do not fit.
$ ecoscore import glpi.csv --models models.csv
ecoscore import: --models: this list has no field for a factor; that of --to parc has one
  example: ecoscore import inventory.csv --group --output parc.json
[5]

$ ecoscore import glpi.csv --to parc --models no_such.csv
ecoscore import: no_such.csv: there is no such file
[5]

$ printf 'Model;CO2\na;1\n' > "$TMP/f.csv"; ecoscore import glpi.csv --to parc --models "$TMP/f.csv" 2>&1 | sed "s|$TMP|TMP|"; exit "${PIPESTATUS[0]}"
ecoscore import: TMP/f.csv: none of these headings is there: kgCO2e | fabrication | fabrication [kgCO2e] | fabrication (kgCO2e) | gwp manufacturing | embodied | embodied kgCO2e
[4]

$ printf 'Model;kgCO2e\na;1\nA;2\nb;x\nc;\n' > "$TMP/f.csv"; ecoscore import glpi.csv --to parc --models "$TMP/f.csv" 2>&1 | sed "s|$TMP|TMP|"; exit "${PIPESTATUS[0]}"
ecoscore import: TMP/f.csv:3: 'A' has another factor further up
ecoscore import: TMP/f.csv:4: 'x' is no number
[4]

$ printf 'Type;N\nx;1\n' | ecoscore import - --from maps/loop.csv --group
ecoscore import: --group: this list has no field for the number of units
  example: ecoscore import inventory.csv --group --output parc.json
[5]

#: Cells that a spreadsheet would compute, that a terminal would obey, that a pipeline would take for commands.
$ printf 'Type;Modèle;Numéro de série\nPortable;"=1+1";"@x"\nPortable;"a\033[31mb\342\200\256c";"::error::x"\n=Borne;"\033]0;t\007";\n' > "$TMP/x.csv"; ecoscore import "$TMP/x.csv" --to parc --format csv --rejects "$TMP/r.csv" 2>&1 | sed "s|$TMP|TMP|"; sed "s|$TMP|TMP|" "$TMP/r.csv"
TMP/x.csv, read as GLPI (CSV)
  rows read                                      3     100 %
  kept                                           2    66.7 %
  not handled                                    1    33.3 %
  Units: ordinateur_portable 2
  No heading for: fabricant, statut, entite, achat, reforme, modification, prix, quantite, site
Not handled:
  line 4: no kind fits: type '=Borne', modele '\x1b]0;t\x07'
inventaire,serie,genre,modele,entite,site,etat,nombre,achat,prix,fabrication
,'@x,ordinateur_portable,'=1+1,,,en_service,1,,,
,'::error::x,ordinateur_portable,a [31mb c,,,en_service,1,,,
file,line,outcome,device,reason
TMP/x.csv,4,not handled,"modele ' ]0;t ', type '=Borne'","no kind fits: type '=Borne', modele ' ]0;t '"

$ ecoscore import "$TMP/x.csv" --to parc --quiet --lenient
ecoscore import: 1 of 3 rows could not be handled
{
  "parc": [
    {"serie": "@x", "genre": "ordinateur_portable", "modele": "=1+1", "etat": "en_service", "nombre": 1},
    {"serie": "::error::x", "genre": "ordinateur_portable", "modele": "a\u001b[31mb\u202ec", "etat": "en_service", "nombre": 1}
  ]
}

$ ecoscore import "$TMP/x.csv" --to parc --verbose --lenient 2>&1 > /dev/null | tail -n 1
  line 4: no kind fits: type '=Borne', modele '\x1b]0;t\x07'
