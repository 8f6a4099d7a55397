#: Rien n'est arrondi avant une décision ; deux valeurs à un milliardième près sont égales.
$ ecoscore test arrondi.eco
3 réussis, 0 en échec

#: On ne lit jamais « 80 » là où 80 n'est pas atteint : l'affichage ajoute des chiffres.
$ echo '{ "date": "2026-01-31", "n": 79.9999999 }' | ecoscore score - --policy arrondi.eco | grep -E 'lettre|vaut|Éco'
-                                                                       Éco-score B · 79,9999999/100
  ✗ B   N vaut 79,9999999.
