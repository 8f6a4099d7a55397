#: Quotes, comments, commas and colons.
$ ecoscore score --policy policy.eco malformed/42_single_quotes.json
malformed/42_single_quotes.json:2:3: error E0719: JSON texts stand in straight double quotes "...", not in '...'
     2 |   'politique': 'bordeaux 2026.1',
       |   ^^^^^^^^^^^
       = the same holds for every text of the file
[4]

$ ecoscore score --policy policy.eco malformed/43_apostrophe_in_single_quotes.json
malformed/43_apostrophe_in_single_quotes.json:4:10: error E0719: /nom: JSON texts stand in straight double quotes "...", not in '...'
     4 |   "nom": 'Portail de l'association',
       |          ^^^^^^^^^^^^^^^^^^^^^^^^^^
       = the same holds for every text of the file
[4]

$ ecoscore score --policy policy.eco malformed/44_curly_quotes.json
malformed/44_curly_quotes.json:4:10: error E0719: /nom: JSON texts stand in straight double quotes "...", not in “...”
     4 |   "nom": “Portail des associations”,
       |          ^^^^^^^^^^^^^^^^^^^^^^^^^^
       = the same holds for every text of the file
[4]

$ ecoscore score --policy policy.eco malformed/45_guillemets.json
malformed/45_guillemets.json:4:10: error E0719: /nom: JSON texts stand in straight double quotes "...", not in «...»
     4 |   "nom": « Portail des associations »,
       |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
       = the same holds for every text of the file
[4]

$ ecoscore score --policy policy.eco malformed/46_comment_line.json
malformed/46_comment_line.json:10:35: error E0717: /hebergement: JSON has no comments
    10 |   "hebergement": { "pays": "FRA", // un commentaire, avec virgule
       |                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
       = write a member whose name begins with _, such as "_note": "..."
[4]

$ ecoscore score --policy policy.eco malformed/47_comment_block.json
malformed/47_comment_block.json:6:3: error E0717: JSON has no comments
     6 |   /* l'usage
       |   ^^^^^^^^^^
       = write a member whose name begins with _, such as "_note": "..."
[4]

$ ecoscore score --policy policy.eco malformed/48_comment_hash.json
malformed/48_comment_hash.json:6:3: error E0717: JSON has no comments
     6 |   # usage
       |   ^^^^^^^
       = write a member whose name begins with _, such as "_note": "..."
[4]

$ ecoscore score --policy policy.eco malformed/49_comment_unclosed.json
malformed/49_comment_unclosed.json:6:3: error E0717: JSON has no comments
     6 |   /* "usage": {
       |   ^^^^^^^^^^^^^
       = write a member whose name begins with _, such as "_note": "..."
[4]

$ ecoscore score --policy policy.eco malformed/50_trailing_comma_object.json
malformed/50_trailing_comma_object.json:12:50: error E0718: /equipements/0: there is a comma before '}'
    12 |     { "genre": "laptop", "nombre": 12, "duree": 6, },
       |                                                  ^
       = remove the comma after the last item
[4]

$ ecoscore score --policy policy.eco malformed/51_trailing_comma_array.json
malformed/51_trailing_comma_array.json:13:53: error E0718: /equipements: there is a comma before ']'
    13 |     { "genre": "monitor", "nombre": 10, "duree": 8 },
       |                                                     ^
       = remove the comma after the last item
[4]

$ ecoscore score --policy policy.eco malformed/52_double_comma.json
malformed/52_double_comma.json:12:25: error E0725: /equipements/0: this comma separates nothing
    12 |     { "genre": "laptop",, "nombre": 12, "duree": 6 },
       |                         ^
       = remove it
[4]

$ ecoscore score --policy policy.eco malformed/53_leading_comma.json
malformed/53_leading_comma.json:12:5: error E0725: /equipements: this comma separates nothing
    12 |     , { "genre": "laptop", "nombre": 12, "duree": 6 },
       |     ^
       = remove it
[4]

$ ecoscore score --policy policy.eco malformed/54_missing_comma_members.json
malformed/54_missing_comma_members.json:4:3: error E0722: a comma is missing before "nom"
     4 |   "nom": "Portail des associations",
       |   ^^^^^
[4]

$ ecoscore score --policy policy.eco malformed/55_missing_comma_elements.json
malformed/55_missing_comma_elements.json:13:5: error E0722: /equipements: a comma is missing before '{'
    13 |     { "genre": "monitor", "nombre": 10, "duree": 8 }
       |     ^
[4]

$ ecoscore score --policy policy.eco malformed/56_semicolon.json
malformed/56_semicolon.json:3:23: error E0703: found ';', expected ',' / '}'
     3 |   "date": "2026-11-24";
       |                       ^
[4]

$ ecoscore score --policy policy.eco malformed/57_missing_colon.json
malformed/57_missing_colon.json:4:9: error E0723: /nom: a colon and a value are due after the name "nom"
     4 |   "nom" "Portail des associations",
       |         ^^^^^^^^^^^^^^^^^^^^^^^^^^
       = write "nom": and then the value
[4]

$ ecoscore score --policy policy.eco malformed/58_equals_for_colon.json
malformed/58_equals_for_colon.json:4:9: error E0703: /nom: found '=', expected ':'
     4 |   "nom" = "Portail des associations",
       |         ^
[4]

$ ecoscore score --policy policy.eco malformed/59_missing_value.json
malformed/59_missing_value.json:7:14: error E0728: /usage/cible: a value is missing before ','
     7 |     "cible": ,
       |              ^
       = write null when it is not known
[4]

$ ecoscore score --policy policy.eco malformed/60_name_alone.json
malformed/60_name_alone.json:5:19: error E0723: /service_public: a colon and a value are due after the name "service_public"
     5 |   "service_public",
       |                   ^
       = write "service_public": and then the value
[4]

$ ecoscore score --policy policy.eco malformed/61_key_without_quotes.json
malformed/61_key_without_quotes.json:4:3: error E0724: the name 'nom' stands without its quotes
     4 |   nom: "Portail des associations",
       |   ^^^
       = write "nom"
[4]

$ ecoscore score --policy policy.eco malformed/62_key_half_quoted.json
malformed/62_key_half_quoted.json:4:3: error E0724: the name 'nom' stands without its quotes
     4 |   nom": "Portail des associations",
       |   ^^^^
       = write "nom"
[4]

$ ecoscore score --policy policy.eco malformed/63_key_number.json
malformed/63_key_number.json:4:3: error E0724: the name '7' stands without its quotes
     4 |   7: "Portail des associations",
       |   ^
       = write "7"
[4]
