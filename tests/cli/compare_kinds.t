#: What changed between two files: date, answers of each kind, rows that are only in one of them, open answers.
$ echo '{"date": "2026-01-01", "must": true, "name": "Old", "kind": "a", "tool": "saw", "mass": 1, "pages": 3, "part": 5, "day": "2026-03-01", "ready": true, "asked": 2, "rows": [{"n": 1, "told": true}, {"n": 2, "told": true}]}' >$TMP/a.json; echo '{"must": false, "name": "New", "kind": "b", "tool": "axe", "mass": {"not_applicable": "none"}, "pages": 4, "part": 6, "ready": false, "host": {"pue": 2}, "rows": [{"n": 1, "told": true}]}' >$TMP/b.json; ecoscore compare --policy set.eco $TMP/a.json $TMP/b.json | sed "s|$TMP/||g"
Old (a.json)  →  New (b.json)

Answers that differ
  Name (/name): Old → New
  Kind (/kind): a → b
  Tool (/tool): saw → axe
  Mass (/mass): 1 kg → not applicable
  Pages (/pages): 3 person → 4 person
  Part (/part): 5 % → 6 %
  Ready (/ready): yes → no
  Day (/day): 2026-03-01 → unknown
  Asked (/asked): 2 → not applicable
  Words (/words): unknown → not applicable
  Must (/must): yes → no
  PUE (/host/pue): unknown → 2
  N (/rows/1/n): 2 → –
  Told (/rows/1/told): yes → –
  U (/rows/1/u): 5 EUR (by default) → –
  T (/rows/1/t): unknown → –
  Date of the project (/date): 2026-01-01 → –

Indicators that moved
  Made: 2 kg → not applicable  [tool, mass]
  Cost: 10 EUR → 5 EUR  [rows.u]

Gates
  G: passed

Result
  Score: 0  →  0
  Decision: APPROVED → UNDECIDED

$ ecoscore compare --lang fr --policy set.eco $TMP/b.json $TMP/a.json | sed "s|$TMP/||g"
New (b.json)  →  Old (a.json)

Réponses qui diffèrent
  Name (/name) : New → Old
  Kind (/kind) : b → a
  Tool (/tool) : axe → saw
  Mass (/mass) : sans objet → 1 kg
  Pages (/pages) : 4 personne → 3 personne
  Part (/part) : 6 % → 5 %
  Ready (/ready) : non → oui
  Day (/day) : inconnu → 2026-03-01
  Asked (/asked) : sans objet → 2
  Words (/words) : sans objet → inconnu
  Must (/must) : non → oui
  PUE (/host/pue) : 2 → inconnu
  N (/rows/1/n) : – → 2
  Told (/rows/1/told) : – → oui
  U (/rows/1/u) : – → 5 EUR (par défaut)
  T (/rows/1/t) : – → inconnu
  Date du projet (/date) : – → 2026-01-01

Indicateurs qui bougent
  Made : sans objet → 2 kg  [tool, mass]
  Cost : 5 EUR → 10 EUR  [rows.u]

Barrières
  G : franchie

Résultat
  Score : 0  →  0
  Décision : INDÉCIS → APPROUVÉ

#: The same in JSON: the date is an answer like the others, with its pointer.
$ ecoscore compare --policy set.eco $TMP/a.json $TMP/b.json --format json | grep -B5 -A2 '"/date"'
    {
      "from": "2026-01-01",
      "to": null,
      "name": "date",
      "label": "Date of the project",
      "pointer": "/date"
    }
  ],

#: A file beside itself.
$ ecoscore compare --quiet --policy set.eco $TMP/a.json $TMP/a.json | sed "s|$TMP/||g"
Old (a.json)  →  Old (a.json)

Result
  Score: 0  →  0
  Decision: APPROVED → APPROVED
