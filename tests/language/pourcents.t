$ ecoscore test pourcents.eco
1 réussi, 0 en échec

#: Dans un projet, 43 veut dire 43 % ; 0,43 est lu comme 0,43 %, avec une remarque.
$ for v in 43 0.43; do echo "{ \"p\": $v }" | ecoscore score - --policy pourcents.eco; done
-                                                                      Éco-score 43/100, sans lettre
- · Pour cent 1 · sans date · pourcents.eco
Complétude 100 % (sur un poids de 1 : répondu 1, par défaut 0, manquant 0)
Pas de lettre : la politique n'a pas de lettres

INDÉCIS
  la politique n'a pas de barrière

                               poids points apport
  c  C                          1     43     43
  ────────────────────────────────────────────────
  Score                         1            43
  Les apports s'additionnent pour donner le score.

Questions sans réponse
  Q (/q)
  N (/n)
-:1:8: remarque R0802: /p: P : 0.43 est lu comme 0.43 %
     1 | { "p": 0.43 }
       |        ^^^^
       = écrire 43 pour 43 %
-                                                                       Éco-score 0/100, sans lettre
- · Pour cent 1 · sans date · pourcents.eco
Complétude 100 % (sur un poids de 1 : répondu 1, par défaut 0, manquant 0)
Pas de lettre : la politique n'a pas de lettres

INDÉCIS
  la politique n'a pas de barrière

                               poids points apport
  c  C                          1      0,4    0,4
  ────────────────────────────────────────────────
  Score                         1             0,4
  Les apports s'additionnent pour donner le score.

Questions sans réponse
  Q (/q)
  N (/n)
