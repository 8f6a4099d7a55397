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
