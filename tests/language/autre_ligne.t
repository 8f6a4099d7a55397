$ ecoscore test autre_ligne.eco
2 réussis, 0 en échec

$ echo '{ "genre": "tablette" }' | ecoscore score - --policy autre_ligne.eco
-:1:12: remarque R0803: /genre: Genre : « tablette » n'a pas de ligne à soi dans « appareils » ; la ligne commune est utilisée
     1 | { "genre": "tablette" }
       |            ^^^^^^^^^^
-                                                                     Éco-score 100/100, sans lettre
- · La ligne « sinon » d'une table 1 · sans date · autre_ligne.eco
Complétude 0 % (sur un poids de 1 : répondu 0, par défaut 1, manquant 0)
Pas de lettre : la politique n'a pas de lettres

INDÉCIS
  la politique n'a pas de barrière

                               poids points apport
  c  Fabrication                1    100  * 100     90 kgCO2e · jusqu'à 100 donne 100
  ────────────────────────────────────────────────
  Score                         1           100
  * repose sur une valeur par défaut   Les apports s'additionnent pour donner le score.

Indicateurs
  Fabrication   90 kgCO2e *

Sources
  Appareils — essai, vérifié le 2026-01-31
