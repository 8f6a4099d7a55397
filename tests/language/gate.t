#: An unknown that reaches a gate is never a pass: exit 2. A gate needs a date: exit 4.
$ ecoscore test gate.eco
4 passed, 0 failed

$ echo '{ "date": "2026-01-31", "ask": true, "open": true }' | ecoscore gate - --policy gate.eco >/dev/null
[2]

$ echo '{ "date": "2026-01-31", "ask": true, "open": false }' | ecoscore gate - --policy gate.eco >/dev/null
[1]

$ echo '{ "date": "2026-01-31", "ask": true, "open": true, "rate": 50 }' | ecoscore gate - --policy gate.eco >/dev/null

$ echo '{ "ask": true, "open": true, "rate": 50 }' | ecoscore gate - --policy gate.eco
ecoscore gate: -: a gate needs a date: write "date" in the project or give --as-of
[4]
