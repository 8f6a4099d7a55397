#: Kleene's and, or, not with unknown; what is not applicable lets the other side decide.
$ ecoscore test logic.eco
FAILED  not applicable lets the other side decide: yes  (logic.eco:37)
  logic.eco:39: expect c_and_b is yes; found: not applicable
FAILED  not applicable lets the other side decide: no  (logic.eco:46)
  logic.eco:49: expect c_or_b is no; found: not applicable
5 passed, 2 failed
[1]
