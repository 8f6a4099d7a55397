#: Many like questions in one table: a row is a choice and a criterion, and one of them follows from a measure.
$ ecoscore check checklist.eco; ecoscore test checklist.eco; ecoscore fmt --check checklist.eco
checklist.eco: in order (criteria: 3, gates: 1)
5 passed, 0 failed

#: It is what it stands for, written out by hand: the same rules, and the same operations of the program.
$ sed '/^answer sheet/,/otherwise/d; /^# 1.5/,$d' checklist.eco > "$TMP/short.eco"; cp checklist_plain.eco "$TMP"; cd "$TMP"; ecoscore diff short.eco checklist_plain.eco; for f in short checklist_plain; do ecoscore explain --program -p $f.eco | sed 's/ *[^ ]*eco:.*//' > $f.program; done; cmp short.program checklist_plain.program && wc -l < short.program
The rules are the same.
Two 1 (short.eco)  →  Two 1 (checklist_plain.eco)
38

#: In French it is the same tree; and back the same file.
$ ecoscore fmt --lang fr - < checklist.eco > "$TMP/fr.eco"; sed -n '/^grille/,/^fin/p; /^réponse/,/sinon/p' "$TMP/fr.eco"; ecoscore fmt --lang en - < "$TMP/fr.eco" | cmp - checklist.eco; ecoscore diff checklist.eco "$TMP/fr.eco" | head -1
grille sheet "Sheet" repérée par id
  source "made up for this test" officiel
  réponse done "Done"     donne 100
  réponse partly "Partly" donne 40
  réponse not_yet "Not"   donne 0
  sans réponse donne 10
  poids selon priority : high 1,5; low 1
  peut changer
  remède "See the sheet."
  | id     | theme   | priority | not_applicable | label    | fix         |
  | "1.1"  | plan    | high     | non            | "Useful" | "Ask users" |
  | "1.10" | plan    | low      | oui            | "Open"   |             |
  | "8.3"  | hosting | high     | non            | "PUE"    |             |
fin
réponse sheet["8.3"] demandé si centre.hosted
  vaut done si centre.pue < 1,5
  vaut not_yet sinon
Les règles sont les mêmes.

#: What a project is asked, in its file and in the schema; the answer that follows from a measure is no question.
$ ecoscore init -p checklist.eco | sed -n '/"_sheet"/,$p'; echo '{"date": "2026-02-01", "centre": {"hosted": true, "pue": 1.2}, "sheet": {"1.1": "done", "1.10": "partly"}}' > "$TMP/p.json"; ecoscore score -p checklist.eco - < "$TMP/p.json"; ecoscore explain 'sheet["8.3"]' -p checklist.eco - < "$TMP/p.json"; sed 's/"pue": 1.2/"pue": null/' "$TMP/p.json" | ecoscore advise -p checklist.eco -
  "_sheet": "Sheet",
  "sheet": {
    "_1.1": "Useful: done | partly | not_yet",
    "1.1": null,
    "_1.10": "Open: done | partly | not_yet",
    "1.10": null,
    "_8.3": "PUE (asked when centre.hosted): done | partly | not_yet",
    "8.3": null
  }
}
-                                                                               Eco-score A · 85/100
- · Two 1 · as of 2026-02-01 · checklist.eco
A ≥ 80  B
Completeness 100 % (of a weight of 4: answered 4, by default 0, missing 0)

APPROVED

                                       weight points  share
Plan                                     2.5   76     47.5   ███████████████░░░░░
  sheet_1_1   Useful                     1.5  100     37.5   Done
  sheet_1_10  Open                       1     40     10     Partly
Hosting                                  1.5  100     37.5   ████████████████████
  sheet_8_3   PUE                        1.5  100     37.5   Done
  ─────────────────────────────────────────────────────────
  Score                                  4            85
  The shares add up to the score.
  Standing of the criteria: official 3

Gates passed
  Useful
sheet["8.3"]  PUE = Done (from other answers)
│  centre.hosted
│  as done when centre.pue < 1.5
│  as not_yet otherwise
│  /sheet/8.3 · checklist.eco:24
├─ centre.pue  PUE = 1.2
│  │  asked when centre.hosted
│  │  /centre/pue, line 1 · checklist.eco:9
│  └─ centre.hosted  The service is hosted = yes
│        /centre/hosted, line 1 · checklist.eco:8
└─ centre.hosted  The service is hosted = yes
      /centre/hosted, line 1 · checklist.eco:8
-                                                                Eco-score B · 51.2/100 (47.5 to 85)
- · Two 1 · as of 2026-02-01 · checklist.eco
A ≥ 80  B
Once everything is answered: 47.5 to 85 (safe bounds) · grade A to B
If chance gave the missing answers: 47.5 to 85 in 90 of 100 cases · A 25 % · B 75 %
Completeness 62.5 % (of a weight of 4: answered 2.5, by default 0, missing 1.5)

Open questions, the most useful first
  1. PUE (/centre/pue): takes 37.5 points off the width
     1 to 3
     1 → 85–85 · 1.2 → 85–85 · 1.6 → 47.5–47.5 · 2 → 47.5–47.5 · 2.4 → 47.5–47.5 · 2.8 → 47.5–47.5 ·
     3 → 47.5–47.5

To reach A (from 80)
  No change of up to three answers that can change was found to get there.
  Answers to the open questions may get there.

#: The project's own answer wins, and a remark says where it contradicts the measures.
$ echo '{"date": "2026-02-01", "centre": {"hosted": true, "pue": 1.2}, "sheet": {"1.1": "done", "1.10": {"not_applicable": "no API"}, "8.3": "not_yet"}}' | ecoscore score -p checklist.eco - | sed -n '/Remarks/,/^$/p'; cp checklist.eco "$TMP"; cd "$TMP"; ecoscore score -q -p checklist.eco p.json --set 'sheet["8.3"]=not_yet' --set /sheet/1.10=done
Remarks
  sheet_8_3: answer and measures   The project answers otherwise than its own measures say.

p.json --set sheet["8.3"]=not_yet --set /sheet/1.10=done                      Eco-score B · 62.5/100
APPROVED

#: What may not be left out, and what is asked only where something holds.
$ echo '{"date": "2026-02-01", "centre": {"hosted": false}, "sheet": {"1.1": {"not_applicable": "so"}, "1.10": "Done", "8.3": "done", "9.9": "done"}}' | ecoscore score -p checklist.eco -
-:1:70: error E0811: /sheet/1.1: Useful may not be declared not applicable
     1 | {"date": "2026-02-01", "centre": {"hosted": false}, "sheet": {"1.1": {"not_applicable": "so"}, "1.10": "Done", "8.3": "done", "9.9": "done"}}
       |                                                                      ^^^^^^^^^^^^^^^^^^^^^^^^
       = leave it out if it is unknown
-:1:104: error E0805: /sheet/1.10: Open: "Done" is not one of the choices
     1 | {"date": "2026-02-01", "centre": {"hosted": false}, "sheet": {"1.1": {"not_applicable": "so"}, "1.10": "Done", "8.3": "done", "9.9": "done"}}
       |                                                                                                        ^^^^^^
       = did you mean 'done'?
-:1:119: error E0813: /sheet/8.3: PUE is given, but it is only asked when centre.hosted
     1 | {"date": "2026-02-01", "centre": {"hosted": false}, "sheet": {"1.1": {"not_applicable": "so"}, "1.10": "Done", "8.3": "done", "9.9": "done"}}
       |                                                                                                                       ^^^^^^
       = remove it, or correct the answer that decides
-:1:127: error E0802: /sheet/9.9: "9.9" is not a field of this policy
     1 | {"date": "2026-02-01", "centre": {"hosted": false}, "sheet": {"1.1": {"not_applicable": "so"}, "1.10": "Done", "8.3": "done", "9.9": "done"}}
       |                                                                                                                               ^^^^^
       = a name that begins with _ is a comment
[4]
