#: Changes that say what the base says. What the base allows in a block is allowed in a change of it, and what a change allows as well.
$ ecoscore check adapting/same.eco
adapting/same.eco:3:18: warning W0302: the policy that is adapted says this already
     3 | change criterion c "C"
       |                  ^
       = remove the line, or the whole change
adapting/same.eco:5:10: warning W0302: the policy that is adapted says this already
     5 |   weight 5
       |          ^
       = remove the line, or the whole change
adapting/same.eco:6:3: warning W0302: the policy that is adapted says this already
     6 |   bands less is better
       |   ^^^^^^^^^^^^^^^^^^^^
       = remove the line, or the whole change
adapting/same.eco:13:6: warning W0302: the policy that is adapted says this already
    13 |   is 10
       |      ^^
       = remove the line, or the whole change
adapting/same.eco:16:18: warning W0302: the policy that is adapted says this already
    16 | change criterion d
       |                  ^
       = remove the line, or the whole change
adapting/same.eco:21:3: warning W0302: the policy that is adapted says this already
    21 |   | wood  | mass |
       |   ^^^^^^^^^^^^^^^^
       = remove the line, or the whole change
adapting/same.eco: in order (criteria: 2, gates: 0), 6 warnings
  based on Base 1: 4 changes
  1 allowed: W0501 because a limit is a limit

$ ecoscore check adapting/other.eco
adapting/other.eco:17:14: remark R0502: the figures of 'limit' have no source
    17 | change value limit
       |              ^^^^^
       = add: source "..." checked on 2026-01-31
adapting/other.eco: in order (criteria: 2, gates: 0), 1 remark
  based on Base 1: 4 changes
  1 allowed: W0501 because a limit is a limit
  1 allowed: W0501 because meant

$ ecoscore check adapting/base.eco
adapting/base.eco: in order (criteria: 2, gates: 0)
  1 allowed: W0501 because a limit is a limit
