#: A default counts and lowers completeness; `or else` too; missing points by score and by criterion; `at most`.
$ ecoscore test default.eco
6 passed, 0 failed

$ echo '{ "date": "2026-01-31", "n": 50, "k": 90 }' | ecoscore score - --policy default.eco --format json | sed -n '/"completeness"/,/}/p'
  "completeness": {
    "estimate": 70,
    "answered_weight": 7,
    "applicable_weight": 10,
    "assumed_weight": 3,
    "assumed_share": 30,
    "missing_weight": 0
  },
