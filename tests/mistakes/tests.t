#: Mistakes of tests.
$ ecoscore check tests/lignes.eco
tests/lignes.eco : en ordre (critères : 0, barrières : 0)

$ ecoscore check tests/wrong_tests.eco
tests/wrong_tests.eco:24:28: error E0301: 'staf' is not declared
    24 |   given "nowhere.json" but staf is 3
       |                            ^^^^
       = did you mean 'staff'?
tests/wrong_tests.eco:25:10: error E0301: 'c2' is not declared
    25 |   expect c2 is 100
       |          ^^
       = did you mean 'c1'?
tests/wrong_tests.eco:26:15: error E0301: 'h' is not declared
    26 |   expect gate h is blocked
       |               ^
       = did you mean 'g'?
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
tests/wrong_tests.eco:32:18: error E0407: this is in kWh, but kg is declared
    32 |   expect mass is 3 kWh
       |                  ^^^^^
       = the two measure different things; a factor in kg/kWh would turn one into the other
tests/wrong_tests.eco: 7 errors
[3]

$ ecoscore test tests/lignes.eco
ÉCHEC  liste inconnue  (tests/lignes.eco:8)
  tests/lignes.eco:9: « lignes de » nomme une liste de la politique
ÉCHEC  colonne inconnue  (tests/lignes.eco:14)
  tests/lignes.eco:14: /velos/0/genres: « genres » n'est pas un champ de cette politique
ÉCHEC  choix inconnu  (tests/lignes.eco:20)
  tests/lignes.eco:20: /velos/0/genre: Genre : « route » n'est pas un des choix
ÉCHEC  sans attendu  (tests/lignes.eco:26)
  tests/lignes.eco:26: le test n'attend rien
0 réussi, 4 en échec
[1]
