#: `± 0` behind a default that is no number: nothing is open, nothing is assumed, and the gate is decided.
$ ecoscore check --claims certain_claim.eco && ecoscore test certain_claim.eco && ecoscore fmt --check certain_claim.eco
certain_claim.eco: in order (criteria: 2, gates: 1)
claims: 1 proved, 0 refuted, 0 undecided
  proved  audited blocks  (certain_claim.eco:20)
2 passed, 0 failed

$ echo '{"date": "2026-06-30"}' > "$TMP/p.json"; ecoscore score -p certain_claim.eco "$TMP/p.json" | sed "s|$TMP/||"
p.json                        Eco-score 100/100, no grade (50 to 100)
p.json · Certain unless said otherwise 1 · as of 2026-06-30 ·
certain_claim.eco
Once everything is answered: 50 to 100 (exact bounds)
If chance gave the missing answers: 50 to 100 in 90 of 100 cases
Completeness 50 % (of a weight of 2: answered 1, by default 1, missing 0)

APPROVED

Answer first
  1. Usual (/usual): takes 50 points off the width

                              weight points  share
  a  A                          1    100     50     scores 100 otherwise
  b  B                          1    100  *  50     scores 100 otherwise · 0 to 100 points
  ────────────────────────────────────────────────
  Score                         2           100
  * rests on a default   The shares add up to the score.

Assumed for want of an answer
  Usual = no — mostly (/usual)

Gates passed
  G

$ sed 's/default no because/default no ± 5 because/' certain_claim.eco > "$TMP/more.eco"; ecoscore check "$TMP/more.eco" | sed "s|$TMP/||"
more.eco:4:46: error E0411: '5' has no meaning for yes or no
     4 | input usual "Usual" : yes or no default no ± 5 because "mostly"
       |                                              ^
more.eco: 1 error
