#: Gaps below, between and on edges; edges of another unit or kind; jumps and knots in the wrong place; choices told twice.
$ ecoscore check points/bands.eco
points/bands.eco:13:3: error E0501: values below 5 get no points
    13 |   bands
       |   ^^^^^
       points/bands.eco:15:5: the line beside it
    15 |     from 5 scores 50
       |     ~~~~~~~~~~~~~~~~
       = close with a line 'otherwise scores ...'
points/bands.eco:19:3: error E0501: values from 5 to less than 10 get no points
    19 |   bands
       |   ^^^^^
       points/bands.eco:20:5: the line beside it
    20 |     below 5 scores 0
       |     ~~~~~~~~~~~~~~~~
       points/bands.eco:21:5: the line beside it
    21 |     from 10 scores 100
       |     ~~~~~~~~~~~~~~~~~~
       = close with a line 'otherwise scores ...'
points/bands.eco:25:3: error E0501: values equal to 5 get no points
    25 |   bands
       |   ^^^^^
       points/bands.eco:26:5: the line beside it
    26 |     below 5 scores 0
       |     ~~~~~~~~~~~~~~~~
       points/bands.eco:27:5: the line beside it
    27 |     above 5 scores 100
       |     ~~~~~~~~~~~~~~~~~~
       = close with a line 'otherwise scores ...'
points/bands.eco:32:5: error E0507: points go from 0 to 100: found 101
    32 |     up to 5 scores 101
       |     ^^^^^^^^^^^^^^^^^^
points/bands.eco:38:11: error E0407: this is in EUR, but kg is declared
    38 |     up to limit scores 100
       |           ^^^^^
       = the two measure different things; a factor in kg/EUR would turn one into the other
points/bands.eco:39:11: error E0407: this is in EUR, but kg is declared
    39 |     up to 3 EUR scores 50
       |           ^^^^^
       = the two measure different things; a factor in kg/EUR would turn one into the other
points/bands.eco:40:12: error E0407: this is in EUR, but kg is declared
    40 |     up to -3 EUR scores 20
       |            ^^^^^
       = the two measure different things; a factor in kg/EUR would turn one into the other
points/bands.eco:47:5: error E0504: the points go the other way: 'more is better' is declared
    47 |     up to 2 * heavy scores 40
       |     ^^^^^^^^^^^^^^^^^^^^^^^^^
       = correct the points of the lines, or the direction
points/bands.eco:54:5: error E0506: a scale needs two lines 'at ... scores ...' or more, in rising order
    54 |     below 5 scores 20
       |     ^^^^^^^^^^^^^^^^^
points/bands.eco:62:5: error E0506: a scale needs two lines 'at ... scores ...' or more, in rising order
    62 |     above 5 scores 50
       |     ^^^^^^^^^^^^^^^^^
points/bands.eco:66:3: error E0506: a scale needs two lines 'at ... scores ...' or more, in rising order
    66 |   scale
       |   ^^^^^
points/bands.eco:73:5: error E0506: a scale needs two lines 'at ... scores ...' or more, in rising order
    73 |     at 5 scores 4
       |     ^^^^^^^^^^^^^
points/bands.eco:79:5: error E0302: 'small' is declared twice
    79 |     small, large scores 50
       |     ^^^^^
       points/bands.eco:78:5: first one here
    78 |     small scores 100
       |     ~~~~~
       = give one of the two another name (names that differ only by accents are the same name)
points/bands.eco:80:5: error E0304: 'huge' is not one of the choices
    80 |     huge scores 20
       |     ^^^^
       = the choices are: small, middle, large
points/bands.eco:81:5: error E0406: found yes or no, expected a choice
    81 |     yes scores 0
       |     ^^^
points/bands.eco:85:3: error E0509: no points are given for: no
    85 |   choices
       |   ^^^^^^^
       = every choice needs a line
points/bands.eco:86:5: error E0507: points go from 0 to 100: found 120
    86 |     yes scores 120
       |     ^^^^^^^^^^^^^^
points/bands.eco:89:11: error E0406: found a number, expected a choice
    89 |   measure size
       |           ^^^^
points/bands.eco:95:11: error E0406: found a text, expected a number
    95 |   measure name
       |           ^^^^
points/bands.eco:104:11: error E0406: found a number, expected a date
   104 |     up to 5 scores 100
       |           ^
points/bands.eco:110:11: error E0406: found a date, expected a number
   110 |     up to 2026-01-31 scores 100
       |           ^^^^^^^^^^
points/bands.eco:111:11: error E0505: an edge is a number, a declared value or a multiple of one
   111 |     up to ready scores 50
       |           ^^^^^
       = put the calculation into the measure
points/bands.eco: 22 errors
[3]

#: Lines, parts, weights, clauses of gates and remarks.
$ ecoscore check points/lines.eco
points/lines.eco:8:10: error E0406: found a text, expected a number
     8 |   points name
       |          ^^^^
points/lines.eco:13:3: error E0513: points are given in two ways
    13 |   bands
       |   ^^^^^
       = keep one: bands, scale, choices, 'adds' or 'points'
points/lines.eco:19:3: error E0538: 'measure' stands here twice
    19 |   measure size
       |   ^^^^^^^^^^^^
       points/lines.eco:18:3: first one here
    18 |   measure size
       |   ~~~~~~~~~~~~
       = keep one of the two
points/lines.eco:26:3: error E0511: nothing can follow 'otherwise'
    26 |   scores 0 when ready
       |   ^^^^^^^^^^^^^^^^^^^
       = put this line before it, or remove it
points/lines.eco:31:3: error E0507: points go from 0 to 100: found 150
    31 |   missing scores 150
       |   ^^^^^^^^^^^^^^^^^^
points/lines.eco:34:11: error E0406: found a number, expected a choice
    34 |   adds by size : small 50 ; large 100
       |           ^^^^
points/lines.eco:37:29: error E0507: points go from 0 to 100: found 120
    37 |   adds by kind : small 50 ; large 120 ; huge 3
       |                             ^^^^^^^^^
points/lines.eco:37:41: error E0304: 'huge' is not one of the choices
    37 |   adds by kind : small 50 ; large 120 ; huge 3
       |                                         ^^^^
       = the choices are: small, large
points/lines.eco:41:16: error E0406: found a number, expected yes or no
    41 |   applies when size
       |                ^^^^
       = compare it with something: x > 0
points/lines.eco:44:3: error E0507: points go from 0 to 100: found 101
    44 |   scores 101 when ready
       |   ^^^^^^^^^^^^^^^^^^^^^
points/lines.eco:48:11: error E0407: this is in a plain number, but kg is declared
    48 |   measure size in [kg]
       |           ^^^^
       = the two measure different things; a factor in kg would turn one into the other
points/lines.eco:49:3: error E0507: points go from 0 to 100: found 101
    49 |   scores 101 when nothing
       |   ^^^^^^^^^^^^^^^^^^^^^^^
points/lines.eco:49:19: error E0301: 'nothing' is not declared
    49 |   scores 101 when nothing
       |                   ^^^^^^^
       = declare it with 'input', 'define' or 'value'
points/lines.eco:52:11: error E0512: 'l' says nowhere how points are given
    52 | criterion l "No points at all" weight 1
       |           ^
       = add bands, a scale, choices, or lines 'scores 60 when ...'
points/lines.eco:54:40: error E0516: a weight is a number above 0: found 5 %
    54 | criterion m "Weight in percent" weight 5 % in nowhere
       |                                        ^^^
       points/lines.eco:68:42: the other operand
    68 | criterion q "A theme that weighs" weight 2 in t
       |                                          ~
points/lines.eco:54:47: error E0312: there is no theme 'nowhere'
    54 | criterion m "Weight in percent" weight 5 % in nowhere
       |                                               ^^^^^^^
points/lines.eco:57:6: error E0523: 'n' never says when it blocks: add 'block when ...'
    57 | gate n "Nothing"
       |      ^
points/lines.eco:60:8: error E0523: 'o' never says when it warns: add 'warn when ...'
    60 | remark o "Nothing"
       |        ^
points/lines.eco:64:3: error E0222: 'block when' has no place in 'remark'
    64 |   block when ready
       |   ^^^^^^^^^^^^^^^^
       = it belongs to 'gate'
points/lines.eco:65:3: error E0222: 'may be waived' has no place in 'remark'
    65 |   may be waived
       |   ^^^^^^^^^^^^^
       = it belongs to 'gate'
points/lines.eco:67:20: error E0516: a weight is a number above 0: found 0
    67 | theme t "T" weight 0
       |                    ^
points/lines.eco:69:14: error E0406: found a text, expected a number
    69 |   points 3 + name
       |              ^^^^
points/lines.eco: 22 errors
[3]

#: Conditions of the score are yes or no. 1 criterion of weight 1 is not 5.
$ ecoscore check points/score.eco
points/score.eco:10:3: error E0515: the weights add up to 1, not to 5
    10 |   weights total 5
       |   ^^^^^^^^^^^^^^^
       = change the weights of criteria, or the total
points/score.eco:11:19: error E0406: found a number, expected yes or no
    11 |   at most 50 when size because "x"
       |                   ^^^^
       = compare it with something: x > 0
points/score.eco:12:17: error E0406: found a number, expected yes or no
    12 |   no grade when size because "y"
       |                 ^^^^
       = compare it with something: x > 0
points/score.eco: 3 errors
[3]
