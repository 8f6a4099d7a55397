#: Jumps at both ends of a scale, bands from above, figures beyond all numbers, paths with dots.
$ ecoscore test shapes.eco
6 passed, 0 failed

#: At 3 between (0; 20) and (10; 80): 38. Between (0; 0) and (10; 100): 30. (38 + 0 + 30) / 3 = 22.7. `{{` is one brace.
$ echo '{"x": 3, "name": "N", "tool": "axe", "state": "new", "ok": true, "day": "2026-01-01", "date": "2026-01-01", "rows": []}' | ecoscore score -p shapes.eco - --verbose | sed -n '/jump/,/turn/p'
  jump   Jumps                      1     38     12.7   3
           {x} is 3 of N, axe, new, yes, 2026-01-01
           X = 3  /x  -:1
           Name = N  /name  -:1
           Tool = axe  /tool  -:1
           State = new  /state  -:1
           OK = yes  /ok  -:1
           Day = 2026-01-01  /day  -:1
           shapes.eco:34
  steps  Bands from above           1      0      0     3 · otherwise scores 0
           X = 3  /x  -:1
           shapes.eco:43
  turn   Falls and rises            1     30     10     3

#: 11, 100 and 100 make 100; the score is held at 90, with the reason that rules give who say none.
$ echo '{"x": 11, "name": "N", "tool": "axe", "state": "new", "ok": true, "day": "2026-01-01", "date": "2026-01-01", "rows": []}' | ecoscore score -p shapes.eco - | grep -E '^(N  |.* 90)'
N                                                                         Eco-score 90/100, no grade
Held at 90 instead of 100: a rule of the score sets a limit

#: Open: x goes from -10^6 to 10^6, so jumps and steps give 0 to 100. Just under 0 all three are nearly 0;
#: over 10 all are 100.
$ echo '{"date": "2026-01-01", "rows": []}' | ecoscore score -p shapes.eco - --format json --tight | node -e 'const r = JSON.parse(require("fs").readFileSync(0)), f = x => +x.toFixed(2); for (const c of r.criteria) console.log(c.name, c.points, c.low, c.high); console.log(f(r.score.answered.low), f(r.score.answered.high), r.score.answered.exact)'
jump 0 0 100
steps 0 0 100
turn 0 0 100
0 100 true
