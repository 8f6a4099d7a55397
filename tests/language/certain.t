#: A default ± 0 is the answer of a project that says nothing: no question, no bounds, no assumption; of any type.
$ ecoscore test certain.eco
2 passed, 0 failed

$ echo '{"date": "2026-01-31", "fleet": [{}, {"second": true}]}' | ecoscore score - --policy certain.eco --format json | sed -n '/"assumptions"/,/]/p; /"questions"/,/]/p; /"unanswered"/,/]/p'
  "assumptions": [],
  "unanswered": [],
  "unanswered": [],
  "sources": [],
  "questions": [],
  "advice": {
    "can_change": 0,
    "goals": []

$ echo '{"date": "2026-01-31", "fleet": [{}]}' | ecoscore score - --policy certain.eco | head -n 4
-                                                                       Eco-score 37.5/100, no grade
- · What goes without saying 1 · as of 2026-01-31 · certain.eco
Completeness 100 % (of a weight of 4: answered 4, by default 0, missing 0)


$ echo '{"date": "2026-01-31", "fleet": [{}]}' | ecoscore advise - --policy certain.eco
-                                                                       Eco-score 37.5/100, no grade
- · What goes without saying 1 · as of 2026-01-31 · certain.eco
Completeness 100 % (of a weight of 4: answered 4, by default 0, missing 0)

No open question would change the score.
No answer of this project can change, by these rules.
