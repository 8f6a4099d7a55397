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
bands/trou.eco:6:3: erreur E0501: les valeurs égales à 10 ne reçoivent pas de points
     6 |   paliers
       |   ^^^^^^^
       = finir par une ligne « sinon donne ... »
bands/trou.eco:12:3: erreur E0501: les valeurs au-delà de 20 ne reçoivent pas de points
    12 |   paliers
       |   ^^^^^^^
       = finir par une ligne « sinon donne ... »
bands/trou.eco:18:3: erreur E0501: les valeurs égales à 10 ne reçoivent pas de points
    18 |   paliers
       |   ^^^^^^^
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
