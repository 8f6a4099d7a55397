#: What was meant: names near by, in rows, groups, functions, tables; units to add; lines of a decision in the wrong order.
$ ecoscore check hints/near.eco
hints/near.eco:16:38: error E0301: 'lonk' is not declared
    16 | function f (long in [kg]) in [kg] as lonk
       |                                      ^^^^
       = did you mean 'long'?
hints/near.eco:17:17: error E0301: 'lenth' is not declared
    17 | define a as sum(lenth over rows)
       |                 ^^^^^
       = did you mean 'length'?
hints/near.eco:18:13: error E0301: 'pue' is not declared
    18 | define b as pue + 1
       |             ^^^
       = did you mean 'host.pue'?
hints/near.eco:20:25: error E0402: the unit of 5 is missing
    20 | define d in [1/year] as 5
       |                         ^
       = write: 5 / 1 year
hints/near.eco:21:13: error E0405: the unit of this is too large to be computed
    21 | define e as 1 m^200
       |             ^^^^^^^
hints/near.eco:22:13: error E0405: the unit of this is too large to be computed
    22 | define g in [m^2000] as 1
       |             ^^^^^^^^
hints/near.eco:23:21: error E0304: 'zzz' is not one of the choices
    23 | define h as kind is zzz
       |                     ^^^
       = the choices are: a01, a02, a03, a04, a05, a06, a07, a08, a09, a10, a11, a12, a13
hints/near.eco:24:19: error E0305: table 'tools' has no row 'hamer'
    24 | define i as tools[hamer].v
       |                   ^^^^^
       = did you mean 'hammer'?
hints/near.eco:25:27: error E0306: table 'tools' has no column 'u'
    25 | define j as tools[hammer].u
       |                           ^
hints/near.eco:28:3: error E0511: nothing can follow 'otherwise'
    28 |   as 2 when kind is a01
       |   ^^^^^^^^^^^^^^^^^^^^^
       = put this line before it, or remove it
hints/near.eco:31:3: error E0511: nothing can follow 'otherwise'
    31 |   as 2 when kind is a01
       |   ^^^^^^^^^^^^^^^^^^^^^
       = put this line before it, or remove it
hints/near.eco:33:6: error E0510: when no line is true there is no value: 'otherwise' is missing
    33 |   as 1 when kind is a01
       |      ^
       = close with a line '... otherwise'
hints/near.eco:34:13: error E0406: found a text, expected a number
    34 | define n as tools[hammer].why + 1
       |             ^^^^^^^^^^^^^^^^^
hints/near.eco:36:13: error E0308: 'host' is a group and has no value of its own
    36 | define p as host
       |             ^^^^
       = name one of its fields: group.field
hints/near.eco:37:13: error E0308: 'rows' is a list and has no value of its own
    37 | define q as rows[0].length
       |             ^^^^^^^^^^^^^^
       = write sum(field over list) or count(list)
hints/near.eco:42:3: error E0501: values between 5 and 10 get no points
    42 |   bands
       |   ^^^^^
       hints/near.eco:43:5: the line beside it
    43 |     up to 5 scores 0
       |     ~~~~~~~~~~~~~~~~
       hints/near.eco:44:5: the line beside it
    44 |     from 10 scores 100
       |     ~~~~~~~~~~~~~~~~~~
       = close with a line 'otherwise scores ...'
hints/near.eco:50:5: error E0503: this line and another both take the values from 5 to 10, with different points
    50 |     up to 10 scores 100
       |     ^^^^^^^^^^^^^^^^^^^
       hints/near.eco:49:5: first one here
    49 |     from 5 scores 0
       |     ~~~~~~~~~~~~~~~
       = use one kind of edge: all 'up to'/'below', or all 'from'/'above'
hints/near.eco: 17 errors
[3]

#: Aggregates, numbers and gaps in French. 10 000 with a blank that does not break a line is one number.
$ ecoscore check hints/proches.eco
hints/proches.eco:9:15: erreur E0416: « somme » ne prend pas cette forme
     9 | calcul a vaut somme(prix)
       |               ^^^^^^^^^^^
       = dire sur quelle liste : somme(x sur liste)
hints/proches.eco:10:15: erreur E0416: « moyenne » ne prend pas cette forme
    10 | calcul b vaut moyenne(1; 2)
       |               ^^^^^^^^^^^^^
       = seuls min et max prennent plusieurs valeurs : min(a ; b)
hints/proches.eco:11:15: erreur E0416: « somme » ne prend pas cette forme
    11 | calcul c vaut somme(prix où prix > 1 sur lignes_de_prix)
       |               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
       = mettre la condition en dernier : somme(x sur liste où c)
hints/proches.eco:12:15: erreur E0416: « somme » ne prend pas cette forme
    12 | calcul d vaut somme(prix pondérée par prix sur lignes_de_prix)
       |               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
       = seule une moyenne est pondérée : moyenne(x pondérée par p sur liste)
hints/proches.eco:13:15: erreur E0301: « pu » n'est pas déclaré
    13 | calcul e vaut pu + 1
       |               ^^
       = le déclarer par « donnée », « calcul » ou « valeur »
hints/proches.eco:14:22: erreur E0105: pas d'espace ordinaire dans un nombre : écrire 10000
    14 | calcul f vaut cout + 10 000
       |                      ^^^^^^
hints/proches.eco:14:22: erreur E0402: l'unité de 10000 manque
    14 | calcul f vaut cout + 10 000
       |                      ^^^^^^
       = écrire : 10000 EUR
hints/proches.eco:16:39: erreur E0407: ceci est en EUR, mais un nombre sans unité est déclaré
    16 | calcul h vaut si ouvert alors 1 sinon 2 EUR
       |                                       ^^^^^
       = les deux mesurent des choses différentes ; un facteur en 1/EUR ferait passer de l'un à l'autre
hints/proches.eco:19:3: erreur E0501: les valeurs sous 5 ne reçoivent pas de points
    19 |   paliers
       |   ^^^^^^^
       hints/proches.eco:20:5: la ligne voisine
    20 |     à partir de 5 donne 100
       |     ~~~~~~~~~~~~~~~~~~~~~~~
       = finir par une ligne « sinon donne ... »
hints/proches.eco:24:3: erreur E0501: les valeurs au-delà de 5 ne reçoivent pas de points
    24 |   paliers
       |   ^^^^^^^
       hints/proches.eco:25:5: la ligne voisine
    25 |     jusqu'à 5 donne 100
       |     ~~~~~~~~~~~~~~~~~~~
       = finir par une ligne « sinon donne ... »
hints/proches.eco:29:3: erreur E0501: les valeurs égales à 5 ne reçoivent pas de points
    29 |   paliers
       |   ^^^^^^^
       hints/proches.eco:30:5: la ligne voisine
    30 |     sous 5 donne 0
       |     ~~~~~~~~~~~~~~
       hints/proches.eco:31:5: la ligne voisine
    31 |     au-delà de 5 donne 100
       |     ~~~~~~~~~~~~~~~~~~~~~~
       = finir par une ligne « sinon donne ... »
hints/proches.eco:35:3: erreur E0501: les valeurs entre 5 et 10 ne reçoivent pas de points
    35 |   paliers
       |   ^^^^^^^
       hints/proches.eco:36:5: la ligne voisine
    36 |     jusqu'à 5 donne 0
       |     ~~~~~~~~~~~~~~~~~
       hints/proches.eco:37:5: la ligne voisine
    37 |     à partir de 10 donne 100
       |     ~~~~~~~~~~~~~~~~~~~~~~~~
       = finir par une ligne « sinon donne ... »
hints/proches.eco:43:5: erreur E0503: cette ligne et une autre prennent toutes deux les valeurs de 5 à 10, avec des points différents
    43 |     à partir de 5 donne 100
       |     ^^^^^^^^^^^^^^^^^^^^^^^
       hints/proches.eco:42:5: déjà ici
    42 |     jusqu'à 10 donne 0
       |     ~~~~~~~~~~~~~~~~~~
       = une seule sorte de bord : tout en « jusqu'à »/« sous », ou tout en « dès »/« au-delà de »
hints/proches.eco : 13 erreurs
[3]

#: Bytes that are not UTF-8: too long forms, halves of a pair, beyond the last character, cut short. What stands before the line
#: of the language does not count.
$ for b in '\xe0\x80\x80' '\xed\xa0\x80' '\xf0\x80\x80\x80' '\xf4\x90\x80\x80' '\xc0\x80' '\xf5' '\xc3'
> do printf "\n \t# about\n\r\nlanguage en\npolicy \"P\" version \"1\"\ninput a$b : text\n" >$TMP/x.eco; (cd $TMP; ecoscore check x.eco | grep -c 'error E0109: this byte .* is not UTF-8$'); done
1
1
1
1
1
1
1

#: A word of the language that is meant as a choice, and names as rules have to write them.
$ ecoscore check hints/backticks.eco
hints/backticks.eco:5:21: error E0201: 'is passed' does not fit here (in criterion c); expected an operator, 'from', 'matches' or the next sentence on its own line
     5 |   scores 100 when s is passed
       |                     ^^^^^^^^^
       = a name that is a word of the language stands in backticks: `passed`
hints/backticks.eco:13:7: error E0406: found the outcome of a gate, expected a choice
    13 |     | passed | 100 |
       |       ^^^^^^
       = a name that is a word of the language stands in backticks: `passed`
hints/backticks.eco:17:11: error E0201: 'is passed' does not fit here (in test "t2"); expected 'is', 'is unknown', 'is not applicable', '.' or '['
    17 |   given s is passed
       |           ^^^^^^^^^
       = a name that is a word of the language stands in backticks: `passed`
hints/backticks.eco: 3 errors
[3]

$ ecoscore check hints/written.eco
hints/written.eco:11:13: error E0301: 'fron' is not declared
    11 | define a as fron + weigth
       |             ^^^^
       = did you mean '`from`'?
hints/written.eco:11:20: error E0301: 'weigth' is not declared
    11 | define a as fron + weigth
       |                    ^^^^^^
       = did you mean 'weight'?
hints/written.eco:12:18: error E0304: 'pased' is not one of the choices
    12 | define b as o is pased
       |                  ^^^^^
       = did you mean '`passed`'?
hints/written.eco:13:18: error E0304: 'zzzzz' is not one of the choices
    13 | define c as o is zzzzz
       |                  ^^^^^
       = the choices are: `passed`, `end`, plain
hints/written.eco:14:16: error E0305: table 'tt' has no row 'a bcdefh'
    14 | define d as tt["a bcdefh"].v
       |                ^^^^^^^^^^
       = did you mean '"a bcdefg"'?
hints/written.eco: 5 errors
[3]

$ ecoscore check hints/accents_graves.eco
hints/accents_graves.eco:4:10: erreur E0314: « lettre » fait partie du langage : rien d'autre ne peut porter ce nom
     4 | barrière lettre "L"
       |          ^^^^^^
       = prendre un autre nom ; le langage a score, lettre, complétude et date_evaluation, et leurs noms anglais
hints/accents_graves.eco:5:13: erreur E0301: « sii » n'est pas déclaré
     5 |   bloque si sii est conu
       |             ^^^
       = vouliez-vous dire « `si` » ?
hints/accents_graves.eco:8:15: erreur E0201: « donne » ne convient pas ici ; attendu : une valeur ou un nom
     8 | calcul z vaut donne + 1
       |               ^^^^^
hints/accents_graves.eco : 3 erreurs
[3]

#: a comma may be a decimal sign: between brackets it parts nothing
$ ecoscore check hints/commas.eco
hints/commas.eco:5:28: error E0201: ',' does not fit here (in gate g); expected an operator or 'matches'
     5 |   block when a is one of (p, q)
       |                            ^
       = between ( and ) things are separated by ';'
hints/commas.eco:8:18: error E0201: ',' does not fit here; expected an operator, 'in', 'by' or 'matches'
     8 | define m as max(n, 3)
       |                  ^
       = between ( and ) things are separated by ';'
hints/commas.eco: 2 errors
[3]
