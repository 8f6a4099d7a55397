#: Life is 1 to 15 years: `at least 1` is always true, `more than 15` never; `more than 1` is a question.
$ ecoscore check conditions/always.eco
conditions/always.eco:7:28: warning W0505: this is true whatever is answered
     7 |   scores 100 when live and life >= 1 year
       |                            ^^^^^^^^^^^^^^
       conditions/always.eco:4:40: its range is declared here
     4 | input life "Life" : quantity in [year] range 1 to 15
       |                                        ~~~~~~~~~~~~~
       = look at what the inputs may be: the condition, or a declaration, is not what was meant
conditions/always.eco:8:35: warning W0506: this is false whatever is answered
     8 |   scores 50  when share > 5 % and life > 15 year
       |                                   ^^^^^^^^^^^^^^
       conditions/always.eco:4:40: its range is declared here
     4 | input life "Life" : quantity in [year] range 1 to 15
       |                                        ~~~~~~~~~~~~~
       = look at what the inputs may be: the condition, or a declaration, is not what was meant
conditions/always.eco:13:14: warning W0505: this is true whatever is answered
    13 |   block when life is from 0 year to 20 year
       |              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
       conditions/always.eco:4:40: its range is declared here
     4 | input life "Life" : quantity in [year] range 1 to 15
       |                                        ~~~~~~~~~~~~~
       = look at what the inputs may be: the condition, or a declaration, is not what was meant
conditions/always.eco: in order (criteria: 1, gates: 1), 3 warnings

$ ecoscore check conditions/always_not.eco
conditions/always_not.eco: in order (criteria: 1, gates: 1)

#: In a branch its condition holds, and what lines before have taken is gone.
$ ecoscore check conditions/branch.eco
conditions/branch.eco:6:9: warning W0505: this is true whatever is answered
     6 |   as if life <= 12 year then life else 2 * life otherwise
       |         ^^^^^^^^^^^^^^^
       conditions/branch.eco:3:40: its range is declared here
     3 | input life "Life" : quantity in [year] range 1 to 15
       |                                        ~~~~~~~~~~~~~
       = look at what the inputs may be: the condition, or a declaration, is not what was meant
conditions/branch.eco: in order (criteria: 1, gates: 0), 1 warning

$ ecoscore check conditions/branch_not.eco
conditions/branch_not.eco: in order (criteria: 1, gates: 0)

#: Nobody may say that life is not applicable; a default is always known, but not always given.
$ ecoscore check conditions/states.eco
conditions/states.eco:6:18: warning W0506: this is false whatever is answered
     6 |   scores 50 when life is not applicable
       |                  ^^^^^^^^^^^^^^^^^^^^^^
       conditions/states.eco:3:7: declared here
     3 | input life "Life" : quantity in [year] range 1 to 15
       |       ~~~~
       = look at what the inputs may be: the condition, or a declaration, is not what was meant
conditions/states.eco:7:19: warning W0505: this is true whatever is answered
     7 |   scores 100 when kept is known
       |                   ^^^^^^^^^^^^^
       conditions/states.eco:4:7: declared here
     4 | input kept "Kept" : quantity in [year] range 1 to 15 default 5 year because "usual"
       |       ~~~~
       = look at what the inputs may be: the condition, or a declaration, is not what was meant
conditions/states.eco: in order (criteria: 1, gates: 0), 2 warnings

$ ecoscore check conditions/states_not.eco
conditions/states_not.eco: in order (criteria: 1, gates: 0)

#: A setting is chosen once for all, and a value is no answer: neither makes a condition a mistake. A function is judged over all its calls.
$ ecoscore check conditions/settings.eco
conditions/settings.eco:4:32: warning W0506: this is false whatever is answered
     4 | function late (a in [year]) as a > 20 year
       |                                ^^^^^^^^^^^
       = look at what the inputs may be: the condition, or a declaration, is not what was meant
conditions/settings.eco: in order (criteria: 1, gates: 0), 1 warning

$ ecoscore check conditions/settings_not.eco
conditions/settings_not.eco:7:11: remark R0508: no answer gives 'C' more than 50 points
     7 | criterion c "C" weight 1
       |           ^
       = let what is best give 100, or say why not: allow R0508 because "..."
conditions/settings_not.eco: in order (criteria: 1, gates: 0), 1 remark

#: A question that is never asked, told once, and not its condition as well; the same for a field of a list.
$ ecoscore check conditions/asked.eco
conditions/asked.eco:4:7: warning W0301: no project can answer 'old': its condition is never true
     4 | input old "Old" : yes or no, asked when life > 20 year
       |       ^^^
       conditions/asked.eco:4:41: the condition
     4 | input old "Old" : yes or no, asked when life > 20 year
       |                                         ~~~~~~~~~~~~~~
       = correct the condition, or remove the input
conditions/asked.eco:7:9: warning W0301: no project can answer 'l.many': its condition is never true
     7 |   input many "Many" : yes or no, asked when n > 5, required
       |         ^^^^
       conditions/asked.eco:7:45: the condition
     7 |   input many "Many" : yes or no, asked when n > 5, required
       |                                             ~~~~~
       = correct the condition, or remove the input
conditions/asked.eco:9:11: remark R0508: no answer gives 'C' more than 0 points
     9 | criterion c "C" weight 1
       |           ^
       = let what is best give 100, or say why not: allow R0508 because "..."
conditions/asked.eco: in order (criteria: 1, gates: 0), 2 warnings, 1 remark

$ ecoscore check conditions/asked_not.eco
conditions/asked_not.eco: in order (criteria: 1, gates: 0)

#: Users may be 0. A range from 1, a condition on users, max() and `or else` each say what holds then.
$ ecoscore check conditions/divisor.eco
conditions/divisor.eco:6:18: warning W0402: the divisor can be 0, and then this is unknown
     6 |   measure cost / users in [EUR/person]
       |                  ^^^^^
       conditions/divisor.eco:3:41: its range is declared here
     3 | input users "Users" : count in [person] range 0 to 100
       |                                         ~~~~~~~~~~~~~~
       = narrow a range, or say what holds then: applies when users > 0
conditions/divisor.eco: in order (criteria: 1, gates: 0), 1 warning

$ ecoscore check conditions/divisor_not.eco
conditions/divisor_not.eco: in order (criteria: 1, gates: 0)

#: A library guards against what another policy may answer.
$ ecoscore check conditions/guard.eco conditions/guard_lib.eco
conditions/guard.eco: in order (criteria: 1, gates: 0)
conditions/guard_lib.eco: in order (library)

#: What the hint says can be written where it is said: a measure has no branches. Following it settles the matter.
$ ecoscore check conditions/divisor_where.eco 2>&1 | grep -A1 -B6 '       = narrow'; ecoscore fmt --lang fr conditions/divisor_where.eco | ecoscore check /dev/stdin | grep resserrer
conditions/divisor_where.eco:5:78: warning W0402: the divisor can be 0, and then this is unknown
     5 | input share "Share" : quantity in [EUR/person] range 0 to 100 default cost / users because "even"
       |                                                                              ^^^^^
       conditions/divisor_where.eco:3:41: its range is declared here
     3 | input users "Users" : count in [person] range 0 to 100
       |                                         ~~~~~~~~~~~~~~
       = narrow a range, or say what holds then: (if users > 0 then ... else ...)
conditions/divisor_where.eco:6:39: warning W0402: the divisor can be 0, and then this is unknown
     6 | define each in [EUR/person] as cost / users
       |                                       ^^^^^
       conditions/divisor_where.eco:3:41: its range is declared here
     3 | input users "Users" : count in [person] range 0 to 100
       |                                         ~~~~~~~~~~~~~~
       = narrow a range, or say what holds then: as ... when users > 0
conditions/divisor_where.eco:15:18: warning W0402: the divisor can be 0, and then this is unknown
    15 |   measure cost / users in [EUR/person]
       |                  ^^^^^
       conditions/divisor_where.eco:3:41: its range is declared here
     3 | input users "Users" : count in [person] range 0 to 100
       |                                         ~~~~~~~~~~~~~~
       = narrow a range, or say what holds then: applies when users > 0
conditions/divisor_where.eco: in order (criteria: 2, gates: 1), 3 warnings
       = resserrer une plage, ou dire ce qui vaut alors : (si users > 0 alors ... sinon ...)
       = resserrer une plage, ou dire ce qui vaut alors : vaut ... si users > 0
       = resserrer une plage, ou dire ce qui vaut alors : s'applique si users > 0

$ sed 's|^define each.*|define each in [EUR/person]\n  as cost / users when users > 0\n  as 0 EUR/person otherwise|; s|default cost / users|default (if users > 0 then cost / users else 0 EUR/person)|; s/^criterion.*/&\n  applies when users > 0/' conditions/divisor_where.eco | ecoscore check /dev/stdin | tail -1
/dev/stdin: in order (criteria: 2, gates: 1)

$ ecoscore check conditions/divisor_rows.eco
conditions/divisor_rows.eco:11:24: warning W0402: the divisor can be 0, and then this is unknown
    11 | define each_new as a / count(li where kind is new)
       |                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^
       = narrow a range, or say what holds then: as ... when count(li where kind is new) > 0
conditions/divisor_rows.eco:12:53: warning W0402: the divisor can be 0, and then this is unknown
    12 | define of_new as sum(n over li where kind is new) / sum(n over li)
       |                                                     ^^^^^^^^^^^^^^
       = narrow a range, or say what holds then: as ... when sum(n over li) > 0
conditions/divisor_rows.eco:22:18: warning W0402: the divisor can be 0, and then this is unknown
    22 |   block when a / sum(n over li) > 5
       |                  ^^^^^^^^^^^^^^
       = narrow a range, or say what holds then: applies when sum(n over li) > 0
conditions/divisor_rows.eco: in order (criteria: 1, gates: 1), 3 warnings
