#: What is wrong with a checklist is told where it stands, once.
$ ecoscore check checklists/grille.eco
checklists/grille.eco:6:3: erreur E0507: les points vont de 0 à 100 : trouvé 120
     6 |   réponse trop "Trop" donne 120
       |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
checklists/grille.eco:8:55: erreur E0540: « avis » n'est pas une colonne d'une grille
     8 |   | id    | theme | priorite | sans_objet | libelle | avis |
       |                                                       ^^^^
       = outre la clé, et ce que nomme « poids selon », les colonnes sont : theme, poids, libelle, sans_objet, conseil, voir
checklists/grille.eco:10:21: erreur E0542: « poids selon priorite » ne dit aucun poids pour « moyenne »
    10 |   | "1.2" | plan  | moyenne  | "peut"     | "Sobre" | "x"  |
       |                     ^^^^^^^
       = l'y ajouter, ou corriger cette case
checklists/grille.eco:10:32: erreur E0520: cette case contient "peut", sa colonne contient oui ou non
    10 |   | "1.2" | plan  | moyenne  | "peut"     | "Sobre" | "x"  |
       |                                ^^^^^^
checklists/grille.eco:11:5: erreur E0302: « 1.1 » est déclaré deux fois
    11 |   | "1.1" | quoi  | basse    | oui        | "Bis"   | "x"  |
       |     ^^^^^
       checklists/grille.eco:9:5: déjà ici
     9 |   | "1.1" | plan  | haute    | non        | "Utile" | "x"  |
       |     ~~~~~
       = donner un autre nom à l'un des deux (des noms qui ne diffèrent que par les accents sont le même nom)
checklists/grille.eco:11:13: erreur E0312: il n'y a pas de thème « quoi »
    11 |   | "1.1" | quoi  | basse    | oui        | "Bis"   | "x"  |
       |             ^^^^
checklists/grille.eco:12:3: erreur E0216: cette ligne a 5 cases, l'en-tête en a 6
    12 |   | "1.4" | plan  | basse    | oui        | "Court" |
       |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
       = une case par colonne ; ce que l'on ne sait pas s'écrit « inconnu »
checklists/grille.eco:14:9: erreur E0543: aucune grille de ce fichier n'a la question fiche["9.9"]
    14 | réponse fiche["9.9"]
       |         ^^^^^^^^^^^^
       = écrire le nom de la grille et la clé de la ligne : rgesn["8.3"]
checklists/grille.eco:17:19: erreur E0301: « 1.7 » n'est pas déclaré
    17 |   bloque si fiche["1.7"] est fait ou fiche est fait
       |                   ^^^^^
       = vouliez-vous dire « 1.1 » ?
checklists/grille.eco:17:38: erreur E0308: « fiche » est un groupe et n'a pas de valeur propre
    17 |   bloque si fiche["1.7"] est fait ou fiche est fait
       |                                      ^^^^^
       = nommer un de ses champs : groupe.champ
checklists/grille.eco : 10 erreurs
[3]

$ ecoscore check checklists/empty.eco
checklists/empty.eco:3:11: error E0521: the table 'none' has no row
     3 | checklist none "None" keyed by id
       |           ^^^^
checklists/empty.eco:7:11: error E0541: the checklist 'silent' has no answers
     7 | checklist silent "No answers" keyed by id
       |           ^^^^^^
       = say each of them: answer valid "Validated" scores 100
checklists/empty.eco:11:37: error E0519: no column is called 'key', the key of the table
    11 | checklist keyless "No key" keyed by key
       |                                     ^^^
       = correct 'keyed by', or the heading of the key's column
checklists/empty.eco: 3 errors
[3]
