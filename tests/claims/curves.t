#: Claims about curves: a curve that rises is known to rise, through its jump; one that turns is refuted by two projects.
$ ecoscore check --claims curves.eco
curves.eco:14:11: remark R0508: no answer gives 'C' more than 70 points
    14 | criterion c "C" weight 1
       |           ^
       = let what is best give 100, or say why not: allow R0508 because "..."
curves.eco: in order (criteria: 1, gates: 0), 1 remark
claims: 4 proved, 1 refuted, 0 undecided
  proved  more never hurts  (curves.eco:19)
  proved  never below ten  (curves.eco:20)
  proved  no points between 40 and 70 at nine  (curves.eco:21)
  REFUTED  the wave goes both ways  (curves.eco:22)
      n: 9 → 10
      8 in one project, 2 in the other; --counterexamples FOLDER writes the project that breaks it
  proved  rounding keeps the order  (curves.eco:23)
[1]

#: What a rounded score does follows from the score.
$ sed 's/points up(n)/points rounded(up(n) to 5)/; s/score never falls/score never rises/' curves.eco > $TMP/r.eco; ecoscore check --claims $TMP/r.eco | sed "s|$TMP/||" | grep claims -A7
claims: 3 proved, 2 refuted, 0 undecided
  proved  more never hurts  (r.eco:19)
  proved  never below ten  (r.eco:20)
  proved  no points between 40 and 70 at nine  (r.eco:21)
  REFUTED  the wave goes both ways  (r.eco:22)
      n: 9 → 10
      8 in one project, 2 in the other; --counterexamples FOLDER writes the project that breaks it
  REFUTED  rounding keeps the order  (r.eco:23)
