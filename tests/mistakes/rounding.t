#: Rounding: a step with its unit, above zero, written as a number.
$ ecoscore check rounding/rounding.eco
rounding/rounding.eco:6:44: erreur E0402: l'unité de 1 manque
     6 | indicateur a "A" en [kWh] vaut arrondi(e à 1)
       |                                            ^
       = écrire : 1 kWh
rounding/rounding.eco:7:35: erreur E0428: un nombre s'arrondit à un pas supérieur à 0
     7 | indicateur b "B" vaut arrondi(n à 0)
       |                                   ^
       = écrire : arrondi(x à 0,1)
rounding/rounding.eco:8:31: erreur E0406: trouvé oui ou non, attendu un nombre
     8 | indicateur c "C" vaut arrondi(n > 3 à 1)
       |                               ^^^^^
rounding/rounding.eco:9:35: erreur E0407: ceci est en kWh, mais un nombre sans unité est déclaré
     9 | indicateur d "D" vaut arrondi(n à 1 kWh)
       |                                   ^^^^^
       = les deux mesurent des choses différentes ; un facteur en 1/kWh ferait passer de l'un à l'autre
rounding/rounding.eco:10:42: erreur E0402: l'unité de 5 manque
    10 | indicateur f "F" en [%] vaut arrondi(p à 5)
       |                                          ^
       = écrire : 5 %
rounding/rounding.eco:11:32: erreur E0201: « ) » ne convient pas ici ; attendu : un opérateur, « à » ou « correspond à »
    11 | indicateur g "G" vaut arrondi(n)
       |                                ^
rounding/rounding.eco:12:35: erreur E0201: « e » ne convient pas ici ; attendu : un nombre ou un nombre avec son unité
    12 | indicateur h "H" vaut arrondi(n à e)
       |                                   ^
rounding/rounding.eco:13:35: erreur E0201: « - » ne convient pas ici ; attendu : un nombre ou un nombre avec son unité
    13 | indicateur i "I" vaut arrondi(n à -1)
       |                                   ^
rounding/rounding.eco : 8 erreurs
[3]
