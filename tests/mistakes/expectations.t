#: Names and values of tests, judged without running them.
$ ecoscore check expectations/names.eco
expectations/names.eco:31:9: error E0301: 'sise' is not declared
    31 |   given sise is 5, rows[0].m is 3, double is 3
       |         ^^^^
       = did you mean 'size'?
expectations/names.eco:31:28: error E0301: 'm' is not declared
    31 |   given sise is 5, rows[0].m is 3, double is 3
       |                            ^
expectations/names.eco:31:36: error E0418: 'double' is no input
    31 |   given sise is 5, rows[0].m is 3, double is 3
       |                                    ^^^^^^
       = a test sets answers of the project and expects what the rules make of them
expectations/names.eco:35:17: error E0406: found a text, expected a number
    35 |   given size is "x", kind is tiny, tool is b, some is b, name is 5, host.pue is 1 kg
       |                 ^^^
expectations/names.eco:35:30: error E0304: 'tiny' is not one of the choices
    35 |   given size is "x", kind is tiny, tool is b, some is b, name is 5, host.pue is 1 kg
       |                              ^^^^
       = the choices are: small, large
expectations/names.eco:35:44: error E0305: table 'tools' has no row 'b'
    35 |   given size is "x", kind is tiny, tool is b, some is b, name is 5, host.pue is 1 kg
       |                                            ^
expectations/names.eco:35:66: error E0406: found a number, expected a text
    35 |   given size is "x", kind is tiny, tool is b, some is b, name is 5, host.pue is 1 kg
       |                                                                  ^
expectations/names.eco:35:81: error E0407: this is in kg, but a plain number is declared
    35 |   given size is "x", kind is tiny, tool is b, some is b, name is 5, host.pue is 1 kg
       |                                                                                 ^^^^
       = the two measure different things; a factor in 1/kg would turn one into the other
expectations/names.eco:36:25: error E0411: '3' has no meaning for a choice
    36 |   given kind is small ± 3, size is 3 ± 1 kg
       |                         ^
expectations/names.eco:36:40: error E0407: this is in kg, but a plain number is declared
    36 |   given kind is small ± 3, size is 3 ± 1 kg
       |                                        ^^^^
       = the two measure different things; a factor in 1/kg would turn one into the other
expectations/names.eco:37:20: error E0407: this is in kg, but a plain number is declared
    37 |   expect double is 3 kg
       |                    ^^^^
       = the two measure different things; a factor in 1/kg would turn one into the other
expectations/names.eco:38:18: error E0406: found a date, expected a choice
    38 |   expect kind is 2026-01-01
       |                  ^^^^^^^^^^
expectations/names.eco:39:15: error E0301: 'smal' is not declared
    39 |   expect gate smal is passed
       |               ^^^^
       = did you mean 'small'?
expectations/names.eco:40:15: error E0301: 'double' is not declared
    40 |   expect gate double is passed
       |               ^^^^^^
expectations/names.eco:41:23: error E0407: this is in kg, but a plain number is declared
    41 |   expect size is from 1 kg to 2
       |                       ^^^^
       = the two measure different things; a factor in 1/kg would turn one into the other
expectations/names.eco:47:11: error E0309: 'size' is no list and no table
    47 |   rows of size
       |           ^^^^
expectations/names.eco:51:13: error E0301: 'm' is not declared
    51 |   | n | 5 | m |
       |             ^
expectations/names.eco:53:11: error E0301: 'nothing' is not declared
    53 |   rows of nothing
       |           ^^^^^^^
       = declare it with 'input', 'define' or 'value'
expectations/names.eco:57:6: error E0419: the test 'no expectation' expects nothing
    57 | test "no expectation"
       |      ^^^^^^^^^^^^^^^^
       = add a line: expect score is 60 ± 0.1
expectations/names.eco: 19 errors
[3]

#: Tests that fail, in both languages: 2 x 3 is 6, 2000 g are 2 kg, and size 3 blocks nothing.
$ ecoscore test expectations/fails.eco
FAILED  no such row  (expectations/fails.eco:24)
  expectations/fails.eco:25: the project has no such row
FAILED  a row beyond  (expectations/fails.eco:28)
  expectations/fails.eco:34: expect rows[0].n is 2; found: 1
  expectations/fails.eco:35: 'rows[5].n' has no value here
  expectations/fails.eco:37: expect rows[0].t is "y"; found: x
FAILED  no such file  (expectations/fails.eco:40)
  expectations/fails.eco:41: there is no file 'expectations/absent.json'
FAILED  not JSON  (expectations/fails.eco:44)
  expectations/fails.eco:45: expectations/fails.eco: 'language en' is not a JSON value
FAILED  no object  (expectations/fails.eco:48)
  expectations/fails.eco:49: the file is not a JSON object
FAILED  a file, a group, a date  (expectations/fails.eco:52)
  expectations/fails.eco:56: expect day is not 2026-02-28; found: 2026-02-28
  expectations/fails.eco:58: expect name is not "N"; found: N
  expectations/fails.eco:59: expect kind is small; found: large
  expectations/fails.eco:60: expect ok is yes; found: not applicable
FAILED  out of range  (expectations/fails.eco:62)
  expectations/fails.eco:62: /size: Size: 200 is outside the range 0 to 100
FAILED  values  (expectations/fails.eco:66)
  expectations/fails.eco:68: expect double is not 6; found: 6
  expectations/fails.eco:70: expect mass is from 1 kg to 1.5 kg; found: 2 kg
  expectations/fails.eco:73: expect mass is unknown; found: 2 kg
  expectations/fails.eco:74: expect name is known; found: unknown
  expectations/fails.eco:75: expect kind is not applicable; found: unknown
  expectations/fails.eco:76: expect gate small is blocked; found: passed
  expectations/fails.eco:77: expect gate small is undecided; found: passed
  expectations/fails.eco:78: expect gate small is not applicable; found: passed
  expectations/fails.eco:80: expect c is 3.1 ± 0.01; found: 3
  expectations/fails.eco:83: 'grade' has no value here
  expectations/fails.eco:84: expect day is 2026-01-01; found: unknown
  expectations/fails.eco:85: expect ok is yes; found: unknown
0 passed, 8 failed
[1]

$ ecoscore test --lang fr expectations/fails.eco
ÉCHEC  no such row  (expectations/fails.eco:24)
  expectations/fails.eco:25: le projet n'a pas cette ligne
ÉCHEC  a row beyond  (expectations/fails.eco:28)
  expectations/fails.eco:34: expect rows[0].n is 2 ; trouvé : 1
  expectations/fails.eco:35: « rows[5].n » n'a pas de valeur ici
  expectations/fails.eco:37: expect rows[0].t is "y" ; trouvé : x
ÉCHEC  no such file  (expectations/fails.eco:40)
  expectations/fails.eco:41: il n'y a pas de fichier « expectations/absent.json »
ÉCHEC  not JSON  (expectations/fails.eco:44)
  expectations/fails.eco:45: expectations/fails.eco: « language en » n'est pas une valeur JSON
ÉCHEC  no object  (expectations/fails.eco:48)
  expectations/fails.eco:49: le fichier n'est pas un objet JSON
ÉCHEC  a file, a group, a date  (expectations/fails.eco:52)
  expectations/fails.eco:56: expect day is not 2026-02-28 ; trouvé : 2026-02-28
  expectations/fails.eco:58: expect name is not "N" ; trouvé : N
  expectations/fails.eco:59: expect kind is small ; trouvé : large
  expectations/fails.eco:60: expect ok is yes ; trouvé : sans objet
ÉCHEC  out of range  (expectations/fails.eco:62)
  expectations/fails.eco:62: /size: Size : 200 est hors de la plage de 0 à 100
ÉCHEC  values  (expectations/fails.eco:66)
  expectations/fails.eco:68: expect double is not 6 ; trouvé : 6
  expectations/fails.eco:70: expect mass is from 1 kg to 1.5 kg ; trouvé : 2 kg
  expectations/fails.eco:73: expect mass is unknown ; trouvé : 2 kg
  expectations/fails.eco:74: expect name is known ; trouvé : inconnu
  expectations/fails.eco:75: expect kind is not applicable ; trouvé : inconnu
  expectations/fails.eco:76: expect gate small is blocked ; trouvé : franchie
  expectations/fails.eco:77: expect gate small is undecided ; trouvé : franchie
  expectations/fails.eco:78: expect gate small is not applicable ; trouvé : franchie
  expectations/fails.eco:80: expect c is 3.1 ± 0.01 ; trouvé : 3
  expectations/fails.eco:83: « grade » n'a pas de valeur ici
  expectations/fails.eco:84: expect day is 2026-01-01 ; trouvé : inconnu
  expectations/fails.eco:85: expect ok is yes ; trouvé : inconnu
0 réussi, 8 en échec
[1]
