#: An unknown that reaches a gate is never a pass: exit 2.
$ ecoscore test gate.eco
4 passed, 0 failed

$ echo '{ "date": "2026-01-31", "ask": true, "open": true }' | ecoscore gate - --policy gate.eco
-                                                                           Eco-score not applicable
- · A gate fails closed 1 · as of 2026-01-31 · gate.eco
No grade: the policy has no grades

UNDECIDED: 1 gate lacks an answer
  ? Gate   Rate unknown.
           lacks: Rate (/rate)
           -:1
[2]

$ echo '{ "date": "2026-01-31", "ask": true, "open": false }' | ecoscore gate - --policy gate.eco
-                                                                           Eco-score not applicable
- · A gate fails closed 1 · as of 2026-01-31 · gate.eco
No grade: the policy has no grades

REFUSED by 1 gate
  ✗ Gate   Rate unknown.
           -:1
[1]

$ echo '{ "date": "2026-01-31", "ask": true, "open": true, "rate": 50 }' | ecoscore gate - --policy gate.eco
-                                                                           Eco-score not applicable
- · A gate fails closed 1 · as of 2026-01-31 · gate.eco
No grade: the policy has no grades

APPROVED

Gates passed
  Gate

$ echo '{ "ask": true, "open": true, "rate": 50 }' | ecoscore gate - --policy gate.eco
ecoscore gate: -: a gate needs a date: write "date" in the project or give --as-of
[4]
