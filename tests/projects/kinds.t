#: Numbers in texts: blanks inside, a comma that might part thousands, letters, units.
$ echo '{"must": true, "mass": "28 000 kg"}' | ecoscore score --quiet --policy kinds.eco -
-:1:24: error E0803: /mass: Mass: expected a number in kg, found "28 000 kg"
     1 | {"must": true, "mass": "28 000 kg"}
       |                        ^^^^^^^^^^^
       = no blank inside a number: write 28000
[4]

$ echo '{"must": true, "mass": "1,500 kg", "free": "1,500 kg"}' | ecoscore score --quiet --policy kinds.eco -
-:1:24: error E0803: /mass: Mass: expected a number in kg, found "1,500 kg"
     1 | {"must": true, "mass": "1,500 kg", "free": "1,500 kg"}
       |                        ^^^^^^^^^^
-:1:44: error E0803: /free: Free: expected a number, found "1,500 kg"
     1 | {"must": true, "mass": "1,500 kg", "free": "1,500 kg"}
       |                                            ^^^^^^^^^^
[4]

$ echo '{"must": true, "mass": "1,5 kg", "free": "1 e", "pages": "12 persons"}' | ecoscore score --quiet --policy kinds.eco -
-:1:42: error E0809: /free: Free: e cannot be read in a plain number
     1 | {"must": true, "mass": "1,5 kg", "free": "1 e", "pages": "12 persons"}
       |                                          ^^^^^
[4]

$ echo '{"must": true, "mass": "1e3 kg", "free": "", "pages": [1]}' | ecoscore score --quiet --policy kinds.eco -
-:1:55: error E0803: /pages: Pages: expected a whole number in person, found [...]
     1 | {"must": true, "mass": "1e3 kg", "free": "", "pages": [1]}
       |                                                       ^^^
[4]

#: Each kind of answer, and what it does not take.
$ echo '{"must": true, "mass": "3 kgg", "kind": "abc", "tool": "hammer", "name": ["x"], "day": 5, "ready": {"value": "yes"}}' | ecoscore score --quiet --policy kinds.eco -
-:1:24: error E0809: /mass: Mass: kgg cannot be read in kg
     1 | {"must": true, "mass": "3 kgg", "kind": "abc", "tool": "hammer", "name": ["x"], "day": 5, "ready": {"value": "yes"}}
       |                        ^^^^^^^
       = did you mean 'kg'?
-:1:41: error E0805: /kind: Kind: "abc" is not one of the choices
     1 | {"must": true, "mass": "3 kgg", "kind": "abc", "tool": "hammer", "name": ["x"], "day": 5, "ready": {"value": "yes"}}
       |                                         ^^^^^
       = the choices: a, b, c, d, e, f, g, h, i, j, k, l, ...
-:1:56: error E0806: /tool: Tool: there is no row "hammer" in the table 'tools'
     1 | {"must": true, "mass": "3 kgg", "kind": "abc", "tool": "hammer", "name": ["x"], "day": 5, "ready": {"value": "yes"}}
       |                                                        ^^^^^^^^
       = the rows: saw, axe
-:1:74: error E0803: /name: Name: expected a text in quotes, found [...]
     1 | {"must": true, "mass": "3 kgg", "kind": "abc", "tool": "hammer", "name": ["x"], "day": 5, "ready": {"value": "yes"}}
       |                                                                          ^^^^^
-:1:88: error E0803: /day: Day: expected a date "2026-01-31", found 5
     1 | {"must": true, "mass": "3 kgg", "kind": "abc", "tool": "hammer", "name": ["x"], "day": 5, "ready": {"value": "yes"}}
       |                                                                                        ^
-:1:100: error E0803: /ready: Ready: expected true or false, found "yes"
     1 | {"must": true, "mass": "3 kgg", "kind": "abc", "tool": "hammer", "name": ["x"], "day": 5, "ready": {"value": "yes"}}
       |                                                                                                    ^^^^^^^^^^^^^^^^
       = write true for yes, false for no, without quotes
[4]

$ echo '{"must": true, "tool": 5, "kind": {"between": [1,2]}, "name": false, "day": "2027-01-01", "part": "5 kg", "free": {"value": 5, "unit": "kg"}}' | ecoscore score --quiet --policy kinds.eco -
-:1:24: error E0803: /tool: Tool: expected a key of the table, in quotes, found 5
     1 | {"must": true, "tool": 5, "kind": {"between": [1,2]}, "name": false, "day": "2027-01-01", "part": "5 kg", "free": {"value": 5, "unit": "kg"}}
       |                        ^
-:1:35: error E0814: /kind: "between" is not a member of an amount
     1 | {"must": true, "tool": 5, "kind": {"between": [1,2]}, "name": false, "day": "2027-01-01", "part": "5 kg", "free": {"value": 5, "unit": "kg"}}
       |                                   ^^^^^^^^^^^^^^^^^^
       = an amount is {"value": 6, "unit": "year"}, with plus_minus, between, source or not_applicable
-:1:63: error E0803: /name: Name: expected a text in quotes, found false
     1 | {"must": true, "tool": 5, "kind": {"between": [1,2]}, "name": false, "day": "2027-01-01", "part": "5 kg", "free": {"value": 5, "unit": "kg"}}
       |                                                               ^^^^^
-:1:77: error E0804: /day: Day: 2027-01-01 is outside the range 2026-01-01 to 2026-12-31
     1 | {"must": true, "tool": 5, "kind": {"between": [1,2]}, "name": false, "day": "2027-01-01", "part": "5 kg", "free": {"value": 5, "unit": "kg"}}
       |                                                                             ^^^^^^^^^^^^
-:1:99: error E0809: /part: Part: kg cannot be read in %
     1 | {"must": true, "tool": 5, "kind": {"between": [1,2]}, "name": false, "day": "2027-01-01", "part": "5 kg", "free": {"value": 5, "unit": "kg"}}
       |                                                                                                   ^^^^^^
-:1:115: error E0809: /free: Free: kg cannot be read in a plain number
     1 | {"must": true, "tool": 5, "kind": {"between": [1,2]}, "name": false, "day": "2027-01-01", "part": "5 kg", "free": {"value": 5, "unit": "kg"}}
       |                                                                                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^
[4]

#: Amounts: ranges, members, spreads, reasons.
$ echo '{"must": true, "mass": {"between": [1, 2], "unit": "EUR"}, "pages": {"between": [-9, 7]}, "part": {"between": [5, 600]}, "free": {"between": [2, 1]}}' | ecoscore score --quiet --policy kinds.eco -
-:1:24: error E0809: /mass: Mass: EUR cannot be read in kg
     1 | {"must": true, "mass": {"between": [1, 2], "unit": "EUR"}, "pages": {"between": [-9, 7]}, "part": {"between": [5, 600]}, "free": {"between": [2, 1]}}
       |                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
-:1:69: error E0804: /pages: Pages: -9 is outside the range -5 to 50000 person
     1 | {"must": true, "mass": {"between": [1, 2], "unit": "EUR"}, "pages": {"between": [-9, 7]}, "part": {"between": [5, 600]}, "free": {"between": [2, 1]}}
       |                                                                     ^^^^^^^^^^^^^^^^^^^^
-:1:99: error E0804: /part: Part: 600 is outside the range 0 to 100 %
     1 | {"must": true, "mass": {"between": [1, 2], "unit": "EUR"}, "pages": {"between": [-9, 7]}, "part": {"between": [5, 600]}, "free": {"between": [2, 1]}}
       |                                                                                                   ^^^^^^^^^^^^^^^^^^^^^
-:1:130: error E0815: /free: Free: "between" takes two numbers, the smaller first
     1 | {"must": true, "mass": {"between": [1, 2], "unit": "EUR"}, "pages": {"between": [-9, 7]}, "part": {"between": [5, 600]}, "free": {"between": [2, 1]}}
       |                                                                                                                                  ^^^^^^^^^^^^^^^^^^^
       = write {"between": [4, 6]}
[4]

$ echo '{"must": true, "mass": {"value": 5, "value2": 5}, "pages": {"value": 5, "valeur": 6}, "part": {"value": 5, "unit": 3}, "free": {"source": 3, "value": 3}, "host": {"pue": {"value": 2, "unité": "kg", "_note": 1}}}' | ecoscore score --quiet --policy kinds.eco -
-:1:24: error E0814: /mass: "value2" is not a member of an amount
     1 | {"must": true, "mass": {"value": 5, "value2": 5}, "pages": {"value": 5, "valeur": 6}, "part": {"value": 5, "unit": 3}, "free": {"source": 3, "value": 3}, "host": {"pue": {"value": 2, "unité": "kg", "_note": 1}}}
       |                        ^^^^^^^^^^^^^^^^^^^^^^^^^
       = an amount is {"value": 6, "unit": "year"}, with plus_minus, between, source or not_applicable
-:1:60: error E0822: /pages: Pages: "value" and "valeur" both say the value
     1 | {"must": true, "mass": {"value": 5, "value2": 5}, "pages": {"value": 5, "valeur": 6}, "part": {"value": 5, "unit": 3}, "free": {"source": 3, "value": 3}, "host": {"pue": {"value": 2, "unité": "kg", "_note": 1}}}
       |                                                            ^^^^^^^^^^^^^^^^^^^^^^^^^
       = keep one
-:1:95: error E0803: /part: unit: expected a text in quotes, found 3
     1 | {"must": true, "mass": {"value": 5, "value2": 5}, "pages": {"value": 5, "valeur": 6}, "part": {"value": 5, "unit": 3}, "free": {"source": 3, "value": 3}, "host": {"pue": {"value": 2, "unité": "kg", "_note": 1}}}
       |                                                                                               ^^^^^^^^^^^^^^^^^^^^^^^
-:1:128: error E0803: /free: source: expected a text in quotes, found 3
     1 | {"must": true, "mass": {"value": 5, "value2": 5}, "pages": {"value": 5, "valeur": 6}, "part": {"value": 5, "unit": 3}, "free": {"source": 3, "value": 3}, "host": {"pue": {"value": 2, "unité": "kg", "_note": 1}}}
       |                                                                                                                                ^^^^^^^^^^^^^^^^^^^^^^^^^
-:1:171: error E0809: /host/pue: PUE: kg cannot be read in a plain number
     1 | {"must": true, "mass": {"value": 5, "value2": 5}, "pages": {"value": 5, "valeur": 6}, "part": {"value": 5, "unit": 3}, "free": {"source": 3, "value": 3}, "host": {"pue": {"value": 2, "unité": "kg", "_note": 1}}}
       |                                                                                                                                                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
[4]

$ echo '{"must": true, "mass": {"value": 5, "unité": "t", "plus_minus": 0.1}, "free": {"plus_minus": -1, "value": 3}, "pages": {"plus_ou_moins": "x", "value": 3}, "part": {}}' | ecoscore score --quiet --policy kinds.eco -
-:1:79: error E0803: /free: Free: expected a number, found -1
     1 | {"must": true, "mass": {"value": 5, "unité": "t", "plus_minus": 0.1}, "free": {"plus_minus": -1, "value": 3}, "pages": {"plus_ou_moins": "x", "value": 3}, "part": {}}
       |                                                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
       = plus_minus is a number, not negative
-:1:120: error E0803: /pages: Pages: expected a whole number in person, found "x"
     1 | {"must": true, "mass": {"value": 5, "unité": "t", "plus_minus": 0.1}, "free": {"plus_minus": -1, "value": 3}, "pages": {"plus_ou_moins": "x", "value": 3}, "part": {}}
       |                                                                                                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
       = plus_minus is a number, not negative
[4]

$ echo '{"must": true, "mass": {"not_applicable": ""}, "free": {"not_applicable": "x"}, "part": {"value": null}}' | ecoscore score --quiet --policy kinds.eco -
-:1:24: error E0812: /mass: Mass: a reason is needed to declare it not applicable
     1 | {"must": true, "mass": {"not_applicable": ""}, "free": {"not_applicable": "x"}, "part": {"value": null}}
       |                        ^^^^^^^^^^^^^^^^^^^^^^
       = write {"not_applicable": "why"}
-:1:56: error E0811: /free: Free may not be declared not applicable
     1 | {"must": true, "mass": {"not_applicable": ""}, "free": {"not_applicable": "x"}, "part": {"value": null}}
       |                                                        ^^^^^^^^^^^^^^^^^^^^^^^
       = leave it out if it is unknown
[4]

#: What is required where it is asked, and what is not asked.
$ echo '{"ready": true, "must": null, "rows": [{"told": true}, {"told": true}, {}]}' | ecoscore score --quiet --policy kinds.eco -
-:1:1: error E0810: /asked: Asked is required and not given
     1 | {"ready": true, "must": null, "rows": [{"told": true}, {"told": true}, {}]}
       | ^
       = add "asked": ...
-:1:25: error E0810: /must: Must is required and not given
     1 | {"ready": true, "must": null, "rows": [{"told": true}, {"told": true}, {}]}
       |                         ^^^^
       = add "must": ...
-:1:40: error E0810: /rows/0/n: N is required and not given
     1 | {"ready": true, "must": null, "rows": [{"told": true}, {"told": true}, {}]}
       |                                        ^
       = add "n": ...
-:1:56: error E0810: /rows/1/n: N is required and not given
     1 | {"ready": true, "must": null, "rows": [{"told": true}, {"told": true}, {}]}
       |                                                        ^
       = add "n": ...
[4]

$ echo '{"must": true, "ready": false, "asked": 5, "words": "x", "rows": [{"told": false, "n": 5}]}' | ecoscore score --quiet --policy kinds.eco -
-:1:41: error E0813: /asked: Asked is given, but it is only asked when ready
     1 | {"must": true, "ready": false, "asked": 5, "words": "x", "rows": [{"told": false, "n": 5}]}
       |                                         ^
       = remove it, or correct the answer that decides
-:1:53: error E0813: /words: Words is given, but it is only asked when ready
     1 | {"must": true, "ready": false, "asked": 5, "words": "x", "rows": [{"told": false, "n": 5}]}
       |                                                     ^^^
       = remove it, or correct the answer that decides
-:1:88: error E0813: /rows/0/n: N is given, but it is only asked when told
     1 | {"must": true, "ready": false, "asked": 5, "words": "x", "rows": [{"told": false, "n": 5}]}
       |                                                                                        ^
       = remove it, or correct the answer that decides
[4]

#: Fields in groups and rows: near ones, ones that stand elsewhere, forms.
$ echo '{"must": true, "host": {"puee": 3, "deep": {"y": 5}, "x": 3}, "rows": [{"nn": 5}, {"nothing_like": 3}], "pue": 3}' | ecoscore score --quiet --policy kinds.eco -
-:1:25: error E0802: /host/puee: "puee" is not a field of this policy
     1 | {"must": true, "host": {"puee": 3, "deep": {"y": 5}, "x": 3}, "rows": [{"nn": 5}, {"nothing_like": 3}], "pue": 3}
       |                         ^^^^^^
       = did you mean "pue"?
-:1:45: error E0802: /host/deep/y: "y" is not a field of this policy
     1 | {"must": true, "host": {"puee": 3, "deep": {"y": 5}, "x": 3}, "rows": [{"nn": 5}, {"nothing_like": 3}], "pue": 3}
       |                                             ^^^
       = a name that begins with _ is a comment
-:1:54: error E0802: /host/x: "x" is not a field of this policy
     1 | {"must": true, "host": {"puee": 3, "deep": {"y": 5}, "x": 3}, "rows": [{"nn": 5}, {"nothing_like": 3}], "pue": 3}
       |                                                      ^^^
       = the field is host.deep.x
-:1:73: error E0802: /rows/0/nn: "nn" is not a field of this policy
     1 | {"must": true, "host": {"puee": 3, "deep": {"y": 5}, "x": 3}, "rows": [{"nn": 5}, {"nothing_like": 3}], "pue": 3}
       |                                                                         ^^^^
       = a name that begins with _ is a comment
-:1:84: error E0802: /rows/1/nothing_like: "nothing_like" is not a field of this policy
     1 | {"must": true, "host": {"puee": 3, "deep": {"y": 5}, "x": 3}, "rows": [{"nn": 5}, {"nothing_like": 3}], "pue": 3}
       |                                                                                    ^^^^^^^^^^^^^^
       = a name that begins with _ is a comment
-:1:105: error E0802: /pue: "pue" is not a field of this policy
     1 | {"must": true, "host": {"puee": 3, "deep": {"y": 5}, "x": 3}, "rows": [{"nn": 5}, {"nothing_like": 3}], "pue": 3}
       |                                                                                                         ^^^^^
       = the field is host.pue
[4]

$ echo '{"must": true, "rows": {"n": 1}, "host": [1], "Name": "b"}' | ecoscore score --quiet --policy kinds.eco -
-:1:24: error E0803: /rows: Rows: expected [ {...}, ... ], found {...}
     1 | {"must": true, "rows": {"n": 1}, "host": [1], "Name": "b"}
       |                        ^^^^^^^^
-:1:42: error E0803: /host: Host: expected {...}, found [...]
     1 | {"must": true, "rows": {"n": 1}, "host": [1], "Name": "b"}
       |                                          ^^^
-:1:47: error E0802: /Name: "Name" is not a field of this policy
     1 | {"must": true, "rows": {"n": 1}, "host": [1], "Name": "b"}
       |                                               ^^^^^^
       = did you mean "name"?
[4]

#: Numbers in texts: blanks inside, a comma that might part thousands, letters, units, in French.
$ echo '{"must": true, "mass": "28 000 kg"}' | ecoscore score --quiet --lang fr --policy kinds.eco -
-:1:24: erreur E0803: /mass: Mass : attendu un nombre en kg, trouvé "28 000 kg"
     1 | {"must": true, "mass": "28 000 kg"}
       |                        ^^^^^^^^^^^
       = pas d'espace dans un nombre : écrire 28000
[4]

$ echo '{"must": true, "mass": "1,500 kg", "free": "1,500 kg"}' | ecoscore score --quiet --lang fr --policy kinds.eco -
-:1:44: erreur E0809: /free: Free : kg ne peut se lire en un nombre sans unité
     1 | {"must": true, "mass": "1,500 kg", "free": "1,500 kg"}
       |                                            ^^^^^^^^^^
[4]

$ echo '{"must": true, "mass": "1,5 kg", "free": "1 e", "pages": "12 persons"}' | ecoscore score --quiet --lang fr --policy kinds.eco -
-:1:42: erreur E0809: /free: Free : e ne peut se lire en un nombre sans unité
     1 | {"must": true, "mass": "1,5 kg", "free": "1 e", "pages": "12 persons"}
       |                                          ^^^^^
[4]

$ echo '{"must": true, "mass": "1e3 kg", "free": "", "pages": [1]}' | ecoscore score --quiet --lang fr --policy kinds.eco -
-:1:55: erreur E0803: /pages: Pages : attendu un nombre entier en personne, trouvé [...]
     1 | {"must": true, "mass": "1e3 kg", "free": "", "pages": [1]}
       |                                                       ^^^
[4]

#: Each kind of answer, and what it does not take, in French.
$ echo '{"must": true, "mass": "3 kgg", "kind": "abc", "tool": "hammer", "name": ["x"], "day": 5, "ready": {"value": "yes"}}' | ecoscore score --quiet --lang fr --policy kinds.eco -
-:1:24: erreur E0809: /mass: Mass : kgg ne peut se lire en kg
     1 | {"must": true, "mass": "3 kgg", "kind": "abc", "tool": "hammer", "name": ["x"], "day": 5, "ready": {"value": "yes"}}
       |                        ^^^^^^^
       = vouliez-vous dire « kg » ?
-:1:41: erreur E0805: /kind: Kind : « abc » n'est pas un des choix
     1 | {"must": true, "mass": "3 kgg", "kind": "abc", "tool": "hammer", "name": ["x"], "day": 5, "ready": {"value": "yes"}}
       |                                         ^^^^^
       = les choix : a, b, c, d, e, f, g, h, i, j, k, l, ...
-:1:56: erreur E0806: /tool: Tool : il n'y a pas de ligne « hammer » dans la table « tools »
     1 | {"must": true, "mass": "3 kgg", "kind": "abc", "tool": "hammer", "name": ["x"], "day": 5, "ready": {"value": "yes"}}
       |                                                        ^^^^^^^^
       = les lignes : saw, axe
-:1:74: erreur E0803: /name: Name : attendu un texte entre guillemets, trouvé [...]
     1 | {"must": true, "mass": "3 kgg", "kind": "abc", "tool": "hammer", "name": ["x"], "day": 5, "ready": {"value": "yes"}}
       |                                                                          ^^^^^
-:1:88: erreur E0803: /day: Day : attendu une date "2026-01-31", trouvé 5
     1 | {"must": true, "mass": "3 kgg", "kind": "abc", "tool": "hammer", "name": ["x"], "day": 5, "ready": {"value": "yes"}}
       |                                                                                        ^
-:1:100: erreur E0803: /ready: Ready : attendu true ou false (oui ou non), trouvé "yes"
     1 | {"must": true, "mass": "3 kgg", "kind": "abc", "tool": "hammer", "name": ["x"], "day": 5, "ready": {"value": "yes"}}
       |                                                                                                    ^^^^^^^^^^^^^^^^
       = écrire true pour oui, false pour non, sans guillemets
[4]

$ echo '{"must": true, "tool": 5, "kind": {"between": [1,2]}, "name": false, "day": "2027-01-01", "part": "5 kg", "free": {"value": 5, "unit": "kg"}}' | ecoscore score --quiet --lang fr --policy kinds.eco -
-:1:24: erreur E0803: /tool: Tool : attendu une clé de la table, entre guillemets, trouvé 5
     1 | {"must": true, "tool": 5, "kind": {"between": [1,2]}, "name": false, "day": "2027-01-01", "part": "5 kg", "free": {"value": 5, "unit": "kg"}}
       |                        ^
-:1:35: erreur E0814: /kind: « between » n'est pas un membre d'une quantité
     1 | {"must": true, "tool": 5, "kind": {"between": [1,2]}, "name": false, "day": "2027-01-01", "part": "5 kg", "free": {"value": 5, "unit": "kg"}}
       |                                   ^^^^^^^^^^^^^^^^^^
       = une quantité est {"valeur": 6, "unite": "an"}, avec plus_ou_moins, entre, source ou sans_objet
-:1:63: erreur E0803: /name: Name : attendu un texte entre guillemets, trouvé false
     1 | {"must": true, "tool": 5, "kind": {"between": [1,2]}, "name": false, "day": "2027-01-01", "part": "5 kg", "free": {"value": 5, "unit": "kg"}}
       |                                                               ^^^^^
-:1:77: erreur E0804: /day: Day : 2027-01-01 est hors de la plage de 2026-01-01 à 2026-12-31
     1 | {"must": true, "tool": 5, "kind": {"between": [1,2]}, "name": false, "day": "2027-01-01", "part": "5 kg", "free": {"value": 5, "unit": "kg"}}
       |                                                                             ^^^^^^^^^^^^
-:1:99: erreur E0809: /part: Part : kg ne peut se lire en %
     1 | {"must": true, "tool": 5, "kind": {"between": [1,2]}, "name": false, "day": "2027-01-01", "part": "5 kg", "free": {"value": 5, "unit": "kg"}}
       |                                                                                                   ^^^^^^
-:1:115: erreur E0809: /free: Free : kg ne peut se lire en un nombre sans unité
     1 | {"must": true, "tool": 5, "kind": {"between": [1,2]}, "name": false, "day": "2027-01-01", "part": "5 kg", "free": {"value": 5, "unit": "kg"}}
       |                                                                                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^
[4]

#: Amounts: ranges, members, spreads, reasons, in French.
$ echo '{"must": true, "mass": {"between": [1, 2], "unit": "EUR"}, "pages": {"between": [-9, 7]}, "part": {"between": [5, 600]}, "free": {"between": [2, 1]}}' | ecoscore score --quiet --lang fr --policy kinds.eco -
-:1:24: erreur E0809: /mass: Mass : EUR ne peut se lire en kg
     1 | {"must": true, "mass": {"between": [1, 2], "unit": "EUR"}, "pages": {"between": [-9, 7]}, "part": {"between": [5, 600]}, "free": {"between": [2, 1]}}
       |                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
-:1:69: erreur E0804: /pages: Pages : -9 est hors de la plage de -5 à 50000 personne
     1 | {"must": true, "mass": {"between": [1, 2], "unit": "EUR"}, "pages": {"between": [-9, 7]}, "part": {"between": [5, 600]}, "free": {"between": [2, 1]}}
       |                                                                     ^^^^^^^^^^^^^^^^^^^^
-:1:99: erreur E0804: /part: Part : 600 est hors de la plage de 0 à 100 %
     1 | {"must": true, "mass": {"between": [1, 2], "unit": "EUR"}, "pages": {"between": [-9, 7]}, "part": {"between": [5, 600]}, "free": {"between": [2, 1]}}
       |                                                                                                   ^^^^^^^^^^^^^^^^^^^^^
-:1:130: erreur E0815: /free: Free : « entre » prend deux nombres, le plus petit d'abord
     1 | {"must": true, "mass": {"between": [1, 2], "unit": "EUR"}, "pages": {"between": [-9, 7]}, "part": {"between": [5, 600]}, "free": {"between": [2, 1]}}
       |                                                                                                                                  ^^^^^^^^^^^^^^^^^^^
       = écrire {"entre": [4, 6]}
[4]

$ echo '{"must": true, "mass": {"value": 5, "value2": 5}, "pages": {"value": 5, "valeur": 6}, "part": {"value": 5, "unit": 3}, "free": {"source": 3, "value": 3}, "host": {"pue": {"value": 2, "unité": "kg", "_note": 1}}}' | ecoscore score --quiet --lang fr --policy kinds.eco -
-:1:24: erreur E0814: /mass: « value2 » n'est pas un membre d'une quantité
     1 | {"must": true, "mass": {"value": 5, "value2": 5}, "pages": {"value": 5, "valeur": 6}, "part": {"value": 5, "unit": 3}, "free": {"source": 3, "value": 3}, "host": {"pue": {"value": 2, "unité": "kg", "_note": 1}}}
       |                        ^^^^^^^^^^^^^^^^^^^^^^^^^
       = une quantité est {"valeur": 6, "unite": "an"}, avec plus_ou_moins, entre, source ou sans_objet
-:1:60: erreur E0822: /pages: Pages : « value » et « valeur » disent tous deux la valeur
     1 | {"must": true, "mass": {"value": 5, "value2": 5}, "pages": {"value": 5, "valeur": 6}, "part": {"value": 5, "unit": 3}, "free": {"source": 3, "value": 3}, "host": {"pue": {"value": 2, "unité": "kg", "_note": 1}}}
       |                                                            ^^^^^^^^^^^^^^^^^^^^^^^^^
       = n'en garder qu'un
-:1:95: erreur E0803: /part: unit : attendu un texte entre guillemets, trouvé 3
     1 | {"must": true, "mass": {"value": 5, "value2": 5}, "pages": {"value": 5, "valeur": 6}, "part": {"value": 5, "unit": 3}, "free": {"source": 3, "value": 3}, "host": {"pue": {"value": 2, "unité": "kg", "_note": 1}}}
       |                                                                                               ^^^^^^^^^^^^^^^^^^^^^^^
-:1:128: erreur E0803: /free: source : attendu un texte entre guillemets, trouvé 3
     1 | {"must": true, "mass": {"value": 5, "value2": 5}, "pages": {"value": 5, "valeur": 6}, "part": {"value": 5, "unit": 3}, "free": {"source": 3, "value": 3}, "host": {"pue": {"value": 2, "unité": "kg", "_note": 1}}}
       |                                                                                                                                ^^^^^^^^^^^^^^^^^^^^^^^^^
-:1:171: erreur E0809: /host/pue: PUE : kg ne peut se lire en un nombre sans unité
     1 | {"must": true, "mass": {"value": 5, "value2": 5}, "pages": {"value": 5, "valeur": 6}, "part": {"value": 5, "unit": 3}, "free": {"source": 3, "value": 3}, "host": {"pue": {"value": 2, "unité": "kg", "_note": 1}}}
       |                                                                                                                                                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
[4]

$ echo '{"must": true, "mass": {"value": 5, "unité": "t", "plus_minus": 0.1}, "free": {"plus_minus": -1, "value": 3}, "pages": {"plus_ou_moins": "x", "value": 3}, "part": {}}' | ecoscore score --quiet --lang fr --policy kinds.eco -
-:1:79: erreur E0803: /free: Free : attendu un nombre, trouvé -1
     1 | {"must": true, "mass": {"value": 5, "unité": "t", "plus_minus": 0.1}, "free": {"plus_minus": -1, "value": 3}, "pages": {"plus_ou_moins": "x", "value": 3}, "part": {}}
       |                                                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
       = plus_ou_moins est un nombre, non négatif
-:1:120: erreur E0803: /pages: Pages : attendu un nombre entier en personne, trouvé "x"
     1 | {"must": true, "mass": {"value": 5, "unité": "t", "plus_minus": 0.1}, "free": {"plus_minus": -1, "value": 3}, "pages": {"plus_ou_moins": "x", "value": 3}, "part": {}}
       |                                                                                                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
       = plus_ou_moins est un nombre, non négatif
[4]

$ echo '{"must": true, "mass": {"not_applicable": ""}, "free": {"not_applicable": "x"}, "part": {"value": null}}' | ecoscore score --quiet --lang fr --policy kinds.eco -
-:1:24: erreur E0812: /mass: Mass : il faut une raison pour le déclarer sans objet
     1 | {"must": true, "mass": {"not_applicable": ""}, "free": {"not_applicable": "x"}, "part": {"value": null}}
       |                        ^^^^^^^^^^^^^^^^^^^^^^
       = écrire {"sans_objet": "pourquoi"}
-:1:56: erreur E0811: /free: Free ne peut être déclaré sans objet
     1 | {"must": true, "mass": {"not_applicable": ""}, "free": {"not_applicable": "x"}, "part": {"value": null}}
       |                                                        ^^^^^^^^^^^^^^^^^^^^^^^
       = l'omettre s'il est inconnu
[4]

#: What is required where it is asked, and what is not asked, in French.
$ echo '{"ready": true, "must": null, "rows": [{"told": true}, {"told": true}, {}]}' | ecoscore score --quiet --lang fr --policy kinds.eco -
-:1:1: erreur E0810: /asked: Asked est obligatoire et absent
     1 | {"ready": true, "must": null, "rows": [{"told": true}, {"told": true}, {}]}
       | ^
       = ajouter "asked": ...
-:1:25: erreur E0810: /must: Must est obligatoire et absent
     1 | {"ready": true, "must": null, "rows": [{"told": true}, {"told": true}, {}]}
       |                         ^^^^
       = ajouter "must": ...
-:1:40: erreur E0810: /rows/0/n: N est obligatoire et absent
     1 | {"ready": true, "must": null, "rows": [{"told": true}, {"told": true}, {}]}
       |                                        ^
       = ajouter "n": ...
-:1:56: erreur E0810: /rows/1/n: N est obligatoire et absent
     1 | {"ready": true, "must": null, "rows": [{"told": true}, {"told": true}, {}]}
       |                                                        ^
       = ajouter "n": ...
[4]

$ echo '{"must": true, "ready": false, "asked": 5, "words": "x", "rows": [{"told": false, "n": 5}]}' | ecoscore score --quiet --lang fr --policy kinds.eco -
-:1:41: erreur E0813: /asked: Asked est renseigné, mais n'est demandé que si ready
     1 | {"must": true, "ready": false, "asked": 5, "words": "x", "rows": [{"told": false, "n": 5}]}
       |                                         ^
       = l'enlever, ou corriger la réponse qui en décide
-:1:53: erreur E0813: /words: Words est renseigné, mais n'est demandé que si ready
     1 | {"must": true, "ready": false, "asked": 5, "words": "x", "rows": [{"told": false, "n": 5}]}
       |                                                     ^^^
       = l'enlever, ou corriger la réponse qui en décide
-:1:88: erreur E0813: /rows/0/n: N est renseigné, mais n'est demandé que si told
     1 | {"must": true, "ready": false, "asked": 5, "words": "x", "rows": [{"told": false, "n": 5}]}
       |                                                                                        ^
       = l'enlever, ou corriger la réponse qui en décide
[4]

#: Fields in groups and rows: near ones, ones that stand elsewhere, forms, in French.
$ echo '{"must": true, "host": {"puee": 3, "deep": {"y": 5}, "x": 3}, "rows": [{"nn": 5}, {"nothing_like": 3}], "pue": 3}' | ecoscore score --quiet --lang fr --policy kinds.eco -
-:1:25: erreur E0802: /host/puee: « puee » n'est pas un champ de cette politique
     1 | {"must": true, "host": {"puee": 3, "deep": {"y": 5}, "x": 3}, "rows": [{"nn": 5}, {"nothing_like": 3}], "pue": 3}
       |                         ^^^^^^
       = vouliez-vous dire « pue » ?
-:1:45: erreur E0802: /host/deep/y: « y » n'est pas un champ de cette politique
     1 | {"must": true, "host": {"puee": 3, "deep": {"y": 5}, "x": 3}, "rows": [{"nn": 5}, {"nothing_like": 3}], "pue": 3}
       |                                             ^^^
       = un nom qui commence par _ est un commentaire
-:1:54: erreur E0802: /host/x: « x » n'est pas un champ de cette politique
     1 | {"must": true, "host": {"puee": 3, "deep": {"y": 5}, "x": 3}, "rows": [{"nn": 5}, {"nothing_like": 3}], "pue": 3}
       |                                                      ^^^
       = le champ est host.deep.x
-:1:73: erreur E0802: /rows/0/nn: « nn » n'est pas un champ de cette politique
     1 | {"must": true, "host": {"puee": 3, "deep": {"y": 5}, "x": 3}, "rows": [{"nn": 5}, {"nothing_like": 3}], "pue": 3}
       |                                                                         ^^^^
       = un nom qui commence par _ est un commentaire
-:1:84: erreur E0802: /rows/1/nothing_like: « nothing_like » n'est pas un champ de cette politique
     1 | {"must": true, "host": {"puee": 3, "deep": {"y": 5}, "x": 3}, "rows": [{"nn": 5}, {"nothing_like": 3}], "pue": 3}
       |                                                                                    ^^^^^^^^^^^^^^
       = un nom qui commence par _ est un commentaire
-:1:105: erreur E0802: /pue: « pue » n'est pas un champ de cette politique
     1 | {"must": true, "host": {"puee": 3, "deep": {"y": 5}, "x": 3}, "rows": [{"nn": 5}, {"nothing_like": 3}], "pue": 3}
       |                                                                                                         ^^^^^
       = le champ est host.pue
[4]

$ echo '{"must": true, "rows": {"n": 1}, "host": [1], "Name": "b"}' | ecoscore score --quiet --lang fr --policy kinds.eco -
-:1:24: erreur E0803: /rows: Rows : attendu [ {...}, ... ], trouvé {...}
     1 | {"must": true, "rows": {"n": 1}, "host": [1], "Name": "b"}
       |                        ^^^^^^^^
-:1:42: erreur E0803: /host: Host : attendu {...}, trouvé [...]
     1 | {"must": true, "rows": {"n": 1}, "host": [1], "Name": "b"}
       |                                          ^^^
-:1:47: erreur E0802: /Name: « Name » n'est pas un champ de cette politique
     1 | {"must": true, "rows": {"n": 1}, "host": [1], "Name": "b"}
       |                                               ^^^^^^
       = vouliez-vous dire « name » ?
[4]

#: What the rules say about the day of the project: the table was good until 2026-02-01, the value until 2026-03-01, the rules
#: from 2020 to 2029.
$ echo '{"must": true, "date": "2026-06-01", "kind": "b", "ready": true, "asked": 1, "tool": "saw", "rows": [{"u": "1 kEUR"}]}' | ecoscore score --policy kinds.eco - 2>&1 >/dev/null
remark R0501: the figures of 'Tools' were valid until 2026-02-01
remark R0501: the figures of 'Fee' were valid until 2026-03-01

$ echo '{"must": true, "date": "2019-12-31"}' | ecoscore score --lang fr --policy kinds.eco - 2>&1 >/dev/null
-:1:1: remarque R0805: la politique est valable à partir du 2020-01-01, la date du projet est 2019-12-31
     1 | {"must": true, "date": "2019-12-31"}
       | ^

$ echo '{"must": true, "date": "2030-01-01"}' | ecoscore score --policy kinds.eco - 2>&1 >/dev/null
-:1:1: remark R0805: the policy is valid until 2029-12-31, the project's date is 2030-01-01
     1 | {"must": true, "date": "2030-01-01"}
       | ^
remark R0501: the figures of 'Tools' were valid until 2026-02-01
remark R0501: the figures of 'Fee' were valid until 2026-03-01
