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

#: A list without details: reports say how many rows it has, and the whole stays what it is. In French, and back: one tree.
$ sed 's/list fleet "Fleet"/& without details/' certain.eco > $TMP/brief.eco; ecoscore test $TMP/brief.eco && echo '{"date": "2026-01-31", "fleet": [{}, {}, {"number": 4}]}' > $TMP/p.json; ecoscore score -p $TMP/brief.eco $TMP/p.json | sed -n '/^Indicators/,$p'; ecoscore score -p $TMP/brief.eco $TMP/p.json -f json | sed -n '/"lists"/,/^  ]/p'
2 passed, 0 failed
Indicators
  Units   6

Fleet
  3 rows, which the rules leave out of reports
  "lists": [
    {
      "name": "fleet",
      "label": "Fleet",
      "state": "given",
      "not_shown": 3,
      "rows": [],
      "totals": []
    }
  ],

$ ecoscore fmt --lang fr $TMP/brief.eco -o $TMP/fr.eco; grep 'liste' $TMP/fr.eco; ecoscore fmt --lang en $TMP/fr.eco | diff - $TMP/brief.eco && echo same; ecoscore diff $TMP/brief.eco certain.eco 2>&1 | sed "s|$TMP|TMP|" | tail -5
liste fleet "Fleet" sans détail
same
Rules
  in notes only 1
  list fleet  Fleet  [notes only]
    removed: without details
    TMP/brief.eco:3 → certain.eco:3

$ ecoscore explain -p $TMP/brief.eco 'fleet[2].number' $TMP/p.json 2>&1 | sed "s|$TMP|TMP|" | head -3; ecoscore explain -p certain.eco 'fleet[3].number' $TMP/p.json
fleet.number  Number = 4
   default 1 ± 0 because "a row is one device"
   /fleet/2/number, line 1 · TMP/brief.eco:4
ecoscore explain: 'fleet[3].number' is no criterion, gate or indicator
[5]
