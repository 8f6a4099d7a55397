#: Old today: (10 + 0) / 2 = 5. New makes 55 and takes away what only old ones are asked; odd would ask for more, so it is no
#: way. The gate wants a + b of 4 and has 2: a to 3 costs 2 x 10 EUR, b to 3 costs 2 x 20 EUR and comes second.
$ echo '{"date": "2026-01-01", "a": 1, "b": 1, "c": 1, "mode": "old", "extra": 3}' | ecoscore advise -p ways.eco -
-                                                                                Eco-score C · 5/100
- · Ways 1 · as of 2026-01-01 · ways.eco
A > 70  B > 30  C
Completeness 100 % (of a weight of 2: answered 2, by default 0, missing 0)

No open question would change the score.

To reach B (above 30)
  → Mode (/mode): old → new (and take out /extra)  =  B 55

To pass the gate: Enough
  → A (/a): 1 → 3  =  C 5 · +20 EUR
      Cost: 30 EUR → 50 EUR
  → B (/b): 1 → 3  =  C 5 · +40 EUR
      Cost: 30 EUR → 70 EUR

#: Three at once: more than 70 needs a least of more than 4, in whole steps 5: (50 + 100) / 2 = 75, for 4 x 10 + 4 x 20 EUR.
$ echo '{"date": "2026-01-01", "a": 1, "b": 1, "c": 1, "mode": "new"}' | ecoscore advise -p ways.eco - | grep -A2 'To reach'
To reach A (above 70)
  → A (/a): 1 → 5; and B (/b): 1 → 5; and C (/c): 1 → 5  =  A 75 · +120 EUR
      Cost: 30 EUR → 150 EUR

#: Two: a score of 60 needs a least of 2: (20 + 100) / 2.
$ echo '{"date": "2026-01-01", "a": 1, "b": 1, "c": 9, "mode": "new"}' | ecoscore advise -p ways.eco --target 60 - | grep -A2 'To reach'
To reach a score of 60
  → A (/a): 1 → 2; and B (/b): 1 → 2  =  B 60 · +30 EUR
      Cost: 30 EUR → 60 EUR

#: A gate as the target, and one that is passed already.
$ echo '{"date": "2026-01-01", "a": 1, "b": 1, "c": 1, "mode": "new"}' | ecoscore advise -p ways.eco --target enough --format json - | node -e 'for (const g of JSON.parse(require("fs").readFileSync(0)).advice.goals) console.log(g.kind, g.name, g.reached, g.found.map(f => f.changes.map(c => c.name + " " + c.from + " to " + c.to) + ": " + f.size + ", " + f.cost_text).join("; "))'
gate enough false a 1 to 3: 0.2, 20 EUR; b 1 to 3: 0.2, 40 EUR

$ echo '{"date": "2026-01-01", "a": 9, "b": 9, "c": 9, "mode": "new"}' | ecoscore advise -p ways.eco --target enough - | tail -2
To pass the gate: Enough
  It is there already.

#: All answers can change and nothing reaches it: C is open, and the least of three is unknown.
$ echo '{"date": "2026-01-01", "a": 1, "b": 1, "mode": "new"}' | ecoscore advise -p ways.eco --target A - | tail -2
To reach A (above 70)
  No change of up to three answers that can change was found to get there.
