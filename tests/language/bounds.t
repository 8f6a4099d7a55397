#: ± changes bounds and not the estimate. Making: 200 - 10 = 190; least 160 - 15 = 145, most 240 - 5 = 235. Over 5 years:
#: 38, from 29 to 47. Electricity: 800 x 0.05 = 40, from 800 x 0.04 = 32 to 800 x 0.06 = 48. Per user: 38 / 19 = 2, from
#: 29 / 19 to 47 / 19.
$ echo '{"date": "2026-01-01", "kind": "laptop", "kept": 5, "users": 19, "power": 800, "people": [{"hours": 3}]}' > $TMP/all.json; ecoscore score --policy bounds.eco --format json $TMP/all.json > $TMP/all; node -e 'for (const i of JSON.parse(require("fs").readFileSync(0)).indicators) console.log(i.name, i.text, "|", i.range)' < $TMP/all
making 190 kgCO2e | 145 to 235 kgCO2e
yearly 38 kgCO2e/year | 29 to 47 kgCO2e/year
electric 40 kgCO2e/year | 32 to 48 kgCO2e/year
per_user 2 kgCO2e/year/person | 1.526 to 2.474 kgCO2e/year/person
devices_used 1 | null
all_hours 3 h/year | null

#: Points of 38 on the scale: 100 - (38 - 20) = 82; of 29 and 47: 91 and 73. Score: (3 x 82 + 100) / 4 = 86.5, from 79.75 to 93.25.
#: 190 is below 200 and 235 is not; 40 is below 45 and 48 is not: neither gate is settled, by figures alone.
$ node -e 'const r = JSON.parse(require("fs").readFileSync(0)), f = x => +x.toFixed(9); console.log(f(r.score.estimate), f(r.score.low), f(r.score.high), r.score.answered.exact, r.grade.best, r.grade.worst); for (const g of r.gates) console.log(g.name, g.estimate, g.outcome, g.needs.join(), g.hangs_on.join())' < $TMP/all
86.5 79.75 93.25 true A A
heavy passed undecided  devices[laptop].made,devices[laptop].end_of_life
electricity passed undecided  grid

#: The estimate without any ± is the same.
$ sed 's/ ± [0-9.]* %/    /; s/ ± [0-9.]* %/    /; s/ ± 0.01//' bounds.eco > $TMP/sure.eco; ecoscore score --policy $TMP/sure.eco --format json $TMP/all.json | node -e 'const r = JSON.parse(require("fs").readFileSync(0)); console.log(r.score.estimate, r.score.low, r.score.high, r.decision)'
86.5 86.5 86.5 approved

#: Nothing answered but the kind. Each year: 145 / 8 to 235 / 2. Per user: the guarded division is not one by zero: from 0
#: (no user) to 117.5. A list that is not given has none to 100,000 rows. 18.125 gives 100 points, 117.5 gives 2.5; users
#: 0 or 100: once answered from 3 x 2.5 / 4 = 1.875 to 100; today 0, as nothing is answered.
$ echo '{"date": "2026-01-01", "kind": "laptop"}' > $TMP/none.json; ecoscore score --policy bounds.eco --format json $TMP/none.json > $TMP/none; node -e 'const r = JSON.parse(require("fs").readFileSync(0)), f = x => +x.toFixed(9); for (const i of r.indicators) console.log(i.name, i.text, "|", i.low, i.high); console.log(f(r.score.estimate), f(r.score.low), f(r.score.high), f(r.score.answered.low), f(r.score.answered.high))' < $TMP/none
making 190 kgCO2e | 145 235
yearly unknown | 18.125 117.5
electric unknown | 0 60.00000000000001
per_user unknown | 0 117.5
devices_used unknown | 0 100000
all_hours unknown | 0 1000000.0000454747
0 0 100 1.875 100

#: `between` and `plus_minus`: 4 to 6 years is 145 / 6 to 235 / 4; 19 ± 2 users are at least 10.
$ echo '{"date": "2026-01-01", "kind": "phone", "kept": {"between": [4, 6]}, "users": {"value": 19, "plus_minus": 2}, "power": 10}' | ecoscore score --policy bounds.eco --format json - | node -e 'const r = JSON.parse(require("fs").readFileSync(0)); for (const n of ["yearly", "making"]) { const i = r.indicators.find(i => i.name === n); console.log(n, i.low, i.high) } console.log(r.criteria[1].low, r.criteria[1].high)'
yearly 9.666666666666666 14.5
making 58 58
100 100

#: What a footprint rests on: all of it on the one source of the table, or of the grid; users and hours are no footprints.
$ node -e 'for (const i of JSON.parse(require("fs").readFileSync(0)).indicators) console.log(i.name, JSON.stringify(i.rests_on))' < $TMP/all | grep -v null
making {"sources":[{"source":"made up","share":100}],"declared":0,"defaults":0,"stale":0}
yearly {"sources":[{"source":"made up","share":100}],"declared":0,"defaults":0,"stale":0}
electric {"sources":[{"source":"made up","share":100}],"declared":0,"defaults":0,"stale":0}
per_user {"sources":[{"source":"made up","share":100}],"declared":0,"defaults":0,"stale":0}

#: Bands that leave no gap give points whatever is answered, also where the last line says so by its edge: 50 to 100, never the 0
#: of what is missing. A count is never between 4 and 5.
$ for last in 'from 5' otherwise; do for first in 'up to 4' 'below 5'; do printf 'language en\npolicy "P"\ninput n "N" : count range 0 to 10\ncriterion c "C" weight 1\n  measure n\n  bands\n    %s scores 50\n    %s scores 100\nend\n' "$first" "$last" >$TMP/p.eco
> echo '{"date": "2026-01-01"}' | ecoscore score -p $TMP/p.eco --format json - | node -e 'const a = JSON.parse(require("fs").readFileSync(0)).score.answered; console.log(a.low, a.high, a.exact)'; done; done
50 100 true
50 100 true
50 100 true
50 100 true
