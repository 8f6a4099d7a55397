#: Mistakes of tables and CSV files.
$ ecoscore check tables/cell_type.eco
tables/cell_type.eco:6:13: error E0520: this cell holds a text, its column holds a number in kgCO2e
     6 |   | small | "many"        | "ok"        |
       |             ^^^^^^
tables/cell_type.eco:7:13: error E0407: this is in kWh, but kgCO2e is declared
     7 |   | large | 300 kWh       | 12          |
       |             ^^^^^^^
       = the two measure different things; a factor in kgCO2e/kWh would turn one into the other
tables/cell_type.eco:7:29: error E0520: this cell holds a number, its column holds a text
     7 |   | large | 300 kWh       | 12          |
       |                             ^^
tables/cell_type.eco:8:19: error E0201: '-' does not fit here (in table vans); expected a number or a number with its unit
     8 |   | huge  | 300 ± -5      | "x"         |
       |                   ^
tables/cell_type.eco:10:28: error E0519: no column is called 'id', the key of the table
    10 | table none "None" keyed by id
       |                            ^^
       = correct 'keyed by', or the heading of the key's column
tables/cell_type.eco: 5 errors
[3]

$ ecoscore check tables/cell_type2.eco
tables/cell_type2.eco:6:29: error E0520: this cell holds a number, its column holds a text
     6 |   | small | 12            | 12          |
       |                             ^^
tables/cell_type2.eco:7:19: error E0407: this is in kWh, but kgCO2e is declared
     7 |   | huge  | 300 ± 5 kWh   | "x"         |
       |                   ^^^^^
       = the two measure different things; a factor in kgCO2e/kWh would turn one into the other
tables/cell_type2.eco:8:13: error E0520: this cell holds yes or no, its column holds a number in kgCO2e
     8 |   | big   | yes           | no          |
       |             ^^^
tables/cell_type2.eco:8:29: error E0520: this cell holds yes or no, its column holds a text
     8 |   | big   | yes           | no          |
       |                             ^^
tables/cell_type2.eco: 4 errors
[3]

$ ecoscore check tables/csv_cell.eco
tables/csv_cell.eco:5:3: error E0533: the key 'small' appears twice, in lines 2 and 4 of tables/vans.csv
     5 |   column kind from "kind" : text
       |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
       = keep one of the rows
tables/csv_cell.eco:6:3: error E0529: 'many' in line 3 of tables/vans.csv: expected a number in kgCO2e
     6 |   column made from "made" in [kgCO2e]
       |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
tables/csv_cell.eco:8:29: error E0601: there is no file 'tables/missing.csv'
     8 | table more "More" from file "missing.csv" keyed by kind
       |                             ^^^^^^^^^^^^^
       = paths are relative to the file that names them
tables/csv_cell.eco: 3 errors
[3]

$ ecoscore check tables/csv_colonne.eco
tables/csv_colonne.eco:6:3: erreur E0528: « tables/velos.csv » n'a pas de colonne « fabriqué »
     6 |   colonne fabrique de "fabriqué" en [kgCO2e]
       |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
       = vouliez-vous dire « fabrique » ?
tables/csv_colonne.eco : 1 erreur
[3]

$ ecoscore check tables/csv_forme.eco
tables/csv_forme.eco:3:32: erreur E0530: la ligne 3 de tables/guillemet.csv n'est pas du CSV
     3 | table velos "Vélos" du fichier "guillemet.csv" repérée par genre
       |                                ^^^^^^^^^^^^^^^
       = un guillemet dans une case est doublé, et fermé
tables/csv_forme.eco : 1 erreur
[3]

$ ecoscore check tables/duplicate_key.eco
tables/duplicate_key.eco:8:5: error E0518: the key 'small' appears twice
     8 |   | small | 180           |
       |     ^^^^^
       tables/duplicate_key.eco:6:3: first one here
     6 |   | small | 170           |
       |   ~~~~~~~~~~~~~~~~~~~~~~~~~
       = keep one of the rows
tables/duplicate_key.eco: 1 error
[3]

$ ecoscore check tables/each_input.eco
tables/each_input.eco:21:46: error E0317: an input for each row needs rows that stand in the rules, one for each key: 'pages' is a list that projects fill
    21 |   input sizes   "Sizes"   : number, for each pages
       |                                              ^^^^^
       = ask for the keys in a table of their own
tables/each_input.eco:23:43: error E0317: an input for each row needs rows that stand in the rules, one for each key: 'others' has a row for all other keys
    23 | input one   "One"   : yes or no, for each others
       |                                           ^^^^^^
       = ask for the keys in a table of their own
tables/each_input.eco:24:43: error E0317: an input for each row needs rows that stand in the rules, one for each key: 'files' takes its rows from a file
    24 | input two   "Two"   : yes or no, for each files
       |                                           ^^^^^
       = ask for the keys in a table of their own
tables/each_input.eco:25:43: error E0301: 'nothing' is not declared
    25 | input three "Three" : yes or no, for each nothing
       |                                           ^^^^^^^
       = declare it with 'input', 'define' or 'value'
tables/each_input.eco:26:33: error E0411: 'range 0 to 1' has no meaning for yes or no
    26 | input four  "Four"  : yes or no range 0 to 1, for each criteria
       |                                 ^^^^^^^^^^^^
tables/each_input.eco:27:25: error E0316: 'results' has one value for each row of 'criteria': which row is meant?
    27 | define no_key    as any(results is ok over pages)
       |                         ^^^^^^^
       = write the key of the row: results["..."]
tables/each_input.eco:28:21: error E0307: 'results' has one value for each row of 'pages': it cannot stand alone here
    28 | define no_row    as results["1.1"] is ok
       |                     ^^^^^^^
       = write sum(results over pages), or 'for each pages' on the definition
tables/each_input.eco:29:33: error E0301: '1.2' is not declared
    29 | define bad_key   as any(results["1.2"] is ok over pages)
       |                                 ^^^^^
       = did you mean '1.1'?
tables/each_input.eco:30:33: error E0406: found a number, expected a key of criteria
    30 | define wrong_key as any(results[3] is ok over pages)
       |                                 ^
tables/each_input.eco:31:84: error E0318: 'results' is asked of a row further out, by a key that only rows further in have
    31 | define further   for each p in pages as count(q in pages where all(q.results[c] is p.results[c] over c in criteria where weight > 0))
       |                                                                                    ^^^^^^^^^^^^
       = walk the keys first, and the list a second time inside
tables/each_input.eco:34:13: error E0301: '1.3' is not declared
    34 |   | results["1.3"] | results[photo] |
       |             ^^^^^
       = did you mean '1.1'?
tables/each_input.eco:34:22: error E0316: 'results' has one value for each row of 'criteria': which row is meant?
    34 |   | results["1.3"] | results[photo] |
       |                      ^^^^^^^^^^^^^^
       = write the key of the row: results["..."]
tables/each_input.eco:36:10: error E0316: 'results' has one value for each row of 'criteria': which row is meant?
    36 |   expect pages[0].results is ok
       |          ^^^^^^^^^^^^^^^^
       = write the key of the row: results["..."]
tables/each_input.eco:37:27: error E0301: '1.4' is not declared
    37 |   expect pages[0].results["1.4"] is ok
       |                           ^^^^^
       = did you mean '1.1'?
tables/each_input.eco:38:36: error E0304: 'bad' is not one of the choices
    38 |   expect pages[0].results.photo is bad
       |                                    ^^^
       = the choices are: ok, failed
tables/each_input.eco: 15 errors
[3]

$ ecoscore check tables/sans_source.eco
tables/sans_source.eco:3:7: remarque R0502: les chiffres de « velos » n'ont pas de source
     3 | table velos "Vélos" repérée par genre
       |       ^^^^^
       = ajouter : source "..." vérifiée le 2026-01-31
tables/sans_source.eco:12:8: remarque R0502: les chiffres de « limite » n'ont pas de source
    12 | valeur limite "Limite" en [kgCO2e] vaut 100
       |        ^^^^^^
       = ajouter : source "..." vérifiée le 2026-01-31
tables/sans_source.eco : en ordre (critères : 0, barrières : 0), 2 remarques
