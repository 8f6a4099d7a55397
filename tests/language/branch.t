#: Conditions tell a branch what it may take for granted; that narrows bounds and changes no number.
$ ecoscore test branch.eco
8 passed, 0 failed

#: A criterion that does not apply has no measure: its own was compiled for where it applies.
$ echo '{ "m": 3, "r": 0.25, "n": 5, "ask": false }' | ecoscore score - --policy branch.eco --format json >$TMP/all; node -e 'for (const c of JSON.parse(require("fs").readFileSync(0)).criteria) console.log(c.name, c.points, c.measure)' <$TMP/all
sums 32.5 null
counts 25 null
small null null
stands_in 5 null

#: What is lacking for `A or else B` is either.
$ echo '{ "m": 3, "r": 0.25, "ask": false }' | ecoscore score - --policy branch.eco | grep -A1 'Stands'
  stands_in  Stands in                 25      0  ?   0     lacks: Number (/n) · 0 to 10 points
  ────────────────────────────────────────────────────────
