#: Breakdowns: what they group, what a group is, what a column is, and where they do not stand.
$ ecoscore check breakdowns/wrong.eco
breakdowns/wrong.eco:9:20: error E0301: 'nothing' is not declared
     9 | breakdown a "A" of nothing by entity
       |                    ^^^^^^^
       = declare it with 'input', 'define' or 'value'
breakdowns/wrong.eco:12:29: error E0406: found a number in kg, expected a choice, a key, a text, yes or no, a day, or a whole number
    12 | breakdown b "B" of fleet by size
       |                             ^^^^
breakdowns/wrong.eco:18:32: error E0406: found a number, expected yes or no
    18 | breakdown d "D" of fleet where units by entity
       |                                ^^^^^
       = compare it with something: x > 0
breakdowns/wrong.eco:23:10: error E0302: 'units' is declared twice
    23 |   column units as max(units)
       |          ^^^^^
       breakdowns/wrong.eco:22:10: first one here
    22 |   column units as sum(units)
       |          ~~~~~
       = give one of the two another name (names that differ only by accents are the same name)
breakdowns/wrong.eco:24:19: error E0307: 'units' has one value for each row of 'fleet': it cannot stand alone here
    24 |   column alone as units
       |                   ^^^^^
       = write sum(units over fleet), or 'for each fleet' on the definition
breakdowns/wrong.eco:25:30: error E0407: this is in kg, but kgCO2e is declared
    25 |   column mass in [kgCO2e] as sum(size)
       |                              ^^^^^^^^^
       = the two measure different things; a factor in kgCO2e/kg would turn one into the other
breakdowns/wrong.eco:26:17: error E0416: 'count' does not take this form
    26 |   column odd as count(units where units > 3)
       |                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
       = write count(list where c), or count(c)
breakdowns/wrong.eco:27:39: error E0301: 'flet' is not declared
    27 |   column where_else as sum(units over flet)
       |                                       ^^^^
       = did you mean 'fleet'?
breakdowns/wrong.eco:29:42: error E0201: ',' does not fit here (in breakdown f); expected an operator, 'end', 'allow', 'column' or 'matches'
    29 | breakdown f "F" of fleet by entity, units, size
       |                                          ^
breakdowns/wrong.eco:32:25: error E0202: the sentence stops too soon (in breakdown g); expected 'by', 'where', '.' or '['
    32 | breakdown g "G" of fleet
       |                         ^
breakdowns/wrong.eco:36:3: error E0201: 'sum' does not fit here (in breakdown h); expected an operator, 'end', 'allow', 'column' or 'matches'
    36 |   sum(units)
       |   ^^^
breakdowns/wrong.eco:41:11: error E0302: 'a' is declared twice
    41 | breakdown a "Twice" of fleet by entity
       |           ^
       breakdowns/wrong.eco:9:11: first one here
     9 | breakdown a "A" of nothing by entity
       |           ~
       = give one of the two another name (names that differ only by accents are the same name)
breakdowns/wrong.eco:45:19: error E0308: 'i' is a breakdown and has no value of its own
    45 |   scores 100 when i["x"].units > 3
       |                   ^^^^^^^^^^^^
       = it is for reports and tests; here write sum(field over list where ...)
breakdowns/wrong.eco:49:14: error E0308: 'i' is a breakdown and has no value of its own
    49 |   block when i.units > 3
       |              ^^^^^^^
       = it is for reports and tests; here write sum(field over list where ...)
breakdowns/wrong.eco:51:13: error E0308: 'i' is a breakdown and has no value of its own
    51 | define m as i
       |             ^
       = it is for reports and tests; here write sum(field over list where ...)
breakdowns/wrong.eco:57:15: error E0406: found unknown, expected a value
    57 | define o as t[unknown].size
       |               ^^^^^^^
       = ask: x is unknown, x is not applicable
breakdowns/wrong.eco:58:15: error E0406: found not applicable, expected a value
    58 | define p as t[not applicable].size
       |               ^^^^^^^^^^^^^^
       = ask: x is unknown, x is not applicable
breakdowns/wrong.eco:59:13: error E0416: 'sum' does not take this form
    59 | define n as sum(units)
       |             ^^^^^^^^^^
       = say over which list: sum(x over list)
breakdowns/wrong.eco:61:17: error E0301: 'unit' is not declared
    61 |   expect i["x"].unit is 3
       |                 ^^^^
breakdowns/wrong.eco:62:10: error E0308: 'i' is a breakdown and has no value of its own
    62 |   expect i["x"]["y"].units is 3
       |          ^^^^^^^^^^^^^^^^^
       = name a group and a column: name["group"].column
breakdowns/wrong.eco:63:26: error E0406: found yes or no, expected a number
    63 |   expect i["x"].units is yes
       |                          ^^^
breakdowns/wrong.eco:64:10: error E0308: 'i' is a breakdown and has no value of its own
    64 |   expect i is 3
       |          ^
       = name a group and a column: name["group"].column
breakdowns/wrong.eco:65:10: error E0308: 'c' is a breakdown and has no value of its own
    65 |   expect c.units is 3
       |          ^^^^^^^
       = name a group and a column: name["group"].column
breakdowns/wrong.eco: 23 errors
[3]
