#: Names twice, too deep, nothing at all, other formats, several mistakes in one file.
$ ecoscore score --policy policy.eco malformed/77_duplicate_key.json
malformed/77_duplicate_key.json:12:40: error E0714: /equipements/0/genre: the member "genre" appears twice in one object
    12 |     { "genre": "laptop", "nombre": 12, "genre": "phone", "duree": 6 },
       |                                        ^^^^^^^
       malformed/77_duplicate_key.json:12:7: first one here
    12 |     { "genre": "laptop", "nombre": 12, "genre": "phone", "duree": 6 },
       |       ~~~~~~~
       = keep one of the two
[4]

$ ecoscore score --policy policy.eco malformed/78_duplicate_key_escaped.json
malformed/78_duplicate_key_escaped.json:4:3: error E0714: /date: the member "date" appears twice in one object
     4 |   "d\u0061te": "2026-01-01",
       |   ^^^^^^^^^^^
       malformed/78_duplicate_key_escaped.json:3:3: first one here
     3 |   "date": "2026-11-24",
       |   ~~~~~~
       = keep one of the two
[4]

$ ecoscore score --policy policy.eco malformed/79_duplicate_key_threefold.json
malformed/79_duplicate_key_threefold.json:4:3: error E0714: /date: the member "date" appears twice in one object
     4 |   "date": "2026-01-01",
       |   ^^^^^^
       malformed/79_duplicate_key_threefold.json:3:3: first one here
     3 |   "date": "2026-11-24",
       |   ~~~~~~
       = keep one of the two
malformed/79_duplicate_key_threefold.json:5:3: error E0714: /date: the member "date" appears twice in one object
     5 |   "date": "2026-01-02",
       |   ^^^^^^
       malformed/79_duplicate_key_threefold.json:3:3: first one here
     3 |   "date": "2026-11-24",
       |   ~~~~~~
       = keep one of the two
[4]

$ ecoscore score --policy policy.eco malformed/80_too_deep.json
malformed/80_too_deep.json:7:76: error E0715: /usage/cible/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0: nested more than 64 levels deep
     7 |     "cible": [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[12000]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]],
       |                                                                            ^
[4]

$ ecoscore score --policy policy.eco malformed/81_too_deep_unclosed.json
malformed/81_too_deep_unclosed.json:1:367: error E0715: /usage/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a: nested more than 64 levels deep
[4]

$ ecoscore score --policy policy.eco malformed/82_empty.json
malformed/82_empty.json:1:1: error E0702: the file is empty
     1 | 
       | ^
       = a project is a JSON object: { "date": "2026-01-31", ... }; `ecoscore init` writes a blank one
[4]

$ ecoscore score --policy policy.eco malformed/83_white_space.json
malformed/83_white_space.json:1:1: error E0702: the file is empty
     1 |  	
       | ^
       = a project is a JSON object: { "date": "2026-01-31", ... }; `ecoscore init` writes a blank one
[4]

$ ecoscore score --policy policy.eco malformed/84_only_comment.json
malformed/84_only_comment.json:1:1: error E0717: JSON has no comments
     1 | // un projet
       | ^^^^^^^^^^^^
       = write a member whose name begins with _, such as "_note": "..."
[4]

$ ecoscore score --policy policy.eco malformed/85_python_dict.json
malformed/85_python_dict.json:1:2: error E0719: JSON texts stand in straight double quotes "...", not in '...'
     1 | {'date': '2026-11-24', 'nom': 'Portail', 'service_public': True, 'usage': None}
       |  ^^^^^^
       = the same holds for every text of the file
malformed/85_python_dict.json:1:60: error E0720: /service_public: 'True' is not a JSON value
     1 | {'date': '2026-11-24', 'nom': 'Portail', 'service_public': True, 'usage': None}
       |                                                            ^^^^
       = write true
malformed/85_python_dict.json:1:75: error E0720: /usage: 'None' is not a JSON value
     1 | {'date': '2026-11-24', 'nom': 'Portail', 'service_public': True, 'usage': None}
       |                                                                           ^^^^
       = write null
[4]

$ ecoscore score --policy policy.eco malformed/86_non_breaking_space.json
malformed/86_non_breaking_space.json:6:11: error E0703: found U+00A0, expected ' '
     6 |   "usage":  {
       |           ^
[4]

$ ecoscore score --policy policy.eco malformed/87_not_json.json
malformed/87_not_json.json:1:1: error E0720: 'date: 2026-11-24' is not a JSON value
     1 | date: 2026-11-24
       | ^^^^^^^^^^^^^^^^
       = write { ... }
[4]

$ ecoscore score --policy policy.eco malformed/88_csv.json
malformed/88_csv.json:1:1: error E0720: 'date;nom;service_public' is not a JSON value
     1 | date;nom;service_public
       | ^^^^^^^^^^^^^^^^^^^^^^^
       = write { ... }
[4]

$ ecoscore score --policy policy.eco malformed/89_html.json
malformed/89_html.json:1:1: error E0720: '<!DOCTYPE html>' is not a JSON value
     1 | <!DOCTYPE html>
       | ^^^^^^^^^^^^^^^
       = write { ... }
[4]

$ ecoscore score --policy policy.eco malformed/90_ndash_minus.json
malformed/90_ndash_minus.json:7:14: error E0704: /usage/cible: '−12000' is not a JSON number
     7 |     "cible": −12000,
       |              ^^^^^^
       = write -12000
[4]

$ ecoscore score --policy policy.eco malformed/91_five_mistakes.json
malformed/91_five_mistakes.json:4:3: error E0724: the name 'nom' stands without its quotes
     4 |   nom: "Portail des associations",
       |   ^^^
       = write "nom"
malformed/91_five_mistakes.json:5:21: error E0720: /service_public: 'True' is not a JSON value
     5 |   "service_public": True,
       |                     ^^^^
       = write true
malformed/91_five_mistakes.json:7:14: error E0704: /usage/cible: '007' is not a JSON number
     7 |     "cible": 007,
       |              ^^^
       = write 7
malformed/91_five_mistakes.json:10:42: error E0704: /hebergement/pue: '1.' is not a JSON number
    10 |   "hebergement": { "pays": "FRA", "pue": 1. },
       |                                          ^^
       = write 1
malformed/91_five_mistakes.json:13:51: error E0718: /equipements/1: there is a comma before '}'
    13 |     { "genre": "monitor", "nombre": 10, "duree": 8, }
       |                                                   ^
       = remove the comma after the last item
[4]

$ ecoscore score --policy policy.eco malformed/92_ten_mistakes.json
malformed/92_ten_mistakes.json:3:3: error E0717: JSON has no comments
     3 |   /* le jour */ "date": "2026-11-24",
       |   ^^^^^^^^^^^^^
       = write a member whose name begins with _, such as "_note": "..."
malformed/92_ten_mistakes.json:4:3: error E0724: the name 'nom' stands without its quotes
     4 |   nom: "Portail des associations",
       |   ^^^
       = write "nom"
malformed/92_ten_mistakes.json:5:21: error E0720: /service_public: 'True' is not a JSON value
     5 |   "service_public": True,
       |                     ^^^^
       = write true
malformed/92_ten_mistakes.json:7:14: error E0704: /usage/cible: '007' is not a JSON number
     7 |     "cible": 007,
       |              ^^^
       = write 7
malformed/92_ten_mistakes.json:8:29: error E0705: /usage/benefice/valeur: '1e999' is too large for a number
     8 |     "benefice": { "valeur": 1e999, "unite": "EUR\xan" }
       |                             ^^^^^
malformed/92_ten_mistakes.json:8:49: error E0708: /usage/benefice/unite: '\x' is not an escape of JSON
     8 |     "benefice": { "valeur": 1e999, "unite": "EUR\xan" }
       |                                                 ^^
       = the escapes are \" \\ \/ \b \f \n \r \t \u0041
malformed/92_ten_mistakes.json:10:42: error E0704: /hebergement/pue: '1.' is not a JSON number
    10 |   "hebergement": { "pays": "FRA", "pue": 1. },
       |                                          ^^
       = write 1
malformed/92_ten_mistakes.json:12:39: error E0722: /equipements/0: a comma is missing before "duree"
    12 |     { "genre": "laptop", "nombre": 12 "duree": 6 },
       |                                       ^^^^^^^
malformed/92_ten_mistakes.json:13:15: error E0723: /equipements/1/genre: a colon and a value are due after the name "genre"
    13 |     { "genre" "monitor", "nombre": 10, "duree": 8, }
       |               ^^^^^^^^^
       = write "genre": and then the value
malformed/92_ten_mistakes.json:13:50: error E0718: /equipements/1: there is a comma before '}'
    13 |     { "genre" "monitor", "nombre": 10, "duree": 8, }
       |                                                  ^
       = remove the comma after the last item
[4]
