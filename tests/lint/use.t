#: Definitions, functions, values, settings, tables. An indicator is shown, and what a sentence names is used.
$ ecoscore check use/things.eco
use/things.eco:4:9: remark R0303: nothing uses 'way'
     4 | setting way "Way" : one of short "short", long "long"
       |         ^^^
       = use it or remove it; a figure to be shown is an 'indicator'
use/things.eco:5:7: remark R0303: nothing uses 'limit'
     5 | value limit "Limit" is 5 year source "S" checked on 2026-01-31
       |       ^^^^^
       = use it or remove it; a figure to be shown is an 'indicator'
use/things.eco:6:8: remark R0303: nothing uses 'twice'
     6 | define twice in [year] as 2 * life
       |        ^^^^^
       = use it or remove it; a figure to be shown is an 'indicator'
use/things.eco:7:10: remark R0303: nothing uses 'half'
     7 | function half (a in [year]) in [year] as a / 2
       |          ^^^^
       = use it or remove it; a figure to be shown is an 'indicator'
use/things.eco:8:7: remark R0303: nothing uses 't'
     8 | table t "T" keyed by k
       |       ^
       = use it or remove it; a figure to be shown is an 'indicator'
use/things.eco: in order (criteria: 1, gates: 0), 5 remarks

$ ecoscore check use/things_not.eco
use/things_not.eco: in order (criteria: 1, gates: 0)

#: A column that no rule reads; texts say what a row is, and count as read.
$ ecoscore check use/columns.eco
use/columns.eco:5:13: remark R0304: no rule reads the column 'y' of 't'
     5 |   | k | x | y | label : text |
       |             ^
       = use it or remove it
use/columns.eco: in order (criteria: 1, gates: 0), 1 remark

$ ecoscore check use/columns_not.eco
use/columns_not.eco:9:11: remark R0508: no answer gives 'C' more than 0 points
     9 | criterion c "C" weight 1
       |           ^
       = let what is best give 100, or say why not: allow R0508 because "..."
use/columns_not.eco: in order (criteria: 1, gates: 0), 1 remark

#: A row that neither answers nor rules can name; with an input, or a sum over the table, all can be reached.
$ ecoscore check use/rows.eco
use/rows.eco:7:5: remark R0305: nothing can name the row 'b' of 't'
     7 |   | b | 2 |
       |     ^
       = no input asks for a key of this table, and no rule writes this one
use/rows.eco: in order (criteria: 1, gates: 0), 1 remark

$ ecoscore check use/rows_not.eco
use/rows_not.eco: in order (criteria: 1, gates: 0)

#: A unit that measures nothing; one that another is made of is used.
$ ecoscore check use/units.eco
use/units.eco:4:6: remark R0306: nothing is measured in 'book'
     4 | unit book is 100 page
       |      ^^^^
       = use the unit or remove it
use/units.eco: in order (criteria: 1, gates: 0), 1 remark

$ ecoscore check use/units_not.eco
use/units_not.eco: in order (criteria: 1, gates: 0)

$ ecoscore check use/rows_count.eco
use/rows_count.eco: in order (criteria: 1, gates: 0)

$ ecoscore check use/claims.eco
use/claims.eco: in order (criteria: 1, gates: 0)
