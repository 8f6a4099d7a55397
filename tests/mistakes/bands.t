#: Mistakes of points: bands, scales, choices, decisions, parts, clauses, templates.
$ ecoscore check bands/adds_not_100.eco
bands/adds_not_100.eco:5:11: error E0508: the parts add up to 80, not to 100
     5 | criterion c1 "Openness" weight 5
       |           ^^
       = change the points of the 'adds' lines so that together they make 100
bands/adds_not_100.eco:10:3: error E0507: points go from 0 to 100: found 120
    10 |   scores 120 when open
       |   ^^^^^^^^^^^^^^^^^^^^
bands/adds_not_100.eco: 2 errors
[3]

$ ecoscore check bands/deux_facons.eco
bands/deux_facons.eco:10:3: erreur E0513: les points sont donnés de deux façons
    10 |   ajoute 100 si ouvert
       |   ^^^^^^^^^^^^^^^^^^^^
       = n'en garder qu'une : paliers, échelle, réponses, « ajoute » ou « points »
bands/deux_facons.eco:12:9: erreur E0512: « c2 » ne dit nulle part comment les points sont donnés
    12 | critère c2 "Rien" poids 5
       |         ^^
       = ajouter des paliers, une échelle, des réponses, ou des lignes « donne 60 si ... »
bands/deux_facons.eco:15:9: erreur E0514: « c3 » n'a rien à mesurer
    15 | critère c3 "Sans mesure" poids 5
       |         ^^
       = ajouter une ligne « mesure ... »
bands/deux_facons.eco : 3 erreurs
[3]

$ ecoscore check bands/echelle.eco
bands/echelle.eco:6:3: erreur E0506: une échelle demande au moins deux lignes « à ... donne ... », en ordre croissant
     6 |   échelle moins c'est mieux
       |   ^^^^^^^^^^^^^^^^^^^^^^^^^
bands/echelle.eco:13:5: erreur E0506: une échelle demande au moins deux lignes « à ... donne ... », en ordre croissant
    13 |     à 10 donne 100
       |     ^^^^^^^^^^^^^^
bands/echelle.eco : 2 erreurs
[3]

$ ecoscore check bands/gate_clauses.eco
bands/gate_clauses.eco:5:3: error E0222: 'measure' has no place in 'gate'
     5 |   measure staff
       |   ^^^^^^^^^^^^^
       = it belongs to 'criterion'
bands/gate_clauses.eco:13:3: error E0222: 'may be waived' has no place in 'criterion'
    13 |   may be waived
       |   ^^^^^^^^^^^^^
       = it belongs to 'gate'
bands/gate_clauses.eco:15:6: error E0523: 'h' never says when it blocks: add 'block when ...'
    15 | gate h "No condition"
       |      ^
bands/gate_clauses.eco: 3 errors
[3]

$ ecoscore check bands/mauvais_sens.eco
bands/mauvais_sens.eco:8:5: erreur E0504: les points vont dans l'autre sens : « moins c'est mieux » est déclaré
     8 |     jusqu'à 20 donne 50
       |     ^^^^^^^^^^^^^^^^^^^
       = corriger les points des lignes, ou le sens déclaré
bands/mauvais_sens.eco:15:5: erreur E0504: les points vont dans l'autre sens : « plus c'est mieux » est déclaré
    15 |     à 20 donne 0
       |     ^^^^^^^^^^^^
       = corriger les points des lignes, ou le sens déclaré
bands/mauvais_sens.eco : 2 erreurs
[3]

$ ecoscore check bands/modele.eco
bands/modele.eco:6:16: erreur E0220: seul un nom peut être entre { } : trouvé « agents * 2 »
     6 |   car "Il y a {agents * 2} agents, et {agent} autres."
       |                ^^^^^^^^^^
       = le définir d'abord, puis écrire {son_nom} ; une accolade s'écrit {{
bands/modele.eco:6:40: erreur E0301: « agent » n'est pas déclaré
     6 |   car "Il y a {agents * 2} agents, et {agent} autres."
       |                                        ^^^^^
       = vouliez-vous dire « agents » ?
bands/modele.eco : 2 erreurs
[3]

$ ecoscore check bands/no_otherwise.eco
bands/no_otherwise.eco:6:6: error E0510: when no line is true there is no value: 'otherwise' is missing
     6 |   as 2 when staff < 50
       |      ^
       = close with a line '... otherwise'
bands/no_otherwise.eco:9:3: error E0510: when no line is true there is no value: 'otherwise' is missing
     9 |   scores 50 when staff < 50
       |   ^^^^^^^^^^^^^^^^^^^^^^^^^
       = close with a line '... otherwise'
bands/no_otherwise.eco:14:3: error E0511: nothing can follow 'otherwise'
    14 |   scores 50 when staff < 50
       |   ^^^^^^^^^^^^^^^^^^^^^^^^^
       = put this line before it, or remove it
bands/no_otherwise.eco: 3 errors
[3]

$ ecoscore check bands/overlap.eco
bands/overlap.eco:8:5: error E0503: this line and another both take the values from 8 to 10, with different points
     8 |     from 8 scores 50
       |     ^^^^^^^^^^^^^^^^
       bands/overlap.eco:7:5: first one here
     7 |     up to 10 scores 100
       |     ~~~~~~~~~~~~~~~~~~~
       = use one kind of edge: all 'up to'/'below', or all 'from'/'above'
bands/overlap.eco: 1 error
[3]

$ ecoscore check bands/overlap2.eco
bands/overlap2.eco:8:5: error E0503: this line and another both take the values from 8 to 10, with different points
     8 |     from 8 scores 50
       |     ^^^^^^^^^^^^^^^^
       bands/overlap2.eco:7:5: first one here
     7 |     up to 10 scores 100
       |     ~~~~~~~~~~~~~~~~~~~
       = use one kind of edge: all 'up to'/'below', or all 'from'/'above'
bands/overlap2.eco:14:5: error E0503: this line and another both take the values from 8 to 10, with different points
    14 |     above 8 scores 50
       |     ^^^^^^^^^^^^^^^^^
       bands/overlap2.eco:13:5: first one here
    13 |     below 10 scores 100
       |     ~~~~~~~~~~~~~~~~~~~
       = use one kind of edge: all 'up to'/'below', or all 'from'/'above'
bands/overlap2.eco: 2 errors
[3]

$ ecoscore check bands/reponses_incompletes.eco
bands/reponses_incompletes.eco:6:3: erreur E0509: il n'y a pas de points pour : telephone, les_deux
     6 |   réponses
       |   ^^^^^^^^
       = chaque choix demande une ligne
bands/reponses_incompletes.eco:15:5: erreur E0304: « courrier » n'est pas un des choix
    15 |     courrier donne 60
       |     ^^^^^^^^
       = les choix sont : aucun, telephone, guichet, les_deux
bands/reponses_incompletes.eco : 2 erreurs
[3]

$ ecoscore check bands/trou.eco
bands/trou.eco:6:3: erreur E0501: les valeurs de 10 à 20 ne reçoivent pas de points
     6 |   paliers
       |   ^^^^^^^
       bands/trou.eco:7:5: la ligne voisine
     7 |     sous 10 donne 100
       |     ~~~~~~~~~~~~~~~~~
       bands/trou.eco:8:5: la ligne voisine
     8 |     au-delà de 20 donne 0
       |     ~~~~~~~~~~~~~~~~~~~~~
       = finir par une ligne « sinon donne ... »
bands/trou.eco:12:3: erreur E0501: les valeurs au-delà de 20 ne reçoivent pas de points
    12 |   paliers
       |   ^^^^^^^
       bands/trou.eco:14:5: la ligne voisine
    14 |     jusqu'à 20 donne 50
       |     ~~~~~~~~~~~~~~~~~~~
       = finir par une ligne « sinon donne ... »
bands/trou.eco:18:3: erreur E0501: les valeurs égales à 10 ne reçoivent pas de points
    18 |   paliers
       |   ^^^^^^^
       bands/trou.eco:19:5: la ligne voisine
    19 |     sous 10 donne 100
       |     ~~~~~~~~~~~~~~~~~
       bands/trou.eco:20:5: la ligne voisine
    20 |     au-delà de 10 donne 0
       |     ~~~~~~~~~~~~~~~~~~~~~
       = finir par une ligne « sinon donne ... »
bands/trou.eco : 3 erreurs
[3]

$ ecoscore check bands/unreachable.eco
bands/unreachable.eco:8:5: error E0502: this line is never reached: the lines before take all its values
     8 |     up to 10 scores 50
       |     ^^^^^^^^^^^^^^^^^^
       = put the lines in order, or remove this one
bands/unreachable.eco: 1 error
[3]

$ ecoscore check bands/wrong_unit.eco
bands/wrong_unit.eco:8:11: error E0407: this is in kg, but year is declared
     8 |     up to 3 kg scores 0
       |           ^^^^
       = the two measure different things; a factor in year/kg would turn one into the other
bands/wrong_unit.eco:14:11: error E0402: the unit of 3 is missing
    14 |     up to 3 scores 100
       |           ^
       = write: 3 kg
bands/wrong_unit.eco:20:11: error E0505: an edge is a number, a declared value or a multiple of one
    20 |     up to kept scores 100
       |           ^^^^
       = put the calculation into the measure
bands/wrong_unit.eco: 3 errors
[3]

#: The extent of a gap, with the lines beside it. Between two whole numbers there is none where the measure is an answer that
#: counts, or a day.
$ ecoscore check bands/gaps.eco
bands/gaps.eco:10:3: error E0501: values from 1.5 on get no points
    10 |   bands
       |   ^^^^^
       bands/gaps.eco:12:5: the line beside it
    12 |     below 1.5 scores 50
       |     ~~~~~~~~~~~~~~~~~~~
       = close with a line 'otherwise scores ...'
bands/gaps.eco:16:3: error E0501: values above 1.5 get no points
    16 |   bands
       |   ^^^^^
       bands/gaps.eco:17:5: the line beside it
    17 |     up to 1.5 scores 0
       |     ~~~~~~~~~~~~~~~~~~
       = close with a line 'otherwise scores ...'
bands/gaps.eco:21:3: error E0501: values below 1.5 get no points
    21 |   bands
       |   ^^^^^
       bands/gaps.eco:22:5: the line beside it
    22 |     from 1.5 scores 0
       |     ~~~~~~~~~~~~~~~~~
       = close with a line 'otherwise scores ...'
bands/gaps.eco:26:3: error E0501: values up to 1.5 get no points
    26 |   bands
       |   ^^^^^
       bands/gaps.eco:27:5: the line beside it
    27 |     above 1.5 scores 0
       |     ~~~~~~~~~~~~~~~~~~
       = close with a line 'otherwise scores ...'
bands/gaps.eco:31:3: error E0501: values between 4 and 5 get no points
    31 |   bands
       |   ^^^^^
       bands/gaps.eco:32:5: the line beside it
    32 |     up to 4 scores 0
       |     ~~~~~~~~~~~~~~~~
       bands/gaps.eco:33:5: the line beside it
    33 |     from 5 scores 100
       |     ~~~~~~~~~~~~~~~~~
       = close with a line 'otherwise scores ...'
bands/gaps.eco:37:3: error E0501: values above 4 and up to 5 get no points
    37 |   bands
       |   ^^^^^
       bands/gaps.eco:38:5: the line beside it
    38 |     up to 4 scores 0
       |     ~~~~~~~~~~~~~~~~
       bands/gaps.eco:39:5: the line beside it
    39 |     above 5 scores 100
       |     ~~~~~~~~~~~~~~~~~~
       = close with a line 'otherwise scores ...'
bands/gaps.eco:48:5: error E0502: this line is never reached: the lines before take all its values
    48 |     above 15 scores 50
       |     ^^^^^^^^^^^^^^^^^^
       = put the lines in order, or remove this one
bands/gaps.eco:64:3: error E0501: values equal to 5 get no points
    64 |   bands
       |   ^^^^^
       bands/gaps.eco:65:5: the line beside it
    65 |     up to 4 scores 0
       |     ~~~~~~~~~~~~~~~~
       bands/gaps.eco:66:5: the line beside it
    66 |     from 6 scores 100
       |     ~~~~~~~~~~~~~~~~~
       = close with a line 'otherwise scores ...'
bands/gaps.eco:70:3: error E0501: values from 5 to 6 get no points
    70 |   bands
       |   ^^^^^
       bands/gaps.eco:71:5: the line beside it
    71 |     up to 4 scores 0
       |     ~~~~~~~~~~~~~~~~
       bands/gaps.eco:72:5: the line beside it
    72 |     above 6 scores 100
       |     ~~~~~~~~~~~~~~~~~~
       = close with a line 'otherwise scores ...'
bands/gaps.eco:76:3: error E0501: values between 4 and 5 get no points
    76 |   bands
       |   ^^^^^
       bands/gaps.eco:77:5: the line beside it
    77 |     up to 4 scores 0
       |     ~~~~~~~~~~~~~~~~
       bands/gaps.eco:78:5: the line beside it
    78 |     from 5 scores 100
       |     ~~~~~~~~~~~~~~~~~
       = close with a line 'otherwise scores ...'
bands/gaps.eco:82:3: error E0501: values between 4 and 5 get no points
    82 |   bands
       |   ^^^^^
       bands/gaps.eco:83:5: the line beside it
    83 |     up to 4 scores 0
       |     ~~~~~~~~~~~~~~~~
       bands/gaps.eco:84:5: the line beside it
    84 |     from 5 scores 100
       |     ~~~~~~~~~~~~~~~~~
       = close with a line 'otherwise scores ...'
bands/gaps.eco:88:3: error E0501: values between 4 and 5 get no points
    88 |   bands
       |   ^^^^^
       bands/gaps.eco:89:5: the line beside it
    89 |     up to 4 person scores 0
       |     ~~~~~~~~~~~~~~~~~~~~~~~
       bands/gaps.eco:90:5: the line beside it
    90 |     from 5 person scores 100
       |     ~~~~~~~~~~~~~~~~~~~~~~~~
       = close with a line 'otherwise scores ...'
bands/gaps.eco:100:3: error E0501: values from 2026-01-02 to 2026-01-03 get no points
   100 |   bands
       |   ^^^^^
       bands/gaps.eco:101:5: the line beside it
   101 |     up to 2026-01-01 scores 0
       |     ~~~~~~~~~~~~~~~~~~~~~~~~~
       bands/gaps.eco:102:5: the line beside it
   102 |     from 2026-01-04 scores 100
       |     ~~~~~~~~~~~~~~~~~~~~~~~~~~
       = close with a line 'otherwise scores ...'
bands/gaps.eco: 13 errors
[3]

$ ecoscore check bands/trous.eco
bands/trous.eco:7:3: erreur E0501: les valeurs entre 1,5 et 2,5 ne reçoivent pas de points
     7 |   paliers
       |   ^^^^^^^
       bands/trous.eco:8:5: la ligne voisine
     8 |     jusqu'à 1,5 donne 0
       |     ~~~~~~~~~~~~~~~~~~~
       bands/trous.eco:9:5: la ligne voisine
     9 |     dès 2,5 donne 100
       |     ~~~~~~~~~~~~~~~~~
       = finir par une ligne « sinon donne ... »
bands/trous.eco:15:5: erreur E0503: cette ligne et une autre prennent toutes deux les valeurs de 1,5 à 2,5, avec des points différents
    15 |     dès 1,5 donne 100
       |     ^^^^^^^^^^^^^^^^^
       bands/trous.eco:14:5: déjà ici
    14 |     jusqu'à 2,5 donne 0
       |     ~~~~~~~~~~~~~~~~~~~
       = une seule sorte de bord : tout en « jusqu'à »/« sous », ou tout en « dès »/« au-delà de »
bands/trous.eco:20:5: erreur E0507: les points vont de 0 à 100 : trouvé 100,5
    20 |     jusqu'à 1,5 donne 100,5
       |     ^^^^^^^^^^^^^^^^^^^^^^^
bands/trous.eco:23:9: erreur E0508: les parts font 70,5, non 100
    23 | critère parts "Des parts" poids 1
       |         ^^^^^
       = changer les points des lignes « ajoute » pour qu'ensemble elles fassent 100
bands/trous.eco:28:23: erreur E0402: l'unité de 1,5 manque
    28 |   donne 100 si cout > 1,5
       |                       ^^^
       = écrire : 1,5 EUR
bands/trous.eco : 5 erreurs
[3]
