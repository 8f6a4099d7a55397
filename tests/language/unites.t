#: Une quantité dans trois unités donne le même résultat.
$ ecoscore test unites.eco
3 réussis, 0 en échec

#: La même quantité écrite de trois façons dans un projet.
$ for v in 3000 '{ "valeur": 3, "unite": "MWh/an" }' '{ "value": 3000000, "unit": "Wh/year" }'
> do echo "{ \"courant\": $v, \"garde\": 2 }" | ecoscore score - --policy unites.eco --format json | grep -E '"points"'; done
      "points": 25,
      "points": 25,
      "points": 25,

$ echo '{ "courant": { "valeur": 3, "unite": "kg" }, "garde": 2 }' | ecoscore score - --policy unites.eco
-:1:14: erreur E0809: /courant: Courant : kg ne peut se lire en kWh/an
     1 | { "courant": { "valeur": 3, "unite": "kg" }, "garde": 2 }
       |              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
[4]
