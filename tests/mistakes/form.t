#: Mistakes of form: ends, brackets, quotes, bars, words of the other language, numbers, logic.
$ ecoscore check form/accents_decomposes.eco
form/accents_decomposes.eco:10:2: erreur E0203: « voire » : vouliez-vous dire « voir » ?
    10 | 	voire "y"
       | 	^^^^^
form/accents_decomposes.eco:12:7: remarque R0502: les chiffres de « d » n'ont pas de source
    12 | table d "D" repérée par k
       |       ^
       = ajouter : source "..." vérifiée le 2026-01-31
form/accents_decomposes.eco:15:9: erreur E0214: la ligne ne finit pas par |
    15 | 	| b | 2
       | 	       ^
form/accents_decomposes.eco : 2 erreurs, 1 remarque
[3]

$ ecoscore check form/anglais.eco
form/anglais.eco:4:21: erreur E0204: « weight » est anglais et ce fichier est en français : écrire « poids »
     4 | critère c1 "Agents" weight 5
       |                     ^^^^^^
form/anglais.eco:5:3: erreur E0204: « measure » est anglais et ce fichier est en français : écrire « mesure »
     5 |   measure agents
       |   ^^^^^^^
form/anglais.eco:7:15: erreur E0204: « scores » est anglais et ce fichier est en français : écrire « donne »
     7 |     jusqu'à 1 scores 100
       |               ^^^^^^
form/anglais.eco:8:5: erreur E0204: « up to » est anglais et ce fichier est en français : écrire « jusqu'à »
     8 |     up to 2 donne 50
       |     ^^^^^
form/anglais.eco:11:1: erreur E0204: « gate » est anglais et ce fichier est en français : écrire « barrière »
    11 | gate b "Barrière"
       | ^^^^
form/anglais.eco:12:24: erreur E0204: « and » est anglais et ce fichier est en français : écrire « et »
    12 |   bloque si agents < 3 and agents > 1
       |                        ^^^
form/anglais.eco : 6 erreurs
[3]

$ ecoscore check form/barre_oubliee.eco
form/barre_oubliee.eco:6:13: erreur E0213: deux valeurs dans une case
     6 |   | velo    170 ± 30 %        | 12,3               |
       |             ^^^^^^^^^^
       = il manque un | avant ceci, ou le texte demande des guillemets
form/barre_oubliee.eco:7:37: erreur E0214: la ligne ne finit pas par |
     7 |   | bus   | 170 ± 30 %        | 12,3
       |                                     ^
form/barre_oubliee.eco : 2 erreurs
[3]

$ ecoscore check form/decimal_comma.eco
form/decimal_comma.eco:3:13: error E0103: '12,5': decimals are written with a point in an English file: 12.5
     3 | define a as 12,5 + 3
       |             ^^^^
form/decimal_comma.eco:4:13: error E0104: '10,000': no separator between thousands in an English file
     4 | define b as 10,000 * 2
       |             ^^^^^^
       = write the digits together, or 10.000 if it is a decimal
form/decimal_comma.eco:5:13: error E0105: no space inside a number: write 10000
     5 | define c as 10 000 * 2
       |             ^^^^^^
form/decimal_comma.eco:6:40: error E0105: no space inside a number: write 10000000
     6 | input staff "Staff" : count range 1 to 10 000 000
       |                                        ^^^^^^^^^^
form/decimal_comma.eco: 4 errors
[3]

$ ecoscore check form/egal.eco
form/egal.eco:5:10: remarque R0510: « Barrière » ne dit pas quoi faire
     5 | barrière b "Barrière"
       |          ^
       = ajouter une ligne pour le chef du projet : remède "..."
form/egal.eco:5:10: remarque R0511: « Barrière » peut refuser un projet, et ne dit pas pourquoi
     5 | barrière b "Barrière"
       |          ^
       = ajouter : car "..."
form/egal.eco:6:20: remarque R0102: « = » est lu comme « est »
     6 |   bloque si besoin = dit et agents == 3
       |                    ^
       = écrire « est »
form/egal.eco:6:36: remarque R0102: « = » est lu comme « est »
     6 |   bloque si besoin = dit et agents == 3
       |                                    ^^
       = écrire « est »
form/egal.eco : en ordre (critères : 0, barrières : 1), 4 remarques

$ ecoscore check form/extra_cell.eco
form/extra_cell.eco:6:3: error E0216: this row has 4 cells, the heading has 3
     6 |   | small | 170 ± 30 %    | 12.3           | 5 |
       |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
       form/extra_cell.eco:5:3: the heading is here
     5 |   | kind  | made [kgCO2e] | moved [kgCO2e] |
       |   ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
       = one cell for each column; what is not known is written 'unknown'
form/extra_cell.eco:7:3: error E0216: this row has 2 cells, the heading has 3
     7 |   | large | 12            |
       |   ^^^^^^^^^^^^^^^^^^^^^^^^^
       form/extra_cell.eco:5:3: the heading is here
     5 |   | kind  | made [kgCO2e] | moved [kgCO2e] |
       |   ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
       = one cell for each column; what is not known is written 'unknown'
form/extra_cell.eco: 2 errors
[3]

$ ecoscore check form/forgot_scores.eco
form/forgot_scores.eco:7:13: error E0211: the word 'scores' is missing before the points
     7 |     up to 1 100
       |             ^^^
       = write: ... scores 100
form/forgot_scores.eco:8:12: error E0212: the points are missing
     8 |     up to 5
       |            ^
       = write: ... scores 60
form/forgot_scores.eco:16:9: error E0212: the points are missing
    16 |     at 5
       |         ^
       = write: ... scores 60
form/forgot_scores.eco: 3 errors
[3]

$ ecoscore check form/french.eco
form/french.eco:3:23: error E0204: 'entier' is French and this file is in English: write 'count'
     3 | input staff "Staff" : entier
       |                       ^^^^^^
form/french.eco:4:1: error E0204: 'critère' is French and this file is in English: write 'criterion'
     4 | critère c1 "Staff" weight 5
       | ^^^^^^^
form/french.eco:7:5: error E0204: 'jusqu'à' is French and this file is in English: write 'up to'
     7 |     jusqu'à 1 scores 100
       |     ^^^^^^^
form/french.eco:8:15: error E0204: 'donne' is French and this file is in English: write 'scores'
     8 |     otherwise donne 0
       |               ^^^^^
form/french.eco:11:24: error E0204: 'et' is French and this file is in English: write 'and'
    11 |   block when staff < 3 et staff > 1
       |                        ^^
form/french.eco:12:3: error E0204: 'car' is French and this file is in English: write 'because'
    12 |   car "few"
       |   ^^^
form/french.eco: 6 errors
[3]

$ ecoscore check form/guillemet_oublie.eco
form/guillemet_oublie.eco:3:12: erreur E0102: ce texte n'est jamais fermé : il manque un " avant la fin de la ligne
     3 | donnée nom "Nom du projet : texte obligatoire
       |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
form/guillemet_oublie.eco:7:7: erreur E0102: ce texte n'est jamais fermé : il manque un " avant la fin de la ligne
     7 |   car "La loi demande
       |       ^^^^^^^^^^^^^^^
form/guillemet_oublie.eco:10:10: erreur E0102: ce texte n'est jamais fermé : il manque un " avant la fin de la ligne
    10 | calcul x "X vaut 3
       |          ^^^^^^^^^
form/guillemet_oublie.eco:11:17: erreur E0201: « 2 » ne convient pas ici ; attendu : un opérateur, « vaut », « correspond à » ou la phrase suivante à la ligne
    11 | calcul y vaut 1 2
       |                 ^
form/guillemet_oublie.eco : 4 erreurs
[3]

$ ecoscore check form/long_name.eco
form/long_name.eco:3:7: error E0223: a name is one word: found 'active users'
     3 | input active users "Users" : count range 0 to 100
       |       ^^^^^^^^^^^^
       = write active_users; what people read goes into the label in quotes
form/long_name.eco:5:17: error E0201: 'per' does not fit here (in criterion c1); expected an operator, 'in', 'from', 'matches' or the next sentence on its own line
     5 |   measure users per day
       |                 ^^^
form/long_name.eco: 2 errors
[3]

$ ecoscore check form/misc.eco
form/misc.eco:3:21: error E0201: 'count' does not fit here; expected ':'
     3 | input users "Users" count
       |                     ^^^^^
form/misc.eco:4:47: error E0201: 'because' does not fit here; expected a value or a name
     4 | input mass "Mass" : quantity in [kg], default because "x"
       |                                               ^^^^^^^
form/misc.eco:5:19: error E0202: the sentence stops too soon; expected a number or a number with its unit
     5 | theme t "T" weight
       |                   ^
form/misc.eco:6:1: error E0206: 'list vans' is never closed: 'end' is missing
     6 | list vans "Vans"
       | ^^^^^^^^^
       form/misc.eco:9:1: 'end' is due before this
     9 | define total as sum(seats over vans where kind is "x"
       | ~~~~~~
form/misc.eco:9:54: error E0208: a ) is missing
     9 | define total as sum(seats over vans where kind is "x"
       |                                                      ^
form/misc.eco:10:31: error E0208: a ) is missing
    10 | define cost as 12 EUR + 3 * (4
       |                               ^
form/misc.eco:11:11: error E0201: '"Nameless"' does not fit here (in criterion "Nameless"); expected a name
    11 | criterion "Nameless" weight 5
       |           ^^^^^^^^^^
form/misc.eco:14:24: error E0205: 'up to' begins a line of its own
    14 |     up to 1 scores 100 up to 2 scores 3
       |                        ^^^^^
       = put it on the next line
form/misc.eco:18:27: error E0205: 'source' begins a line of its own
    18 | table d "D" keyed by kind source "x"
       |                           ^^^^^^
       = put it on the next line
form/misc.eco: 9 errors
[3]

$ ecoscore check form/missing_end.eco
form/missing_end.eco:4:1: error E0206: 'gate law' is never closed: 'end' is missing
     4 | gate law "Law"
       | ^^^^^^^^
       form/missing_end.eco:7:1: 'end' is due before this
     7 | criterion c1 "Staff" weight 5
       | ~~~~~~~~~
form/missing_end.eco:13:1: error E0206: 'list vans' is never closed: 'end' is missing
    13 | list vans "Vans"
       | ^^^^^^^^^
       form/missing_end.eco:16:1: 'end' is due before this
    16 | input nights "Nights" : count
       | ~~~~~
form/missing_end.eco:17:27: error E0201: '*' does not fit here; expected a value or a name
    17 | define double as nights * * 2
       |                           ^
form/missing_end.eco: 3 errors
[3]

$ ecoscore check form/mixed_logic.eco
form/mixed_logic.eco:8:22: error E0217: 'and' and 'or' are mixed without ( )
     8 |   block when a and b or c
       |                      ^^
       = write (a and b) or c, or a and (b or c)
form/mixed_logic.eco:9:15: error E0220: only a name may stand between { }: found 'n + n'
     9 |   because "x {n + n} y"
       |               ^^^^^
       = define it first, then write {its_name}; a brace itself is written {{
form/mixed_logic.eco:12:20: error E0218: comparisons cannot be chained
    12 |   block when 1 < n < 3
       |                    ^
       = write: x is from 1 to 5, or: 1 < x and x < 5
form/mixed_logic.eco:13:15: error E0220: only a name may stand between { }: found 'n y'
    13 |   because "x {n y"
       |               ^^^
       = define it first, then write {its_name}; a brace itself is written {{
form/mixed_logic.eco:15:17: error E0219: put ( ) round an 'if' that is part of a larger expression
    15 | define z as 2 + if a then 1 else 3
       |                 ^^^^^^^^^^^^^^^^^^
form/mixed_logic.eco: 5 errors
[3]

$ ecoscore check form/phrase_courte.eco
form/phrase_courte.eco:5:26: erreur E0202: la phrase s'arrête trop tôt (dans barrière b) ; attendu : une valeur ou un nom
     5 |   bloque si agents < 3 et
       |                          ^
form/phrase_courte.eco:13:5: erreur E0201: « 80 » ne convient pas ici (dans lettres) ; attendu : « au-delà de » ou « dès »
    13 |   A 80
       |     ^^
form/phrase_courte.eco:16:1: erreur E0207: ce « fin » ne ferme rien
    16 | fin
       | ^^^
       = l'enlever, ou chercher un bloc fermé trop tôt
form/phrase_courte.eco:18:34: erreur E0202: la phrase s'arrête trop tôt (dans test "essai") ; attendu : un nom, un texte entre guillemets, un nombre, un nombre avec son unité, une date, « oui », ...
    18 |   étant donné "x" mais agents est
       |                                  ^
form/phrase_courte.eco : 4 erreurs
[3]

$ ecoscore check form/point_decimal.eco
form/point_decimal.eco:3:15: erreur E0103: « 12.5 » : les décimales s'écrivent avec une virgule dans un fichier français : 12,5
     3 | calcul a vaut 12.5 + 3
       |               ^^^^
form/point_decimal.eco:4:15: erreur E0105: pas d'espace ordinaire dans un nombre : écrire 1500
     4 | calcul b vaut 1 500 * 2
       |               ^^^^^
form/point_decimal.eco:5:15: erreur E0104: « 10.000 » : pas de séparateur entre les milliers dans un fichier français, sinon une espace insécable
     5 | calcul c vaut 10.000 * 2
       |               ^^^^^^
       = écrire les chiffres sans séparateur, ou 10,000 si c'est une décimale
form/point_decimal.eco : 3 erreurs
[3]

$ ecoscore check form/pour_cent.eco
form/pour_cent.eco:8:22: erreur E0210: « % » suit un nombre (50 %) ; pour une expression, dire « en [%] »
     8 | calcul x vaut part_a % + 3
       |                      ^
form/pour_cent.eco:9:28: erreur E0210: « % » suit un nombre (50 %) ; pour une expression, dire « en [%] »
     9 | calcul y vaut (part_a / 3) %
       |                            ^
form/pour_cent.eco : 2 erreurs
[3]

$ ecoscore check form/smart_quotes.eco
form/smart_quotes.eco:3:12: remark R0101: curly quotes or guillemets are read as "..."
     3 | input name “Project name” : text
       |            ^^^^^^^^^^^^^^
       = straight quotes keep the file readable for other tools
form/smart_quotes.eco:4:13: remark R0101: curly quotes or guillemets are read as "..."
     4 | input staff « Staff » : count
       |             ^^^^^^^^^
       = straight quotes keep the file readable for other tools
form/smart_quotes.eco:5:6: remark R0510: 'Gate' does not say what to do
     5 | gate g "Gate"
       |      ^
       = add a line for the manager of the project: fix "..."
form/smart_quotes.eco:7:11: remark R0101: curly quotes or guillemets are read as "..."
     7 |   because “The law”
       |           ^^^^^^^^^
       = straight quotes keep the file readable for other tools
form/smart_quotes.eco: in order (criteria: 0, gates: 1), 4 remarks

$ ecoscore check form/unit_bracket.eco
form/unit_bracket.eco:3:39: error E0209: a unit is written in brackets: in [year]
     3 | input kept "Years kept" : quantity in year range 1 to 15
       |                                       ^^^^
form/unit_bracket.eco:4:35: error E0108: this unit is never closed: a ] is missing
     4 | input price "Price" : quantity in [EUR range 1 to 3
       |                                   ^^^^
       = units stand in brackets, without blanks: in [kgCO2e/year]
form/unit_bracket.eco:6:27: error E0209: a unit is written in brackets: in [EUR/year]
     6 |   measure price / kept in EUR/year
       |                           ^^^^^^^^
form/unit_bracket.eco:11:20: error E0202: the sentence stops too soon; expected a value or a name
    11 | define later as 1 +
       |                    ^
form/unit_bracket.eco: 4 errors
[3]

$ ecoscore check form/wrong_keyword.eco
form/wrong_keyword.eco:3:29: error E0203: 'requred': did you mean 'required'?
     3 | input staff "Staff" : count requred
       |                             ^^^^^^^
form/wrong_keyword.eco:4:22: error E0203: 'wieght': did you mean 'weight'?
     4 | criterion c1 "Staff" wieght 5
       |                      ^^^^^^
form/wrong_keyword.eco:5:3: error E0204: 'mesure' is French and this file is in English: write 'measure'
     5 |   mesure staff
       |   ^^^^^^
form/wrong_keyword.eco:7:13: error E0203: 'give': did you mean 'scores'?
     7 |     up to 1 give 100
       |             ^^^^
form/wrong_keyword.eco:11:3: error E0203: 'measur': did you mean 'measure'?
    11 |   measur staff
       |   ^^^^^^
form/wrong_keyword.eco: 5 errors
[3]

$ ecoscore check form/outside.eco
form/outside.eco:5:1: error E0201: 'block when' does not fit here; expected 'input', 'criterion', 'gate', ...
     5 | block when a > 1
       | ^^^^^^^^^^
form/outside.eco:9:1: error E0201: 'cases' does not fit here; expected 'input', 'criterion', 'gate', ...
     9 | cases
       | ^^^^^
form/outside.eco: 2 errors
[3]
