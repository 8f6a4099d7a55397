$ ecoscore test pourcents.eco
1 réussi, 0 en échec

#: Dans un projet, 43 veut dire 43 % ; 0,43 est lu comme 0,43 %, avec une remarque.
$ sed -i '' /dev/null 2>/dev/null; printf '%s\n' 'langue fr' 'politique "P" version "1"' 'donnée p "P" : pourcentage' 'critère c "C" poids 1' '  points p * 100' 'fin' >$TMP/p.eco
> for v in 43 0.43; do echo "{ \"p\": $v }" | ecoscore score - --policy $TMP/p.eco --quiet; done
-                                                                      Éco-score 43/100, sans lettre
INDÉCIS
-                                                                       Éco-score 0/100, sans lettre
INDÉCIS
