#: Several outputs of one run; the text for people stays on standard output.
$ ecoscore gate -q -p rules.eco short.json --output sarif="$TMP/x.sarif" --output junit="$TMP/y.xml" --output json="$TMP/r.json"; ls "$TMP"
Short lease (short.json)                                                      Eco-score B · 33.3/100
REFUSED by 1 gate — Long enough
r.json
x.sarif
y.xml

$ grep -c '"ruleId"' "$TMP/x.sarif"; grep -o '<testsuites [^>]*>' "$TMP/y.xml"; grep '"decision"' "$TMP/r.json"
1
<testsuites name="ecoscore" tests="2" failures="1" errors="0" skipped="0">
  "decision": "refused",

#: Unless something else goes there.
$ ecoscore gate -p rules.eco short.json --output github=- --output tap="$TMP/t.tap"; tail -n +3 "$TMP/t.tap" | head -2
::error file=short.json,line=5,endLine=5,col=12,endColumn=13,title=Long enough::It is kept for 2 year; 3 year are asked. Answers: Years kept = 2 year. → Keep it longer.
ok 1 - Short lease: Need shown
not ok 2 - Short lease: Long enough

$ ecoscore gate -q -p rules.eco short.json -o "$TMP/text" --output gitlab=-; cat "$TMP/text"
[
  {"description": "Long enough – It is kept for 2 year; 3 year are asked. Answers: Years kept = 2 year. → Keep it longer.", "check_name": "gate/long_enough", "fingerprint": "d69f7f06a2177390dfd62d7d9286055694f98ed6e9dfd660148c58a85ae51bf9", "severity": "blocker", "location": {"path": "short.json", "lines": {"begin": 5}}}
]
Short lease (short.json)                                                      Eco-score B · 33.3/100
REFUSED by 1 gate — Long enough

$ ecoscore gate -p rules.eco approved.json -f gitlab -o "$TMP/quality.json"; cat "$TMP/quality.json"
[]

#: Each format by itself.
$ ecoscore gate -p rules.eco short.json half.json ../cli/broken.json --waivers waivers.json --as-of 2026-06-30 -f github 2>/dev/null
::error file=half.json,line=1,endLine=1,col=1,endColumn=2,title=Long enough::'Long enough' is not settled. This depends on: Years kept. → Keep it longer.
::error file=../cli/broken.json,line=1,endLine=1,col=33,endColumn=42,title="..." is not one of the choices::Need: "surveyd" is not one of the choices → did you mean 'surveyed'?
::error file=../cli/broken.json,line=1,endLine=1,col=53,endColumn=55,title=... is outside the range ...::Years kept: 99 is outside the range 1 to 20 year
::notice file=short.json,line=5,endLine=5,col=12,endColumn=13,title=Long enough::It is kept for 2 year; 3 year are asked. Answers: Years kept = 2 year. → Keep it longer. – waived until 2026-06-30 (Europe/Paris) by Head of digital services: The lease ends with the building.
[4]

$ ecoscore gate -p rules.eco short.json half.json ../cli/broken.json --waivers waivers.json --as-of 2026-06-30 -f tap 2>/dev/null
TAP version 14
1..6
ok 1 - Short lease: Need shown
not ok 2 - Short lease: Long enough # TODO waived until 2026-06-30 (Europe/Paris) by Head of digital services: The lease ends with the building.
  ---
  message: "It is kept for 2 year; 3 year are asked. Answers: Years kept = 2 year."
  severity: "note"
  outcome: "blocked"
  fix: "Keep it longer."
  at:
    file: "short.json"
    line: 5
    column: 12
    pointer: "/years"
  ...
ok 3 - Half answered: Need shown
not ok 4 - Half answered: Long enough
  ---
  message: "'Long enough' is not settled. This depends on: Years kept."
  severity: "error"
  outcome: "undecided"
  fix: "Keep it longer."
  at:
    file: "half.json"
    line: 1
    column: 1
    pointer: "/years"
  ...
not ok 5 - ../cli/broken.json: "..." is not one of the choices
  ---
  message: "Need: \"surveyd\" is not one of the choices"
  severity: "error"
  outcome: "invalid"
  fix: "did you mean 'surveyed'?"
  at:
    file: "../cli/broken.json"
    line: 1
    column: 33
    pointer: "/need"
  ...
not ok 6 - ../cli/broken.json: ... is outside the range ...
  ---
  message: "Years kept: 99 is outside the range 1 to 20 year"
  severity: "error"
  outcome: "invalid"
  at:
    file: "../cli/broken.json"
    line: 1
    column: 53
    pointer: "/years"
  ...
[4]

$ ecoscore gate -p rules.eco short.json half.json --waivers waivers.json --as-of 2026-06-30 -f junit
<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="ecoscore" tests="4" failures="0" errors="1" skipped="1">
  <testsuite name="short.json" tests="2" failures="0" errors="0" skipped="1">
    <testcase classname="Short lease" name="Need shown – gate/need_shown" file="short.json" line="1"/>
    <testcase classname="Short lease" name="Long enough – gate/long_enough" file="short.json" line="5">
      <skipped message="waived until 2026-06-30 (Europe/Paris) by Head of digital services: The lease ends with the building."/>
    </testcase>
  </testsuite>
  <testsuite name="half.json" tests="2" failures="0" errors="1" skipped="0">
    <testcase classname="Half answered" name="Need shown – gate/need_shown" file="half.json" line="1"/>
    <testcase classname="Half answered" name="Long enough – gate/long_enough" file="half.json" line="1">
      <error message="&#39;Long enough&#39; is not settled. This depends on: Years kept." type="undecided">&#39;Long enough&#39; is not settled. This depends on: Years kept.
→ Keep it longer.
half.json:1:1</error>
    </testcase>
  </testsuite>
</testsuites>
[2]

$ ecoscore gate -p rules.eco short.json half.json --waivers waivers.json --as-of 2026-06-30 -f gitlab
[
  {"description": "Long enough – It is kept for 2 year; 3 year are asked. Answers: Years kept = 2 year. → Keep it longer.", "check_name": "gate/long_enough", "fingerprint": "d69f7f06a2177390dfd62d7d9286055694f98ed6e9dfd660148c58a85ae51bf9", "severity": "info", "location": {"path": "short.json", "lines": {"begin": 5}}},
  {"description": "Long enough – 'Long enough' is not settled. This depends on: Years kept. → Keep it longer.", "check_name": "gate/long_enough", "fingerprint": "499160e105f58b2dfddf672e2af5e39ee1167be9debcb77849c2787632d67500", "severity": "critical", "location": {"path": "half.json", "lines": {"begin": 1}}}
]
[2]

$ ecoscore gate -p rules.eco short.json half.json approved.json --waivers waivers.json --as-of 2026-06-30 -f md
<!-- ecoscore -->

### Short lease – APPROVED with 1 waiver – B · 33\.3/100

- 🟡 **Long enough** – It is kept for 2 year; 3 year are asked\. Answers: Years kept = 2 year\. → Keep it longer\. (short\.json:5) – **waived until 2026\-06\-30 \(Europe/Paris\) by Head of digital services: The lease ends with the building\.**

### Half answered – UNDECIDED – B · 16\.7/100

- ❓ **Long enough** – 'Long enough' is not settled\. This depends on: Years kept\. → Keep it longer\. (half\.json:1)

### Approved – APPROVED – A · 100/100

Nothing stands in the way\.
[2]

$ ecoscore gate -p rules.eco short.json half.json approved.json --lang fr --waivers waivers.json --as-of 2026-06-30 -f summary
## ecoscore

| projet | Décision | Éco\-score | où |
|---|---|---|---|
| Short lease | **APPROUVÉ avec 1 dérogation** | B · 33,3/100 | short\.json |
| Half answered | **INDÉCIS** | B · 16,7/100 | half\.json |
| Approved | **APPROUVÉ** | A · 100/100 | approved\.json |

### Short lease

- 🟡 **Long enough** – It is kept for 2 an; 3 an are asked\. Réponses : Years kept = 2 an\. → Keep it longer\. (short\.json:5) – **dérogation jusqu'au 2026\-06\-30 \(Europe/Paris\), accordée par Head of digital services : The lease ends with the building\.**

### Half answered

- ❓ **Long enough** – « Long enough » n'est pas tranché\. Cela dépend de : Years kept\. → Keep it longer\. (half\.json:1)
[2]

#: Places by hand: the value of /years stands in line 5 from column 12 here, and in line 1 from column 81 when all is on one line.
$ ecoscore gate -p rules.eco short.json -f sarif | grep -o '"region": {[^}]*}' | head -1
"region": {"startLine": 5, "startColumn": 12, "endLine": 5, "endColumn": 13}

$ tr -d '\n' < short.json > "$TMP/line.json"; cut -c81-82 "$TMP/line.json"; ecoscore gate -p rules.eco "$TMP/line.json" -f sarif | grep -o '"region": {[^}]*}' | head -1
2}
"region": {"startLine": 1, "startColumn": 81, "endLine": 1, "endColumn": 82}

#: All or none: one output that cannot be written leaves the others as they were.
$ echo old > "$TMP/old.xml"; ecoscore gate -q -p rules.eco short.json --output junit="$TMP/old.xml" --output sarif="$TMP/no/such/folder.sarif" 2>&1 | sed "s|$TMP/||"; cat "$TMP/old.xml"
ecoscore gate: no/such/folder.sarif: could not be written: No such file or directory
old

$ ecoscore gate -q -p rules.eco short.json -o "$TMP/text2" --output junit="$TMP/old.xml" --output sarif=/dev/full; cat "$TMP/old.xml"; ls "$TMP/text2" 2>&1 | sed "s|$TMP/||"
ecoscore gate: /dev/full: could not be written: No space left on device
old
ls: cannot access 'text2': No such file or directory

$ ecoscore gate -q -p rules.eco short.json absent.json --output junit="$TMP/old.xml" >/dev/null; cat "$TMP/old.xml"
ecoscore gate: absent.json: there is no such file
old

$ for format in findings sarif junit github summary gitlab tap md; do ecoscore gate -p rules.eco -f $format short.json absent.json 2>/dev/null; echo "$format $?"; done
findings 5
sarif 5
junit 5
github 5
summary 5
gitlab 5
tap 5
md 5

#: Never over what is read, nor twice over one file.
$ cp short.json "$TMP/p.json"; ecoscore gate -q -p rules.eco "$TMP/p.json" --output sarif="$TMP/p.json" 2>&1 | sed "s|$TMP/||"
ecoscore gate: p.json: is also read: choose another file for --output

$ mkdir "$TMP/d"; cp short.json "$TMP/d/p.json"; ecoscore gate -q -p rules.eco "$TMP/d" --output sarif="$TMP/d/p.json" 2>&1 | sed "s|$TMP/||g"
ecoscore gate: d/p.json: is also read: choose another file for --output

$ ecoscore gate -q -p rules.eco short.json --output sarif=rules.eco --output junit="$TMP/z"
ecoscore gate: rules.eco: is also read: choose another file for --output
[5]

$ ecoscore gate -q -p rules.eco short.json --output sarif="$TMP/z" --output junit="$TMP/z" 2>&1 | sed "s|$TMP/||"
ecoscore gate: z: two formats cannot be written to one place

$ ecoscore gate -q -p rules.eco short.json --output sarif="$TMP/z" --output junit="$TMP/../$(basename "$TMP")/./z" 2>&1 | sed "s|$TMP/.*/z:|z:|"; ls "$TMP/z" 2>/dev/null
ecoscore gate: z: two formats cannot be written to one place
[2]

$ ecoscore gate -q -p rules.eco short.json --output sarif=- --output junit=-
ecoscore gate: standard output: two formats cannot be written to one place
[5]

$ ecoscore gate -q -p rules.eco short.json -f text --output sarif=-
ecoscore gate: standard output: two formats cannot be written to one place
[5]

#: A format that is mistyped is no file name.
$ ecoscore gate -q -p rules.eco short.json --output sarf=x.sarif; ecoscore gate -q -p rules.eco short.json --output sarif=; cd "$TMP"; cp "$OLDPWD/rules.eco" "$OLDPWD/short.json" .; ecoscore gate -q -p rules.eco short.json --output ./sarf=x; cat ./sarf=x
ecoscore gate: --format: 'sarf=x.sarif' is not one of text|json|md|html|findings|sarif|junit|github|summary|gitlab|tap
  example: ecoscore gate project.json --as-of 2026-11-24
ecoscore gate: --output: the value is empty
  example: ecoscore gate project.json --as-of 2026-11-24
Short lease (short.json)                                                      Eco-score B · 33.3/100
REFUSED by 1 gate — Long enough

#: Nothing is green by accident: an empty folder, a policy that is not there, rules without a gate, an unreadable project.
$ mkdir "$TMP/empty"; cd "$TMP"; for args in "-p rules.eco empty" "-p ruls.eco short.json" "-p rules.eco absent.json" "-p rules.eco nothing*.json"; do rm -f out.sarif; ecoscore gate -q $args --output sarif=out.sarif; echo "$? $(ls out.sarif 2>/dev/null)"; done
ecoscore gate: empty: there is no file *.json in this folder
5 
ecoscore gate: ruls.eco: there is no such file, folder or built-in pack (packs: achats, bordeaux, demande, engagements, page-rank, parc, rgaa, rgesn, sci, trajectoire)
  did you mean 'rules.eco'?
5 
ecoscore gate: absent.json: there is no such file
5 
ecoscore gate: nothing*.json: there is no such file
5 

$ ecoscore gate -p ../cli/no_gate.eco approved.json -f github
ecoscore gate: ../cli/no_gate.eco: this policy has no gate: there is nothing to decide
::error file=../cli/no_gate.eco,line=1,endLine=1,col=1,endColumn=1,title=This policy has no gate%3A there is nothing to decide.::This policy has no gate: there is nothing to decide.
[3]

$ ecoscore gate -p ../cli/broken.eco approved.json -f github 2>/dev/null | cut -c1-90 | head -3
::error file=../cli/broken.eco,line=17,endLine=17,col=11,endColumn=16,title='...' is not d

#: A gate whose pattern takes too long, one that nobody answered, a waiver that has ended: never 0.
$ cd "$TMP"; printf 'language en\npolicy "P" version "1"\ninput text "Text" : text\ngate g "G"\n  block when text matches "^(a+)+[bc]"\nend\n' > slow.eco; printf '{"date": "2026-06-30", "text": "%s"}' $(printf 'a%.0s' {1..60}) > slow.json; ecoscore gate -q -p slow.eco slow.json --output junit=slow.xml 2>/dev/null; echo "$? $(grep -o '<error [^>]*>' slow.xml)"
4 <error message="text matches &quot;^(a+)+[bc]&quot;: matching this text takes too long" type="invalid">

$ ecoscore gate -q -p rules.eco half.json -f md >/dev/null
[2]

$ ecoscore gate -q -p rules.eco short.json --waivers waivers/expired.json --as-of 2026-06-30 -f junit 2>/dev/null | grep -o '<[ef][ar][^>]*>'
<failure message="It is kept for 2 year; 3 year are asked. Answers: Years kept = 2 year." type="blocked">
<error message="the waiver of the gate &#39;Long enough&#39; for &quot;Short lease&quot; ended on 2026-06-29; the decision is taken on 2026-06-30" type="invalid">

#: Patterns, as in `batch`.
$ ecoscore gate -q -p rules.eco '[as]*ed.json' 'sh?rt.json'
Approved (approved.json)                                                       Eco-score A · 100/100
APPROVED
Short lease (short.json)                                                      Eco-score B · 33.3/100
REFUSED by 1 gate — Long enough

2 projects: approved 1, refused 1, undecided 0, invalid 0
[1]

#: HTML takes one project.
$ ecoscore gate -q -p rules.eco approved.json --output html="$TMP/page.html"; grep -c '<html' "$TMP/page.html"; ecoscore gate -q -p rules.eco approved.json short.json --output html="$TMP/page2.html"; echo "$? $(ls "$TMP"/page2.html 2>/dev/null)"
Approved (approved.json)                                                       Eco-score A · 100/100
APPROVED
1
ecoscore gate: --format html writes one page: give one project
  example: ecoscore gate project.json --as-of 2026-11-24
5 

#: Nothing of the rules applies: nothing was looked at, and nothing is approved.
$ printf 'language en\npolicy "NA" version "1"\ninput x "X" : number range 0 to 100, may be not applicable\ncriterion c "C" weight 1\n  points x\nend\ngate g "G"\n  block when x > 50\nend\n' > "$TMP/na.eco"; cd "$TMP"; echo '{"x": {"not_applicable": "so it is said"}}' > na.json; ecoscore gate -q -p na.eco --as-of 2026-01-01 na.json; ecoscore gate -f tap -p na.eco --as-of 2026-01-01 na.json; ecoscore gate -f json -p na.eco --as-of 2026-01-01 na.json | grep -A3 '"decision'
na.json                                                                     Eco-score not applicable
UNDECIDED
TAP version 14
1..2
ok 1 - na.json: G # SKIP not applicable
not ok 2 - na.json: Nothing applies
  ---
  message: "Nothing in these rules applies to the project: neither a criterion nor a gate."
  severity: "error"
  outcome: "undecided"
  at:
    file: "na.json"
    line: 1
    column: 1
    pointer: ""
  ...
  "decision": "undecided",
  "decision_reasons": [
    "nothing in these rules applies to the project"
  ],
  "score": {

#: A project names its policy by words, not by letters that happen to stand in another name.
$ cd "$TMP"; for policy in 'NA' '1' 'NA 1' 'Other 1' 'Other 2021' 'NAval' 'other'; do printf '{"policy": "%s", "x": 3}' "$policy" > p.json; echo "$policy: $(ecoscore gate -q -p na.eco --as-of 2026-01-01 p.json 2>/dev/null | tail -1)"; done; sed 's/ version "1"//' na.eco > nv.eco; printf '{"policy": "Something else 9", "x": 3}' > p.json; ecoscore gate -q -p nv.eco --as-of 2026-01-01 p.json
NA: APPROVED
1: APPROVED
NA 1: APPROVED
Other 1: APPROVED
Other 2021: UNDECIDED
NAval: UNDECIDED
other: UNDECIDED
p.json                                                                     Eco-score 3/100, no grade
UNDECIDED
[2]

#: Standard output under another name is standard output: what it holds is kept, and the text for people makes room as for "-".
$ echo before > "$TMP/all"; for o in github=/dev/stdout github=/dev/fd/1 github="$TMP/all"; do ecoscore gate -q -p rules.eco short.json --output $o >> "$TMP/all"; done; cut -c-70 "$TMP/all"; ecoscore gate -q -p rules.eco short.json --output github=/dev/stdout | cut -c-70
before
::error file=short.json,line=5,endLine=5,col=12,endColumn=13,title=Lon
::error file=short.json,line=5,endLine=5,col=12,endColumn=13,title=Lon
::error file=short.json,line=5,endLine=5,col=12,endColumn=13,title=Lon
::error file=short.json,line=5,endLine=5,col=12,endColumn=13,title=Lon

$ ecoscore gate -q -p rules.eco short.json --output github=/dev/stdout --output tap=- > "$TMP/all"; ecoscore gate -q -p rules.eco short.json -f tap --output github="$TMP/all" > "$TMP/all"
ecoscore gate: standard output: two formats cannot be written to one place
ecoscore gate: standard output: two formats cannot be written to one place
[5]

$ ecoscore gate -q -p rules.eco short.json ../cli/cut.json --output github=/dev/stderr > "$TMP/out" 2> "$TMP/err"; cut -c-70 "$TMP/out" "$TMP/err"; ln -s "$TMP/err" "$TMP/link"; ecoscore gate -q -p rules.eco short.json --output github="$TMP/link" 2>> "$TMP/err"; wc -l < "$TMP/err"; ls -l "$TMP/link" | cut -c1
Short lease (short.json)                                              
REFUSED by 1 gate — Long enough

2 projects: approved 0, refused 1, undecided 0, invalid 1
../cli/cut.json:1:1: error E0712: this '{' is never closed
     1 | { "date": "2026-06-30", "need": 
       | ^
       = what is open at the end of the file lacks: }
::error file=short.json,line=5,endLine=5,col=12,endColumn=13,title=Lon
::error file=../cli/cut.json,line=1,endLine=1,col=1,endColumn=2,title=
Short lease (short.json)                                                      Eco-score B · 33.3/100
REFUSED by 1 gate — Long enough
7
l

$ echo before > "$TMP/score"; ecoscore score -q -p rules.eco short.json -o /dev/stdout >> "$TMP/score"; ecoscore score -q -p rules.eco short.json -o "$TMP/score" >> "$TMP/score"; cat "$TMP/score"
before
Short lease (short.json)                                                      Eco-score B · 33.3/100
REFUSED by 1 gate — Long enough
Short lease (short.json)                                                      Eco-score B · 33.3/100
REFUSED by 1 gate — Long enough

#: A format is named, in its own letters.
$ cd "$TMP"; for o in =x JSON=x jsn=x; do ecoscore gate -q approved.json --output $o; done 2>&1 | grep -v example; ls =x JSON=x jsn=x 2>/dev/null
ecoscore gate: --output: '=x' has no format before its =
ecoscore gate: --format: 'JSON=x' is not one of text|json|md|html|findings|sarif|junit|github|summary|gitlab|tap
ecoscore gate: --format: 'jsn=x' is not one of text|json|md|html|findings|sarif|junit|github|summary|gitlab|tap
[2]

#: A comment holds 65,536 characters, a summary 1 MiB: long texts are cut, and what has no room is counted. Decisions come before findings.
$ cd "$TMP"; mkdir many; for i in $(seq 700 1400); do sed "s/Short lease/Lease $i/" "$OLDPWD/short.json" > many/$i.json; done; for f in md summary; do ecoscore gate -p "$OLDPWD/rules.eco" -f $f many > many.$f; echo "$f $(($(wc -c < many.$f) / 1000)) $(grep -c '❌' many.$f) $(grep -c REFUSED many.$f)"; tail -n 1 many.$f; done; grep 'left out' many.md; ecoscore gate -p "$OLDPWD/rules.eco" -f md many many many > many.md; tail -n 3 many.md; wc -c < many.md; ecoscore gate --lang fr -p "$OLDPWD/rules.eco" -f md many/*.json | tail -n 3
md 65 221 701
480 findings are left out: the platform takes no more text\. The format findings has all\.
summary 155 701 701
- ❌ **Long enough** – It is kept for 2 year; 3 year are asked\. Answers: Years kept = 2 year\. → Keep it longer\. (many/999\.json:5)
480 findings are left out: the platform takes no more text\. The format findings has all\.
737 projects are left out: the platform takes no more text\. The format findings has all\.

1366 findings are left out: the platform takes no more text\. The format findings has all\.
65207


470 constats ne sont pas montrés : la plateforme ne prend pas plus de texte\. Le format findings a tout\.

$ cd "$TMP"; n=$(printf '%0100000d' 0); sed "s/Short lease/$n/" "$OLDPWD/short.json" > long.json; for f in md summary; do ecoscore gate -p "$OLDPWD/rules.eco" -f $f long.json; done | sed -E 's/0{200}/<200>/'; ecoscore score -p "$OLDPWD/rules.eco" -f md long.json | sed -nE '1s/0{200}/<200>/p'
<!-- ecoscore -->

### <200>… – REFUSED – B · 33\.3/100

- ❌ **Long enough** – It is kept for 2 year; 3 year are asked\. Answers: Years kept = 2 year\. → Keep it longer\. (long\.json:5)
## ecoscore

| project | Decision | Eco\-score | where |
|---|---|---|---|
| <200>… | **REFUSED** | B · 33\.3/100 | long\.json |

### <200>…

- ❌ **Long enough** – It is kept for 2 year; 3 year are asked\. Answers: Years kept = 2 year\. → Keep it longer\. (long\.json:5)
# <200>…

$ cd "$TMP"; printf 'language en\npolicy "L" version "1"\ninput note "Note" : text\ngate g "%s"\n  block when note is not "x"\n  because "{note}"\n  fix "%s"\nend\n' "$(printf 'G%.0s' $(seq 300))" "$(printf 'F%.0s' $(seq 900))" > l.eco; printf '{"date": "2026-06-30", "name": "L", "note": "%s"}' "$(printf 'é\\u200b%.0s' $(seq 30000))" > l.json; for f in md summary; do ecoscore gate -p l.eco -f $f l.json > l.$f; echo "$f $(wc -c < l.$f) $(grep -o … l.$f | wc -l)"; done
md 3280 3
summary 3358 3
