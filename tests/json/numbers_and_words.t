#: Numbers and words that JSON does not know.
$ ecoscore score --policy policy.eco malformed/01_leading_zeros.json
malformed/01_leading_zeros.json:12:36: error E0704: /equipements/0/nombre: '007' is not a JSON number
    12 |     { "genre": "laptop", "nombre": 007, "duree": 6 },
       |                                    ^^^
       = write 7
[4]

$ ecoscore score --policy policy.eco malformed/02_trailing_point.json
malformed/02_trailing_point.json:7:14: error E0704: /usage/cible: '12000.' is not a JSON number
     7 |     "cible": 12000.,
       |              ^^^^^^
       = write 12000
[4]

$ ecoscore score --policy policy.eco malformed/03_leading_point.json
malformed/03_leading_point.json:10:42: error E0704: /hebergement/pue: '.5' is not a JSON number
    10 |   "hebergement": { "pays": "FRA", "pue": .5 },
       |                                          ^^
       = write 0.5
[4]

$ ecoscore score --policy policy.eco malformed/04_leading_plus.json
malformed/04_leading_plus.json:12:36: error E0704: /equipements/0/nombre: '+12' is not a JSON number
    12 |     { "genre": "laptop", "nombre": +12, "duree": 6 },
       |                                    ^^^
       = write 12
[4]

$ ecoscore score --policy policy.eco malformed/05_lone_minus.json
malformed/05_lone_minus.json:12:36: error E0704: /equipements/0/nombre: '-' is not a JSON number
    12 |     { "genre": "laptop", "nombre": -, "duree": 6 },
       |                                    ^
       = write null
[4]

$ ecoscore score --policy policy.eco malformed/06_empty_exponent.json
malformed/06_empty_exponent.json:7:14: error E0704: /usage/cible: '12e' is not a JSON number
     7 |     "cible": 12e,
       |              ^^^
       = write 12
[4]

$ ecoscore score --policy policy.eco malformed/07_number_overflow.json
malformed/07_number_overflow.json:7:14: error E0705: /usage/cible: '1e400' is too large for a number
     7 |     "cible": 1e400,
       |              ^^^^^
[4]

$ ecoscore score --policy policy.eco malformed/08_hexadecimal.json
malformed/08_hexadecimal.json:7:14: error E0704: /usage/cible: '0x2EE0' is not a JSON number
     7 |     "cible": 0x2EE0,
       |              ^^^^^^
       = write 12000
[4]

$ ecoscore score --policy policy.eco malformed/09_nan.json
malformed/09_nan.json:10:42: error E0720: /hebergement/pue: 'NaN' is not a JSON value
    10 |   "hebergement": { "pays": "FRA", "pue": NaN },
       |                                          ^^^
       = write null
[4]

$ ecoscore score --policy policy.eco malformed/10_minus_infinity.json
malformed/10_minus_infinity.json:10:42: error E0704: /hebergement/pue: '-Infinity' is not a JSON number
    10 |   "hebergement": { "pays": "FRA", "pue": -Infinity },
       |                                          ^^^^^^^^^
       = write null
[4]

$ ecoscore score --policy policy.eco malformed/11_python_true.json
malformed/11_python_true.json:5:21: error E0720: /service_public: 'True' is not a JSON value
     5 |   "service_public": True,
       |                     ^^^^
       = write true
[4]

$ ecoscore score --policy policy.eco malformed/12_python_none.json
malformed/12_python_none.json:7:14: error E0720: /usage/cible: 'None' is not a JSON value
     7 |     "cible": None,
       |              ^^^^
       = write null
[4]

$ ecoscore score --policy policy.eco malformed/13_french_oui.json
malformed/13_french_oui.json:5:21: error E0720: /service_public: 'oui' is not a JSON value
     5 |   "service_public": oui,
       |                     ^^^
       = write true
[4]

$ ecoscore score --policy policy.eco malformed/14_decimal_comma.json
malformed/14_decimal_comma.json:10:42: error E0704: /hebergement/pue: '1,35' is not a JSON number
    10 |   "hebergement": { "pays": "FRA", "pue": 1,35 },
       |                                          ^^^^
       = write 1.35
[4]

$ ecoscore score --policy policy.eco malformed/15_thousands_space.json
malformed/15_thousands_space.json:7:14: error E0704: /usage/cible: '12 000' is not a JSON number
     7 |     "cible": 12 000,
       |              ^^^^^^
       = write 12000
[4]

$ ecoscore score --policy policy.eco malformed/16_number_with_unit.json
malformed/16_number_with_unit.json:7:14: error E0704: /usage/cible: '12000€' is not a JSON number
     7 |     "cible": 12000€,
       |              ^^^^^^
       = write 12000
[4]

$ ecoscore score --policy policy.eco malformed/17_date_without_quotes.json
malformed/17_date_without_quotes.json:3:11: error E0704: /date: '2026-11-24' is not a JSON number
     3 |   "date": 2026-11-24,
       |           ^^^^^^^^^^
       = write "2026-11-24"
[4]

$ ecoscore score --policy policy.eco malformed/18_text_without_quotes.json
malformed/18_text_without_quotes.json:4:10: error E0720: /nom: 'Portail des associations' is not a JSON value
     4 |   "nom": Portail des associations,
       |          ^^^^^^^^^^^^^^^^^^^^^^^^
       = write "Portail des associations"
[4]
