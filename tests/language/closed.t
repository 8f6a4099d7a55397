#: Nothing but that it is public, and one row: what a gate asks for is lacking, so nothing passes that could be blocked.
$ echo '{"date": "2026-01-01", "pub": true, "rows": [{}]}' | ecoscore gate --policy closed.eco --format json - | node -e 'for (const g of JSON.parse(require("fs").readFileSync(0)).gates) console.log(g.name, g.estimate, g.outcome)'
answered blocked undecided
known blocked undecided
sum_known blocked undecided
mean_low undecided undecided
hair_wide undecided passed
no_range passed undecided

#: Everything answered: settled. A mean with weights below 0 as well.
$ echo '{"date": "2026-01-01", "pub": true, "rate": 1, "hair": 10.000000009, "rule": 5, "rows": [{"x": 5, "w": -1}]}' | ecoscore gate --policy closed.eco --format json - | node -e 'for (const g of JSON.parse(require("fs").readFileSync(0)).gates) console.log(g.name, g.estimate, g.outcome)'
answered passed passed
known passed passed
sum_known passed passed
mean_low blocked blocked
hair_wide passed passed
no_range passed passed
