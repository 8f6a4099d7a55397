#: Une clé sans ligne à soi prend la ligne « sinon », avec une remarque ; les points reposent sur une hypothèse.
$ ecoscore test autre_ligne.eco
2 réussis, 0 en échec

$ echo '{ "genre": "tablette" }' | ecoscore score - --policy autre_ligne.eco --format json | grep -E '"(points|assumed|assumed_weight)"'
-:1:12: remarque R0803: /genre: Genre : « tablette » n'a pas de ligne à soi dans « appareils » ; la ligne commune est utilisée
     1 | { "genre": "tablette" }
       |            ^^^^^^^^^^
    "assumed_weight": 1,
      "assumed": true,
      "points": 100,
      "assumed": true,
