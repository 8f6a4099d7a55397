#: Columns that are none, of something else, of two tables, or a name too many.
$ ecoscore check curves/columns.eco
curves/columns.eco:16:22: error E0550: a curve runs between two columns of figures of one table: 'n' is no column of a table
    16 | curve one "One" from n to t.y
       |                      ^
       = write: curve name "Label" from table.column to table.column
curves/columns.eco:17:22: error E0550: a curve runs between two columns of figures of one table: 't.k' is the key of its table, a text
    17 | curve two "Two" from t.k to t.y
       |                      ^^^
       = write: curve name "Label" from table.column to table.column
curves/columns.eco:18:33: error E0550: a curve runs between two columns of figures of one table: 't.z' is a column of something else
    18 | curve three "Three" from t.x to t.z
       |                                 ^^^
       = write: curve name "Label" from table.column to table.column
curves/columns.eco:19:31: error E0550: a curve runs between two columns of figures of one table: 'u.y' is a column of another table
    19 | curve four "Four" from t.x to u.y
       |                               ^^^
       = write: curve name "Label" from table.column to table.column
curves/columns.eco:20:26: error E0306: table 't' has no column 'xx'
    20 | curve five "Five" from t.xx to t.y
       |                          ^^
curves/columns.eco:21:22: error E0550: a curve runs between two columns of figures of one table: 't[a].x' is no column of a table
    21 | curve six "Six" from t[a].x to t.y
       |                      ^^^^^^
       = write: curve name "Label" from table.column to table.column
curves/columns.eco:22:26: error E0301: 'v' is not declared
    22 | curve seven "Seven" from v.x to t.y
       |                          ^
       = declare it with 'input', 'define' or 'value'
curves/columns.eco: 7 errors
[3]

#: Points: too few, with cells that are no figures, and the row for all other keys.
$ ecoscore check curves/points.eco
curves/points.eco:12:17: error E0552: row 'b' is no point of a curve: its 'x' is unknown
    12 |   | b         | unknown | not applicable | 4 ± 1   | 2     |
       |                 ^^^^^^^
       = every row of the table is a point: two figures, without ±
curves/points.eco:12:27: error E0552: row 'b' is no point of a curve: its 'y' is not applicable
    12 |   | b         | unknown | not applicable | 4 ± 1   | 2     |
       |                           ^^^^^^^^^^^^^^
       = every row of the table is a point: two figures, without ±
curves/points.eco:12:44: error E0552: row 'b' is no point of a curve: its 'wide' has a ±
    12 |   | b         | unknown | not applicable | 4 ± 1   | 2     |
       |                                            ^
       = every row of the table is a point: two figures, without ±
curves/points.eco:13:54: error E0552: row 'otherwise' is no point of a curve: it stands for all other keys
    13 |   | otherwise | 3       | 4              | 5       | 3     |
       |                                                      ^
       = every row of the table is a point: two figures, without ±
curves/points.eco:15:7: error E0551: the table of the curve 'a' has one row: a line needs two points
    15 | curve a "A" from single.x to single.y
       |       ^
       = add rows to the table
curves/points.eco: 5 errors
[3]

#: Order: descending, three at one place; two at one place are a jump.
$ ecoscore check curves/order.eco
curves/order.eco:8:9: erreur E0553: les points d'une courbe vont en croissant : 2 vient après 2,5
     8 |   | c | 2   | 5 | 7     | 1,5  |
       |         ^
       = mettre les lignes de la table dans l'ordre de « x »
curves/order.eco:8:19: erreur E0554: trois points d'une courbe sont en 7 : celui du milieu ne compterait jamais
     8 |   | c | 2   | 5 | 7     | 1,5  |
       |                   ^
       = deux au même endroit sont un saut : le premier vaut là, le second au-delà
curves/order.eco : 2 erreurs
[3]

#: Calls: the unit, the number of arguments, the name; and sentences that are not whole.
$ ecoscore check curves/calls.eco
curves/calls.eco:13:26: error E0407: this is in kg, but element is declared
    13 | define a in [kg] as bend(w)
       |                          ^
       = the two measure different things; a factor in element/kg would turn one into the other
curves/calls.eco:14:26: error E0402: the unit of 5 is missing
    14 | define b in [kg] as bend(5)
       |                          ^
       = write: 5 element
curves/calls.eco:15:21: error E0311: the number of arguments of 'bend' is 1: found 2
    15 | define c in [kg] as bend(n; n)
       |                     ^^^^^^^^^^
       = arguments are separated by ;
curves/calls.eco:16:21: error E0308: 'bend' is a curve and has no value of its own
    16 | define d in [kg] as bend
       |                     ^^^^
       = say at what: c(x)
curves/calls.eco:17:21: error E0310: there is no function 'bent'
    17 | define e in [kg] as bent(n)
       |                     ^^^^
       = did you mean 'bend'?
curves/calls.eco:18:26: error E0407: this is in kg, but element is declared
    18 | define f in [element] as bend(n)
       |                          ^^^^^^^
       = the two measure different things; a factor in element/kg would turn one into the other
curves/calls.eco:21:8: error E0302: 'bend' is declared twice
    21 | define bend as 3
       |        ^^^^
       curves/calls.eco:12:7: first one here
    12 | curve bend "Bend" from t.x to t.y
       |       ~~~~
       = give one of the two another name (names that differ only by accents are the same name)
curves/calls.eco:22:12: error E0201: 't' does not fit here; expected a text in quotes or 'from'
    22 | curve from t.x to t.y
       |            ^
curves/calls.eco:23:13: error E0201: 't' does not fit here; expected 'from'
    23 | curve i "I" t.x to t.y
       |             ^
curves/calls.eco:24:21: error E0202: the sentence stops too soon; expected 'to', '.' or '['
    24 | curve j "J" from t.x
       |                     ^
curves/calls.eco: 10 errors
[3]

#: A table from a file: the row is named.
$ ecoscore check curves/file.eco
curves/file.eco:9:32: error E0552: row 'p50' is no point of a curve: its 'rank' is unknown
     9 | curve a "A" from steps.size to steps.rank
       |                                ^^^^^^^^^^
       = every row of the table is a point: two figures, without ±
curves/file.eco:10:18: error E0553: the points of a curve ascend: 1 comes after 1.5
    10 | curve b "B" from steps.size to steps.size
       |                  ^^^^^^^^^^
       = put the rows of the table in the order of 'size'
curves/file.eco: 2 errors
[3]
