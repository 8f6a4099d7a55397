#: Mistakes of units and types.
$ ecoscore check units/aggregates.eco
units/aggregates.eco:7:26: error E0406: found a number in EUR, expected yes or no
     7 | indicator a "A" as share(price over vans)
       |                          ^^^^^
       = compare it with something: x > 0
units/aggregates.eco:8:24: error E0406: found yes or no, expected a number
     8 | indicator b "B" as sum(fresh over vans)
       |                        ^^^^^
units/aggregates.eco:9:24: error E0406: found a number in EUR, expected yes or no
     9 | indicator c "C" as all(price over vans)
       |                        ^^^^^
       = compare it with something: x > 0
units/aggregates.eco:10:20: error E0416: 'mean' does not take this form
    10 | indicator d "D" as mean(price)
       |                    ^^^^^^^^^^^
       = say over which list: mean(x over list)
units/aggregates.eco: 4 errors
[3]

$ ecoscore check units/bad_attributes.eco
units/bad_attributes.eco:3:32: error E0411: 'range 0 to 1' has no meaning for yes or no
     3 | input open "Open" : yes or no, range 0 to 1
       |                                ^^^^^^^^^^^^
units/bad_attributes.eco:4:27: error E0411: 'can change by 1 year' has no meaning for a text
     4 | input name "Name" : text, can change by 1 year
       |                           ^^^^^^^^^^^^^^^^^^^^
units/bad_attributes.eco: 2 errors
[3]

$ ecoscore check units/bad_date.eco
units/bad_date.eco:3:35: error E0107: '2026-02-30' is not a day of the calendar
     3 | input start "Start" : date, range 2026-02-30 to 2030-01-01
       |                                   ^^^^^^^^^^
       = a date is written year-month-day: 2026-01-31
units/bad_date.eco:5:22: error E0107: '2026-13-01' is not a day of the calendar
     5 |   block when start > 2026-13-01
       |                      ^^^^^^^^^^
       = a date is written year-month-day: 2026-01-31
units/bad_date.eco: 2 errors
[3]

$ ecoscore check units/bad_regex.eco
units/bad_regex.eco:5:32: error E0409: this is no regular expression: missing terminating ] for character class (at character 10)
     5 |   block when not (code matches "^[A-Z{3}$")
       |                                ^^^^^^^^^^^
       = the form is that of PCRE2
units/bad_regex.eco: 1 error
[3]

$ ecoscore check units/compare_text.eco
units/compare_text.eco:5:14: error E0406: found a text, expected a number or a date
     5 |   block when name > "b"
       |              ^^^^
       = only numbers and dates are smaller or greater; ask: x is ...
units/compare_text.eco:8:22: error E0406: found a number, expected a text
     8 |   block when name is 3
       |                      ^
units/compare_text.eco: 2 errors
[3]

$ ecoscore check units/dates.eco
units/dates.eco:6:45: erreur E0406: trouvé une date, attendu un nombre en jour
     6 | indicateur somme_dates "Somme" vaut debut + fin_prevue
       |                                             ^^^^^^^^^^
units/dates.eco:8:21: erreur E0406: trouvé un nombre, attendu une date
     8 |   bloque si debut > 2026
       |                     ^^^^
units/dates.eco:11:21: erreur E0402: l'unité de 12 manque
    11 |   bloque si debut + 12 > fin_prevue
       |                     ^^
       = écrire : 12 jour
units/dates.eco:14:35: erreur E0406: trouvé un nombre en an, attendu une date
    14 |   bloque si années entre debut et age > 3 an
       |                                   ^^^
units/dates.eco : 4 erreurs
[3]

$ ecoscore check units/declared_unit.eco
units/declared_unit.eco:5:40: error E0407: this is in kWh, but kgCO2e is declared
     5 | indicator total "Total" in [kgCO2e] as power * 2
       |                                        ^^^^^^^^^
       = the two measure different things; a factor in kgCO2e/kWh would turn one into the other
units/declared_unit.eco:7:11: error E0407: this is in kg, but EUR is declared
     7 |   measure mass in [EUR]
       |           ^^^^
       = the two measure different things; a factor in EUR/kg would turn one into the other
units/declared_unit.eco: 2 errors
[3]

$ ecoscore check units/fausse_condition.eco
units/fausse_condition.eco:7:13: erreur E0406: trouvé un nombre, attendu oui ou non
     7 |   bloque si agents
       |             ^^^^^^
       = le comparer à quelque chose : x > 0
units/fausse_condition.eco:10:13: erreur E0406: trouvé un texte, attendu un nombre ou une date
    10 |   bloque si nom > 3
       |             ^^^
       = seuls les nombres et les dates sont plus petits ou plus grands ; demander : x est ...
units/fausse_condition.eco:12:31: erreur E0406: trouvé oui ou non, attendu un nombre
    12 | indicateur total "Total" vaut ouvert + 1
       |                               ^^^^^^
units/fausse_condition.eco : 3 erreurs
[3]

$ ecoscore check units/kwh_kg.eco
units/kwh_kg.eco:5:39: erreur E0401: kWh et kg ne peuvent être ni ajoutés ni comparés : ils mesurent des choses différentes
     5 | indicateur total "Total" en [kg] vaut courant + masse
       |                                       ^^^^^^^
       units/kwh_kg.eco:5:49: l'autre opérande
     5 | indicateur total "Total" en [kg] vaut courant + masse
       |                                                 ~~~~~
       = un facteur en kg/kWh fait passer du premier au second, un facteur en kWh/kg du second au premier
units/kwh_kg.eco : 1 erreur
[3]

$ ecoscore check units/kwh_kg_en.eco
units/kwh_kg_en.eco:6:6: error E0401: kgCO2e/year and kWh/year cannot be added or compared: they measure different things
     6 |   as made + power
       |      ^^^^
       units/kwh_kg_en.eco:6:13: the other operand
     6 |   as made + power
       |             ~~~~~
       = a factor in kWh/kgCO2e turns the first into the second, one in kgCO2e/kWh the second into the first
units/kwh_kg_en.eco:8:14: error E0401: kWh/year and kgCO2e/year cannot be added or compared: they measure different things
     8 |   block when power > made
       |              ^^^^^
       units/kwh_kg_en.eco:8:22: the other operand
     8 |   block when power > made
       |                      ~~~~
       = a factor in kgCO2e/kWh turns the first into the second, one in kWh/kgCO2e the second into the first
units/kwh_kg_en.eco: 2 errors
[3]

$ ecoscore check units/missing_unit.eco
units/missing_unit.eco:6:21: error E0402: the unit of 3 is missing
     6 |   block when kept < 3
       |                     ^
       = write: 3 year
units/missing_unit.eco:8:41: error E0402: the unit of 2 is missing
     8 | indicator more "More" in [kg] as mass + 2
       |                                         ^
       = write: 2 kg
units/missing_unit.eco: 2 errors
[3]

$ ecoscore check units/plage_a_l_envers.eco
units/plage_a_l_envers.eco:3:33: erreur E0410: la plage va de 100 à 1 : le premier doit être le plus petit
     3 | donnée agents "Agents" : entier plage 100 à 1
       |                                 ^^^^^^^^^^^^^
units/plage_a_l_envers.eco:4:30: erreur E0410: la plage va de 2030-01-01 à 2020-01-01 : le premier doit être le plus petit
     4 | donnée debut "Début" : date, plage 2030-01-01 à 2020-01-01
       |                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
units/plage_a_l_envers.eco : 2 erreurs
[3]

$ ecoscore check units/unit_taken.eco
units/unit_taken.eco:3:6: error E0412: 'kg' is already a unit
     3 | unit kg "kilo"
       |      ^^
       = remove the declaration, or take another name
units/unit_taken.eco:5:36: error E0403: 'pages' is not a unit
     5 | input weigh "Weight" : quantity in [kB/pages] range 0 to 100
       |                                    ^^^^^^^^^^
       = did you mean 'page'?
units/unit_taken.eco: 2 errors
[3]

$ ecoscore check units/unite_inconnue.eco
units/unite_inconnue.eco:3:40: erreur E0403: « kWhh » n'est pas une unité
     3 | donnée courant "Courant" : quantité en [kWhh] plage 0 à 1000
       |                                        ^^^^^^
       = vouliez-vous dire « kWh » ?
units/unite_inconnue.eco:4:36: erreur E0403: « page » n'est pas une unité
     4 | donnée pages "Pages" : quantité en [page] plage 0 à 1000
       |                                    ^^^^^^
       = une politique peut en déclarer : unité page "page"
units/unite_inconnue.eco:5:40: erreur E0404: « kWh//an » n'a pas la forme d'une unité
     5 | donnée chaleur "Chaleur" : quantité en [kWh//an] plage 0 à 1000
       |                                        ^^^^^^^^^
       = les unités s'écrivent comme kgCO2e/personne/an ou m^2
units/unite_inconnue.eco:7:23: erreur E0403: « kWhh » n'est pas une unité
     7 |   bloque si courant > 3 kWhh
       |                       ^^^^^^
       = vouliez-vous dire « kWh » ?
units/unite_inconnue.eco : 4 erreurs
[3]

$ ecoscore check units/bare_edges.eco
units/bare_edges.eco:7:11: error E0402: the unit of 3 is missing
     7 |     up to 3 scores 100
       |           ^
       = write: 3 t
units/bare_edges.eco: 1 error
[3]
