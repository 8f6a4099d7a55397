#: L'arithmétique des pour cent : 50 % + 30 % est 80 %, 50 % * 30 % est 15 %, 50 % de 40 est 20.
$ ecoscore test pourcents.eco
pourcents.eco:10:19: erreur E0402: l'unité de 1 manque
    10 | calcul reste vaut 1 - p
       |                   ^
       = écrire : 1 %
pourcents.eco:12:24: erreur E0402: l'unité de 0,5 manque
    12 | calcul demi vaut p est 0,5
       |                        ^^^
       = écrire : 0,5 %
[3]

#: Dans un projet, 43 veut dire 43 % ; 0.43 est lu comme 0,43 %, avec une remarque.
$ for v in 43 0.43; do echo "{ \"p\": $v }" | ecoscore score - --policy pourcents.eco --format json | grep '"points"'; done
pourcents.eco:10:19: erreur E0402: l'unité de 1 manque
    10 | calcul reste vaut 1 - p
       |                   ^
       = écrire : 1 %
pourcents.eco:12:24: erreur E0402: l'unité de 0,5 manque
    12 | calcul demi vaut p est 0,5
       |                        ^^^
       = écrire : 0,5 %
pourcents.eco:10:19: erreur E0402: l'unité de 1 manque
    10 | calcul reste vaut 1 - p
       |                   ^
       = écrire : 1 %
pourcents.eco:12:24: erreur E0402: l'unité de 0,5 manque
    12 | calcul demi vaut p est 0,5
       |                        ^^^
       = écrire : 0,5 %
[1]
