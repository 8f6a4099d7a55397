#: Mistakes of `use policy`: what the file is, circles, names, how many, units.
$ ecoscore check policies/library.eco
policies/library.eco:3:12: error E0606: 'policies/facts.eco' is a library, not a policy
     3 | use policy "facts.eco" as facts
       |            ^^^^^^^^^^^
       = write: use "facts.eco"
policies/library.eco: 1 error
[3]

$ ecoscore check policies/circle.eco
policies/circle_back.eco:3:19: error E0602: 'policies/circle.eco' uses itself: policies/circle.eco -> policies/circle_back.eco -> policies/circle.eco
     3 | utilise politique "circle.eco" comme un
       |                   ^^^^^^^^^^^^
       = put what both need into a library of its own
policies/circle.eco: 1 error
[3]

$ ecoscore check policies/names.eco
policies/names.eco:6:27: error E0302: 'inner' is declared twice
     6 | use policy "inner.eco" as inner
       |                           ^^^^^
       policies/names.eco:4:27: first one here
     4 | use policy "inner.eco" as inner
       |                           ~~~~~
       = give one of the two another name (names that differ only by accents are the same name)
policies/names.eco:8:16: error E0301: 'users' is not declared
     8 | define bare as users > 1
       |                ^^^^^
       = did you mean 'inner.users'?
policies/names.eco:9:21: error E0301: 'user' is not declared
     9 | define far as inner.user > 1
       |                     ^^^^
       = did you mean 'users'?
policies/names.eco:10:17: error E0308: 'inner' is a used policy and has no value of its own
    10 | define whole as inner > 1
       |                 ^^^^^
       = name what it gives: NAME.score, NAME.grade, NAME.completeness
policies/names.eco:11:17: error E0406: found a number, expected a group or a table
    11 | define below as inner.users.more > 1
       |                 ^^^^^^^^^^^^^^^^
policies/names.eco:16:14: error E0301: 'few' is not declared
    16 |   block when few
       |              ^^^
       = did you mean 'inner.few'?
policies/names.eco:19:9: error E0418: 'inner.c' is no input
    19 |   given inner.c is 5
       |         ^^^^^^^
       = a test sets answers of the project and expects what the rules make of them
policies/names.eco:20:15: error E0301: 'few' is not declared
    20 |   expect gate few is passed
       |               ^^^
policies/reaches.eco:5:16: error E0301: 'outside' is not declared
     5 |   points own + outside
       |                ^^^^^^^
       = declare it with 'input', 'define' or 'value'
policies/names.eco: 9 errors
[3]

$ ecoscore check policies/no_name.eco
policies/no_name.eco:3:23: error E0202: the sentence stops too soon; expected 'as'
     3 | use policy "inner.eco"
       |                       ^
policies/no_name.eco:4:12: error E0601: there is no file 'policies/absent.eco'
     4 | use policy "absent.eco" as absent
       |            ^^^^^^^^^^^^
       = paths are relative to the file that names them
policies/no_name.eco:5:12: error E0201: 'inner' does not fit here; expected a text in quotes
     5 | use policy inner as inner
       |            ^^^^^
policies/no_name.eco: 3 errors
[3]

$ ecoscore check policies/many.eco
policies/many_5.eco:3:1: error E0607: more than 32 policies are used in each other
     3 | use policy "inner.eco" as a
       | ^^^^^^^^^^^^^^^^^^^^^^^^^^^
policies/many.eco: 1 error
[3]

$ ecoscore check policies/twice.eco
policies/mistaken.eco:5:10: error E0401: a plain number and kg cannot be added or compared: they measure different things
     5 |   points 10 * users + 1 kg
       |          ^^^^^^^^^^
       policies/mistaken.eco:5:23: the other operand
     5 |   points 10 * users + 1 kg
       |                       ~~~~
       = a factor in kg turns the first into the second, one in 1/kg the second into the first
policies/twice.eco: 1 error
[3]

$ ecoscore check policies/units.eco
policies/units.eco:6:6: error E0412: 'book' is already a unit
     6 | unit book is 100 page
       |      ^^^^
       = remove the declaration, or take another name
policies/units.eco: 1 error
[3]

#: The condition under which a policy is asked is about answers of the one that uses it.
$ ecoscore check policies/asked.eco
policies/asked.eco:3:27: error E0303: 'a' depends on itself: a -> users -> a
     3 | use policy "inner.eco" as a asked when a.users > 1
       |                           ^
       = break the circle: one of these must not use the next
policies/asked.eco:4:40: error E0301: 'absent' is not declared
     4 | use policy "inner.eco" as b asked when absent
       |                                        ^^^^^^
       = declare it with 'input', 'define' or 'value'
policies/asked.eco:5:40: error E0406: found a number, expected yes or no
     5 | use policy "inner.eco" as c asked when 5
       |                                        ^
       = compare it with something: x > 0
policies/asked.eco:6:27: error E0303: 'd' depends on itself: d -> score -> completeness -> c -> users -> d
     6 | use policy "inner.eco" as d asked when d.score > 50
       |                           ^
       = break the circle: one of these must not use the next
policies/asked.eco: 4 errors
[3]

$ ecoscore check policies/asked_nothing.eco
policies/asked_nothing.eco:3:50: erreur E0202: la phrase s'arrête trop tôt ; attendu : une valeur ou un nom
     3 | utilise politique "inner.eco" comme a demandée si
       |                                                  ^
policies/asked_nothing.eco:5:31: erreur E0201: « demandée si » ne convient pas ici ; attendu : « vaut »
     5 | utilise politique "inner.eco" demandée si vrai comme c
       |                               ^^^^^^^^^^^
policies/asked_nothing.eco : 2 erreurs
[3]

#: A setting that it does not have, a choice that there is not, no name, nothing chosen.
$ ecoscore check policies/settings.eco
policies/settings.eco:3:35: error E0313: 'strictt' is not a setting of this library
     3 | use policy "strict.eco" as a with strictt is mild
       |                                   ^^^^^^^
       = the settings are: strict
policies/settings.eco:4:45: error E0304: 'milt' is not one of the choices
     4 | use policy "strict.eco" as b with strict is milt
       |                                             ^^^^
       = did you mean 'mild'?
policies/settings.eco:5:25: error E0201: 'with' does not fit here; expected 'as'
     5 | use policy "strict.eco" with strict is mild
       |                         ^^^^
policies/settings.eco:6:41: error E0202: the sentence stops too soon; expected 'is', 'is unknown', 'is not applicable', '.' or '['
     6 | use policy "strict.eco" as d with strict
       |                                         ^
policies/settings.eco: 4 errors
[3]

#: Keys of what is no table there.
$ ecoscore check policies/keys.eco
policies/keys.eco:4:24: error E0301: 'tables' is not declared
     4 | input a "A" : key of n.tables
       |                        ^^^^^^
       = declare it with 'input', 'define' or 'value'
policies/keys.eco:5:22: error E0309: 'n.done' is no list and no table
     5 | input b "B" : key of n.done
       |                      ^^^^^^
       = 'key of' names a table
policies/keys.eco:6:22: error E0309: 'n' is no list and no table
     6 | input c "C" : key of n
       |                      ^
       = 'key of' names a table
policies/keys.eco:7:28: error E0201: '[' does not fit here; expected the end of the file, 'asked when', 'may be not applicable', 'can change', 'based on', 'for each', ...
     7 | input d "D" : key of n.done[3]
       |                            ^
policies/keys.eco: 4 errors
[3]

#: What is no function there.
$ ecoscore check policies/calls.eco
policies/calls.eco:5:13: error E0310: there is no function 'n.half'
     5 | define a as n.half(3)
       |             ^^^^^^
policies/calls.eco:6:13: error E0310: there is no function 'n.done'
     6 | define b as n.done(mass)
       |             ^^^^^^
policies/calls.eco:7:13: error E0310: there is no function 'n[3].half'
     7 | define c as n[3].half(3)
       |             ^^^^^^^^^
policies/calls.eco:8:13: error E0310: there is no function 'n'
     8 | define d as n(3)
       |             ^
policies/calls.eco: 4 errors
[3]
