#: A waiver lifts a blocked gate that may be waived: the gate is still shown as blocked, and the decision counts the waivers.
$ ecoscore gate -p rules.eco short.json
Short lease                                                                   Eco-score B · 33.3/100
short.json · Test of the command line 1 · as of 2026-06-30 · rules.eco
A ≥ 60  B
Completeness 100 % (of a weight of 3: answered 3, by default 0, missing 0)

REFUSED by 1 gate
  ✗ Long enough   It is kept for 2 year; 3 year are asked.
                  → Keep it longer.
                  short.json:5 · may be waived

Gates passed
  Need shown
[1]

$ ecoscore gate -p rules.eco short.json --waivers waivers.json --as-of 2026-06-30
Short lease                                                                   Eco-score B · 33.3/100
short.json · Test of the command line 1 · as of 2026-06-30 · rules.eco
A ≥ 60  B
Completeness 100 % (of a weight of 3: answered 3, by default 0, missing 0)

APPROVED with 1 waiver
  ✗ Long enough   It is kept for 2 year; 3 year are asked.
                  → Keep it longer.
                  waived until 2026-06-30 (Europe/Paris) by Head of digital services: The lease ends
                  with the building.
                  short.json:5

Gates passed
  Need shown

$ ecoscore gate -q -p rules.eco short.json --waivers waivers.json --as-of 2026-06-30
Short lease (short.json)                                                      Eco-score B · 33.3/100
APPROVED with 1 waiver

$ ecoscore gate -q --lang fr -p rules.eco short.json --waivers waivers/fr.json --as-of 2026-06-30
Short lease (short.json)                                                      Éco-score B · 33,3/100
APPROUVÉ avec 1 dérogation

$ ecoscore gate -f json -p rules.eco short.json --waivers waivers.json --as-of 2026-06-30 | grep -A9 -E '"(decision|waiver)"' | head -20
  "decision": "approved",
  "decision_reasons": [],
  "score": {
    "state": "known",
    "estimate": 33.333333333333336,
    "low": 33.333333333333336,
    "high": 33.333333333333336,
    "answered": {
      "low": 33.333333333333336,
      "high": 33.333333333333336,
--
      "waiver": {
        "reason": "The lease ends with the building.",
        "approver": "Head of digital services",
        "until": "2026-06-30",
        "time_zone": "Europe/Paris",
        "file": "waivers.json",
        "line": 5,
        "column": 5
      },

$ ecoscore gate -f html -p rules.eco short.json --waivers waivers.json --as-of 2026-06-30 | grep -o '<p><b>waived.*</b>'
<p><b>waived until 2026-06-30 (Europe/Paris) by Head of digital services: The lease ends with the building.</b>

#: Another gate of the same project refuses all the same; another project is not touched.
$ ecoscore gate -q -p rules.eco short.json refused.json --waivers waivers.json --as-of 2026-06-30
Short lease (short.json)                                                      Eco-score B · 33.3/100
APPROVED with 1 waiver
Refused (refused.json)                                                           Eco-score B · 0/100
REFUSED by 2 gates — Need shown, Long enough

2 projects: approved 1, refused 1, undecided 0, invalid 0
[1]

#: The last day counts whole; the day after is too late, and the refusal stands.
$ ecoscore gate -q -p rules.eco short.json --waivers waivers.json --as-of 2026-06-30
Short lease (short.json)                                                      Eco-score B · 33.3/100
APPROVED with 1 waiver

$ ecoscore gate -q -p rules.eco short.json --waivers waivers.json --as-of 2026-07-01
waivers.json:10:16: error E0908: the waiver of the gate 'Long enough' for "Short lease" ended on 2026-06-30; the decision is taken on 2026-07-01
    10 |       "until": "2026-06-30"
       |                ^^^^^^^^^^^^
       = decide on it anew, or remove it
Short lease (short.json)                                                      Eco-score B · 33.3/100
REFUSED by 1 gate — Long enough
[4]

$ ecoscore gate -q -p rules.eco short.json --waivers waivers/expired.json --as-of 2026-06-30
waivers/expired.json:2:94: error E0908: the waiver of the gate 'Long enough' for "Short lease" ended on 2026-06-29; the decision is taken on 2026-06-30
     2 |   {"gate": "long_enough", "project": "Short lease", "reason": "r", "approver": "a", "until": "2026-06-29"}
       |                                                                                              ^^^^^^^^^^^^
       = decide on it anew, or remove it
Short lease (short.json)                                                      Eco-score B · 33.3/100
REFUSED by 1 gate — Long enough
[4]

#: No waiver lifts what is undecided; one that lifts nothing is an error.
$ ecoscore gate -q -p rules.eco half.json --waivers waivers/undecided.json --as-of 2026-06-30
waivers/undecided.json:2:12: error E0909: there is nothing to waive in the gate 'Long enough' for "Half answered": it is undecided, which no waiver lifts
     2 |   {"gate": "long_enough", "project": "Half answered", "reason": "r", "approver": "a", "until": "2026-12-31"}
       |            ^^^^^^^^^^^^^
       = remove the waiver
Half answered (half.json)                                      Eco-score B · 16.7/100 (16.7 to 83.3)
UNDECIDED: 1 gate is not settled — Long enough
[4]

$ ecoscore gate -q -p rules.eco approved.json --waivers waivers/unused.json --as-of 2026-06-30
waivers/unused.json:2:12: error E0909: there is nothing to waive in the gate 'Long enough' for "Approved": it passes
     2 |   {"gate": "long_enough", "project": "Approved", "reason": "r", "approver": "a", "until": "2026-12-31"}
       |            ^^^^^^^^^^^^^
       = remove the waiver
Approved (approved.json)                                                       Eco-score A · 100/100
APPROVED
[4]

$ ecoscore gate -q -p rules.eco short.json --waivers waivers/absent.json --as-of 2026-06-30
waivers/absent.json:2:38: error E0910: no project of this run is "Shorter lease"
     2 |   {"gate": "long_enough", "project": "Shorter lease", "reason": "r", "approver": "a", "until": "2026-12-31"}
       |                                      ^^^^^^^^^^^^^^^
       = write the name of the project, or its file as it is given on the command line
Short lease (short.json)                                                      Eco-score B · 33.3/100
REFUSED by 1 gate — Long enough
[4]

$ ecoscore gate -q -p rules.eco refused.json --waivers waivers/not_waivable.json --as-of 2026-06-30
waivers/not_waivable.json:2:12: error E0906: the rules do not let anybody waive the gate 'Need shown'
     2 |   {"gate": "need_shown", "project": "Refused", "reason": "r", "approver": "a", "until": "2026-12-31"}
       |            ^^^^^^^^^^^^
       = the line `may be waived` of a gate says that it may
Refused (refused.json)                                                           Eco-score B · 0/100
REFUSED by 2 gates — Need shown, Long enough
[4]

$ ecoscore gate -q -p rules.eco short.json --waivers waivers/unknown_gate.json --as-of 2026-06-30
waivers/unknown_gate.json:2:12: error E0905: the policy has no gate 'long_enuogh'
     2 |   {"gate": "long_enuogh", "project": "Short lease", "reason": "r", "approver": "a", "until": "2026-12-31"}
       |            ^^^^^^^^^^^^^
       = did you mean 'long_enough'?
Short lease (short.json)                                                      Eco-score B · 33.3/100
REFUSED by 1 gate — Long enough
[4]

$ for twice in twice twice_by_file; do ecoscore gate -q -p rules.eco short.json --waivers waivers/$twice.json --as-of 2026-06-30; done
waivers/twice.json:3:3: error E0907: a second waiver of the gate 'long_enough' for the project "Short lease"
     3 |   {"gate": "long_enough", "project": "Short lease", "reason": "r", "approver": "a", "until": "2026-12-30"}
       |   ^
       waivers/twice.json:2:3: first one here
     2 |   {"gate": "long_enough", "project": "Short lease", "reason": "r", "approver": "a", "until": "2026-12-31"},
       |   ~
       = keep one
Short lease (short.json)                                                      Eco-score B · 33.3/100
REFUSED by 1 gate — Long enough
waivers/twice_by_file.json:3:3: error E0907: a second waiver of the gate 'long_enough' for the project "short.json"
     3 |   {"gate": "long_enough", "project": "short.json", "reason": "r", "approver": "a", "until": "2026-12-31"}
       |   ^
       waivers/twice_by_file.json:2:3: first one here
     2 |   {"gate": "long_enough", "project": "Short lease", "reason": "r", "approver": "a", "until": "2026-12-31"},
       |   ~
       = keep one
Short lease (short.json)                                                      Eco-score B · 33.3/100
REFUSED by 1 gate — Long enough
[4]

#: A waiver says who, why and until when.
$ ecoscore gate -q -p rules.eco short.json --waivers waivers/nobody.json --as-of 2026-06-30
waivers/nobody.json:2:63: error E0904: "reason": expected a text that is not empty, found " "
     2 |   {"gate": "long_enough", "project": "Short lease", "reason": " ", "approver": null, "until": "2026-02-30"}
       |                                                               ^^^
waivers/nobody.json:2:80: error E0904: "approver": expected a text that is not empty, found null
     2 |   {"gate": "long_enough", "project": "Short lease", "reason": " ", "approver": null, "until": "2026-02-30"}
       |                                                                                ^^^^
waivers/nobody.json:2:95: error E0807: until: "2026-02-30" is not a day of the calendar
     2 |   {"gate": "long_enough", "project": "Short lease", "reason": " ", "approver": null, "until": "2026-02-30"}
       |                                                                                               ^^^^^^^^^^^^
       = a date is written "2026-01-31"
Short lease (short.json)                                                      Eco-score B · 33.3/100
REFUSED by 1 gate — Long enough
[4]

$ ecoscore gate -q -p rules.eco short.json --waivers waivers/lacking.json --as-of 2026-06-30
waivers/lacking.json:2:3: error E0903: missing here: reason, approver
     2 |   {"gate": "long_enough", "project": "Short lease", "until": "2026-12-31"}
       |   ^
       = a waiver says gate, project, reason, approver and until; the file says its time_zone
Short lease (short.json)                                                      Eco-score B · 33.3/100
REFUSED by 1 gate — Long enough
[4]

$ ecoscore gate -q --lang fr -p rules.eco short.json --waivers waivers/lacking.json --as-of 2026-06-30
waivers/lacking.json:2:3: erreur E0903: il manque ici : raison, approbateur
     2 |   {"gate": "long_enough", "project": "Short lease", "until": "2026-12-31"}
       |   ^
       = une dérogation dit barriere, projet, raison, approbateur et jusqu_au ; le fichier dit son fuseau_horaire
Short lease (short.json)                                                      Éco-score B · 33,3/100
REFUSÉ par 1 barrière — Long enough
[4]

$ ecoscore gate -q -p rules.eco short.json --waivers waivers/member.json --as-of 2026-06-30
waivers/member.json:2:3: error E0903: missing here: approver
     2 |   {"gate": "long_enough", "project": "Short lease", "aprover": "a", "reason": "r", "until": "2026-12-31"}
       |   ^
       = a waiver says gate, project, reason, approver and until; the file says its time_zone
waivers/member.json:2:53: error E0902: "aprover" is not a member of a waiver
     2 |   {"gate": "long_enough", "project": "Short lease", "aprover": "a", "reason": "r", "until": "2026-12-31"}
       |                                                     ^^^^^^^^^
       = did you mean 'approver'?
Short lease (short.json)                                                      Eco-score B · 33.3/100
REFUSED by 1 gate — Long enough
[4]

#: What is no file of waivers.
$ for file in array form empty broken; do ecoscore gate -q -p rules.eco approved.json --waivers waivers/$file.json --as-of 2026-06-30; done
waivers/array.json:1:1: error E0901: a file of waivers is an object with version, time_zone and waivers: found [...]
     1 | []
       | ^
       = write {"version": 1, "time_zone": "Europe/Paris", "waivers": [...]}
Approved (approved.json)                                                       Eco-score A · 100/100
APPROVED
waivers/form.json:1:1: error E0903: missing here: time_zone
     1 | {"version": 2, "waivers": {}}
       | ^
       = a waiver says gate, project, reason, approver and until; the file says its time_zone
waivers/form.json:1:13: error E0904: "version": expected 1, found 2
     1 | {"version": 2, "waivers": {}}
       |             ^
waivers/form.json:1:27: error E0904: "waivers": expected [{...}, ...], found {...}
     1 | {"version": 2, "waivers": {}}
       |                           ^
Approved (approved.json)                                                       Eco-score A · 100/100
APPROVED
waivers/empty.json:1:1: error E0901: a file of waivers is an object with version, time_zone and waivers: found nothing
     1 | 
       | ^
       = write {"version": 1, "time_zone": "Europe/Paris", "waivers": [...]}
Approved (approved.json)                                                       Eco-score A · 100/100
APPROVED
waivers/broken.json:2:30: error E0722: a comma is missing before "waivers"
     2 |  "time_zone": "Europe/Paris" "waivers": []}
       |                              ^^^^^^^^^
Approved (approved.json)                                                       Eco-score A · 100/100
APPROVED
[4]

$ ecoscore gate -q -p rules.eco approved.json --waivers waivers/none.json --as-of 2026-06-30
Approved (approved.json)                                                       Eco-score A · 100/100
APPROVED

$ ecoscore gate -q -p rules.eco approved.json --waivers absent.json --as-of 2026-06-30
ecoscore gate: absent.json: there is no such file
[5]

#: The name of a project that is no JSON is not known: its waivers are not taken for those of an absent one.
$ ecoscore gate -q -p rules.eco ../cli/cut.json --waivers waivers.json --as-of 2026-06-30
../cli/cut.json:1:1: error E0712: this '{' is never closed
     1 | { "date": "2026-06-30", "need": 
       | ^
       = what is open at the end of the file lacks: }
[4]

#: The output must not be the waivers.
$ ecoscore gate -q -p rules.eco approved.json --waivers waivers/none.json --as-of 2026-06-30 -o waivers/none.json
ecoscore gate: waivers/none.json: is also read: choose another file for --output
[5]

#: Standard input is read once.
$ ecoscore gate -q -p rules.eco short.json --waivers - --as-of 2026-06-30 < waivers.json; ecoscore gate -q -p rules.eco - --waivers - --as-of 2026-06-30 < waivers.json
Short lease (short.json)                                                      Eco-score B · 33.3/100
APPROVED with 1 waiver
ecoscore gate: standard input can be read once only
[5]

#: A waiver ends by itself, whatever date the project gives itself.
$ cp rules.eco short.json "$TMP"; sed 's/2026-06-30"/2026-06-01"/' waivers.json > "$TMP/w.json"; sed 's/2026-06-30/2026-05-01/' short.json > "$TMP/old.json"; cd "$TMP"; ecoscore gate -q -p rules.eco old.json --waivers w.json 2>&1 | sed "s/taken on $(TZ=Europe/Paris date +%F)/taken on today/"; ecoscore gate -q -p rules.eco old.json --waivers w.json --as-of 2026-06-01
w.json:10:16: error E0908: the waiver of the gate 'Long enough' for "Short lease" ended on 2026-06-01; the decision is taken on today
    10 |       "until": "2026-06-01"
       |                ^^^^^^^^^^^^
       = decide on it anew, or remove it
Short lease (old.json)                                                        Eco-score B · 33.3/100
REFUSED by 1 gate — Long enough
Short lease (old.json)                                                        Eco-score B · 33.3/100
APPROVED with 1 waiver

#: Who writes a project chooses its name: a name that fits two projects lifts nothing for the second, and is no pass for the run.
$ cp waivers.json "$TMP"; cd "$TMP"; sed 's/: 2/: 1/' short.json > other.json; ecoscore gate -q -p rules.eco short.json other.json short.json --waivers waivers.json --as-of 2026-06-30
waivers.json:7:18: error E0914: two projects of this run are "Short lease": short.json and other.json
     7 |       "project": "Short lease",
       |                  ^^^^^^^^^^^^^
       = write the file of the one that is meant, as it is given on the command line
Short lease (short.json)                                                      Eco-score B · 33.3/100
APPROVED with 1 waiver
Short lease (other.json)                                                      Eco-score B · 33.3/100
REFUSED by 1 gate — Long enough
Short lease (short.json)                                                      Eco-score B · 33.3/100
REFUSED by 1 gate — Long enough

3 projects: approved 1, refused 2, undecided 0, invalid 0
[4]

#: A waiver for a file lifts nothing of a project that calls itself like that file.
$ cd "$TMP"; sed 's/Short lease/short.json/' short.json > evil.json; sed 's/Short lease/short.json/' waivers.json > file.json; ecoscore gate -q -p rules.eco evil.json --waivers file.json --as-of 2026-06-30; ecoscore gate -q -p rules.eco short.json --waivers file.json --as-of 2026-06-30
file.json:7:18: error E0910: no project of this run is "short.json"
     7 |       "project": "short.json",
       |                  ^^^^^^^^^^^^
       = write the name of the project, or its file as it is given on the command line
short.json (evil.json)                                                        Eco-score B · 33.3/100
REFUSED by 1 gate — Long enough
Short lease (short.json)                                                      Eco-score B · 33.3/100
APPROVED with 1 waiver

#: A reason that nobody can see is none: spaces of any kind, characters without a shape. Of a wrong file no waiver counts.
$ cd "$TMP"; for blank in '\u00a0' '\u200b' '\u3000\t' '\r\f' '\ufeff'; do sed "s/\"reason\": \".*\"/\"reason\": \"${blank//\\/\\\\}\"/" waivers.json > w.json; ecoscore gate -q -p rules.eco short.json --waivers w.json --as-of 2026-06-30 2>&1 | head -1; done; ecoscore gate -f json -p rules.eco short.json --waivers w.json --as-of 2026-06-30 2>/dev/null | grep '"decision"'
w.json:8:17: error E0904: "reason": expected a text that is not empty, found " "
w.json:8:17: error E0904: "reason": expected a text that is not empty, found "\u{200b}"
w.json:8:17: error E0904: "reason": expected a text that is not empty, found "　\x09"
w.json:8:17: error E0904: "reason": expected a text that is not empty, found "\x0d\x0c"
w.json:8:17: error E0904: "reason": expected a text that is not empty, found "\u{feff}"
  "decision": "refused",

#: Each of the list is a waiver.
$ cd "$TMP"; printf '{"version": 1, "time_zone": "UTC", "waivers": [3]}' > three.json; for l in en fr; do ecoscore gate --lang $l -q -p "$OLDPWD/rules.eco" "$OLDPWD/approved.json" --waivers three.json 2>&1 | sed -n '1p'; done
three.json:1:48: error E0904: "waivers": expected {...}, found 3
three.json:1:48: erreur E0904: « derogations » : attendu {...}, trouvé 3
