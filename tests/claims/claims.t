#: thresholds on either side of what the grid allows: 81.667 % is the least rate of an A
$ cat grid.eco > $TMP/a.eco; cat >> $TMP/a.eco << 'END'
> claim "no A without an audit" never grade is A when not audited
> claim "no A under 81.6 %" never grade is A when rate < 81.6 %
> claim "no A under 81.7 %" never grade is A when rate < 81.7 %
> claim "an A needs 80" always score >= 80 when grade is A
> claim "close to the edge" never score > 80.0001 when rate < 81.66675 %
> claim "45.45 at most without an audit" never score > 45.4546 when not audited
> claim "45.45 at most, and reached" never score > 45.4545 when not audited
> END
> cd $TMP; ecoscore check --claims --counterexamples . a.eco; cat claim-3.json | tr -d '\n\t'; echo; ecoscore score -q -p a.eco claim-3.json
a.eco:14:24: warning W0502: 'A' alone weighs 54.5 % of the score
    14 | criterion a "A" weight 60
       |                        ^^
       = what it says decides nearly alone: lower its weight, or part it
a.eco: in order (criteria: 3, gates: 1), 1 warning
claims: 4 proved, 2 refuted, 1 undecided
  proved  no A without an audit  (a.eco:46)
  proved  no A under 81.6 %  (a.eco:47)
  REFUTED  no A under 81.7 %  (a.eco:48)
      written to ./claim-3.json
  undecided  an A needs 80  (a.eco:49)
      2706 boxes of projects looked at, 959 left open: a greater --budget looks further
  proved  close to the edge  (a.eco:50)
  proved  45.45 at most without an audit  (a.eco:51)
  REFUTED  45.45 at most, and reached  (a.eco:52)
      written to ./claim-7.json
{"gear":[{"years":15,"units":50}],"rate":81.6999999,"audited":true,"kept":15}
claim-3.json                                                                 Eco-score A · 80.04/100
UNDECIDED

#: gates: what blocks, what lets pass, the edge of 50 %, where a gate does not block any more
$ cat grid.eco > $TMP/g.eco; cat >> $TMP/g.eco << 'END'
> claim "blocked without an audit" gate g is blocked whenever not audited
> claim "blocked under 50 %" gate g is blocked whenever rate < 50 %
> claim "blocked at 50 %" gate g is blocked whenever rate <= 50 %
> claim "passed at 50 %" gate g is passed whenever rate >= 50 % and audited
> claim "never passed under 50 %" gate g is passed whenever rate < 50 %
> END
> cd $TMP; ecoscore check --claims g.eco
g.eco:14:24: warning W0502: 'A' alone weighs 54.5 % of the score
    14 | criterion a "A" weight 60
       |                        ^^
       = what it says decides nearly alone: lower its weight, or part it
g.eco: in order (criteria: 3, gates: 1), 1 warning
claims: 3 proved, 2 refuted, 0 undecided
  proved  blocked without an audit  (g.eco:46)
  proved  blocked under 50 %  (g.eco:47)
  REFUTED  blocked at 50 %  (g.eco:48)
      --counterexamples FOLDER writes the project that breaks it
  proved  passed at 50 %  (g.eco:49)
  REFUTED  never passed under 50 %  (g.eco:50)
      --counterexamples FOLDER writes the project that breaks it
[1]

#: nothing hurts that should not: over lists of 0 to 3 rows; a planted false claim is refuted by two projects that differ in one answer
$ cat grid.eco > $TMP/m.eco; cat >> $TMP/m.eco << 'END'
> claim "longer use never hurts" score never falls when kept rises
> claim "the same, told backwards" score never rises when kept falls
> claim "an audit never hurts" score never falls when audited rises
> claim "longer gear never hurts" score never falls when gear.years rises
> claim "more gear never hurts" score never falls when gear.units rises
> claim "more gear moves nothing without years" b never falls when gear.units rises
> END
> cd $TMP; ecoscore check --claims --counterexamples . m.eco; diff <(tr ',' '\n' < claim-5.json) <(tr ',' '\n' < claim-5-after.json) | grep -c '^[<>]'
> ecoscore score -q -p m.eco claim-5.json; ecoscore score -q -p m.eco claim-5-after.json
m.eco:14:24: warning W0502: 'A' alone weighs 54.5 % of the score
    14 | criterion a "A" weight 60
       |                        ^^
       = what it says decides nearly alone: lower its weight, or part it
m.eco: in order (criteria: 3, gates: 1), 1 warning
claims: 5 proved, 1 refuted, 0 undecided
  proved  longer use never hurts  (m.eco:46)
  proved  the same, told backwards  (m.eco:47)
  proved  an audit never hurts  (m.eco:48)
  proved  longer gear never hurts  (m.eco:49)
  REFUTED  more gear never hurts  (m.eco:50)
      gear[0].units: 67 → 75
      27.27 in one project, 26.45 in the other; written to ./claim-5.json, ./claim-5-after.json
  proved  more gear moves nothing without years  (m.eco:51)
2
claim-5.json                                                                  Eco-score B · 27.3/100
REFUSED by 1 gate — G
claim-5-after.json                                                            Eco-score B · 26.5/100
REFUSED by 1 gate — G

#: a list that does not say how long it may be
$ sed 's/ range 0 to 3$//' $TMP/m.eco > $TMP/u.eco; cd $TMP; ecoscore check --claims u.eco | tail -9
  proved  an audit never hurts  (u.eco:48)
  undecided  longer gear never hurts  (u.eco:49)
      holds for lists of up to 3 rows; a list declares no length: write 'range 0 to N' behind its
      label
  REFUTED  more gear never hurts  (u.eco:50)
      gear[0].units: 67 → 75
      27.27 in one project, 26.45 in the other; --counterexamples FOLDER writes the project that
      breaks it
  proved  more gear moves nothing without years  (u.eco:51)

#: a budget: what is not decided is not proved
$ cd $TMP; ecoscore check --claims --budget 1 m.eco | tail -8
  proved  the same, told backwards  (m.eco:47)
  proved  an audit never hurts  (m.eco:48)
  proved  longer gear never hurts  (m.eco:49)
  REFUTED  more gear never hurts  (m.eco:50)
      gear[0].units: 67 → 75
      27.27 in one project, 26.45 in the other; --counterexamples FOLDER writes the project that
      breaks it
  proved  more gear moves nothing without years  (m.eco:51)

#: no claim, wrong claims
$ ecoscore check --claims grid.eco | tail -1; ecoscore check --claims grid.eco > /dev/null
ecoscore check: grid.eco: there is no claim in these rules
grid.eco: in order (criteria: 3, gates: 1), 1 warning
ecoscore check: grid.eco: there is no claim in these rules
[3]

$ cat grid.eco > $TMP/w.eco; cat >> $TMP/w.eco << 'END'
> claim "w1" score never falls when life rises
> claim "w2" score never falls when gear rises
> claim "w3" gate a is blocked whenever audited
> claim "w4" gate g is undecided whenever audited
> claim "w5" never rate > 5 kg
> claim "w6" grade never falls when rate rises
> claim "w7" score falls when rate rises
> END
> cd $TMP; ecoscore check --claims w.eco
w.eco:46:35: error E0425: 'life' is no input that can rise or fall
    46 | claim "w1" score never falls when life rises
       |                                   ^^^^
       = a number, a date or a yes-or-no; of a list by the list's name: equipment.kept
w.eco:47:35: error E0425: 'gear' is no input that can rise or fall
    47 | claim "w2" score never falls when gear rises
       |                                   ^^^^
       = a number, a date or a yes-or-no; of a list by the list's name: equipment.kept
w.eco:48:17: error E0426: 'a' is no gate
    48 | claim "w3" gate a is blocked whenever audited
       |                 ^
w.eco:49:17: error E0427: whether 'g' is undecided cannot be claimed: once everything is answered, no gate is
    49 | claim "w4" gate g is undecided whenever audited
       |                 ^
w.eco:50:18: error E0401: % and kg cannot be added or compared: they measure different things
    50 | claim "w5" never rate > 5 kg
       |                  ^^^^
       w.eco:50:25: the other operand
    50 | claim "w5" never rate > 5 kg
       |                         ~~~~
       = a factor in kg/% turns the first into the second, one in %/kg the second into the first
w.eco:51:12: error E0406: found a choice, expected a number or a date
    51 | claim "w6" grade never falls when rate rises
       |            ^^^^^
       = only numbers and dates are smaller or greater; ask: x is ...
w.eco:52:18: error E0201: 'falls' does not fit here; expected 'never falls', 'never rises', '.' or '['
    52 | claim "w7" score falls when rate rises
       |                  ^^^^^
w.eco: 7 errors
[3]

#: French, and JSON
$ ecoscore fmt --lang fr $TMP/m.eco > $TMP/f.eco; cd $TMP; tail -6 f.eco; ecoscore check --claims f.eco | tail -8
garantie "longer use never hurts" score ne baisse jamais si kept monte
garantie "the same, told backwards" score ne monte jamais si kept baisse
garantie "an audit never hurts" score ne baisse jamais si audited monte
garantie "longer gear never hurts" score ne baisse jamais si gear.years monte
garantie "more gear never hurts" score ne baisse jamais si gear.units monte
garantie "more gear moves nothing without years" b ne baisse jamais si gear.units monte
  prouvée  the same, told backwards  (f.eco:47)
  prouvée  an audit never hurts  (f.eco:48)
  prouvée  longer gear never hurts  (f.eco:49)
  RÉFUTÉE  more gear never hurts  (f.eco:50)
      gear[0].units : 67 → 75
      27,27 dans un projet, 26,45 dans l'autre ; --counterexamples DOSSIER écrit le projet qui la
      contredit
  prouvée  more gear moves nothing without years  (f.eco:51)

$ cd $TMP; ecoscore check --claims --format json a.eco | tail -28
        "line": 52
      },
      "outcome": "refuted",
      "empty": false,
      "boxes": 3,
      "boxes_left": 0,
      "reached": null,
      "not_excluded": null,
      "inner_open": false,
      "lengths": null,
      "project": {
        "gear": [
          {
            "years": 15,
            "units": 50
          }
        ],
        "rate": 50,
        "audited": false,
        "kept": 15
      },
      "after": null,
      "before_value": null,
      "after_value": null
    }
  ]
}
}
