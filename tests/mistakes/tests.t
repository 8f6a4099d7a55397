#: Mistakes of tests.
$ ecoscore check tests/lignes.eco
tests/lignes.eco:9:13: erreur E0301: « velo » n'est pas déclaré
     9 |   lignes de velo
       |             ^^^^
       = vouliez-vous dire « velos » ?
tests/lignes.eco:16:5: erreur E0301: « genres » n'est pas déclaré
    16 |   | genres | prix |
       |     ^^^^^^
tests/lignes.eco:26:6: erreur E0419: le test « sans attendu » n'attend rien
    26 | test "sans attendu"
       |      ^^^^^^^^^^^^^^
       = ajouter une ligne : attendu score est 60 ± 0,1
tests/lignes.eco : 3 erreurs
[3]

$ ecoscore check tests/wrong_tests.eco
tests/wrong_tests.eco:24:28: error E0301: 'staf' is not declared
    24 |   given "nowhere.json" but staf is 3
       |                            ^^^^
       = did you mean 'staff'?
tests/wrong_tests.eco:25:10: error E0301: 'c2' is not declared
    25 |   expect c2 is 100
       |          ^^
       = declare it with 'input', 'define' or 'value'
tests/wrong_tests.eco:26:15: error E0301: 'h' is not declared
    26 |   expect gate h is blocked
       |               ^
tests/wrong_tests.eco:27:19: error E0304: 'D' is not one of the choices
    27 |   expect grade is D
       |                   ^
       = the choices are: A, B
tests/wrong_tests.eco:30:29: error E0407: this is in kWh, but kg is declared
    30 |   given staff is 3, mass is 3 kWh, stage is lives
       |                             ^^^^^
       = the two measure different things; a factor in kg/kWh would turn one into the other
tests/wrong_tests.eco:30:45: error E0304: 'lives' is not one of the choices
    30 |   given staff is 3, mass is 3 kWh, stage is lives
       |                                             ^^^^^
       = did you mean 'live'?
tests/wrong_tests.eco:31:16: error E0406: found a text, expected a number
    31 |   expect c1 is "many"
       |                ^^^^^^
tests/wrong_tests.eco:32:18: error E0407: this is in kWh, but kg is declared
    32 |   expect mass is 3 kWh
       |                  ^^^^^
       = the two measure different things; a factor in kg/kWh would turn one into the other
tests/wrong_tests.eco: 8 errors
[3]

$ ecoscore test tests/lignes.eco
tests/lignes.eco:9:13: erreur E0301: « velo » n'est pas déclaré
     9 |   lignes de velo
       |             ^^^^
       = vouliez-vous dire « velos » ?
tests/lignes.eco:16:5: erreur E0301: « genres » n'est pas déclaré
    16 |   | genres | prix |
       |     ^^^^^^
tests/lignes.eco:26:6: erreur E0419: le test « sans attendu » n'attend rien
    26 | test "sans attendu"
       |      ^^^^^^^^^^^^^^
       = ajouter une ligne : attendu score est 60 ± 0,1
[3]

$ ecoscore check tests/each_key.eco
tests/each_key.eco:9:28: error E0307: 'valid' has one value for each row of 'criteria': it cannot stand alone here
     9 | indicator alone "Alone" as valid
       |                            ^^^^^
       = write sum(valid over criteria), or 'for each criteria' on the definition
tests/each_key.eco:10:41: error E0305: table 'criteria' has no row '1.2'
    10 | indicator no_row "No such row" as valid["1.2"]
       |                                         ^^^^^
       = did you mean '"1.1"'?
tests/each_key.eco:11:36: error E0406: found a number, expected a key of criteria
    11 | indicator no_key "No key" as valid[3]
       |                                    ^
tests/each_key.eco:14:10: error E0316: 'valid' has one value for each row of 'criteria': which row is meant?
    14 |   expect valid is yes
       |          ^^^^^
       = write the key of the row: valid["..."]
tests/each_key.eco:15:16: error E0305: table 'criteria' has no row '1.2'
    15 |   expect valid["1.2"] is yes
       |                ^^^^^
       = did you mean '"1.1"'?
tests/each_key.eco:16:10: error E0316: 'valid' has one value for each row of 'criteria': which row is meant?
    16 |   expect valid[0] is yes
       |          ^^^^^^^^
       = write the key of the row: valid["..."]
tests/each_key.eco:17:26: error E0406: found a number, expected yes or no
    17 |   expect valid["1.1"] is 3
       |                          ^
       = compare it with something: x > 0
tests/each_key.eco: 7 errors
[3]
