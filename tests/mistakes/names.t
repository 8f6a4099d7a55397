#: Mistakes of names: unknown, doubled, in a circle, outside their rows, called badly.
$ ecoscore check names/apostrophe.eco
names/apostrophe.eco:3:8: erreur E0112: « nombre_d'agents » n'est pas un mot de la langue, et un nom n'a pas d'apostrophe
     3 | donnée nombre_d'agents "Agents" : entier plage 0 à 100
       |        ^^^^^^^^^^^^^^^
       = un nom est un seul mot de lettres, chiffres et _ ; ce que les gens lisent va dans le libellé entre guillemets
names/apostrophe.eco : 1 erreur
[3]

$ ecoscore check names/argument_type.eco
names/argument_type.eco:11:54: erreur E0407: ceci est en kg, mais an est déclaré
    11 | indicateur a "A" en [kgCO2e/an] vaut par_an("ville"; masse)
       |                                                      ^^^^^
       = les deux mesurent des choses différentes ; un facteur en an/kg ferait passer de l'un à l'autre
names/argument_type.eco:12:45: erreur E0406: trouvé un nombre en kg, attendu une clé de velos
    12 | indicateur b "B" en [kgCO2e/an] vaut par_an(masse; 3 an)
       |                                             ^^^^^
names/argument_type.eco:13:45: erreur E0305: la table « velos » n'a pas de ligne « route »
    13 | indicateur c "C" en [kgCO2e/an] vaut par_an("route"; 3 an)
       |                                             ^^^^^^^
names/argument_type.eco : 3 erreurs
[3]

$ ecoscore check names/choix_inconnu.eco
names/choix_inconnu.eco:5:26: erreur E0304: « guichets » n'est pas un des choix
     5 |   donne 100 si canal est guichets
       |                          ^^^^^^^^
       = vouliez-vous dire « guichet » ?
names/choix_inconnu.eco:10:23: erreur E0304: « courrier » n'est pas un des choix
    10 |   bloque si canal est courrier
       |                       ^^^^^^^^
       = les choix sont : aucun, telephone, guichet
names/choix_inconnu.eco : 2 erreurs
[3]

$ ecoscore check names/column_and_key.eco
names/column_and_key.eco:9:50: error E0306: table 'vans' has no column 'maid'
     9 | indicator one "One" in [kgCO2e] as vans["small"].maid
       |                                                  ^^^^
names/column_and_key.eco:10:41: error E0305: table 'vans' has no row 'smal'
    10 | indicator two "Two" in [kgCO2e] as vans["smal"].made
       |                                         ^^^^^^
       = did you mean 'small'?
names/column_and_key.eco:11:40: error E0301: 'van' is not declared
    11 | indicator three "Three" in [kgCO2e] as van["small"].made
       |                                        ^^^
       = did you mean 'vans'?
names/column_and_key.eco: 3 errors
[3]

$ ecoscore check names/cycle_defaut.eco
names/cycle_defaut.eco:3:8: erreur E0303: « surface » dépend de sa propre valeur : surface -> estimee -> surface
     3 | donnée surface "Surface" : nombre plage 0 à 1000, défaut estimee car "calculée"
       |        ^^^^^^^
       = rompre le cercle : l'un d'eux ne doit pas utiliser le suivant
names/cycle_defaut.eco : 1 erreur
[3]

$ ecoscore check names/cycle_deux_cercles.eco
names/cycle_deux_cercles.eco:3:8: erreur E0303: « a » dépend de sa propre valeur : a -> b -> a
     3 | donnée a "A" : nombre plage 0 à 10, demandé si b > 1
       |        ^
       = rompre le cercle : l'un d'eux ne doit pas utiliser le suivant
names/cycle_deux_cercles.eco:6:10: erreur E0303: « prix » dépend de sa propre valeur : prix -> moyen -> prix
     6 |   donnée prix "Prix" : nombre plage 0 à 5000, défaut moyen car "la moyenne"
       |          ^^^^
       = rompre le cercle : l'un d'eux ne doit pas utiliser le suivant
names/cycle_deux_cercles.eco : 2 erreurs
[3]

$ ecoscore check names/cycle_three.eco
names/cycle_three.eco:4:8: error E0303: 'first' depends on itself: first -> second -> third -> first
     4 | define first "First" as second + staff
       |        ^^^^^
       = break the circle: one of these must not use the next
names/cycle_three.eco: 1 error
[3]

$ ecoscore check names/english_list.eco
names/english_list.eco:6:29: error E0308: 'vans' is a list and has no value of its own
     6 | indicator a "A" in [EUR] as vans.price * 2
       |                             ^^^^^^^^^^
       = write sum(field over list) or count(list)
names/english_list.eco:7:20: error E0308: 'vans' is a list and has no value of its own
     7 | indicator b "B" as vans + 1
       |                    ^^^^
       = write sum(field over list) or count(list)
names/english_list.eco: 2 errors
[3]

$ ecoscore check names/field_without_row.eco
names/field_without_row.eco:6:37: error E0307: 'price' has one value for each row of 'vans': it cannot stand alone here
     6 | indicator total "Total" in [EUR] as price * 2
       |                                     ^^^^^
       = write sum(price over vans), or 'for each vans' on the definition
names/field_without_row.eco: 1 error
[3]

$ ecoscore check names/function_calls.eco
names/function_calls.eco:6:24: error E0311: the number of arguments of 'per_head' is 2: found 1
     6 | indicator one "One" as per_head(12)
       |                        ^^^^^^^^^^^^
       = arguments are separated by ;
names/function_calls.eco:7:24: error E0310: there is no function 'per_haed'
     7 | indicator two "Two" as per_haed(12; staff)
       |                        ^^^^^^^^
       = did you mean 'per_head'?
names/function_calls.eco:8:28: error E0311: the number of arguments of 'per_head' is 2: found 3
     8 | indicator three "Three" as per_head(12; staff; 3)
       |                            ^^^^^^^^^^^^^^^^^^^^^^
       = arguments are separated by ;
names/function_calls.eco: 3 errors
[3]

$ ecoscore check names/hors_ligne.eco
names/hors_ligne.eco:7:40: erreur E0308: « velos » est une liste et n'a pas de valeur propre
     7 | indicateur total "Total" en [EUR] vaut velos.prix * 2
       |                                        ^^^^^^^^^^
       = écrire somme(champ sur liste) ou compte(liste)
names/hors_ligne.eco:9:38: erreur E0307: « ligne » a une valeur par ligne de « velos » : il ne peut pas être seul ici
     9 | indicateur deux "Deux" en [EUR] vaut ligne * 2
       |                                      ^^^^^
       = écrire somme(ligne sur velos), ou « pour chaque velos » dans la définition
names/hors_ligne.eco : 2 erreurs
[3]

$ ecoscore check names/named_rows.eco
names/named_rows.eco:16:27: error E0308: 'page' is a row of 'pages' and has no value of its own
    16 | define itself      as sum(page over page in pages)
       |                           ^^^^
       = name one of its fields: page.field
names/named_rows.eco:17:32: error E0315: a row of 'pages' has no field 'sizes'
    17 | define no_field    as sum(page.sizes over page in pages)
       |                                ^^^^^
       = did you mean 'size'?
names/named_rows.eco:18:29: error E0315: a row of 'criteria' has no field 'wait'
    18 | define no_column   as sum(c.wait over c in criteria)
       |                             ^^^^
names/named_rows.eco:19:27: error E0301: 'row' is not declared
    19 | define no_row      as sum(row.size over pages)
       |                           ^^^
       = declare it with 'input', 'define' or 'value'
names/named_rows.eco:20:54: error E0301: 'page' is not declared
    20 | define misspelt    as sum(pages_.size over pages_ in page)
       |                                                      ^^^^
       = did you mean 'pages'?
names/named_rows.eco:21:27: error E0308: 'host' is a group and has no value of its own
    21 | define group_alone as sum(q.host over q in pages)
       |                           ^^^^^^
       = name one of its fields: group.field
names/named_rows.eco:22:27: error E0406: found a number, expected a group or a table
    22 | define too_deep    as sum(q.size.more over q in pages)
       |                           ^^^^^^^^^^^
names/named_rows.eco:23:44: error E0309: 'p' is no list and no table
    23 | define no_list     as sum(q.size over q in p)
       |                                            ^
       = aggregates walk the rows of a list or a table
names/named_rows.eco:24:58: error E0406: found a key of criteria, expected a number
    24 | define not_a_key   for each c in criteria as all(size is c over pages)
       |                                                          ^
names/named_rows.eco:25:54: error E0305: table 'criteria' has no row '1.11'
    25 | define unknown_key as count(c in criteria where c is "1.11")
       |                                                      ^^^^^^
       = did you mean '"1.1"'?
names/named_rows.eco:26:23: error E0416: 'sum' does not take this form
    26 | define nothing     as sum(c in criteria)
       |                       ^^^^^^^^^^^^^^^^^^
       = say what of each row: sum(r.x over r in list)
names/named_rows.eco:27:57: error E0301: 'q' is not declared
    27 | define out_of_it   for each c in criteria as c.weight + q.size
       |                                                         ^
       = declare it with 'input', 'define' or 'value'
names/named_rows.eco:28:29: remark R0308: 'p' is the row here: what else has this name cannot be named
    28 | define hidden      as count(p in pages where p.size > 1) + count(size in pages where size.size > 1)
       |                             ^
       = give the row a name of its own
names/named_rows.eco:28:66: remark R0308: 'size' is the row here: what else has this name cannot be named
    28 | define hidden      as count(p in pages where p.size > 1) + count(size in pages where size.size > 1)
       |                                                                  ^^^^
       = give the row a name of its own
names/named_rows.eco: 12 errors, 2 remarks
[3]

$ ecoscore check names/noms_accents.eco
names/noms_accents.eco:4:8: erreur E0302: « durée » est déclaré deux fois
     4 | donnée durée "Durée d'usage" : nombre plage 0 à 10
       |        ^^^^^
       names/noms_accents.eco:3:8: déjà ici
     3 | donnée duree "Durée de vie" : nombre plage 0 à 10
       |        ~~~~~
       = donner un autre nom à l'un des deux (des noms qui ne diffèrent que par les accents sont le même nom)
names/noms_accents.eco : 1 erreur
[3]

$ ecoscore check names/pas_une_liste.eco
names/pas_une_liste.eco:7:38: erreur E0309: « agents » n'est ni une liste ni une table
     7 | indicateur ligne "Ligne" pour chaque agents vaut 1
       |                                      ^^^^^^
       = « pour chaque » nomme une liste
names/pas_une_liste.eco:8:46: erreur E0301: « velo » n'est pas déclaré
     8 | indicateur total "Total" vaut somme(prix sur velo)
       |                                              ^^^^
       = vouliez-vous dire « velos » ?
names/pas_une_liste.eco : 2 erreurs
[3]

$ ecoscore check names/recursion.eco
names/recursion.eco:4:10: erreur E0414: la fonction « descente » s'appelle elle-même
     4 | fonction descente (n)
       |          ^^^^^^^^
       = les règles aboutissent toujours, il n'y a donc pas de récursion
names/recursion.eco : 1 erreur
[3]

$ ecoscore check names/theme_inconnu.eco
names/theme_inconnu.eco:6:34: erreur E0312: il n'y a pas de thème « socials »
     6 | critère c1 "Agents" poids 5 dans socials
       |                                  ^^^^^^^
       = vouliez-vous dire « social » ?
names/theme_inconnu.eco : 1 erreur
[3]

$ ecoscore check names/twice.eco
names/twice.eco:4:7: error E0302: 'staff' is declared twice
     4 | value staff "Staff of 2025" is 12 source "trial" checked on 2026-01-31
       |       ^^^^^
       names/twice.eco:3:7: first one here
     3 | input staff "Staff" : count range 0 to 100
       |       ~~~~~
       = give one of the two another name (names that differ only by accents are the same name)
names/twice.eco:15:1: error E0526: there is a second 'score'
    15 | score
       | ^^^^^
       names/twice.eco:11:1: first one here
    11 | score
       | ~~~~~
       = keep one
names/twice.eco: 2 errors
[3]

$ ecoscore check names/unknown_name.eco
names/unknown_name.eco:7:30: error E0301: 'staf' is not declared
     7 | indicator double "Double" as staf * 2
       |                              ^^^^
       = did you mean 'staff'?
names/unknown_name.eco:8:32: error E0301: 'heeted' is not declared
     8 | indicator area "Area" as rooms.heeted + 1
       |                                ^^^^^^
       = did you mean 'heated'?
names/unknown_name.eco:9:28: error E0301: 'zebra' is not declared
     9 | indicator other "Other" as zebra + 1
       |                            ^^^^^
       = declare it with 'input', 'define' or 'value'
names/unknown_name.eco: 3 errors
[3]

$ ecoscore check names/unused_input.eco
names/unused_input.eco:4:7: remark R0301: no rule uses the input 'visitors'
     4 | input visitors "Visitors" : count range 0 to 100
       |       ^^^^^^^^
       = projects are asked for it in vain: use it or remove it
names/unused_input.eco:5:11: remark R0510: 'Staff' does not say what to do
     5 | criterion c1 "Staff" weight 5
       |           ^^
       = add a line for the manager of the project: fix "..."
names/unused_input.eco:9:5: warning W0501: a step of 100 points: 100 on one side, 0 on the other
     9 |     otherwise scores 0
       |     ^^^^^^^^^^^^^^^^^^
       names/unused_input.eco:8:5: the line beside it
     8 |     up to 10 scores 100
       |     ~~~~~~~~~~~~~~~~~~~
       = two projects that hardly differ are judged as if they did: add a line between, or make it a scale
names/unused_input.eco: in order (criteria: 1, gates: 0), 1 warning, 2 remarks

#: A name of the language itself: told once, and then it is what was declared.
$ ecoscore check names/built_in.eco
names/built_in.eco:3:7: error E0314: 'grade' is built in: nothing else can have this name
     3 | input grade "A" : number range 0 to 10
       |       ^^^^^
       = take another name; built in are score, grade, completeness and as_of, and their French names
names/built_in.eco: 1 error
[3]
