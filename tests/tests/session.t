#: A session of a policy team, from the outside: a band is broken, and seen three ways.
$ cp lamps.eco "$TMP"; cd "$TMP"; ecoscore check lamps.eco; ecoscore test --coverage lamps.eco; sed '/up to 20/d' lamps.eco > broken.eco; ecoscore check broken.eco; ecoscore test broken.eco
lamps.eco: in order (criteria: 1, gates: 1)
3 passed, 0 failed
coverage 100 % (5 of 5): bands 3 of 3, outcomes of gates 2 of 2
broken.eco:14:5: warning W0501: a step of 100 points: 100 on one side, 0 on the other
    14 |     otherwise scores 0
       |     ^^^^^^^^^^^^^^^^^^
       broken.eco:13:5: the line beside it
    13 |     up to 5   scores 100
       |     ~~~~~~~~~~~~~~~~~~~~
       = two projects that hardly differ are judged as if they did: add a line between, or make it a scale
broken.eco: in order (criteria: 1, gates: 1), 1 warning
FAILED  Lamps, case 2  (broken.eco:36)
  broken.eco:36: frugal: 50; found: 0
2 passed, 1 failed
[1]

#: A criterion is added, with one case: coverage names the band that no case has reached, and a test to paste.
$ cd "$TMP"; sed '/^grades/i criterion small "Small lamps" weight 40\n  measure power in [W]\n  bands less is better\n    up to 20  scores 100\n    up to 70  scores 60\n    otherwise scores 0\n  fix "Smaller lamps."\nend\n' lamps.eco | sed 's/| dark    |/| dark | small |/; s/| 50    | 60    | 4     | 100    | passed  |/& 60 |/; s/passed  |$/passed | |/; s/blocked |$/blocked | 0 |/' > new.eco; ecoscore check -q new.eco; ecoscore test --coverage --suggest new.eco
new.eco: in order (criteria: 2, gates: 1), 1 warning
3 passed, 0 failed
coverage 87 % (7 of 8): bands 5 of 6, outcomes of gates 2 of 2
not reached by any test:
  small  up to 20 scores 100  (new.eco:23) reached by power 20 in 'Lamps'

# Tests to paste. What they expect is what the rules say today: judge each figure before you keep
# it.
test "small: up to 20 scores 100"
  as of 2026-06-30
  given lamps is 50, hours is 4, power is 20
  expect small is 100
end

#: The case is pasted, and the file laid out.
$ cd "$TMP"; sed '/| 300 /a\    | 20 | 20 | 4 | 100 | passed | 100 |' new.eco > full.eco; ecoscore test --min-coverage 100 --coverage full.eco; ecoscore fmt --check full.eco; ecoscore fmt full.eco; ecoscore fmt --check full.eco; sed -n '/cases/,$p' full.eco
4 passed, 0 failed
coverage 100 % (8 of 8): bands 6 of 6, outcomes of gates 2 of 2
full.eco: is not in the canonical layout
full.eco
  cases
    | lamps | power | hours | frugal | dark    | small |
    | 50    | 60    | 4     | 100    | passed  | 60    |
    | 100   | 60    | 8     | 50     | passed  |       |
    | 300   | 100   | 15    | 0      | blocked | 0     |
    | 20    | 20    | 4     | 100    | passed  | 100   |
end

#: What the change does to 600 projects, with the rule that did it.
$ cd "$TMP"; for i in $(seq 600); do printf '{"name": "Street %d", "date": "2026-06-30", "lamps": %d, "power": %d, "hours": %d}\n' $i $((i % 97 + 1)) $((i * 7 % 130 + 5)) $((i % 16)); done > streets.ndjson; ecoscore diff lamps.eco full.eco --projects streets.ndjson --top 3
1 rule changed; 455 of 600 projects move, 217 change grade
Lamps 1 (lamps.eco)  →  Lamps 1 (full.eco)

Rules
  added 1
  criterion small  Small lamps  [added]
    full.eco:20
  Tests, which are no rules: added 0, removed 0, changed 1

Scores
  Of 600 projects: rising 98, falling 357, staying 145

Grades: before in rows, after in columns
                      A         B         C  no grade  not read
  A                 209        98         ·         ·         ·
  B                   ·        88       119         ·         ·
  C                   ·         ·        86         ·         ·

Largest moves
  1. −40  Street 10 (streets.ndjson:10): 100 A → 60 B
       −40 frugal Frugal: other weights (criterion small)
       ±0 small Small lamps, 0 points for 40 % of the weight: criterion small
  2. −40  Street 11 (streets.ndjson:11): 100 A → 60 B
       −40 frugal Frugal: other weights (criterion small)
       ±0 small Small lamps, 0 points for 40 % of the weight: criterion small
  3. −40  Street 16 (streets.ndjson:16): 100 A → 60 B
       −40 frugal Frugal: other weights (criterion small)
       ±0 small Small lamps, 0 points for 40 % of the weight: criterion small
