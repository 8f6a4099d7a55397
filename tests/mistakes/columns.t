#: Columns and cells, of tables from files and of tables in the rules.
$ ecoscore check columns/columns.eco
columns/columns.eco:6:3: error E0533: the key 'saw' appears twice, in lines 2 and 9 of columns/kinds.csv
     6 |   column name from "Name"
       |   ^^^^^^^^^^^^^^^^^^^^^^^
       = keep one of the rows
columns/columns.eco:10:29: error E0403: 'kgg' is not a unit
    10 |   column bad from "Rows" in [kgg]
       |                             ^^^^^
       = did you mean 'kg'?
columns/columns.eco:11:3: error E0529: 'maybe' in line 7 of columns/kinds.csv: expected yes or no
    11 |   column free from "Free" : yes or no
       |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
columns/columns.eco:12:3: error E0529: '2021-13-01' in line 4 of columns/kinds.csv: expected a date
    12 |   column since from "Since" : date
       |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
columns/columns.eco:13:3: error E0529: '1e9999' in line 4 of columns/kinds.csv: expected a number in %
    13 |   column part from "Part" : percent
       |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
columns/columns.eco:14:3: error E0529: '1e9999' in line 4 of columns/kinds.csv: expected a number
    14 |   column plain from "Part" : number
       |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
columns/columns.eco:16:3: error E0529: 'house' in line 5 of columns/kinds.csv: expected a key of places
    16 |   column more from "More" : key of places
       |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
columns/columns.eco:17:37: error E0309: 'nothing' is no list and no table
    17 |   column wrong from "More" : key of nothing
       |                                     ^^^^^^^
       = 'key of' names a table
columns/columns.eco:18:3: error E0528: 'columns/kinds.csv' has no column "Gone"
    18 |   column gone from "Gone" : text
       |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
       = did you mean 'Note'?
columns/columns.eco:19:42: error E0528: 'columns/kinds.csv' has no column "Errr"
    19 |   column lost from "Rows" in [kg] ± from "Errr"
       |                                          ^^^^^^
       = did you mean 'Err'?
columns/columns.eco:27:7: error E0521: the table 'e1' has no row
    27 | table e1 "E" from file "empty.csv" keyed by a
       |       ^^
columns/columns.eco:31:7: error E0521: the table 'e2' has no row
    31 | table e2 "E" from file "none.csv" keyed by a
       |       ^^
columns/columns.eco:40:24: error E0539: line 2 of columns/wide.csv has 3 cells, and its heading 2
    40 | table e4 "E" from file "wide.csv" keyed by k
       |                        ^^^^^^^^^^
       = a figure such as 1,5 or a text with a comma stands in quotes
columns/columns.eco:44:7: error E0521: the table 'e5' has no row
    44 | table e5 "E" from file "bytes.csv" keyed by k
       |       ^^
columns/columns.eco:48:24: error E0601: there is no file 'columns/absent.csv'
    48 | table e6 "E" from file "absent.csv" keyed by k
       |                        ^^^^^^^^^^^^
       = paths are relative to the file that names them
columns/columns.eco:52:23: error E0519: no column is called 'k', the key of the table
    52 | table t1 "T" keyed by k
       |                       ^
       = correct 'keyed by', or the heading of the key's column
columns/columns.eco:59:17: error E0407: this is in EUR, but kg is declared
    59 |   uncertainty ± 5 EUR
       |                 ^^^^^
       = the two measure different things; a factor in kg/EUR would turn one into the other
columns/columns.eco:62:13: error E0407: this is in EUR, but kg is declared
    62 |   | b | 1 ± 2 EUR | 5 | 3 | 4 |
       |             ^^^^^
       = the two measure different things; a factor in kg/EUR would turn one into the other
columns/columns.eco:62:21: error E0520: this cell holds a number, its column holds a text
    62 |   | b | 1 ± 2 EUR | 5 | 3 | 4 |
       |                     ^
columns/columns.eco:62:25: error E0520: this cell holds a number, its column holds yes or no
    62 |   | b | 1 ± 2 EUR | 5 | 3 | 4 |
       |                         ^
columns/columns.eco:62:29: error E0520: this cell holds a number, its column holds a date
    62 |   | b | 1 ± 2 EUR | 5 | 3 | 4 |
       |                             ^
columns/columns.eco:63:9: error E0520: this cell holds a text, its column holds a number in kg
    63 |   | c | "x" | yes | "no" | yes |
       |         ^^^
columns/columns.eco:63:15: error E0520: this cell holds yes or no, its column holds a text
    63 |   | c | "x" | yes | "no" | yes |
       |               ^^^
columns/columns.eco:63:21: error E0520: this cell holds a text, its column holds yes or no
    63 |   | c | "x" | yes | "no" | yes |
       |                     ^^^^
columns/columns.eco:63:28: error E0520: this cell holds yes or no, its column holds a date
    63 |   | c | "x" | yes | "no" | yes |
       |                            ^^^
columns/columns.eco:64:9: error E0520: this cell holds a text, its column holds a number in kg
    64 |   | 5 | x | x | x | x |
       |         ^
columns/columns.eco:64:17: error E0520: this cell holds a text, its column holds yes or no
    64 |   | 5 | x | x | x | x |
       |                 ^
columns/columns.eco:64:21: error E0520: this cell holds a text, its column holds a date
    64 |   | 5 | x | x | x | x |
       |                     ^
columns/columns.eco:65:17: error E0407: this is in EUR, but kg is declared
    65 |   | otherwise | 3 EUR | unknown | not applicable | - |
       |                 ^^^^^
       = the two measure different things; a factor in kg/EUR would turn one into the other
columns/columns.eco:67:7: error E0521: the table 't3' has no row
    67 | table t3 "T" keyed by k
       |       ^^
columns/columns.eco:69:7: error E0521: the table 't4' has no row
    69 | table t4 "T" keyed by k
       |       ^^
columns/columns.eco:80:23: error E0306: table 't2' has no column 'nothing'
    80 | define two as t2["a"].nothing
       |                       ^^^^^^^
columns/columns.eco:81:20: error E0406: found a number, expected a key of t2
    81 | define three as t2[5].v
       |                    ^
columns/columns.eco:82:16: error E0308: 't2' is a table and has no value of its own
    82 | define four as t2[a]
       |                ^^^^^
       = write table[key].column
columns/columns.eco:83:16: error E0308: 't2' is a table and has no value of its own
    83 | define five as t2.v
       |                ^^^^
       = write table[key].column
columns/columns.eco:84:15: error E0308: 't2' is a table and has no value of its own
    84 | define six as t2[a].v.w
       |               ^^^^^^^^^
       = write table[key].column
columns/columns.eco:85:20: error E0305: table 't2' has no row 'nothing'
    85 | define seven as t2[nothing].v
       |                    ^^^^^^^
columns/columns.eco: 37 errors
[3]
