#: Blocks whose first line is wrong: their lines are not told, and what they would have declared is not missed.
$ ecoscore check sentences/heads.eco
sentences/heads.eco:3:7: error E0201: ':' does not fit here (in group); expected a name
     3 | group : x
       |       ^
sentences/heads.eco:6:6: error E0201: ':' does not fit here (in list); expected a name
     6 | list : y
       |      ^
sentences/heads.eco:9:7: error E0201: ':' does not fit here (in table); expected a name
     9 | table : z
       |       ^
sentences/heads.eco:13:11: error E0201: ':' does not fit here (in criterion); expected a name
    13 | criterion : c
       |           ^
sentences/heads.eco:16:6: error E0201: ':' does not fit here (in gate); expected a name
    16 | gate : g
       |      ^
sentences/heads.eco:19:8: error E0201: ':' does not fit here (in remark); expected a name
    19 | remark : r
       |        ^
sentences/heads.eco:22:6: error E0201: ':' does not fit here (in test); expected a text in quotes
    22 | test : t
       |      ^
sentences/heads.eco:26:3: error E0201: 'mean' does not fit here (in score); expected the next sentence on its own line
    26 |   mean off criteria
       |   ^^^^
sentences/heads.eco:29:5: error E0203: 'fromm': did you mean 'from'?
    29 |   A fromm 50
       |     ^^^^^
sentences/heads.eco:33:3: error E0203: 'inputt': did you mean 'input'?
    33 |   inputt c "C" : number
       |   ^^^^^^
sentences/heads.eco:33:24: error E0202: the sentence stops too soon (in group good); expected 'asked when', 'may be not applicable', 'can change', 'based on', 'for each', 'required', ...
    33 |   inputt c "C" : number
       |                        ^
sentences/heads.eco:45:21: error E0201: 'or' does not fit here (in test "x"); expected '±', ',' or the next sentence on its own line
    45 |   given good.c is 5 or 6
       |                     ^^
sentences/heads.eco:48:24: error E0308: 'rows' is a list and has no value of its own
    48 | define one as good.c + rows.deep.e
       |                        ^^^^^^^^^^^
       = write sum(field over list) or count(list)
sentences/heads.eco:49:7: error E0112: 'it's' is no word of the language, and a name has no apostrophe
    49 | input it's "X" : number
       |       ^^^^
       = a name is one word of letters, digits and _; what people read goes into the label in quotes
sentences/heads.eco:51:18: error E0202: the sentence stops too soon; expected a value or a name
    51 | define r as 5 and
       |                  ^
sentences/heads.eco:52:17: error E0201: ']' does not fit here; expected a value or a name
    52 | define s as a + ] 3
       |                 ^
sentences/heads.eco:53:29: error E0208: a ) is missing
    53 | define u as (a + 3 * (2 + 1)
       |                             ^
sentences/heads.eco:54:19: error E0218: comparisons cannot be chained
    54 | define v as a > 3 > 2
       |                   ^
       = write: x is from 1 to 5, or: 1 < x and x < 5
sentences/heads.eco:55:17: error E0219: put ( ) round an 'if' that is part of a larger expression
    55 | define w as 1 + if a > 3 then 1 else 2
       |                 ^^^^^^^^^^^^^^^^^^^^^^
sentences/heads.eco:56:15: remark R0102: '=' is read as 'is'
    56 | define x as a = 3 and a == 2 or a <> 5 or a ≠ 5
       |               ^
       = write 'is'
sentences/heads.eco:56:25: remark R0102: '=' is read as 'is'
    56 | define x as a = 3 and a == 2 or a <> 5 or a ≠ 5
       |                         ^^
       = write 'is'
sentences/heads.eco:56:30: error E0217: 'and' and 'or' are mixed without ( )
    56 | define x as a = 3 and a == 2 or a <> 5 or a ≠ 5
       |                              ^^
       = write (a and b) or c, or a and (b or c)
sentences/heads.eco:56:35: remark R0102: '!=' is read as 'is not'
    56 | define x as a = 3 and a == 2 or a <> 5 or a ≠ 5
       |                                   ^^
       = write 'is not'
sentences/heads.eco:56:45: remark R0102: '!=' is read as 'is not'
    56 | define x as a = 3 and a == 2 or a <> 5 or a ≠ 5
       |                                             ^
       = write 'is not'
sentences/heads.eco:57:13: error E0102: this text is never closed: a " is missing before the end of the line
    57 | define y as "open
       |             ^^^^^
sentences/heads.eco:58:15: error E0201: '5' does not fit here; expected an operator, 'as', 'matches' or the next sentence on its own line
    58 | define z as 5 5
       |               ^
sentences/heads.eco:60:17: error E0201: '*' does not fit here; expected a value or a name
    60 | define zz as a ** 3
       |                 ^
sentences/heads.eco:61:16: error E0110: '§' is not a character of the language
    61 | define zy as a § 3
       |                ^
       = inside quotes it would be
sentences/heads.eco:61:18: error E0201: '3' does not fit here; expected an operator, 'as', 'matches' or the next sentence on its own line
    61 | define zy as a § 3
       |                  ^
sentences/heads.eco:62:25: error E0108: this unit is never closed: a ] is missing
    62 | input n "N" : number in [kg
       |                         ^^^
       = units stand in brackets, without blanks: in [kgCO2e/year]
sentences/heads.eco:63:15: error E0203: 'numbre': did you mean 'number'?
    63 | input m "M" : numbre
       |               ^^^^^^
sentences/heads.eco:64:13: error E0201: 'number' does not fit here; expected ':'
    64 | input l "L" number
       |             ^^^^^^
sentences/heads.eco:65:26: error E0201: '4' does not fit here; expected 'to'
    65 | input k : number range 5 4
       |                          ^
sentences/heads.eco: 29 errors, 4 remarks
[3]

#: Sentences that stop too soon, in each kind of block.
$ ecoscore check sentences/halves.eco
sentences/halves.eco:6:12: error E0212: the points are missing
     6 |     up to 5
       |            ^
       = write: ... scores 60
sentences/halves.eco:7:13: error E0205: 'score' begins a line of its own
     7 |     up to 6 score 3
       |             ^^^^^
       = put it on the next line
sentences/halves.eco:9:15: error E0211: the word 'scores' is missing before the points
     9 |     otherwise 5
       |               ^
       = write: ... scores 5
sentences/halves.eco:11:11: error E0202: the sentence stops too soon (in criterion a); expected a text in quotes, 'otherwise' or 'when'
    11 |   scores 5
       |           ^
sentences/halves.eco:12:11: error E0201: 'no' does not fit here (in criterion a); expected a text in quotes
    12 |   because no text
       |           ^^
sentences/halves.eco:13:6: error E0202: the sentence stops too soon (in criterion a); expected a text in quotes
    13 |   fix
       |      ^
sentences/halves.eco:14:14: error E0202: the sentence stops too soon (in criterion a); expected 'when'
    14 |   adds 50 "x"
       |              ^
sentences/halves.eco:15:10: error E0202: the sentence stops too soon (in criterion a); expected a name
    15 |   adds by
       |          ^
sentences/halves.eco:16:9: error E0202: the sentence stops too soon (in criterion a); expected a value or a name
    16 |   points
       |         ^
sentences/halves.eco:19:11: error E0201: 'when' does not fit here (in score); expected a number
    19 |   at most when a
       |           ^^^^
sentences/halves.eco:22:3: error E0201: 'weights' does not fit here (in score); expected an operator, 'matches' or the next sentence on its own line
    22 |   weights
       |   ^^^^^^^
sentences/halves.eco:25:5: error E0201: '50' does not fit here (in grades); expected 'above' or 'from'
    25 |   A 50
       |     ^^
sentences/halves.eco:29:16: error E0515: the weights add up to 0, not to 3
    29 | theme t weight 3
       |                ^
       = with 'mean of criteria' a theme weighs what its criteria weigh
sentences/halves.eco:30:22: error E0201: 'counts' does not fit here; expected the end of the file, 'in', 'weight', 'official', 'secondary', 'adopted', ...
    30 | theme u "U" weight 3 counts as values
       |                      ^^^^^^
sentences/halves.eco:31:1: error E0206: 'value v' is never closed: 'end' is missing
    31 | value v "V" 5 source "x"
       | ^^^^^^^
       sentences/halves.eco:32:1: 'end' is due before this
    32 | value w "W" is source "x"
       | ~~~~~
sentences/halves.eco:31:13: error E0201: '5' does not fit here; expected 'checked on', 'valid from', 'valid until', 'based on', 'in', 'from', ...
    31 | value v "V" 5 source "x"
       |             ^
sentences/halves.eco:32:16: error E0201: 'source' does not fit here; expected a number, a number with its unit or '-'
    32 | value w "W" is source "x"
       |                ^^^^^^
sentences/halves.eco:33:16: error E0209: a unit is written in brackets: in [kg]
    33 | value y "Y" in kg is 3
       |                ^^
sentences/halves.eco:34:5: error E0202: the sentence stops too soon; expected a name
    34 | unit
       |     ^
sentences/halves.eco:35:16: error E0201: 'two' does not fit here; expected the end of the file, 'as', 'is' or the next sentence on its own line
    35 | unit one "One" two
       |                ^^^
sentences/halves.eco:36:5: error E0201: 'lib' does not fit here; expected a text in quotes
    36 | use lib.eco
       |     ^^^
sentences/halves.eco:37:19: error E0202: the sentence stops too soon; expected a name
    37 | use "lib.eco" with
       |                   ^
sentences/halves.eco:38:17: error E0201: 'number' does not fit here; expected 'one of'
    38 | setting s "S" : number
       |                 ^^^^^^
sentences/halves.eco:40:10: error E0223: a name is one word: found 'f x'
    40 | function f x as 3
       |          ^^^
       = write f_x; what people read goes into the label in quotes
sentences/halves.eco:41:18: error E0202: the sentence stops too soon; expected a value or a name
    41 | function g (x) as
       |                  ^
sentences/halves.eco:42:18: error E0209: a unit is written in brackets: in [kg]
    42 | function h (x in kg ; y) as 3
       |                  ^^
sentences/halves.eco:43:21: error E0202: the sentence stops too soon (in table d); expected a name
    43 | table d "D" keyed by
       |                     ^
sentences/halves.eco:46:23: error E0201: 'keyed by' does not fit here (in table e); expected a text in quotes
    46 | table e "E" from file keyed by k
       |                       ^^^^^^^^
sentences/halves.eco:49:12: error E0201: '"K"' does not fit here (in table f2); expected 'from'
    49 |   column k "K"
       |            ^^^
sentences/halves.eco:52:5: error E0202: the sentence stops too soon (in test); expected a text in quotes
    52 | test
       |     ^
sentences/halves.eco:56:8: error E0202: the sentence stops too soon (in test "y"); expected a name or a text in quotes
    56 |   given
       |        ^
sentences/halves.eco:57:9: error E0201: '2026' does not fit here (in test "y"); expected a date
    57 |   as of 2026
       |         ^^^^
sentences/halves.eco:58:10: error E0202: the sentence stops too soon (in test "y"); expected a name
    58 |   rows of
       |          ^
sentences/halves.eco:59:11: error E0202: the sentence stops too soon (in test "y"); expected 'is', 'is not', 'is unknown', 'is known', 'is not applicable', 'is from', ...
    59 |   expect a
       |           ^
sentences/halves.eco:60:17: error E0201: 'is' does not fit here (in test "y"); expected 'is not applicable', 'is blocked', 'is passed', 'is undecided', '.' or '['
    60 |   expect gate a is open
       |                 ^^
sentences/halves.eco:61:10: error E0201: 'is' does not fit here (in test "y"); expected a name or 'gate'
    61 |   expect is 3
       |          ^^
sentences/halves.eco: 36 errors
[3]
