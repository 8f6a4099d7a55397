#: Mistakes of a policy that adapts another: what it names, what is not there, what is said twice, reasons, what is still used.
$ ecoscore check adapting/absent.eco
adapting/absent.eco:3:18: error E0319: the policy that is adapted has no criterion 'e2'
     3 | change criterion e2
       |                  ^^
       = it has: e1, u3
adapting/absent.eco:7:14: error E0319: the policy that is adapted has no value 'seuill'
     7 | remove value seuill reason "x"
       |              ^^^^^^
       = did you mean 'seuil'?
adapting/absent.eco:8:14: error E0319: the policy that is adapted has no value 'seuil_commun'
     8 | change value seuil_commun
       |              ^^^^^^^^^^^^
       = the library 'adapting/facts.eco' declares it: declare one of your own, under another name
adapting/absent.eco:12:13: error E0319: the policy that is adapted has no gate 'e1'
    12 | change gate e1
       |             ^^
       = it is there as 'criterion e1'
adapting/absent.eco:16:14: error E0319: the policy that is adapted has no input 'pages'
    16 | remove input pages reason "x"
       |              ^^^^^
       = did you mean 'site.pages'?
adapting/absent.eco:17:14: error E0319: the policy that is adapted has no input 'site.pags'
    17 | remove input site.pags reason "x"
       |              ^^^^^^^^^
       = did you mean 'site.pages'?
adapting/absent.eco:18:14: error E0319: the policy that is adapted has no claim 'nothing'
    18 | remove claim "nothing" reason "x"
       |              ^^^^^^^^^
       = it has: rien
adapting/absent.eco:19:18: error E0319: the policy that is adapted has no criterion 'wholly_other'
    19 | change criterion wholly_other
       |                  ^^^^^^^^^^^^
       = it has: e1, u3
adapting/absent.eco: 8 errors
[3]

$ ecoscore check adapting/twice.eco
adapting/twice.eco:7:18: error E0320: 'e1' is changed or removed a second time
     7 | change criterion e1
       |                  ^^
       adapting/twice.eco:3:18: first one here
     3 | change criterion e1
       |                  ~~
       = say all of it in one place
adapting/twice.eco:11:18: error E0320: 'e1' is changed or removed a second time
    11 | remove criterion e1 reason "x"
       |                  ^^
       adapting/twice.eco:3:18: first one here
     3 | change criterion e1
       |                  ~~
       = say all of it in one place
adapting/twice.eco:14:14: error E0320: 'rien' is changed or removed a second time
    14 | remove claim "rien"
       |              ^^^^^^
       adapting/twice.eco:12:14: first one here
    12 | remove claim "rien"
       |              ~~~~~~
       = say all of it in one place
adapting/twice.eco: 3 errors
[3]

$ ecoscore check adapting/reasons.eco
adapting/reasons.eco:3:1: error E0321: a policy that adapts another says why: 'e1' has no reason
     3 | change criterion e1
       | ^^^^^^^^^^^^^^^^^^^
       = write below it: reason "..."
adapting/reasons.eco:6:1: error E0321: a policy that adapts another says why: 'u3' has no reason
     6 | remove criterion u3
       | ^^^^^^^^^^^^^^^^^^^
       = write below it: reason "..."
adapting/reasons.eco:7:1: error E0321: a policy that adapts another says why: 'x1' has no reason
     7 | criterion x1 "Ours" weight 2
       | ^^^^^^^^^^^^
       = write below it: reason "..."
adapting/reasons.eco:12:1: error E0321: a policy that adapts another says why: 'ours' has no reason
    12 | value ours "Ours" is 5 source "s" checked on 2025-01-01
       | ^^^^^^^^^^
       = write below it: reason "..."
adapting/reasons.eco:15:3: error E0526: there is a second 'reason'
    15 |   reason "two"
       |   ^^^^^^^^^^^^
       adapting/reasons.eco:14:3: first one here
    14 |   reason "one"
       |   ~~~~~~~~~~~~
       = keep one
adapting/reasons.eco:19:1: error E0323: a reason belongs to what is changed, removed or added
    19 | reason "It is read anyway."
       | ^^^^^^^^^^^^^^^^^^^^^^^^^^^
       = put it below the sentence that it explains
adapting/reasons.eco:23:5: error E0323: a reason belongs to what is changed, removed or added
    23 |     reason "Asked here."
       |     ^^^^^^^^^^^^^^^^^^^^
       = put it below the sentence that it explains
adapting/reasons.eco:27:1: error E0321: a policy that adapts another says why: 'grades' has no reason
    27 | grades
       | ^^^^^^
       = write below it: reason "..."
adapting/reasons.eco: 8 errors
[3]

$ ecoscore check adapting/used.eco
adapting/used.eco:9:15: error E0301: 'trop' is not declared
     9 |   expect gate trop is passed
       |               ^^^^
       adapting/used.eco:6:13: removed here
     6 | remove gate trop reason "No limit."
       |             ~~~~
       = keep it, or change what needs it
adapting/base.eco:13:35: error E0312: there is no theme 'utile'
    13 | critère e1 "Premier" poids 5 dans utile
       |                                   ^^^^^
       adapting/used.eco:4:14: removed here
     4 | remove theme utile reason "One theme."
       |              ~~~~~
       = le garder, ou modifier ce qui en a besoin
adapting/base.eco:17:7: error E0301: 'seuil' is not declared
    17 |     à seuil donne 0
       |       ^^^^^
       adapting/used.eco:3:14: removed here
     3 | remove value seuil reason "No such limit here."
       |              ~~~~~
       = le garder, ou modifier ce qui en a besoin
adapting/base.eco:20:37: error E0312: there is no theme 'utile'
    20 | critère u3 "Troisième" poids 3 dans utile
       |                                     ^^^^^
       adapting/used.eco:4:14: removed here
     4 | remove theme utile reason "One theme."
       |              ~~~~~
       = le garder, ou modifier ce qui en a besoin
adapting/base.eco:21:10: error E0310: there is no function 'moitié'
    21 |   points moitié(site.pages) + seuil_commun
       |          ^^^^^^
       adapting/used.eco:5:17: removed here
     5 | remove function moitié reason "Not needed."
       |                 ~~~~~~
       = le garder, ou modifier ce qui en a besoin
adapting/used.eco: 5 errors
[3]

$ ecoscore check adapting/known.eco
adapting/known.eco:3:9: erreur E0324: la politique adaptée a déjà « critère e1 »
     3 | critère e1 "À nous" poids 2
       |         ^^
       adapting/base.eco:13:9: déjà ici
    13 | critère e1 "Premier" poids 5 dans utile
       |         ~~
       = écrire : modifie critère e1 ... fin
adapting/known.eco:7:8: erreur E0324: la politique adaptée a déjà « groupe site »
     7 | groupe site "Site"
       |        ^^^^
       adapting/base.eco:5:8: déjà ici
     5 | groupe site "Site"
       |        ~~~~
       = prendre un autre nom, ou retirer d'abord celui-là
adapting/known.eco : 2 erreurs
[3]

$ ecoscore check adapting/plain.eco
adapting/plain.eco:4:3: error E0322: 'reason' is only for a policy that adapts another
     4 |   reason "x"
       |   ^^^^^^^^^^
       = name that one in the head: policy "..." version "1" based on "bordeaux", or based on "its_file.eco"
adapting/plain.eco: 1 error
[3]

$ ecoscore check adapting/library.eco
adapting/library.eco:3:1: error E0322: 'remove' is only for a policy that adapts another
     3 | remove criterion u3 reason "x"
       | ^^^^^^^^^^^^^^^^^^^
       = name that one in the head: policy "..." version "1" based on "bordeaux", or based on "its_file.eco"
adapting/library.eco: 1 error
[3]

$ ecoscore check adapting/free_text.eco
adapting/free_text.eco:2:45: erreur E0610: il n'y a pas de politique « un vote du conseil » sur laquelle se fonder
     2 | politique "La nôtre" version "1" fondée sur "un vote du conseil"
       |                                             ^^^^^^^^^^^^^^^^^^^^
       = en tête, « fondée sur » nomme la politique que celle-ci adapte : un fichier en .eco, ou achats, bordeaux, demande, engagements, page-rank, parc, rgaa, rgesn, sci, trajectoire ; dire le reste dans un commentaire
adapting/free_text.eco : 1 erreur
[3]

$ ecoscore check adapting/near.eco
adapting/near.eco:2:36: error E0610: there is no policy 'bordaux' to be based on
     2 | policy "Ours" version "1" based on "bordaux"
       |                                    ^^^^^^^^^
       = did you mean 'bordeaux'?
adapting/near.eco: 1 error
[3]

$ ecoscore check adapting/nowhere.eco
adapting/nowhere.eco:2:36: error E0601: there is no file 'adapting/no_such.eco'
     2 | policy "Ours" version "1" based on "no_such.eco"
       |                                    ^^^^^^^^^^^^^
       = paths are relative to the file that names them
adapting/nowhere.eco: 1 error
[3]

$ ecoscore check adapting/of_library.eco
adapting/of_library.eco:2:36: error E0609: 'adapting/facts.eco' is a library: only a policy can be adapted
     2 | policy "Ours" version "1" based on "facts.eco"
       |                                    ^^^^^^^^^^^
       = write: use "facts.eco"
adapting/of_library.eco: 1 error
[3]

$ ecoscore check adapting/two.eco
adapting/two.eco:2:47: error E0526: there is a second 'based on'
     2 | policy "Ours" version "1" based on "base.eco" based on "rgesn"
       |                                               ^^^^^^^^^^^^^^^^
       adapting/two.eco:2:27: first one here
     2 | policy "Ours" version "1" based on "base.eco" based on "rgesn"
       |                           ~~~~~~~~~~~~~~~~~~~
       = keep one
adapting/two.eco: 1 error
[3]

$ ecoscore check adapting/circle.eco
adapting/circle_back.eco:2:41: error E0608: 'adapting/circle.eco' is based on itself: adapting/circle.eco -> adapting/circle_back.eco -> adapting/circle.eco
     2 | politique "Deux" version "1" fondée sur "circle.eco"
       |                                         ^^^^^^^^^^^^
       = one of them must stand on its own
adapting/circle.eco: 1 error
[3]

$ ecoscore check adapting/kinds.eco
adapting/kinds.eco:3:14: error E0319: the policy that is adapted has no table 'devices'
     3 | change table devices
       |              ^^^^^^^
       = `ecoscore doc` shows what it has
adapting/kinds.eco:6:8: error E0201: 'e1' does not fit here (in change e1); expected 'input', 'table', 'value', 'define', 'indicator', 'theme', ...
     6 | change e1
       |        ^^
adapting/kinds.eco:9:8: error E0201: 'e1' does not fit here; expected 'input', 'group', 'list', 'table', 'value', 'define', ...
     9 | remove e1 reason "x"
       |        ^^
adapting/kinds.eco:10:1: error E0206: 'change criterion e1' is never closed: 'end' is missing
    10 | change criterion e1
       | ^^^^^^^^^^^^^^^^^^^
       adapting/kinds.eco:16:1: 'end' is due before this
    16 | change value seuil
       | ~~~~~~
adapting/kinds.eco:12:3: error E0203: 'wieght': did you mean 'weight'?
    12 |   wieght 3
       |   ^^^^^^
adapting/kinds.eco:16:14: remark R0502: the figures of 'seuil' have no source
    16 | change value seuil
       |              ^^^^^
       = add: source "..." checked on 2026-01-31
adapting/kinds.eco: 5 errors, 1 remark
[3]

$ ecoscore check adapting/lost_end.eco
adapting/lost_end.eco:3:1: error E0206: 'change criterion e1' is never closed: 'end' is missing
     3 | change criterion e1
       | ^^^^^^^^^^^^^^^^^^^
       adapting/lost_end.eco:6:1: 'end' is due before this
     6 | change value seuil
       | ~~~~~~
adapting/lost_end.eco:6:1: error E0206: 'change value seuil' is never closed: 'end' is missing
     6 | change value seuil
       | ^^^^^^^^^^^^^^^^^^
       adapting/lost_end.eco:9:1: 'end' is due before this
     9 | criterion x "X" weight 1
       | ~~~~~~~~~
adapting/lost_end.eco:6:14: remark R0502: the figures of 'seuil' have no source
     6 | change value seuil
       |              ^^^^^
       = add: source "..." checked on 2026-01-31
adapting/lost_end.eco: 2 errors, 1 remark
[3]

$ ecoscore check adapting/broken_base.eco
adapting/broken.eco:3:18: error E0203: 'weigth': did you mean 'weight'?
     3 | criterion e1 "E" weigth 5
       |                  ^^^^^^
adapting/broken_base.eco: 1 error
[3]

$ ecoscore check adapting/rows.eco
adapting/rows.eco:5:14: error E0306: table 'devices' has no column 'mad'
     5 |   | kind   | mad |
       |              ^^^
       = it has: kind, made, used
adapting/rows.eco:11:5: error E0305: table 'far' has no row 'pc'
    11 |   | "pc" | 180  | source "Our scales" checked on 2026-03-01
       |     ^^^^
       = its rows stand in a file: remove the table, and write one of your own
adapting/rows.eco: 2 errors
[3]

$ ecoscore check adapting/rows_inside.eco
adapting/rows_inside.eco:6:3: error E0325: the row 'pc' is changed without saying where its figures come from
     6 |   | "pc"   | 180  |
       |   ^^^^^^^^^^^^^^^^^
       = write behind the row, or above the rows: source "..." checked on 2026-01-31
adapting/rows_inside.eco:7:5: error E0305: table 'devices' has no row 'mac'
     7 |   | "mac"  | 170  | source "Our scales" checked on 2026-03-01
       |     ^^^^^
       = a table with other rows is another one: remove this one, and write your own
adapting/rows_inside.eco:8:3: error E0216: this row has 3 cells, the heading has 2
     8 |   | server | 5    | 6 | source "Our scales" checked on 2026-03-01
       |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
       = one cell for each column; what is not known is written 'unknown'
adapting/rows_inside.eco:9:14: error E0407: this is in m, but kg is declared
     9 |   | server | 5 m  | source "Our scales" checked on 2026-03-01
       |              ^^^
       = the two measure different things; a factor in kg/m would turn one into the other
adapting/rows_inside.eco: 4 errors
[3]

$ ecoscore check adapting/rows_no_key.eco
adapting/rows_no_key.eco:5:3: error E0519: no column is called 'kind', the key of the table
     5 |   | made |
       |   ^^^^^^^^
       = correct 'keyed by', or the heading of the key's column
adapting/rows_no_key.eco: 1 error
[3]
