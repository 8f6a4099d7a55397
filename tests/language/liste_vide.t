#: La somme d'une liste vide est 0, sa moyenne est sans objet ; une liste absente n'est pas une liste vide.
$ ecoscore test liste_vide.eco
3 réussis, 0 en échec
