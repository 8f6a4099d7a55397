#: One policy inside another: its inputs, criteria, gates and tables below its name; twice under two names, twice the questions.
$ ecoscore check used.eco used_same.eco; ecoscore test used.eco used_same.eco; ecoscore fmt --check used.eco used_inner.eco used_facts.eco used_same.eco
used.eco: in order (criteria: 3, gates: 1)
used_same.eco: in order (criteria: 1, gates: 0)
used.eco: 7 passed, 0 failed
used_same.eco: 1 passed, 0 failed

#: Tests of the used policy do not run again; only branches of the policy itself are asked for.
$ ecoscore test --coverage used.eco
7 passed, 0 failed
coverage 100 % (7 of 7): segments of scales 2 of 2, decision lines 2 of 2, outcomes of gates 3 of 3

#: In French it is the same tree; and back the same file.
$ ecoscore fmt --lang fr - < used.eco > "$TMP/fr.eco"; sed -n 1,5p "$TMP/fr.eco"; ecoscore fmt --lang en - < "$TMP/fr.eco" | cmp - used.eco
langue fr
politique "Both" version "1"
utilise "used_facts.eco"
utilise politique "used_inner.eco" comme sheet
utilise politique "used_inner.eco" comme other

#: The report: each with its score, its bounds, its gates and its remarks. They block nothing that no gate of the policy blocks.
$ ecoscore score -p used.eco used.json
used.json                                                               Eco-score 96.2/100, no grade
used.json · Both 1 · as of 2026-06-01 · used.eco
Completeness 100 % (of a weight of 4: answered 4, by default 0, missing 0)

REFUSED by 1 gate
  ✗ Lawful   The sheet has 85 points with 80 users.
             → Open the code.
             used.json:4, :5, :6

To pass the gate: Lawful
  No change of up to three answers that can change was found to get there.

                                   weight points  share
  goal    What the sheet gives       1     85     21.2   85
  letter  An A at least once         1    100     25     scores 100 when sheet.grade is A or
                                                         other.grade is A
  whole   Answered                   2    100     50
  ─────────────────────────────────────────────────────
  Score                              4            96.2
  The shares add up to the score.

Sheet 3 (sheet)                                                                 Eco-score A · 85/100
Completeness 100 % (of a weight of 4: answered 4, by default 0, missing 0)

                                      weight points  share
Plan                                    1    100     25     ████████████████████
Size                                    3     80     60     ████████████████░░░░
  ✗ Lawful   The law asks for it.
             → Open it.
             used.json:5

Sheet 3 (other)                                                               Eco-score B · 71.2/100
Completeness 100 % (of a weight of 4: answered 4, by default 0, missing 0)

                                      weight points  share
Plan                                    1      0      0     ░░░░░░░░░░░░░░░░░░░░
Size                                    3     95     71.2   ███████████████████░
  ? Lawful   The law asks for it.
             lacks: Open (/other/open)
             → Open it.

Remarks
  Crowded   95 users.

Places (sheet.places)
  Seats  Wide
  ───────────
      3     4
  Total     4

Places (other.places)
  none

Questions without answer
  Open (/other/open)

Settings of the policy
  Rate = high
  Rate (sheet.rate) = low

Sources
  Materials — made up for this test, checked on 2026-11-24

$ ecoscore score -p used.eco used.json --verbose | sed -n '/^Sheet 3 (sheet)/,/^Sheet 3 (other)/p'
Sheet 3 (sheet)                                                                 Eco-score A · 85/100
Completeness 100 % (of a weight of 4: answered 4, by default 0, missing 0)

                                      weight points  share
Plan                                    1    100     25     ████████████████████
  sheet_8_3  PUE is low                 1    100     25     Done
               → Do it.
               PUE is low = Done  /sheet/sheet/8.3  used.json:6
               used_inner.eco:19
Size                                    3     80     60     ████████████████░░░░
  many       Many users                 3     80     60     80
               → Tell people.
               Users = 80  /sheet/site/users  used.json:4
               used_inner.eco:31
  ────────────────────────────────────────────────────────
  Score                                 4            85
  The shares add up to the score.
  ✗ Lawful   The law asks for it.
             → Open it.
             used.json:5
             Open = no  /sheet/open  used.json:5
             used_inner.eco:42

Sheet 3 (other)                                                               Eco-score B · 71.2/100

$ ecoscore score -p used.eco used.json --format md | sed -n '/^## Sheet/,$p'
## Sheet 3 \(sheet\)

Eco\-score A 85 / 100

- **Lawful** blocked

| | weight | points |
|---|--:|--:|
| Plan | 1 | 100 |
| Size | 3 | 80 |

## Sheet 3 \(other\)

Eco\-score B 71\.2 / 100

- **Lawful** undecided

| | weight | points |
|---|--:|--:|
| Plan | 1 | 0 |
| Size | 3 | 95 |

#: On a day for which the used policy was not made it has no score, and nothing is approved.
$ sed 's/2026-06-01/2029-06-01/; s/"open": false/"open": true/' used.json > "$TMP/late.json"; ecoscore gate -p used.eco "$TMP/late.json" --format text | sed "s|$TMP/||"
remark R0808: the policy used as 'sheet' is valid until 2027-12-31, the project's date is 2029-06-01
       = its score is unknown then, and nothing is approved
remark R0808: the policy used as 'other' is valid until 2027-12-31, the project's date is 2029-06-01
       = its score is unknown then, and nothing is approved
late.json                                  Eco-score 60/100, no grade
late.json · Both 1 · as of 2029-06-01 · used.eco
Completeness 50 % (of a weight of 4: answered 2, by default 1, missing 1)

UNDECIDED
  Sheet: this policy, which is used, is not valid on the project's date

Gates passed
  Lawful

$ sed 's/2026-06-01/2029-06-01/; s/"open": false/"open": true/' used.json > "$TMP/late.json"; ecoscore gate -p used.eco "$TMP/late.json" --format findings | grep -o '"id": "project[^"]*"'
remark R0808: the policy used as 'sheet' is valid until 2027-12-31, the project's date is 2029-06-01
       = its score is unknown then, and nothing is approved
remark R0808: the policy used as 'other' is valid until 2027-12-31, the project's date is 2029-06-01
       = its score is unknown then, and nothing is approved
"id": "project/used-not-valid"
"id": "project/R0808"
"id": "project/R0808"

#: A gate of the policy points at the answer inside the used one.
$ ecoscore gate -p used.eco used.json --format findings | grep -o '"pointer": "[^"]*"'
"pointer": "/sheet/open"

#: Mistakes of a project name the whole path.
$ ecoscore score -p used.eco used_wrong.json
used_wrong.json:3:24: error E0802: /sheet/site/user: "user" is not a field of this policy
     3 |   "sheet": { "site": { "user": 1 }, "open": 3, "places": [{ "seats": 99 }], "declared": 1 },
       |                        ^^^^^^
       = did you mean "users"?
used_wrong.json:3:45: error E0803: /sheet/open: Open: expected true or false, found 3
     3 |   "sheet": { "site": { "user": 1 }, "open": 3, "places": [{ "seats": 99 }], "declared": 1 },
       |                                             ^
       = write true for yes, false for no, without quotes
used_wrong.json:3:70: error E0804: /sheet/places/0/seats: Seats: 99 is outside the range 0 to 10
     3 |   "sheet": { "site": { "user": 1 }, "open": 3, "places": [{ "seats": 99 }], "declared": 1 },
       |                                                                      ^^
used_wrong.json:3:77: error E0802: /sheet/declared: "declared" is not a field of this policy
     3 |   "sheet": { "site": { "user": 1 }, "open": 3, "places": [{ "seats": 99 }], "declared": 1 },
       |                                                                             ^^^^^^^^^^
       = a name that begins with _ is a comment
used_wrong.json:4:3: error E0802: /open: "open" is not a field of this policy
     4 |   "open": true,
       |   ^^^^^^
       = the field is sheet.open
used_wrong.json:5:3: error E0802: /users: "users" is not a field of this policy
     5 |   "users": 4
       |   ^^^^^^^
       = the field is sheet.site.users
[4]

#: A blank project, a derivation, a page.
$ ecoscore init -p used.eco --keys-only
{
  "policy": "Both 1",
  "date": null,
  "sheet": {
    "site": {
      "users": null,
      "kind": null
    },
    "open": null,
    "places": [
      {
        "seats": null
      }
    ],
    "sheet": {
      "8.3": null
    }
  },
  "other": {
    "site": {
      "users": null,
      "kind": null
    },
    "open": null,
    "places": [
      {
        "seats": null
      }
    ],
    "sheet": {
      "8.3": null
    }
  },
  "declared": null
}

$ ecoscore explain -p used.eco goal used.json
goal  What the sheet gives = 85 points
│  measure score_of_sheet
│  scale more is better
│  at 0   scores 0
│  at 100 scores 100
│  used.eco:13
└─ score_of_sheet  score_of_sheet = 85
   │  as sheet.score or else declared
   │  used.eco:9
   └─ sheet.score  score = 85 points
      │  used_inner.eco:1
      ├─ sheet.many  Many users = 80 points
      │  │  measure site.users
      │  │  scale more is better
      │  │  at 0   scores 0
      │  │  at 100 scores 100
      │  │  used_inner.eco:31
      │  └─ sheet.site.users  Users = 80
      │        /sheet/site/users, line 4 · used_inner.eco:9
      └─ sheet.sheet_8_3  PUE is low = 100 points
         │  | "8.3" | plan  | "PUE is low" |
         │  answer done "Done"       scores 100
         │  answer missed "Not done" scores 0
         │  used_inner.eco:19
         └─ sheet.sheet["8.3"]  PUE is low = Done
               /sheet/sheet/8.3, line 6 · used_inner.eco:19

$ ecoscore explain -p used.eco other.crowded used.json
other.crowded  Crowded = yes
│  warn when site.users > 90
│  used_inner.eco:47
└─ other.site.users  Users = 95
      /other/site/users, line 9 · used_inner.eco:9

$ ecoscore doc used.eco --format md | sed -n '1,5p;/^## Gates/,/^```/p;/^## What is computed/,/^## Tables/p'
# Both

version 1

- Uses: Sheet 3 \(sheet\) – used\_inner\.eco
## Gates


### Lawful

- Blocks when: “Lawful” \(sheet\.lawful\)
- What is said: The sheet has \[score\] points with \[Users\] users\.
- What mends it: Open the code\.

```
## What is computed

- **halved** (halved\(x in \[kgCO2e\]\)) \[kgCO2e\]
  - as x / 2 when “Rate” is low
  - as x otherwise
- **score\_of\_sheet** (score\_of\_sheet)
  - as the score \(sheet\.score\) or else “Points declared”
- **of\_wood** (of\_wood) \[kgCO2e\]
  - as halved\(“Materials”\[wood\]\.made\) \+ sheet\.materials\[steel\]\.made
- **two\_users** (two\_users)
  - as “Users” \(sheet\.site\.users\) \+ “Users” \(other\.site\.users\)

## Tables

#: Questions and levers of a used policy are those of the project.
$ echo '{"date": "2026-06-01", "sheet": {"site": {"users": 0}, "open": true, "sheet": {"8.3": "missed"}}, "other": {"site": {"users": 0}, "open": true, "sheet": {"8.3": "missed"}}}' > "$TMP/low.json"; ecoscore advise -p used.eco "$TMP/low.json" --target 60 | sed "s|$TMP/||"
low.json                                   Eco-score 50/100, no grade
low.json · Both 1 · as of 2026-06-01 · used.eco
Completeness 100 % (of a weight of 4: answered 4, by default 0, missing 0)

No open question would change the score.

To reach a score of 60
  → Users (/sheet/site/users): 0 → 54  =   60.1
  → PUE is low (/other/sheet/8.3): Not done → Done; and Users (/other/site/users): 0 → 74  =   75

#: A claim may speak of it.
$ printf 'language en\npolicy "Claims" version "1"\nuse policy "used_inner.eco" as sheet\ncriterion c "C" weight 1\n  points sheet.score\nend\nclaim "rises with users" score never falls when sheet.site.users rises\nclaim "an A needs users" never sheet.grade is A when sheet.site.users < 60\nclaim "few are enough" never sheet.grade is A when sheet.site.users < 80\n' > "$TMP/claims.eco"; cp used_inner.eco used_facts.eco "$TMP"; cd "$TMP"; ecoscore check --claims claims.eco
claims.eco:4:11: remark R0510: 'C' does not say what to do
     4 | criterion c "C" weight 1
       |           ^
       = add a line for the manager of the project: fix "..."
claims.eco: in order (criteria: 1, gates: 0), 1 remark
claims: 2 proved, 1 refuted, 0 undecided
  proved  rises with users  (claims.eco:7)
  proved  an A needs users  (claims.eco:8)
  REFUTED  few are enough  (claims.eco:9)
      --counterexamples FOLDER writes the project that breaks it
[1]

#: A policy in a policy in a policy, in the other language.
$ ecoscore check used_nested.eco; ecoscore test used_nested.eco; ecoscore fmt --check used_nested.eco; ecoscore explain -p used_nested.eco lettre_b used_nested.json | head -8; ecoscore score -p used_nested.eco used_nested.json --format html | grep -o '<section aria-labelledby="used">\|<span class="name">[^<]*([^<]*)</span>'
used_nested.eco : en ordre (critères : 2, barrières : 0)
2 réussis, 0 en échec
lettre_b  Pas seulement un B = 0 points
│  donne 0   si commun.sheet.lettre est B
│  donne 100 sinon
│  used_nested.eco:19
└─ commun.sheet.grade  grade = B
   │  used_inner.eco:1
   └─ commun.sheet.score  score = 32,5 points
      │  used_inner.eco:1
<section aria-labelledby="used">
<span class="name">Common 1 (commun)</span>
<span class="name">Sheet 3 (commun.sheet)</span>
