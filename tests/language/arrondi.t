$ ecoscore test arrondi.eco
3 réussis, 0 en échec

#: On ne lit jamais « 80 < 80 » : l'affichage ajoute des chiffres.
$ echo '{ "date": "2026-01-31", "n": 79.9999999 }' | ecoscore score - --policy arrondi.eco
-                                                                       Éco-score B · 79,9999999/100
- · Rien n'est arrondi avant une décision 1 · au 2026-01-31 · arrondi.eco
A ≥ 80  B
Complétude 100 % (sur un poids de 1 : répondu 1, par défaut 0, manquant 0)

REFUSÉ par 1 barrière
  ✗ B   N vaut 79,9999999.
        -:1

                                   poids      points      apport
  c  C                              1    79,9999999  79,9999999
  ──────────────────────────────────────────────────────────────
  Score                             1                79,9999999
  Les apports s'additionnent pour donner le score.
