#: A curve: its heights, worked by hand beside the tests, in units of its own and of others, in functions and in rows.
$ ecoscore test curve.eco
15 passed, 0 failed

#: Everything is reached: each row of both tables is a point of some line that a test comes to.
$ ecoscore test --coverage --min-coverage 100 curve.eco
15 passed, 0 failed
coverage 100 % (8 of 8): missing answers 1 of 1, rows of tables 7 of 7

#: Bounds: between 75 and 350 elements the rank goes from 3, through the jump, to 9.5, and 100 - 5 * rank from 52.5 to 85; up to the
#: jump itself it is 5 and not 7, and 75 points; beyond it 7 at the least.
$ for b in "75, 350" "75, 100" "101, 600" "700, 900"; do echo "{\"date\": \"2026-11-24\", \"dom\": {\"between\": [$b]}, \"pages\": []}" > $TMP/p.json; ecoscore score -p curve.eco --format json $TMP/p.json | node -e 'const r = JSON.parse(require("fs").readFileSync(0)), f = x => +x.toFixed(9), i = r.indicators[0]; console.log(i.text, "|", i.range, "|", f(r.score.low), f(r.score.high), r.score.answered.exact)'; done
8.12 | 3 to 9.5 | 52.5 85 true
3.96 | 3 to 5 | 75 85 true
9.5 | 7.01 to 12 | 40 64.95 true
12 | null | 40 40 true

#: The derivation shows the points that decide.
$ echo '{"date": "2026-11-24", "dom": 350, "sent": 1.5, "pages": [{"size": 25}, {"size": 100}]}' > $TMP/p.json; ecoscore explain rank -p curve.eco $TMP/p.json | sed "s|$TMP/||"
rank  Rank = 9.5
│  as rank_of(dom)
│  curve.eco:29
├─ rank_of  Rank = 350 element → 9.5
│  │  curve rank_of "Rank" from quantiles.size to quantiles.rank
│  │  curve.eco:26
│  ├─ quantiles[q3].size  Quantiles = 100 element
│  │     source: made up, checked on 2026-11-24
│  │     curve.eco:17
│  ├─ quantiles[q3].rank  Quantiles = 7
│  │     source: made up, checked on 2026-11-24
│  │     curve.eco:17
│  ├─ quantiles[q4].size  Quantiles = 600 element
│  │     source: made up, checked on 2026-11-24
│  │     curve.eco:18
│  └─ quantiles[q4].rank  Quantiles = 12
│        source: made up, checked on 2026-11-24
│        curve.eco:18
└─ dom  Elements = 350 element
      /dom, line 1 · curve.eco:6

$ ecoscore explain price -p curve.eco $TMP/p.json | grep →
├─ price_of  Price = 1500 kB → 0.14 EUR

$ ecoscore explain page_rank -p curve.eco $TMP/p.json | grep →
│  ├─ rank_of  Rank = 25 element → 0.5
   ├─ rank_of  Rank = 100 element → 5

$ ecoscore explain together -p curve.eco $TMP/p.json | grep -A1 rank_of
│  as sum(rank_of(size) over pages where size > 0)
│  curve.eco:34
├─ rank_of  Rank
│     curve rank_of "Rank" from quantiles.size to quantiles.rank
│     curve.eco:26

#: The linter knows what a curve uses: nothing is told of these tables, and of a curve that nothing asks.
$ ecoscore check curve.eco
curve.eco: in order (criteria: 1, gates: 0)

$ (cat curve.eco; echo 'curve spare "Spare" from quantiles.rank to quantiles.size') > $TMP/spare.eco; ecoscore check $TMP/spare.eco 2>&1 | sed "s|$TMP/||"
spare.eco:79:7: remark R0303: nothing uses 'spare'
    79 | curve spare "Spare" from quantiles.rank to quantiles.size
       |       ^^^^^
       = use it or remove it; a figure to be shown is an 'indicator'
spare.eco: in order (criteria: 1, gates: 0), 1 remark

#: The same in French; the translation has the same tree.
$ ecoscore fmt --lang fr curve.eco > $TMP/courbe.eco; grep courbe $TMP/courbe.eco; ecoscore test $TMP/courbe.eco; ecoscore fmt --lang en $TMP/courbe.eco | diff - curve.eco
courbe rank_of "Rank" de quantiles.size à quantiles.rank
courbe price_of "Price" de tariff.weight à tariff.price
15 réussis, 0 en échec

#: What a change does: a point that moves, a curve that takes another column. No project that lies elsewhere is moved by the point.
$ sed 's/| q4   | 600 /| q4   | 700 /; s/to quantiles.rank/to quantiles.size/; s/points 100 - 5 \* rank_of(dom)/points 100 - rank_of(dom) \/ 1 element/' curve.eco > $TMP/new.eco; ecoscore diff curve.eco $TMP/new.eco | sed "s|$TMP/||"
3 rules changed
A page by its rank 1 (curve.eco)  →  A page by its rank 1 (new.eco)

Rules
  changed 3
  criterion light  Light
    points: 100 - 5 * rank_of(dom) → 100 - rank_of(dom) / 1 element
    curve.eco:35 → new.eco:35
  curve rank_of  Rank
    columns: quantiles.size to quantiles.rank → quantiles.size to quantiles.size
    concerns: criterion light, indicator rank, indicator doubled, indicator page_rank, indicator
      least, indicator together
    curve.eco:26 → new.eco:26
  table quantiles  Quantiles
    row "q4", column size: 600 element → 700 element
    concerns: criterion light, indicator rank, indicator doubled, indicator page_rank, indicator
      least, indicator together
    curve.eco:11 → new.eco:11

$ mkdir $TMP/folder; for n in 20 350; do echo "{\"date\": \"2026-11-24\", \"dom\": $n, \"pages\": []}" > $TMP/folder/p$n.json; done; sed 's/| q4   | 600 /| q4   | 700 /' curve.eco > $TMP/point.eco; ecoscore diff curve.eco $TMP/point.eco --projects $TMP/folder --lang en | sed "s|$TMP/||g"
1 rule changed; 1 of 2 projects moves
A page by its rank 1 (curve.eco)  →  A page by its rank 1 (point.eco)

Rules
  changed 1
  table quantiles  Quantiles
    row "q4", column size: 600 element → 700 element
    concerns: criterion light, indicator rank, indicator doubled, indicator page_rank, indicator
      least, indicator together
    curve.eco:11 → point.eco:11

Scores
  Of 2 projects: rising 1, falling 0, staying 1

Grades: before in rows, after in columns
               no grade  not read
  no grade            2         ·

Largest moves
  1. +2.1  folder/p350.json: 52.5 no grade → 54.6 no grade
       +2.1 light Light, 52.5 → 54.6 points: table quantiles

#: The page draws it over its own heights.
$ ecoscore doc --format md curve.eco | grep -B1 'straight lines'
- **Rank** (rank\_of)
  - from quantiles\.size to quantiles\.rank: straight lines through 5 points, level beyond them
- **Price** (price\_of) \[EUR\]
  - from tariff\.weight to tariff\.price: straight lines through 2 points, level beyond them

$ ecoscore doc --format json curve.eco | node -e 'for (const d of JSON.parse(require("fs").readFileSync(0)).definitions) if (d.drawing) console.log(d.kind, d.name, d.unit, JSON.stringify(d.drawing))'
curve rank_of  [{"x":0,"points":0},{"x":50,"points":1},{"x":100,"points":5},{"x":100,"points":7},{"x":600,"points":12}]
curve price_of EUR [{"x":500,"points":0.2},{"x":2500,"points":0.08}]

$ ecoscore doc curve.eco | grep -o '<svg[^>]*aria-label="Rank[^>]*>'
<svg role="img" aria-label="Rank: 0 gives 0, 50 gives 1, 100 gives 5, 100 gives 7, 600 gives 12" viewBox="0 0 312 138" width="312">

#: Answers that would reach a point.
$ sed '/^# On a point/,$d' curve.eco > $TMP/less.eco; printf 'test "one"\n  given dom is 20, sent is 1\n  rows of pages\n    | size |\n    | 5    |\n  expect rank is 0.4\nend\n' >> $TMP/less.eco; ecoscore test --suggest $TMP/less.eco 2>&1 | sed "s|$TMP/||"
1 passed, 0 failed
coverage 50 % (4 of 8): missing answers 0 of 1, rows of tables 4 of 7
not reached by any test:
  light  an answer is missing  (less.eco:35) reached by dom unknown
      in 'one'
  quantiles  q2  (less.eco:16) reached by dom 51 in 'one'
  quantiles  q3  (less.eco:17) reached by dom 101 in 'one'
  quantiles  q4  (less.eco:18) reached by dom 101 in 'one'

# Tests to paste. What they expect is what the rules say today: judge each figure before you keep
# it.
test "light: an answer is missing"
  given dom is 20, sent is 1
  rows of pages
    | size |
    | 5    |
  given dom is unknown
  expect light is unknown
end
test "quantiles: q2"
  given dom is 20, sent is 1
  rows of pages
    | size |
    | 5    |
  given dom is 51
  expect score is known
end
test "quantiles: q3"
  given dom is 20, sent is 1
  rows of pages
    | size |
    | 5    |
  given dom is 101
  expect score is known
end
test "quantiles: q4"
  given dom is 20, sent is 1
  rows of pages
    | size |
    | 5    |
  given dom is 101
  expect score is known
end
