#: Whatever the file holds, what reaches the terminal is valid UTF-8 without control characters.
$ for file in malformed/*.json; do
>   ecoscore score --policy policy.eco "$file" >"$TMP/out" 2>"$TMP/err"; code=$?
>   [ "$code" -eq 4 ] || echo "$file: exit code $code"
>   [ ! -s "$TMP/out" ] || echo "$file: something on standard output"
>   grep -q '^malformed/.*: error E07' "$TMP/err" || grep -q 'error E0801' "$TMP/err" || echo "$file: no message"
>   iconv -f UTF-8 -t UTF-8 "$TMP/err" >/dev/null || echo "$file: the messages are not UTF-8"
>   if LC_ALL=C grep -q $'[\x01-\x08\x0b-\x1f\x7f]' "$TMP/err"; then echo "$file: control characters in the messages"; fi
> done; echo done
done

#: The same in French, one message a file.
$ ecoscore score --lang fr --policy policy.eco malformed/92_ten_mistakes.json
malformed/92_ten_mistakes.json:3:3: erreur E0717: JSON n'a pas de commentaires
     3 |   /* le jour */ "date": "2026-11-24",
       |   ^^^^^^^^^^^^^
       = écrire un membre dont le nom commence par _, par exemple "_note": "..."
malformed/92_ten_mistakes.json:4:3: erreur E0724: le nom « nom » est sans ses guillemets
     4 |   nom: "Portail des associations",
       |   ^^^
       = écrire "nom"
malformed/92_ten_mistakes.json:5:21: erreur E0720: /service_public: « True » n'est pas une valeur JSON
     5 |   "service_public": True,
       |                     ^^^^
       = écrire true
malformed/92_ten_mistakes.json:7:14: erreur E0704: /usage/cible: « 007 » n'est pas un nombre JSON
     7 |     "cible": 007,
       |              ^^^
       = écrire 7
malformed/92_ten_mistakes.json:8:29: erreur E0705: /usage/benefice/valeur: « 1e999 » est trop grand pour un nombre
     8 |     "benefice": { "valeur": 1e999, "unite": "EUR\xan" }
       |                             ^^^^^
malformed/92_ten_mistakes.json:8:49: erreur E0708: /usage/benefice/unite: « \x » n'est pas un échappement de JSON
     8 |     "benefice": { "valeur": 1e999, "unite": "EUR\xan" }
       |                                                 ^^
       = les échappements sont \" \\ \/ \b \f \n \r \t \u0041
malformed/92_ten_mistakes.json:10:42: erreur E0704: /hebergement/pue: « 1. » n'est pas un nombre JSON
    10 |   "hebergement": { "pays": "FRA", "pue": 1. },
       |                                          ^^
       = écrire 1
malformed/92_ten_mistakes.json:12:39: erreur E0722: /equipements/0: il manque une virgule avant "duree"
    12 |     { "genre": "laptop", "nombre": 12 "duree": 6 },
       |                                       ^^^^^^^
malformed/92_ten_mistakes.json:13:15: erreur E0723: /equipements/1/genre: deux-points et une valeur sont attendus après le nom "genre"
    13 |     { "genre" "monitor", "nombre": 10, "duree": 8, }
       |               ^^^^^^^^^
       = écrire "genre": puis la valeur
malformed/92_ten_mistakes.json:13:50: erreur E0718: /equipements/1: il y a une virgule avant '}'
    13 |     { "genre" "monitor", "nombre": 10, "duree": 8, }
       |                                                  ^
       = enlever la virgule après le dernier élément
[4]

$ ecoscore score --lang fr --policy policy.eco malformed/44_curly_quotes.json
malformed/44_curly_quotes.json:4:10: erreur E0719: /nom: les textes JSON sont entre guillemets droits "...", non entre “...”
     4 |   "nom": “Portail des associations”,
       |          ^^^^^^^^^^^^^^^^^^^^^^^^^^
       = cela vaut pour tous les textes du fichier
[4]

$ ecoscore score --lang fr --policy policy.eco malformed/14_decimal_comma.json
malformed/14_decimal_comma.json:10:42: erreur E0704: /hebergement/pue: « 1,35 » n'est pas un nombre JSON
    10 |   "hebergement": { "pays": "FRA", "pue": 1,35 },
       |                                          ^^^^
       = écrire 1.35
[4]

$ ecoscore score --lang fr --policy policy.eco malformed/80_too_deep.json
malformed/80_too_deep.json:7:76: erreur E0715: /usage/cible/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0: imbriqué sur plus de 64 niveaux
     7 |     "cible": [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[12000]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]],
       |                                                                            ^
[4]

#: A program reads the same messages as JSON on standard output.
$ ecoscore score --format json --policy policy.eco malformed/39_byte_order_mark.json 2>/dev/null
{"file": "malformed/39_byte_order_mark.json", "error": "project", "messages": [
  {
    "code": "E0701",
    "severity": "error",
    "message": "the file begins with a byte order mark (three invisible bytes), which JSON does not allow",
    "help": "save it as \"UTF-8\", not as \"UTF-8 with BOM\"",
    "pointer": null,
    "file": "malformed/39_byte_order_mark.json",
    "line": 1,
    "column": 1,
    "end_line": 1,
    "end_column": 1,
    "related": []
  }
]
}
[4]

#: Several projects: all are told in one run.
$ ecoscore score --policy policy.eco malformed/82_empty.json malformed/57_missing_colon.json
malformed/82_empty.json:1:1: error E0702: the file is empty
     1 | 
       | ^
       = a project is a JSON object: { "date": "2026-01-31", ... }; `ecoscore init` writes a blank one
malformed/57_missing_colon.json:4:9: error E0723: /nom: a colon and a value are due after the name "nom"
     4 |   "nom" "Portail des associations",
       |         ^^^^^^^^^^^^^^^^^^^^^^^^^^
       = write "nom": and then the value
[4]
