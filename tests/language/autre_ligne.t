$ ecoscore test autre_ligne.eco
2 réussis, 0 en échec

$ echo '{ "genre": "tablette" }' | ecoscore score - --policy autre_ligne.eco --quiet
-                                                                     Éco-score 100/100, sans lettre
INDÉCIS
