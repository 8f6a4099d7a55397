#: Mistakes of weights, themes, grades, dates and headings.
$ ecoscore check score/dated.eco
score/dated.eco:7:3: error E0522: this date does not come after the one before
     7 |   from 2024-05-17 is 100
       |   ^^^^^^^^^^^^^^^^^^^^^^
       = put the lines in the order of time
score/dated.eco: 1 error
[3]

$ ecoscore check score/lettres.eco
score/lettres.eco:17:3: erreur E0524: les lettres descendent : « C » doit commencer sous la précédente
    17 |   C dès 65
       |   ^^^^^^^^
score/lettres.eco:18:3: erreur E0525: les scores sous 10 ne reçoivent pas de lettre
    18 |   D dès 10
       |   ^^^^^^^^
       = faire commencer la dernière lettre à 0
score/lettres.eco : 2 erreurs
[3]

$ ecoscore check score/no_policy.eco
score/no_policy.eco:1:1: error E0527: the file says neither 'policy' nor 'library'
     1 | language en
       | ^
       = begin with: policy "Title" version "1"
score/no_policy.eco: 1 error
[3]

$ ecoscore check score/no_weight.eco
score/no_weight.eco:4:11: error E0517: 'c1' has no weight
     4 | criterion c1 "Staff"
       |           ^^
       = add: weight 3
score/no_weight.eco:10:28: error E0516: a weight is a number above 0: found 0
    10 | criterion c2 "More" weight 0
       |                            ^
score/no_weight.eco: 2 errors
[3]

$ ecoscore check score/poids_de_theme_absent.eco
score/poids_de_theme_absent.eco:8:7: erreur E0517: « nature » n'a pas de poids
     8 | thème nature "Nature"
       |       ^^^^^^
       = ajouter : poids 3
score/poids_de_theme_absent.eco:15:9: erreur E0534: « c2 » n'est dans aucun thème, et le score est une moyenne de thèmes : il ne compterait pas
    15 | critère c2 "Agents" poids 50
       |         ^^
       = ajouter : dans nom_du_theme, ou dire « moyenne des critères »
score/poids_de_theme_absent.eco : 2 erreurs
[3]

$ ecoscore check score/poids_des_themes.eco
score/poids_des_themes.eco:8:29: erreur E0515: les poids font 50, non 60
     8 | thème social "Social" poids 60
       |                             ^^
       = avec « moyenne des critères » un thème pèse ce que pèsent ses critères
score/poids_des_themes.eco:9:29: erreur E0515: les poids font 50, non 40
     9 | thème nature "Nature" poids 40
       |                             ^^
       = avec « moyenne des critères » un thème pèse ce que pèsent ses critères
score/poids_des_themes.eco : 2 erreurs
[3]

$ ecoscore check score/sans_langue.eco
score/sans_langue.eco:1:1: erreur E0101: la première ligne ne dit pas la langue du fichier
     1 | politique "Sans langue" version "1"
       | ^
       = commencer le fichier par « langue fr » ou « language en »
score/sans_langue.eco : 1 erreur
[3]

$ ecoscore check score/validite.eco
score/validite.eco:2:71: erreur E0532: la fin de validité précède son début
     2 | politique "Une validité à l'envers" version "1" valable du 2028-01-01 valable jusqu'au 2026-01-01
       |                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^
score/validite.eco : 1 erreur
[3]

$ ecoscore check score/weights.eco
score/weights.eco:6:3: error E0515: the weights add up to 95, not to 100
     6 |   weights total 100
       |   ^^^^^^^^^^^^^^^^^
       = change the weights of criteria, or the total
score/weights.eco: 1 error
[3]

$ ecoscore check score/default_range.eco
score/default_range.eco:3:44: error E0420: the default 9 lies outside of the range
     3 | input a "A" : number range 0 to 5, default 9 because "usual"
       |                                            ^
       = no project may answer this: change the default, or the range
score/default_range.eco:4:58: error E0420: the default 3 year lies outside of the range
     4 | input b "B" : quantity in [month] range 1 to 24, default 3 year because "usual"
       |                                                          ^^^^^^
       = no project may answer this: change the default, or the range
score/default_range.eco:6:32: error E0420: the default 101 % lies outside of the range
     6 | input d "D" : percent, default 101 % because "usual"
       |                                ^^^^^
       = no project may answer this: change the default, or the range
score/default_range.eco:7:60: error E0420: the default 2021-01-01 lies outside of the range
     7 | input e "E" : date range 2020-01-01 to 2020-12-31, default 2021-01-01 because "usual"
       |                                                            ^^^^^^^^^^
       = no project may answer this: change the default, or the range
score/default_range.eco: 4 errors
[3]

$ ecoscore check score/twice.eco
score/twice.eco:8:5: error E0518: the key 'otherwise' appears twice
     8 |   | otherwise | 3 |
       |     ^^^^^^^^^
       = keep one of the rows
score/twice.eco:12:21: error E0302: 'x' is declared twice
    12 | function twice (x ; x) as x + x
       |                     ^
       = give one of the two another name (names that differ only by accents are the same name)
score/twice.eco:13:19: error E0309: 'a > 1' is no list and no table
    13 | define n as count(a > 1)
       |                   ^^^^^
       = aggregates walk the rows of a list or a table
score/twice.eco:14:33: error E0538: 'weight' stands here twice
    14 | criterion c "C" weight 1 weight 2
       |                                 ^
       score/twice.eco:14:24: first one here
    14 | criterion c "C" weight 1 weight 2
       |                        ~
       = keep one of the two
score/twice.eco:16:3: error E0538: 'applies when' stands here twice
    16 |   applies when a > 2
       |   ^^^^^^^^^^^^^^^^^^
       score/twice.eco:15:3: first one here
    15 |   applies when a > 1
       |   ~~~~~~~~~~~~~~~~~~
       = keep one of the two
score/twice.eco:18:3: error E0538: 'measure' stands here twice
    18 |   measure 2 * a
       |   ^^^^^^^^^^^^^
       score/twice.eco:17:3: first one here
    17 |   measure a
       |   ~~~~~~~~~
       = keep one of the two
score/twice.eco:23:3: error E0538: 'missing' stands here twice
    23 |   missing scores 20
       |   ^^^^^^^^^^^^^^^^^
       score/twice.eco:22:3: first one here
    22 |   missing scores 10
       |   ~~~~~~~~~~~~~~~~~
       = keep one of the two
score/twice.eco:25:3: error E0538: 'because' stands here twice
    25 |   because "two"
       |   ^^^^^^^^^^^^^
       score/twice.eco:24:3: first one here
    24 |   because "one"
       |   ~~~~~~~~~~~~~
       = keep one of the two
score/twice.eco:29:3: error E0538: 'applies when' stands here twice
    29 |   applies when a > 2
       |   ^^^^^^^^^^^^^^^^^^
       score/twice.eco:28:3: first one here
    28 |   applies when a > 1
       |   ~~~~~~~~~~~~~~~~~~
       = keep one of the two
score/twice.eco:34:3: error E0507: points go from 0 to 100: found 500
    34 |   at most 500 when a > 3
       |   ^^^^^^^^^^^^^^^^^^^^^^
score/twice.eco:37:3: error E0507: points go from 0 to 100: found 101
    37 |   A from 101
       |   ^^^^^^^^^^
score/twice.eco:38:3: error E0302: 'A' is declared twice
    38 |   A from 50
       |   ^^^^^^^^^
       score/twice.eco:37:3: first one here
    37 |   A from 101
       |   ~~~~~~~~~~
       = give one of the two another name (names that differ only by accents are the same name)
score/twice.eco: 12 errors
[3]
