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

#: Exact bytes of the messages of the files that are not text.
$ for n in 20 21 22 23 24 25 26 27 28 39 40 41; do
>   ecoscore score --policy policy.eco malformed/${n}_*.json 2>&1 | od -An -c -v | head -8
> done
   m   a   l   f   o   r   m   e   d   /   2   0   _   r   a   w
   _   l   i   n   e   _   b   r   e   a   k   _   i   n   _   t
   e   x   t   .   j   s   o   n   :   4   :   1   8   :       e
   r   r   o   r       E   0   7   0   6   :       /   n   o   m
   :       a       c   o   n   t   r   o   l       c   h   a   r
   a   c   t   e   r       (   b   y   t   e       0   A   )    
   s   t   a   n   d   s       i   n   s   i   d   e       a    
   t   e   x   t  \n                       4       |            
   m   a   l   f   o   r   m   e   d   /   2   1   _   r   a   w
   _   e   s   c   a   p   e   _   i   n   _   t   e   x   t   .
   j   s   o   n   :   4   :   1   1   :       e   r   r   o   r
       E   0   7   0   6   :       /   n   o   m   :       a    
   c   o   n   t   r   o   l       c   h   a   r   a   c   t   e
   r       (   b   y   t   e       1   B   )       s   t   a   n
   d   s       i   n   s   i   d   e       a       t   e   x   t
  \n                       4       |               "   n   o   m
   m   a   l   f   o   r   m   e   d   /   2   2   _   r   a   w
   _   n   u   l   _   i   n   _   t   e   x   t   .   j   s   o
   n   :   4   :   1   5   :       e   r   r   o   r       E   0
   7   0   6   :       /   n   o   m   :       a       c   o   n
   t   r   o   l       c   h   a   r   a   c   t   e   r       (
   b   y   t   e       0   0   )       s   t   a   n   d   s    
   i   n   s   i   d   e       a       t   e   x   t  \n        
               4       |               "   n   o   m   "   :    
   m   a   l   f   o   r   m   e   d   /   2   3   _   r   a   w
   _   n   u   l   _   o   u   t   s   i   d   e   .   j   s   o
   n   :   3   :   3   :       e   r   r   o   r       E   0   7
   0   3   :       f   o   u   n   d       U   +   0   0   0   0
   ,       e   x   p   e   c   t   e   d       '       '  \n    
                   3       |               \   x   0   0   "   d
   a   t   e   "   :       "   2   0   2   6   -   1   1   -   2
   4   "   ,  \n                               |               ^
   m   a   l   f   o   r   m   e   d   /   2   4   _   l   a   t
   i   n   _   1   .   j   s   o   n   :   4   :   2   3   :    
   e   r   r   o   r       E   0   7   0   7   :       /   n   o
   m   :       t   h   i   s       b   y   t   e       (   E   9
   )       i   s       n   o   t       U   T   F   -   8  \n    
                   4       |               "   n   o   m   "   :
       "   P   o   r   t   a   i   l       d   e       l   \   x
   e   9   t   \   x   e   9   "   ,  \n                        
   m   a   l   f   o   r   m   e   d   /   2   5   _   o   v   e
   r   l   o   n   g   _   s   l   a   s   h   .   j   s   o   n
   :   4   :   1   8   :       e   r   r   o   r       E   0   7
   0   7   :       /   n   o   m   :       t   h   i   s       b
   y   t   e       (   C   0   )       i   s       n   o   t    
   U   T   F   -   8  \n                       4       |        
       "   n   o   m   "   :       "   P   o   r   t   a   i   l
   \   x   c   0   \   x   a   f       d   e   s       a   s   s
   m   a   l   f   o   r   m   e   d   /   2   6   _   u   t   f
   8   _   s   u   r   r   o   g   a   t   e   .   j   s   o   n
   :   4   :   1   8   :       e   r   r   o   r       E   0   7
   0   7   :       /   n   o   m   :       t   h   i   s       b
   y   t   e       (   E   D   )       i   s       n   o   t    
   U   T   F   -   8  \n                       4       |        
       "   n   o   m   "   :       "   P   o   r   t   a   i   l
   \   x   e   d   \   x   a   0   \   x   b   d       d   e   s
   m   a   l   f   o   r   m   e   d   /   2   7   _   u   t   f
   8   _   t   r   u   n   c   a   t   e   d   .   j   s   o   n
   :   4   :   3   5   :       e   r   r   o   r       E   0   7
   0   7   :       /   n   o   m   :       t   h   i   s       b
   y   t   e       (   E   2   )       i   s       n   o   t    
   U   T   F   -   8  \n                       4       |        
       "   n   o   m   "   :       "   P   o   r   t   a   i   l
       d   e   s       a   s   s   o   c   i   a   t   i   o   n
   m   a   l   f   o   r   m   e   d   /   2   8   _   u   t   f
   8   _   b   e   y   o   n   d   .   j   s   o   n   :   4   :
   1   8   :       e   r   r   o   r       E   0   7   0   7   :
       /   n   o   m   :       t   h   i   s       b   y   t   e
       (   F   4   )       i   s       n   o   t       U   T   F
   -   8  \n                       4       |               "   n
   o   m   "   :       "   P   o   r   t   a   i   l   \   x   f
   4   \   x   9   0   \   x   8   0   \   x   8   0       d   e
   m   a   l   f   o   r   m   e   d   /   3   9   _   b   y   t
   e   _   o   r   d   e   r   _   m   a   r   k   .   j   s   o
   n   :   1   :   1   :       e   r   r   o   r       E   0   7
   0   1   :       t   h   e       f   i   l   e       b   e   g
   i   n   s       w   i   t   h       a       b   y   t   e    
   o   r   d   e   r       m   a   r   k       (   t   h   r   e
   e       i   n   v   i   s   i   b   l   e       b   y   t   e
   s   )   ,       w   h   i   c   h       J   S   O   N       d
   m   a   l   f   o   r   m   e   d   /   4   0   _   u   t   f
   _   1   6   .   j   s   o   n   :   1   :   1   :       e   r
   r   o   r       E   0   7   0   7   :       t   h   i   s    
   b   y   t   e       (   F   F   )       i   s       n   o   t
       U   T   F   -   8  \n                       1       |    
   \   x   f   f   \   x   f   e   {   \   x   0   0  \n        
                       |       ^  \n                            
   =       s   a   v   e       t   h   e       f   i   l   e    
   m   a   l   f   o   r   m   e   d   /   4   1   _   u   t   f
   _   1   6   _   w   i   t   h   o   u   t   _   m   a   r   k
   .   j   s   o   n   :   1   :   1   :       e   r   r   o   r
       E   0   7   0   7   :       t   h   i   s       b   y   t
   e       (   0   0   )       i   s       n   o   t       U   T
   F   -   8  \n                       1       |       \   x   0
   0   {   \   x   0   0  \n                               |    
   ^  \n                               =       s   a   v   e    

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
