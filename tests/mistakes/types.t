#: Types of inputs and their attributes, and each operator with what it does not take: 50 messages are shown.
$ ecoscore check types/many.eco
types/many.eco:10:35: error E0406: found a number, expected a date
    10 | input low   "Low"   : date, range 1 to 5
       |                                   ^
types/many.eco:11:36: error E0406: found a date, expected a number
    11 | input high  "High"  : number range 2026-01-01 to 2026-12-31
       |                                    ^^^^^^^^^^
types/many.eco:12:42: error E0201: '-' does not fit here; expected a number or a number with its unit
    12 | input part  "Part"  : number default 5 ± -1 because "x"
       |                                          ^
types/many.eco:13:48: error E0411: '3' has no meaning for yes or no
    13 | input way   "Way"   : yes or no, default yes ± 3 because "x"
       |                                                ^
types/many.eco:14:34: error E0411: 'can change from 1 to 2' has no meaning for yes or no
    14 | input move  "Move"  : yes or no, can change from 1 to 2
       |                                  ^^^^^^^^^^^^^^^^^^^^^^
types/many.eco:15:30: error E0309: 'size' is no list and no table
    15 | input tool  "Tool"  : key of size
       |                              ^^^^
       = 'key of' names a table
types/many.eco:16:35: error E0403: 'nothing' is not a unit
    16 | input gone  "Gone"  : quantity in [nothing]
       |                                   ^^^^^^^^^
       = a policy may declare one: unit page "page"
types/many.eco:17:36: error E0302: 'a' is declared twice
    17 | input twice "Twice" : one of a, b, a, required, c
       |                                    ^
       types/many.eco:17:30: first one here
    17 | input twice "Twice" : one of a, b, a, required, c
       |                              ~
       = give one of the two another name (names that differ only by accents are the same name)
types/many.eco:17:49: error E0221: the choice 'c' stands after an attribute
    17 | input twice "Twice" : one of a, b, a, required, c
       |                                                 ^
       = list all choices first
types/many.eco:21:17: error E0406: found yes or no, expected a number
    21 | define a01 as - ready
       |                 ^^^^^
types/many.eco:22:15: error E0406: found yes or no, expected a number or a date
    22 | define a02 as ready is from 1 to 5
       |               ^^^^^
       = only numbers and dates are smaller or greater; ask: x is ...
types/many.eco:23:28: error E0407: this is in kg, but a plain number is declared
    23 | define a03 as size is from 1 kg to 5
       |                            ^^^^
       = the two measure different things; a factor in 1/kg would turn one into the other
types/many.eco:24:34: error E0407: this is in kg, but a plain number is declared
    24 | define a04 as size is one of (1; 2 kg; ready)
       |                                  ^^^^
       = the two measure different things; a factor in 1/kg would turn one into the other
types/many.eco:25:15: error E0406: found a number, expected a text
    25 | define a05 as size matches "x"
       |               ^^^^
types/many.eco:26:36: error E0407: this is in kg, but a plain number is declared
    26 | define a06 as if ready then 1 else 1 kg
       |                                    ^^^^
       = the two measure different things; a factor in 1/kg would turn one into the other
types/many.eco:27:18: error E0406: found a number, expected yes or no
    27 | define a07 as if size then 1 else 2
       |                  ^^^^
       = compare it with something: x > 0
types/many.eco:28:28: error E0406: found a number, expected a date
    28 | define a08 as days between size and day
       |                            ^^^^
types/many.eco:29:15: error E0416: 'mean' does not take this form
    29 | define a09 as mean(1; 2)
       |               ^^^^^^^^^^
       = only min and max take several values: min(a; b)
types/many.eco:30:25: error E0406: found yes or no, expected a number
    30 | define a10 as max(size; ready)
       |                         ^^^^^
types/many.eco:31:26: error E0406: found a number, expected yes or no
    31 | define a11 as max(ready; size)
       |                          ^^^^
       = compare it with something: x > 0
types/many.eco:32:21: error E0406: found yes or no, expected a number in day
    32 | define a12 as day + ready
       |                     ^^^^^
types/many.eco:33:21: error E0406: found a number in month, expected whole months or days
    33 | define a13 as day + 1.5 month
       |                     ^^^^^^^^^
types/many.eco:34:21: error E0406: found a number in h, expected whole months or days
    34 | define a14 as day + 1 hour
       |                     ^^^^^^
types/many.eco:35:15: error E0406: found a date, expected a number
    35 | define a15 as day * 2
       |               ^^^
types/many.eco:36:22: error E0406: found yes or no, expected a number
    36 | define a16 as size * ready
       |                      ^^^^^
types/many.eco:37:15: error E0406: found yes or no, expected a number or a date
    37 | define a17 as ready < yes
       |               ^^^^^
       = only numbers and dates are smaller or greater; ask: x is ...
types/many.eco:38:23: error E0408: these two are not the same choice: that of 'other', and that of 'kind'
    38 | define a18 as kind is other
       |                       ^^^^^
       = compare each with a word of its own
types/many.eco:39:15: error E0406: found a number, expected yes or no
    39 | define a19 as size and ready
       |               ^^^^
       = compare it with something: x > 0
types/many.eco:40:19: error E0301: 'nothing' is not declared
    40 | define a20 as 1 + nothing
       |                   ^^^^^^^
       = declare it with 'input', 'define' or 'value'
types/many.eco:41:15: error E0301: 'nothing' is not declared
    41 | define a21 as nothing + 1
       |               ^^^^^^^
       = declare it with 'input', 'define' or 'value'
types/many.eco:42:23: error E0304: 'nothing' is not one of the choices
    42 | define a22 as kind is nothing
       |                       ^^^^^^^
       = the choices are: small, large
types/many.eco:43:26: error E0309: 'size' is no list and no table
    43 | define a23 as sum(n over size)
       |                          ^^^^
       = aggregates walk the rows of a list or a table
types/many.eco:44:15: error E0416: 'sum' does not take this form
    44 | define a24 as sum(n where n > 1)
       |               ^^^^^^^^^^^^^^^^^^
       = say over which list: sum(x over list)
types/many.eco:45:15: error E0416: 'sum' does not take this form
    45 | define a25 as sum(n where n > 1 over rows)
       |               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
       = write the condition last: sum(x over list where c)
types/many.eco:46:15: error E0416: 'sum' does not take this form
    46 | define a26 as sum(n weighted by n over rows)
       |               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
       = only a mean is weighted: mean(x weighted by w over list)
types/many.eco:48:15: error E0406: found a number, expected a group or a table
    48 | define a30 as size.more
       |               ^^^^^^^^^
types/many.eco:49:15: error E0406: found a number, expected a group or a table
    49 | define a31 as size[1]
       |               ^^^^^^^
types/many.eco:50:15: error E0308: 'rows' is a list and has no value of its own
    50 | define a32 as rows
       |               ^^^^
       = write sum(field over list) or count(list)
types/many.eco:51:15: error E0308: 'rows' is a list and has no value of its own
    51 | define a33 as rows.n
       |               ^^^^^^
       = write sum(field over list) or count(list)
types/many.eco:52:34: error E0406: found yes or no, expected a number
    52 | define a34 as mean(n weighted by ready over rows)
       |                                  ^^^^^
types/many.eco:53:19: error E0406: found a number, expected yes or no
    53 | define a35 as not size
       |                   ^^^^
       = compare it with something: x > 0
types/many.eco:54:15: error E0406: found a number, expected yes or no
    54 | define a36 as size or ready
       |               ^^^^
       = compare it with something: x > 0
types/many.eco:55:28: error E0406: found yes or no, expected a number
    55 | define a37 as size or else ready
       |                            ^^^^^
types/many.eco:56:21: error E0406: found a text, expected a number in day
    56 | define a38 as day - name
       |                     ^^^^
types/many.eco:57:15: error E0406: found a text, expected a number or a date
    57 | define a39 as name is from "a" to "b"
       |               ^^^^
       = only numbers and dates are smaller or greater; ask: x is ...
types/many.eco:58:26: error E0402: the unit of 5 is missing
    58 | define a40 as not mass < 5
       |                          ^
       = write: 5 kg
types/many.eco:59:26: error E0301: 'nothing' is not declared
    59 | define a41 as sum(n over nothing)
       |                          ^^^^^^^
       = declare it with 'input', 'define' or 'value'
types/many.eco:60:21: error E0406: found a number, expected yes or no
    60 | define a42 as share(n over rows where n)
       |                     ^
       = compare it with something: x > 0
types/many.eco:60:39: error E0406: found a number, expected yes or no
    60 | define a42 as share(n over rows where n)
       |                                       ^
       = compare it with something: x > 0
types/many.eco:61:19: error E0201: ')' does not fit here; expected a value or a name
    61 | define a43 as min()
       |                   ^
and 2 more messages
types/many.eco: 52 errors
[3]

$ ecoscore check types/more.eco
types/more.eco:8:19: error E0406: found a number, expected yes or no
     8 | define a44 as any(n over rows)
       |                   ^
       = compare it with something: x > 0
types/more.eco:9:15: error E0406: found yes or no, expected a number
     9 | define a45 as ready - ready
       |               ^^^^^
types/more.eco:10:15: error E0403: 'nothing' is not a unit
    10 | define a46 in [nothing] as 5
       |               ^^^^^^^^^
       = a policy may declare one: unit page "page"
types/more.eco:11:21: error E0309: 'size' is no list and no table
    11 | define a48 for each size as 5
       |                     ^^^^
       = 'for each' names a list
types/more.eco:12:21: error E0301: 'nothing' is not declared
    12 | define a49 for each nothing as 5
       |                     ^^^^^^^
       = declare it with 'input', 'define' or 'value'
types/more.eco:13:15: error E0310: there is no function 'nothing'
    13 | define a50 as nothing(5)
       |               ^^^^^^^
types/more.eco:14:15: error E0310: there is no function 'size'
    14 | define a51 as size(5)
       |               ^^^^
types/more.eco:15:37: error E0406: found a number, expected a text
    15 | define b01 as sum(n over rows where n matches "x")
       |                                     ^
types/more.eco:16:15: error E0416: 'all' does not take this form
    16 | define b02 as all(rows)
       |               ^^^^^^^^^
       = say over which list: all(x over list)
types/more.eco:17:21: error E0308: 'rows' is a list and has no value of its own
    17 | define b03 as count(rows over rows)
       |                     ^^^^
       = write sum(field over list) or count(list)
types/more.eco:18:24: error E0406: found a number, expected yes or no
    18 | define b04 as ready is size
       |                        ^^^^
       = compare it with something: x > 0
types/more.eco:19:15: error E0406: found a text, expected a number
    19 | define b05 as "a" + "b"
       |               ^^^
types/more.eco:20:28: error E0406: found a date, expected a number in day
    20 | define b06 as 2026-01-01 + 2026-01-02
       |                            ^^^^^^^^^^
types/more.eco:21:23: error E0403: 'kgg' is not a unit
    21 | define b07 as 10 kg + 1 kgg
       |                       ^^^^^
       = did you mean 'kg'?
types/more.eco:22:15: error E0405: the unit of this is too large to be computed
    22 | define b08 as 1 kg^9 * 1 kg^9 * 1 kg^9 * 1 kg^9 * 1 kg^9 * 1 kg^9 * 1 kg^9 * 1 kg^9 * 1 kg^9 * 1 kg^9 * 1 kg^9 * 1 kg^9 * 1 kg^9 * 1 kg^9 * 1 kg^9
       |               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
types/more.eco:23:16: error E0406: found yes or no, expected a number
    23 | define b09 as (ready + 1) * 2
       |                ^^^^^
types/more.eco:24:20: error E0406: found yes or no, expected a number
    24 | define b10 as 2 * (ready + 1)
       |                    ^^^^^
types/more.eco:25:22: error E0402: the unit of 1 is missing
    25 | define b11 as 50 % + 1
       |                      ^
       = write: 1 %
types/more.eco:27:18: error E0403: 'kgg' is not a unit
    27 | function f (a in [kgg] ; b : key of size ; c) in [kg] as a + b
       |                  ^^^^^
       = did you mean 'kg'?
types/more.eco:27:37: error E0309: 'size' is no list and no table
    27 | function f (a in [kgg] ; b : key of size ; c) in [kg] as a + b
       |                                     ^^^^
       = 'key of' names a table
types/more.eco:28:39: error E0407: this is in a plain number, but kg is declared
    28 | function g (a in [kg] ; b) in [kg] as b
       |                                       ^
       = the two measure different things; a factor in kg would turn one into the other
types/more.eco:30:15: error E0311: the number of arguments of 'g' is 2: found 1
    30 | define b14 as g(1 kg)
       |               ^^^^^^^
       = arguments are separated by ;
types/more.eco:31:17: error E0406: found a text, expected a number in kg
    31 | define b15 as g("x";1)
       |                 ^^^
types/more.eco:32:15: error E0310: there is no function 'h'
    32 | define b16 as h(1)
       |               ^
types/more.eco:33:29: error E0201: '1' does not fit here; expected a name, a date or '('
    33 | define b17 as years between 1 and 2
       |                             ^
types/more.eco:34:18: error E0403: 'kgg' is not a unit
    34 | value v1 "V1" in [kgg] is 5 source "s" checked on 2026-01-31
       |                  ^^^^^
       = did you mean 'kg'?
types/more.eco:35:26: error E0407: this is in EUR, but kg is declared
    35 | value v2 "V2" in [kg] is 5 EUR source "s" checked on 2026-01-31
       |                          ^^^^^
       = the two measure different things; a factor in kg/EUR would turn one into the other
types/more.eco:36:30: error E0407: this is in EUR, but kg is declared
    36 | value v3 "V3" in [kg] is 5 ± 3 EUR source "s" checked on 2026-01-31
       |                              ^^^^^
       = the two measure different things; a factor in kg/EUR would turn one into the other
types/more.eco:39:1: error E0403: 'leaff' is not a unit
    39 | unit leaf is 2 leaff
       | ^^^^^^^^^^^^^^^^^^^^
       = a policy may declare one: unit page "page"
types/more.eco:40:6: error E0412: 'page' is already a unit
    40 | unit page is 3 kg
       |      ^^^^
       = remove the declaration, or take another name
types/more.eco:41:6: error E0404: 'dust' is not the form of a unit
    41 | unit dust is 0.0000000001 kg
       |      ^^^^
       = units are written like kgCO2e/person/year or m^2
types/more.eco:43:6: error E0404: 'none' is not the form of a unit
    43 | unit none is 0 kg
       |      ^^^^
       = units are written like kgCO2e/person/year or m^2
types/more.eco:44:12: error E0201: '12' does not fit here; expected a number with its unit
    44 | unit b2 is 12
       |            ^^
types/more.eco:45:8: error E0112: 'a'b' is no word of the language, and a name has no apostrophe
    45 | remark `a'b` "X"
       |        ^^^^^
       = a name is one word of letters, digits and _; what people read goes into the label in quotes
types/more.eco:48:6: error E0112: 'it's' is no word of the language, and a name has no apostrophe
    48 | gate it's "X"
       |      ^^^^
       = a name is one word of letters, digits and _; what people read goes into the label in quotes
types/more.eco: 35 errors
[3]

#: Two choices are named by their inputs, the same words or not; a choice that no input declares by its words.
$ printf 'langue fr\npolitique "P"\ndonnée etape "Étape" : choix parmi idee, ligne\ngroupe site "Site"\n  donnée etape "Étape" : choix parmi idee, ligne\nfin\ncalcul x vaut etape est site.etape\nlettres\n  A dès 50\n  B dès 0\nfin\ncritère c "C" poids 1\n  donne 100 si etape est ligne\n  donne 0 sinon\nfin\nbarrière g "G"\n  bloque si lettre est etape\nfin\n' > "$TMP/c.eco"; cd "$TMP"; ecoscore check c.eco
c.eco:7:25: erreur E0408: ces deux ne sont pas le même choix : celui de « site.etape », et celui de « etape »
     7 | calcul x vaut etape est site.etape
       |                         ^^^^^^^^^^
       = comparer chacun à l'un de ses mots
c.eco:17:24: erreur E0408: ces deux ne sont pas le même choix : celui de « etape », et l'un de A, B
    17 |   bloque si lettre est etape
       |                        ^^^^^
       = comparer chacun à l'un de ses mots
c.eco : 2 erreurs
[3]

#: The last and the first row: what they need, and what they do not take.
$ ecoscore check types/latest.eco
types/latest.eco:9:20: error E0416: 'last' does not take this form
     9 | indicator a "A" as last(shown over readings)
       |                    ^^^^^^^^^^^^^^^^^^^^^^^^^
       = say by what: last(x by date over list)
types/latest.eco:10:20: error E0416: 'sum' does not take this form
    10 | indicator b "B" as sum(shown by day over readings)
       |                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
       = only 'last' and 'first' take rows by a date or a number: last(x by date over list)
types/latest.eco:11:34: error E0406: found a text, expected a number or a date
    11 | indicator c "C" as last(shown by who over readings)
       |                                  ^^^
       = only numbers and dates are smaller or greater; ask: x is ...
types/latest.eco:12:20: error E0416: 'first' does not take this form
    12 | indicator d "D" as first(shown by day)
       |                    ^^^^^^^^^^^^^^^^^^^
       = say over which list: last(x by date over list)
types/latest.eco:13:47: error E0201: 'by' does not fit here; expected an operator or 'matches'
    13 | indicator e "E" as last(shown where shown > 3 by day over readings)
       |                                               ^^
types/latest.eco:14:20: error E0416: 'last' does not take this form
    14 | indicator f "F" as last(shown by day)
       |                    ^^^^^^^^^^^^^^^^^^
       = say over which list: last(x by date over list)
types/latest.eco:15:20: error E0416: 'last' does not take this form
    15 | indicator g "G" as last(shown; day)
       |                    ^^^^^^^^^^^^^^^^
       = only min and max take several values: min(a; b)
types/latest.eco:16:20: error E0416: 'first' does not take this form
    16 | indicator h "H" as first(shown weighted by shown over readings)
       |                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
       = say by what: last(x by date over list)
types/latest.eco:22:26: error E0309: 'meters[a].size' is no list and no table
    22 | indicator i "I" as count(meters[a].size)
       |                          ^^^^^^^^^^^^^^
       = aggregates walk the rows of a list or a table
types/latest.eco:23:34: error E0309: 'meters[a]' is no list and no table
    23 | indicator j "J" as sum(size over meters[a])
       |                                  ^^^^^^^^^
       = aggregates walk the rows of a list or a table
types/latest.eco: 10 errors
[3]

#: Names of rows: where they stand, and how many there are.
$ ecoscore check types/listing.eco
types/listing.eco:11:20: error E0416: 'list of' does not take this form
    11 | indicator a "A" as list of (what over things; 0)
       |                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
       = how many it names is a whole number from 1 to 1000
types/listing.eco:12:20: error E0416: 'list of' does not take this form
    12 | indicator b "B" as list of (what over things; 2.5)
       |                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
       = how many it names is a whole number from 1 to 1000
types/listing.eco:13:20: error E0416: 'list of' does not take this form
    13 | indicator c "C" as list of (what over things; 1001)
       |                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
       = how many it names is a whole number from 1 to 1000
types/listing.eco:14:20: error E0416: 'sum' does not take this form
    14 | indicator d "D" as sum(kept over things; 3)
       |                    ^^^^^^^^^^^^^^^^^^^^^^^^
       = only 'list of' has a greatest number of rows to name
types/listing.eco:15:20: error E0416: 'list of' does not take this form
    15 | indicator e "E" as list of (what)
       |                    ^^^^^^^^^^^^^^
       = say over which list: list of (x over list)
types/listing.eco:16:20: error E0416: 'list of' does not take this form
    16 | indicator f "F" as list of (what by kept over things)
       |                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
       = only 'last' and 'first' take rows by a date or a number: last(x by date over list)
types/listing.eco:17:36: error E0416: 'list of' does not take this form
    17 | indicator g "G" for each others as list of (what over things)
       |                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^
       = it stands outside of rows, as the value of a definition
types/listing.eco:18:23: error E0416: 'list of' does not take this form
    18 | function names (n) as list of (what over things)
       |                       ^^^^^^^^^^^^^^^^^^^^^^^^^^
       = it stands outside of rows, as the value of a definition
types/listing.eco:20:20: error E0406: found a text, expected a number
    20 | indicator i "I" as list of (what over things) + 1
       |                    ^^^^^^^^^^^^^^^^^^^^^^^^^^
types/listing.eco: 9 errors
[3]
