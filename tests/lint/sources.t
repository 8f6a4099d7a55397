#: A factor of emissions or energy inside a rule. Thresholds, durations, zeros, hours in a year are none.
$ ecoscore check sources/figures.eco
sources/figures.eco:4:55: warning W0401: the factor 0.05 kgCO2e/kWh stands in a rule, without a source
     4 | indicator carbon "Carbon" in [kgCO2e/year] as power * 0.05 kgCO2e/kWh + 3 kgCO2e/year
       |                                                       ^^^^^^^^^^^^^^^
       = declare it as a 'value' or in a 'table', with source "..." checked on a day
sources/figures.eco:4:73: warning W0401: the factor 3 kgCO2e/year stands in a rule, without a source
     4 | indicator carbon "Carbon" in [kgCO2e/year] as power * 0.05 kgCO2e/kWh + 3 kgCO2e/year
       |                                                                         ^^^^^^^^^^^^^
       = declare it as a 'value' or in a 'table', with source "..." checked on a day
sources/figures.eco:5:11: remark R0508: no answer gives 'C' more than 50 points
     5 | criterion c "C" weight 1
       |           ^
       = let what is best give 100, or say why not: allow R0508 because "..."
sources/figures.eco: in order (criteria: 1, gates: 0), 2 warnings, 1 remark

$ ecoscore check sources/figures_not.eco
sources/figures_not.eco: in order (criteria: 1, gates: 0)

#: With --as-of: what is out of date that day. A source without its day is told always.
$ ecoscore check --as-of 2026-12-31 sources/days.eco
sources/days.eco:5:7: remark R0509: the source of 'W' has no day on which somebody checked it
     5 | value w "W" is 5 source "S"
       |       ^
       = add: checked on 2026-01-31
sources/days.eco:10:5: remark R0501: the figures of 'b' were valid until 2026-06-30
    10 |   | b | 1 | source "R" checked on 2026-01-31 valid until 2026-06-30
       |     ^
sources/days.eco:14:40: warning W0506: this is false whatever is answered
    14 |   scores 100 when n + t[one].x > v and n > w
       |                                        ^^^^^
       sources/days.eco:3:22: its range is declared here
     3 | input n "N" : number range 0 to 5
       |                      ~~~~~~~~~~~~
       = look at what the inputs may be: the condition, or a declaration, is not what was meant
sources/days.eco: in order (criteria: 1, gates: 0), 1 warning, 2 remarks

$ ecoscore check --as-of 2028-12-31 sources/days.eco
sources/days.eco:2:24: warning W0510: these rules are not valid on 2028-12-31: they are valid until 2027-12-31
     2 | policy "P" version "1" valid until 2027-12-31
       |                        ^^^^^^^^^^^^^^^^^^^^^^
       = no project dated that day is approved: write the next version, or move its days
sources/days.eco:4:7: remark R0501: the figures of 'V' were valid until 2026-12-31
     4 | value v "V" is 5 source "S" checked on 2026-01-31 valid until 2026-12-31
       |       ^
sources/days.eco:5:7: remark R0509: the source of 'W' has no day on which somebody checked it
     5 | value w "W" is 5 source "S"
       |       ^
       = add: checked on 2026-01-31
sources/days.eco:10:5: remark R0501: the figures of 'b' were valid until 2026-06-30
    10 |   | b | 1 | source "R" checked on 2026-01-31 valid until 2026-06-30
       |     ^
sources/days.eco:14:40: warning W0506: this is false whatever is answered
    14 |   scores 100 when n + t[one].x > v and n > w
       |                                        ^^^^^
       sources/days.eco:3:22: its range is declared here
     3 | input n "N" : number range 0 to 5
       |                      ~~~~~~~~~~~~
       = look at what the inputs may be: the condition, or a declaration, is not what was meant
sources/days.eco: in order (criteria: 1, gates: 0), 2 warnings, 3 remarks

$ ecoscore check sources/days.eco
sources/days.eco:5:7: remark R0509: the source of 'W' has no day on which somebody checked it
     5 | value w "W" is 5 source "S"
       |       ^
       = add: checked on 2026-01-31
sources/days.eco:14:40: warning W0506: this is false whatever is answered
    14 |   scores 100 when n + t[one].x > v and n > w
       |                                        ^^^^^
       sources/days.eco:3:22: its range is declared here
     3 | input n "N" : number range 0 to 5
       |                      ~~~~~~~~~~~~
       = look at what the inputs may be: the condition, or a declaration, is not what was meant
sources/days.eco: in order (criteria: 1, gates: 0), 1 warning, 1 remark

#: Rows of a table from two sources, which a list adds up; two tables from two sources in one sum. One row at a time is no sum.
$ ecoscore check sources/mixed.eco
sources/mixed.eco:15:9: warning W0509: rows of 'T' are added up, and their figures in kgCO2e have different sources
    15 |   input kind "Kind" : key of t, required
       |         ^^^^
       sources/mixed.eco:7:5: a figure of another source
     7 |   | b | 2 | source "R" checked on 2026-01-31
       |     ~
       = figures of two sources are seldom counted alike: take them from one, or say why they agree: allow W0509 because "..."
sources/mixed.eco:18:11: warning W0512: 'All' adds up figures in kgCO2e from different sources
    18 | indicator all "All" in [kgCO2e] as sum(t[kind].made + u[way].moved over l)
       |           ^^^
       sources/mixed.eco:18:55: a figure of another source
    18 | indicator all "All" in [kgCO2e] as sum(t[kind].made + u[way].moved over l)
       |                                                       ~~~~~~~~~~~~
       = figures of two sources are seldom counted alike: take them from one, or say why they agree: allow W0512 because "..."
sources/mixed.eco: in order (criteria: 1, gates: 0), 2 warnings

$ ecoscore check sources/mixed_not.eco
sources/mixed_not.eco: in order (criteria: 1, gates: 0)

#: 10 ± 3 on a scale of 20: 30 points. ± 1 is 10 points, below the 20 that are allowed.
$ ecoscore check sources/swing.eco
sources/swing.eco:4:7: warning W0511: the ± of this figure alone moves 'C' by 30 points, in the test "one"
     4 | value v "V" is 10 ± 3 source "S" checked on 2026-01-31
       |       ^
       = find a better figure (about ± 20 % would do), or flatter points
sources/swing.eco:6:11: remark R0508: no answer gives 'C' more than 65 points
     6 | criterion c "C" weight 1
       |           ^
       = let what is best give 100, or say why not: allow R0508 because "..."
sources/swing.eco: in order (criteria: 1, gates: 0), 1 warning, 1 remark

$ ecoscore check sources/swing_not.eco
sources/swing_not.eco:6:11: remark R0508: no answer gives 'C' more than 55 points
     6 | criterion c "C" weight 1
       |           ^
       = let what is best give 100, or say why not: allow R0508 because "..."
sources/swing_not.eco: in order (criteria: 1, gates: 0), 1 remark

#: Through definitions, told once, where the sum stands; a share of two sources is no sum.
$ ecoscore check sources/through.eco
sources/through.eco:17:11: warning W0512: 'Both' adds up figures in kgCO2e/kWh from different sources
    17 | indicator both "Both" in [kgCO2e] as a + b
       |           ^^^^
       sources/through.eco:17:42: a figure of another source
    17 | indicator both "Both" in [kgCO2e] as a + b
       |                                          ~
       = figures of two sources are seldom counted alike: take them from one, or say why they agree: allow W0512 because "..."
sources/through.eco: in order (criteria: 0, gates: 1), 1 warning

$ ecoscore check sources/through_not.eco
sources/through_not.eco: in order (criteria: 0, gates: 1)

#: A dated value, and a figure from a CSV file; the worst test is named, and one that cannot be run is left out.
$ ecoscore check sources/swing_dated.eco
sources/swing_dated.eco:3:7: warning W0511: the ± of this figure alone moves 'C' by 26.7 points, in the test "both"
     3 | value limit "Limit"
       |       ^^^^^
       = find a better figure (about ± 30 % would do), or flatter points
sources/swing_dated.eco:8:1: warning W0511: the ± of this figure alone moves 'C' by 26.7 points, in the test "both"
     8 | table t "T" from file "made.csv" keyed by k
       | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
       = find a better figure (about ± 30 % would do), or flatter points
sources/swing_dated.eco:15:11: remark R0508: no answer gives 'C' more than 60 points
    15 | criterion c "C" weight 1
       |           ^
       = let what is best give 100, or say why not: allow R0508 because "..."
sources/swing_dated.eco: in order (criteria: 1, gates: 0), 2 warnings, 1 remark
