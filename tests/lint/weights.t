#: 7 of 11, then 5 of 10, which is half.
$ ecoscore check weights/dominant.eco
weights/dominant.eco:11:24: warning W0502: 'C' alone weighs 63.6 % of the score
    11 | criterion c "C" weight 7
       |                        ^
       = what it says decides nearly alone: lower its weight, or part it
weights/dominant.eco: in order (criteria: 3, gates: 0), 1 warning

$ ecoscore check weights/dominant_not.eco
weights/dominant_not.eco: in order (criteria: 3, gates: 0)

#: More than half of a theme; of a theme of two one is nearly always more than half.
$ ecoscore check weights/theme.eco
weights/theme.eco:8:24: warning W0502: 'A' alone weighs 60 % of the theme 'T'
     8 | criterion a "A" weight 3 in t
       |                        ^
       = what it says decides nearly alone: lower its weight, or part it
weights/theme.eco: in order (criteria: 5, gates: 0), 1 warning

$ ecoscore check weights/theme_not.eco
weights/theme_not.eco: in order (criteria: 5, gates: 0)

#: 1 of 121 is less than 1 %, 1 of 100 is not.
$ ecoscore check weights/tiny.eco
weights/tiny.eco:6:36: remark R0506: 'USE_ALL' weighs 0.826 % of the score: less than 1 %
     6 | criterion use_all "USE_ALL" weight 1
       |                                    ^
       = it asks for answers and moves nothing: raise its weight, or join it with another
weights/tiny.eco: in order (criteria: 3, gates: 0), 1 remark

$ ecoscore check weights/tiny_not.eco
weights/tiny_not.eco: in order (criteria: 3, gates: 0)

#: The same measure and points; one more point, and it is another question.
$ ecoscore check weights/twice.eco
weights/twice.eco:18:11: warning W0503: 'D' and 'C' measure the same and give the same points: it counts twice
    18 | criterion d "D" weight 1
       |           ^
       weights/twice.eco:11:11: the other one
    11 | criterion c "C" weight 1
       |           ~
       = keep one, with the weight of both
weights/twice.eco: in order (criteria: 3, gates: 0), 1 warning

$ ecoscore check weights/twice_not.eco
weights/twice_not.eco: in order (criteria: 3, gates: 0)

#: Totals of 10 and 10, but 6 is not 5; where the totals differ, themes have weights of their own kind.
$ ecoscore check weights/themes.eco
weights/themes.eco:6:20: remark R0507: 'T' weighs 6, and its criteria 5 together
     6 | theme t "T" weight 6
       |                    ^
       = all themes weigh what all criteria weigh, so these two are likely meant to be the same
weights/themes.eco:7:20: remark R0507: 'S' weighs 4, and its criteria 5 together
     7 | theme s "S" weight 4
       |                    ^
       = all themes weigh what all criteria weigh, so these two are likely meant to be the same
weights/themes.eco: in order (criteria: 2, gates: 0), 2 remarks

$ ecoscore check weights/themes_not.eco
weights/themes_not.eco: in order (criteria: 2, gates: 0)

#: A theme without criteria.
$ ecoscore check weights/empty.eco
weights/empty.eco:7:7: warning W0504: no criterion is in the theme 's'
     7 | theme s "S"
       |       ^
       = remove it, or put criteria into it: in s
weights/empty.eco: in order (criteria: 1, gates: 0), 1 warning

$ ecoscore check weights/empty_not.eco
weights/empty_not.eco: in order (criteria: 1, gates: 0)
