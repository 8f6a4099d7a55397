#: A step of 60 points; one of 50 is none, and a scale has none.
$ ecoscore check points/cliff.eco
points/cliff.eco:16:5: warning W0501: a step of 60 points: 60 on one side, 0 on the other
    16 |     otherwise scores 0
       |     ^^^^^^^^^^^^^^^^^^
       points/cliff.eco:15:5: the line beside it
    15 |     from 50 scores 60
       |     ~~~~~~~~~~~~~~~~~
       = two projects that hardly differ are judged as if they did: add a line between, or make it a scale
points/cliff.eco: in order (criteria: 2, gates: 0), 1 warning

$ ecoscore check points/cliff_not.eco
points/cliff_not.eco: in order (criteria: 3, gates: 0)

#: The same at the end of a scale.
$ ecoscore check points/jump.eco
points/jump.eco:15:5: warning W0501: a step of 60 points: 0 on one side, 60 on the other
    15 |     at 50 scores 60
       |     ^^^^^^^^^^^^^^^
       points/jump.eco:14:5: the line beside it
    14 |     below 50 scores 0
       |     ~~~~~~~~~~~~~~~~~
       = two projects that hardly differ are judged as if they did: add a line between, or make it a scale
points/jump.eco: in order (criteria: 2, gates: 0), 1 warning

$ ecoscore check points/jump_not.eco
points/jump_not.eco: in order (criteria: 2, gates: 0)

#: Points that rise and fall; falling alone is a direction, declared or not.
$ ecoscore check points/turn.eco
points/turn.eco:13:3: remark R0504: the points rise and fall, and no direction is declared
    13 |   scale
       |   ^^^^^
       points/turn.eco:16:5: the line beside it
    16 |     at 15 scores 60
       |     ~~~~~~~~~~~~~~~
       = if this is a mistake, correct it and write 'more is better' or 'less is better'; a middle that is best is worth a reason: allow R0504 because "..."
points/turn.eco: in order (criteria: 2, gates: 0), 1 remark

$ ecoscore check points/turn_not.eco
points/turn_not.eco: in order (criteria: 2, gates: 0)

#: Life is 1 to 15 years: nothing is below 1, and a line that begins at 15 takes 15 itself.
$ ecoscore check points/reach.eco
points/reach.eco:14:5: warning W0507: this line takes no project: the measure can only be from 1 to 15 year
    14 |     from 16 scores 100
       |     ^^^^^^^^^^^^^^^^^^
       = remove the line, or correct it or the range of what is measured
points/reach.eco:25:5: warning W0507: this line takes no project: the measure can only be from 1 to 15 year
    25 |     at 20 scores 100
       |     ^^^^^^^^^^^^^^^^
       = remove the line, or correct it or the range of what is measured
points/reach.eco: in order (criteria: 3, gates: 0), 2 warnings

$ ecoscore check points/reach_not.eco
points/reach_not.eco:20:11: remark R0508: no answer gives 'D' more than 93.8 points
    20 | criterion d "D" weight 1
       |           ^
       = let what is best give 100, or say why not: allow R0508 because "..."
points/reach_not.eco: in order (criteria: 3, gates: 0), 1 remark

#: The best that life can give is 15 of 20 years; in the other, 100.
$ ecoscore check points/ceiling.eco
points/ceiling.eco:11:11: remark R0508: no answer gives 'C' more than 75 points
    11 | criterion c "C" weight 1
       |           ^
       = let what is best give 100, or say why not: allow R0508 because "..."
points/ceiling.eco: in order (criteria: 2, gates: 0), 1 remark

$ ecoscore check points/ceiling_not.eco
points/ceiling_not.eco: in order (criteria: 2, gates: 0)

#: Points of 40 to 90 give no A and no D; without the limits each grade can be had.
$ ecoscore check points/grade.eco
points/grade.eco:14:3: warning W0508: no project can get 'A': the score can only be from 40 to 90
    14 |   A from 95
       |   ^^^^^^^^^
       = move the grade, or look at the criteria whose best is below 100
points/grade.eco:17:3: warning W0508: no project can get 'D': the score can only be from 40 to 90
    17 |   D from 0
       |   ^^^^^^^^
       = move the grade, or look at the criteria whose best is below 100
points/grade.eco: in order (criteria: 1, gates: 0), 2 warnings
  1 allowed: R0508 because a test

$ ecoscore check points/grade_not.eco
points/grade_not.eco: in order (criteria: 1, gates: 0)
  1 allowed: R0508 because a test

#: Without an upper or a lower end.
$ ecoscore check points/open.eco
points/open.eco:7:5: warning W0507: this line takes no project: the measure can only be 5 or more
     7 |     up to 3 scores 60
       |     ^^^^^^^^^^^^^^^^^
       = remove the line, or correct it or the range of what is measured
points/open.eco:14:3: remark R0504: the points rise and fall, and no direction is declared
    14 |   bands
       |   ^^^^^
       points/open.eco:17:5: the line beside it
    17 |     otherwise scores 60
       |     ~~~~~~~~~~~~~~~~~~~
       = if this is a mistake, correct it and write 'more is better' or 'less is better'; a middle that is best is worth a reason: allow R0504 because "..."
points/open.eco:15:5: warning W0507: this line takes no project: the measure can only be 5 or less
    15 |     above 7 scores 50
       |     ^^^^^^^^^^^^^^^^^
       = remove the line, or correct it or the range of what is measured
points/open.eco:23:5: warning W0507: this line takes no project: the measure can only be 5 or more
    23 |     at 0 scores 50
       |     ^^^^^^^^^^^^^^
       = remove the line, or correct it or the range of what is measured
points/open.eco: in order (criteria: 3, gates: 0), 3 warnings, 1 remark
  1 allowed: R0504 because a test
