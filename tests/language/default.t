$ ecoscore test default.eco
6 passed, 0 failed

#: The report says what was assumed.
$ echo '{ "date": "2026-01-31", "n": 50, "k": 90 }' | ecoscore score - --policy default.eco
-                                                                         Eco-score 67/100, no grade
- · Defaults and missing points 1 · as of 2026-01-31 · default.eco
Completeness 70 % (of a weight of 10: answered 7, by default 3, missing 0)
No grade: the policy has no grades

UNDECIDED
  the policy has no gate

                               weight points  share
  c1  C1                         4     50     20
  c2  C2                         2     80  *  16
  c3  C3                         3     90     27
  c4  C4                         1     40  *   4
  ─────────────────────────────────────────────────
  Score                         10            67
  * rests on a default   The shares add up to the score.

Questions without answer
  L (/l)

Assumed for want of an answer
  M = 80 — usual (/m)

$ echo '{ "date": "2026-01-31", "n": 100, "m": 100, "k": 9, "l": 100 }' | ecoscore score - --policy default.eco --quiet
-                                                                         Eco-score 60/100, no grade
UNDECIDED
