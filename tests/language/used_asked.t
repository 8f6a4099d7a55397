#: A policy that is asked under a condition: of what is not asked nothing applies, nothing lacks, and the report is one line.
$ ecoscore check --claims used_asked.eco && ecoscore test used_asked.eco && ecoscore fmt --check used_asked.eco used_asked_middle.eco used_asked_inner.eco
used_asked.eco: in order (criteria: 2, gates: 2)
claims: 2 proved, 0 refuted, 0 undecided
  proved  without a sheet nothing of it blocks  (used_asked.eco:40)
  proved  a filled sheet that is not open is refused  (used_asked.eco:41)
9 passed, 0 failed

#: In French it is the same tree; and back the same file.
$ ecoscore fmt --lang fr - < used_asked.eco > "$TMP/fr.eco"; sed -n 3,4p "$TMP/fr.eco"; ecoscore fmt --lang en - < "$TMP/fr.eco" | cmp - used_asked.eco
utilise politique "used_inner.eco" comme sheet demandée si audited
utilise politique "used_asked_middle.eco" comme deep demandée si level >= 2

$ echo '{"date": "2026-06-01", "audited": false, "declared": 40, "level": 1}' > "$TMP/declared.json"; ecoscore score -p used_asked.eco "$TMP/declared.json" | sed "s|$TMP/||"
declared.json                              Eco-score 40/100, no grade
declared.json · Declared or audited 1 · as of 2026-06-01 ·
used_asked.eco
Completeness 100 % (of a weight of 3: answered 3, by default 0, missing 0)

APPROVED

                                   weight points  share
  goal    Points                     3     40     40     40
  ─────────────────────────────────────────────────────
  Score                              3            40
  Not applicable: seated Seats
  The shares add up to the score.

Sheet 3 (sheet): not asked; it is when “The sheet is filled”

Middle 1 (deep): not asked; it is when “Level” >= 2

Fond 1 (deep.inner): not asked; it is when “Level” >= 2 and deep

Indicators
  Places   not applicable
  Deep     not applicable

Gates not applicable
  Lawful · Whole

Settings of the policy
  Rate (sheet.rate) = low

$ ecoscore score -p used_asked.eco "$TMP/declared.json" --format json | node -e 'for (const u of JSON.parse(require("fs").readFileSync(0)).used) console.log(u.name, u.asked, u.asked_when, u.score.state, u.criteria.length, u.gates.length)'
sheet no “The sheet is filled” not_applicable 0 0
deep no “Level” >= 2 not_applicable 0 0
deep.inner no “Level” >= 2 and deep not_applicable 0 0

$ ecoscore score -p used_asked.eco "$TMP/declared.json" --format md | grep 'not asked'
Sheet 3 \(sheet\): not asked; it is when “The sheet is filled”
Middle 1 \(deep\): not asked; it is when “Level” &gt;= 2
Fond 1 \(deep\.inner\): not asked; it is when “Level” &gt;= 2 and deep

$ ecoscore score -p used_asked.eco "$TMP/declared.json" --format html | grep -c 'not asked; it is when'
3

#: Until the condition is known nothing of it is known, and none of its questions is open.
$ echo '{"date": "2026-06-01", "level": 1}' > "$TMP/open.json"; ecoscore score -p used_asked.eco "$TMP/open.json" | sed "s|$TMP/||"
open.json                        Eco-score 0/100, no grade (0 to 100)
open.json · Declared or audited 1 · as of 2026-06-01 · used_asked.eco
Once everything is answered: 0 to 100 (safe bounds)
If chance gave the missing answers: 5.1 to 90 in 90 of 100 cases
Completeness 0 % (of a weight of 4: answered 0, by default 0, missing 4)

UNDECIDED: 1 gate is not settled
  ? Lawful   lacks: The sheet is filled (/audited)
             → Open the code.

Answer first
  1. The sheet is filled (/audited): may settle the gate: Lawful

                                   weight points  share
  goal    Points                     3      0  ?   0     lacks: The sheet is filled (/audited) · 0
                                                         to 100 points
  seated  Seats                      1      0  ?   0     lacks: The sheet is filled (/audited) · 0
                                                         to 100 points
  ─────────────────────────────────────────────────────
  Score                              4             0
  ? without answer: counts 0   The shares add up to the score.

Sheet 3 (sheet): not known yet whether it is asked; it is when “The sheet is filled”

Middle 1 (deep): not asked; it is when “Level” >= 2

Fond 1 (deep.inner): not asked; it is when “Level” >= 2 and deep

Indicators
  Places   unknown (0 to 3)
  Deep     not applicable

Questions without answer
  The sheet is filled (/audited)

Gates not applicable
  Whole

Settings of the policy
  Rate (sheet.rate) = low

#: Where it is asked, the report is whole.
$ echo '{"date": "2026-06-01", "level": 1, "audited": true, "sheet": {"open": true, "site": {"users": 80}, "sheet": {"8.3": "done"}, "places": []}}' > "$TMP/audited.json"; ecoscore score -p used_asked.eco "$TMP/audited.json" | sed "s|$TMP/||; /^Sources/,\$d"
audited.json                             Eco-score 63.8/100, no grade
audited.json · Declared or audited 1 · as of 2026-06-01 ·
used_asked.eco
Completeness 100 % (of a weight of 4: answered 4, by default 0, missing 0)

APPROVED

                                   weight points  share
  goal    Points                     3     85     63.8   85
  seated  Seats                      1      0      0     0
  ─────────────────────────────────────────────────────
  Score                              4            63.8
  The shares add up to the score.

Sheet 3 (sheet)                                                                 Eco-score A · 85/100
Completeness 100 % (of a weight of 4: answered 4, by default 0, missing 0)

                                      weight points  share
Plan                                    1    100     25     ████████████████████
Size                                    3     80     60     ████████████████░░░░

Middle 1 (deep): not asked; it is when “Level” >= 2

Fond 1 (deep.inner): not asked; it is when “Level” >= 2 and deep

Indicators
  Places   0
  Deep     not applicable

Places (sheet.places)
  none

Questions without answer
  Material (/sheet/site/kind)

Gates passed
  Lawful

Gates not applicable
  Whole

Settings of the policy
  Rate (sheet.rate) = low


$ ecoscore explain goal -p used_asked.eco "$TMP/audited.json" | sed "s|$TMP/||"
goal  Points = 85 points
│  measure points
│  scale more is better
│  at 0   scores 0
│  at 100 scores 100
│  used_asked.eco:15
└─ points  points = 85
   │  as if audited then sheet.score else declared
   │  used_asked.eco:10
   ├─ audited  The sheet is filled = yes
   │     /audited, line 1 · used_asked.eco:6
   └─ sheet.score  score = 85 points
      │  used_inner.eco:1
      ├─ sheet.many  Many users = 80 points
      │  │  measure site.users
      │  │  scale more is better
      │  │  at 0   scores 0
      │  │  at 100 scores 100
      │  │  used_inner.eco:31
      │  └─ sheet.site.users  Users = 80
      │        /sheet/site/users, line 1 · used_inner.eco:9
      ├─ sheet.sheet_8_3  PUE is low = 100 points
      │  │  | "8.3" | plan  | "PUE is low" |
      │  │  answer done "Done"       scores 100
      │  │  answer missed "Not done" scores 0
      │  │  used_inner.eco:19
      │  └─ sheet.sheet["8.3"]  PUE is low = Done
      │        /sheet/sheet/8.3, line 1 · used_inner.eco:19
      └─ sheet  Sheet = yes
         │  asked when audited
         │  used_asked.eco:3
         └─ audited  The sheet is filled = yes
               /audited, line 1 · used_asked.eco:6

$ ecoscore explain sheet.half -p used_asked.eco "$TMP/declared.json" | sed "s|$TMP/||"
sheet.half  half = not applicable
│  as site.users / 2
│  used_inner.eco:27
└─ sheet  Sheet = no
   │  asked when audited
   │  used_asked.eco:3
   └─ audited  The sheet is filled = no
         /audited, line 1 · used_asked.eco:6

#: Answers to what is not asked are one mistake, however many they are; also where the policy around it is not asked.
$ echo '{"date": "2026-06-01", "level": 1, "audited": false, "sheet": {"open": true, "site": {"users": 80}, "places": [{"seats": 3}]}, "deep": {"size": 1, "inner": {"size": 2}}}' > "$TMP/wrong.json"; ecoscore score -p used_asked.eco "$TMP/wrong.json" 2>&1 | sed "s|$TMP/||"
wrong.json:1:63: error E0813: /sheet: Sheet is given, but it is only asked when audited
     1 | {"date": "2026-06-01", "level": 1, "audited": false, "sheet": {"open": true, "site": {"users": 80}, "places": [{"seats": 3}]}, "deep": {"size": 1, "inner": {"size": 2}}}
       |                                                               ^
       = remove it, or correct the answer that decides
wrong.json:1:136: error E0813: /deep: Middle is given, but it is only asked when level >= 2
     1 | {"date": "2026-06-01", "level": 1, "audited": false, "sheet": {"open": true, "site": {"users": 80}, "places": [{"seats": 3}]}, "deep": {"size": 1, "inner": {"size": 2}}}
       |                                                                                                                                        ^
       = remove it, or correct the answer that decides

$ echo '{"date": "2026-06-01", "level": 2, "audited": false, "deep": {"deep": false, "inner": {"size": 2}}}' > "$TMP/wrong.json"; ecoscore score -p used_asked.eco "$TMP/wrong.json" 2>&1 | sed "s|$TMP/||"
wrong.json:1:87: error E0813: /deep/inner: Fond is given, but it is only asked when deep
     1 | {"date": "2026-06-01", "level": 2, "audited": false, "deep": {"deep": false, "inner": {"size": 2}}}
       |                                                                                       ^
       = remove it, or correct the answer that decides

#: A day on which only what is not asked is not valid does not matter.
$ ecoscore gate -p used_asked.eco --as-of 2028-06-01 "$TMP/declared.json" --format text --quiet | sed "s|$TMP/||"
declared.json                              Eco-score 40/100, no grade
APPROVED

#: What is asked, for people and for programs.
$ ecoscore init -p used_asked.eco | grep -E '"_(sheet|deep|inner)"'
  "_sheet": "Sheet (asked when audited)",
    "_sheet": "Sheet",
  "_deep": "Middle (asked when level >= 2)",
    "_inner": "Fond (asked when deep)",
    "_deep": "It goes deeper: true | false",

$ ecoscore schema -p used_asked.eco | grep 'asked when'
      "description": "Sheet (asked when audited)"
          "description": "Fond (asked when deep)"
      "description": "Middle (asked when level >= 2)"
      "description": "Points declared (asked when not audited)",

$ ecoscore doc used_asked.eco --format md | grep Uses
- Uses: Sheet 3 \(sheet\), asked when “The sheet is filled” – used\_inner\.eco
- Uses: Middle 1 \(deep\), asked when “Level” &gt;= 2 – used\_asked\_middle\.eco
- Uses: Fond 1 \(deep\.inner\), asked when “Level” &gt;= 2 and deep – used\_asked\_inner\.eco

#: The condition is part of the rules, and of what the linter looks at.
$ sed 's/asked when level >= 2/asked when level >= 3/; s/ asked when audited//' used_asked.eco > "$TMP/other.eco"; cp used_inner.eco used_facts.eco used_asked_middle.eco used_asked_inner.eco "$TMP"; ecoscore diff used_asked.eco "$TMP/other.eco" --root / | sed "s|[^ ]*/||g"
2 rules changed
Declared or audited 1 (used_asked.eco)  →  Declared or audited 1
  other.eco)

Rules
  changed 2
  group sheet  Sheet
    removed: asked when audited
    used_asked.eco:3 → other.eco:3
  group deep  Middle
    asked when: level >= 2 → level >= 3
    concerns: criterion deep.own, criterion deep.further, criterion deep.inner.large, gate whole,
      indicator deep_score
    used_asked.eco:4 → other.eco:4

$ sed 's/asked when level >= 2/asked when level >= 7/' used_asked.eco > "$TMP/never.eco"; ecoscore check "$TMP/never.eco" | sed "s|$TMP/||"
never.eco:4:55: warning W0506: this is false whatever is answered
     4 | use policy "used_asked_middle.eco" as deep asked when level >= 7
       |                                                       ^^^^^^^^^^
       never.eco:8:29: its range is declared here
     8 | input level "Level" : count range 0 to 5 default 0 because "most projects have none"
       |                             ~~~~~~~~~~~~
       = look at what the inputs may be: the condition, or a declaration, is not what was meant
never.eco:35:16: warning W0506: this is false whatever is answered
    35 |   applies when deep.grade is known
       |                ^^^^^^^^^^^^^^^^^^^
       = look at what the inputs may be: the condition, or a declaration, is not what was meant
never.eco: in order (criteria: 2, gates: 2), 2 warnings
