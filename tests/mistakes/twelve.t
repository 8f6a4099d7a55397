#: Douze fautes sans rapport entre elles : douze messages, à leur place, et rien de plus.
$ ecoscore check twelve.eco
twelve.eco:9:48: erreur E0203: « obligatoir » : vouliez-vous dire « obligatoire » ?
     9 | donnée agents "Agents" : entier plage 1 à 500, obligatoir
       |                                                ^^^^^^^^^^
twelve.eco:16:5: erreur E0518: la clé « portable » figure deux fois
    16 |   | portable | 12                |
       |     ^^^^^^^^
       twelve.eco:14:3: déjà ici
    14 |   | portable | 170 ± 30 %        |
       |   ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
       = garder une des lignes
twelve.eco:20:42: erreur E0401: kWh/an et kg/an ne peuvent être ni ajoutés ni comparés : ils mesurent des choses différentes
    20 | indicateur total "Total" en [kg/an] vaut courant + masse
       |                                          ^^^^^^^
       twelve.eco:20:52: l'autre opérande
    20 | indicateur total "Total" en [kg/an] vaut courant + masse
       |                                                    ~~~~~
       = un facteur en kg/kWh fait passer du premier au second, un facteur en kWh/kg du second au premier
twelve.eco:22:59: erreur E0305: la table « appareils » n'a pas de ligne « ecrans »
    22 | indicateur un_ecran "Un écran" en [kgCO2e] vaut appareils["ecrans"].fabrique
       |                                                           ^^^^^^^^
       = vouliez-vous dire « ecran » ?
twelve.eco:24:8: erreur E0303: « brut » dépend de sa propre valeur : brut -> net -> brut
    24 | calcul brut "Brut" vaut net * 2
       |        ^^^^
       = rompre le cercle : l'un d'eux ne doit pas utiliser le suivant
twelve.eco:36:5: erreur E0503: cette ligne et une autre prennent toutes deux les valeurs de 5 à 10, avec des points différents
    36 |     dès 5 donne 50
       |     ^^^^^^^^^^^^^^
       twelve.eco:35:5: déjà ici
    35 |     jusqu'à 10 donne 100
       |     ~~~~~~~~~~~~~~~~~~~~
       = une seule sorte de bord : tout en « jusqu'à »/« sous », ou tout en « dès »/« au-delà de »
twelve.eco:40:3: erreur E0509: il n'y a pas de points pour : telephone
    40 |   réponses
       |   ^^^^^^^^
       = chaque choix demande une ligne
twelve.eco:45:10: erreur E0301: « surfase » n'est pas déclaré
    45 |   mesure surfase
       |          ^^^^^^^
       = vouliez-vous dire « surface » ?
twelve.eco:53:21: erreur E0402: l'unité de 3 manque
    53 |   bloque si garde < 3
       |                     ^
       = écrire : 3 an
twelve.eco:57:1: erreur E0206: le bloc « barrière loi » n'est jamais fermé : « fin » manque
    57 | barrière loi "Loi"
       | ^^^^^^^^^^^^
       twelve.eco:60:1: « fin » est attendu avant ceci
    60 | barrière jour "Jour"
       | ~~~~~~~~
twelve.eco:61:31: erreur E0107: « 2026-02-30 » n'est pas un jour du calendrier
    61 |   bloque si date_evaluation > 2026-02-30
       |                               ^^^^^^^^^^
       = une date s'écrit année-mois-jour : 2026-01-31
twelve.eco:66:3: erreur E0524: les lettres descendent : « B » doit commencer sous la précédente
    66 |   B dès 90
       |   ^^^^^^^^
twelve.eco : 12 erreurs
[3]
