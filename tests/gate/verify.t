#: A report is made anew from its rules, its project and its date.
$ ecoscore score -f json -p rules.eco short.json > "$TMP/r.json"; ecoscore verify -p rules.eco "$TMP/r.json" short.json
same: this is what these rules and this project give as of 2026-06-30

$ ecoscore gate -f json -p rules.eco short.json --as-of 2027-01-31 > "$TMP/g.json"; ecoscore verify -p rules.eco "$TMP/g.json" short.json; ecoscore verify -p rules.eco "$TMP/g.json" short.json --as-of 2027-01-31
differs at /as_of: the report says "2027-01-31", it is now "2026-06-30"
  The day of the project holds, or --as-of: give it if the report was made with it.
same: this is what these rules and this project give as of 2027-01-31

$ for p in ../../rules/bordeaux/projets/{postes_agents,portail,tablettes_ecoles}.json; do for verb in score gate advise; do ecoscore $verb -f json $p > "$TMP/b.json"; ecoscore verify "$TMP/b.json" $p; done; done | sort | uniq -c
      9 identique : c'est ce que donnent ces règles et ce projet au 2026-11-24

$ ecoscore score --lang en --tight --seed 7 -f json ../../rules/bordeaux/projets/postes_agents.json > "$TMP/b.json"; ecoscore verify --tight "$TMP/b.json" ../../rules/bordeaux/projets/postes_agents.json; ecoscore verify --width 200 "$TMP/b.json" ../../rules/bordeaux/projets/postes_agents.json
identique : c'est ce que donnent ces règles et ce projet au 2026-11-24
diffère en /questions/0/narrows : le rapport dit 2.625034033241545, c'est maintenant 2.6250340332591744
[1]

#: With the waivers and conditions of the run that wrote it, or else it differs.
$ ecoscore gate -f json -p rules.eco short.json --waivers waivers.json --as-of 2026-06-30 --min-grade B > "$TMP/w.json"; ecoscore verify -p rules.eco "$TMP/w.json" short.json --waivers waivers.json --min-grade B
same: this is what these rules and this project give as of 2026-06-30

$ ecoscore verify -p rules.eco "$TMP/w.json" short.json
differs at /decision: the report says "approved", it is now "refused"
  The report was made with what is not given here: --waivers, --min-grade.
[1]

$ ecoscore verify --lang fr -p rules.eco "$TMP/w.json" short.json --waivers waivers.json --min-score 10
diffère en /conditions/0/name : le rapport dit "min-grade", c'est maintenant "min-score"
  Le rapport a été fait avec ce qui n'est pas donné ici : --min-grade. Le rapport a été fait sans ce
  qui est donné ici : --min-score.
[1]

#: What the call has and the report was made without; the same conditions with another value, or surely; what they do not explain.
$ ecoscore verify -p rules.eco "$TMP/r.json" short.json --waivers waivers.json; ecoscore verify -p rules.eco "$TMP/r.json" short.json --min-score 10 --no-worse-than "$TMP/r.json"
differs at /decision: the report says "refused", it is now "approved"
  The report was made without what is given here: --waivers.
differs at /conditions: the report says absent, it is now [...]
  The report was made without what is given here: --min-score, --no-worse-than.
[1]

$ for how in '--min-grade A' '--min-grade B --surely'; do ecoscore verify -p rules.eco "$TMP/w.json" short.json --waivers waivers.json $how | tail -1; done
differs at /decision: the report says "approved", it is now "refused"
  Conditions count with their values, and with --surely: give them as they were given then.

$ sed 's/33.333333333333336/34/' "$TMP/w.json" > "$TMP/e.json"; ecoscore verify -p rules.eco "$TMP/e.json" short.json --waivers waivers.json
differs at /score/estimate: the report says 34, it is now 33.333333333333336
[1]

$ ecoscore verify -p rules.eco "$TMP/w.json" short.json --waivers waivers/expired.json --min-grade B
waivers/expired.json:2:94: error E0908: the waiver of the gate 'Long enough' for "Short lease" ended on 2026-06-29; the decision is taken on 2026-06-30
     2 |   {"gate": "long_enough", "project": "Short lease", "reason": "r", "approver": "a", "until": "2026-06-29"}
       |                                                                                              ^^^^^^^^^^^^
       = decide on it anew, or remove it
differs at /decision: the report says "approved", it is now "refused"
[4]

#: Other rules, another project, another version: told first.
$ sed 's/years < least/years < 2 year/' rules.eco > "$TMP/rules.eco"; ecoscore verify --width 400 -p "$TMP/rules.eco" "$TMP/r.json" short.json | sed "s|$TMP/||; s/[0-9a-f]\{64\}/DIGEST/g"
the rules are not the same: sha256:DIGEST in the report, sha256:DIGEST now
differs at /policy/file: the report says "rules.eco", it is now "rules.eco"
  Paths count, too: verify where the report was made, with the files named as they were then.

$ sed 's/2$/3/' short.json > "$TMP/short.json"; ecoscore verify --width 400 -p rules.eco "$TMP/r.json" "$TMP/short.json" | sed "s|$TMP/||; s/[0-9a-f]\{64\}/DIGEST/g"
the project is not the same: sha256:DIGEST in the report, sha256:DIGEST now
differs at /project/file: the report says "short.json", it is now "short.json"
  Paths count, too: verify where the report was made, with the files named as they were then.

$ sed 's/"program": "[^"]*"/"program": "0.0.9"/' "$TMP/r.json" > "$TMP/e.json"; ecoscore verify -p rules.eco "$TMP/e.json" short.json
the report was written by ecoscore 0.0.9, this is 0.1.0
differs at /program: the report says "0.0.9", it is now "0.1.0"
[1]

$ cp short.json "$TMP/moved.json"; ecoscore verify --width 400 -p rules.eco "$TMP/r.json" "$TMP/moved.json" | sed "s|$TMP/||"
differs at /project/file: the report says "short.json", it is now "moved.json"
  Paths count, too: verify where the report was made, with the files named as they were then.

#: Whatever was edited is told: a number by its last digit, a word, a member taken out or put in, an element.
$ cat > "$TMP/edit" <<'END'
> for change; do sed "$change" "$TMP/r.json" > "$TMP/e.json"; cmp -s "$TMP/r.json" "$TMP/e.json" && echo "not edited"
> ecoscore verify -p rules.eco "$TMP/e.json" short.json > "$TMP/told" 2>&1; echo "$? $(head -1 "$TMP/told" | sed "s|$TMP/||")"; done
> END
> export TMP; bash "$TMP/edit" 's/33.333333333333336/33.333333333333343/' 's/"refused"/"approved"/' 's/"weights_total": null,//' 's/"missing_points"/"more": [], "missing_points"/' 's/"settings": \[/"settings": [{}/' 's/"may_be_waived": true/"may_be_waived": false/' 's/"line": 5/"line": 6/' 's/Short lease/Long lease/' '/"as_of"/s/"2026-06-30"/null/' 's/"language": "en"/"language": "fr"/' 's/Keep it longer./Keep it longer. /'
1 differs at /score/estimate: the report says 33.33333333333334, it is now 33.333333333333336
1 differs at /decision: the report says "approved", it is now "refused"
1 differs at /rules/weights_total: the report says absent, it is now null
1 differs at /rules/more: the report says [...], it is now absent
1 differs at /policy/settings/0: the report says {...}, it is now absent
1 differs at /gates/1/may_be_waived: the report says false, it is now true
1 differs at /criteria/0/inputs/0/line: the report says 6, it is now 5
1 differs at /project/name: the report says "Long lease", it is now "Short lease"
1 differs at /as_of: the report says null, it is now "2026-06-30"
1 differs at /decision_reasons/0: the report says "Long enough: blocked", it is now "Long enough :
1 differs at /criteria/0/fix: the report says "Keep it longer. ", it is now "Keep it longer."

#: A day that is not the one of the project has to be given to both.
$ export TMP; bash "$TMP/edit" '/"as_of"/s/2026/2027/'
1 differs at /as_of: the report says "2027-06-30", it is now "2026-06-30"

#: Each member that a report must have, under another name; the same in French.
$ cat > "$TMP/names" <<'END'
> for name in report language decision as_of policy project score grade gates title digest name file estimate outcome; do
> sed "0,/\"$name\"/s//\"x\"/" "$TMP/r.json" > "$TMP/e.json"; ecoscore verify --lang fr -p rules.eco "$TMP/e.json" short.json > "$TMP/told" 2>&1; echo "$? $(head -1 "$TMP/told" | sed "s|$TMP/||")"; done
> END
> export TMP; bash "$TMP/names"
5 e.json:1:1: erreur E0911: ce n'est pas un rapport d'ecoscore : "report" manque
5 e.json:1:1: erreur E0911: ce n'est pas un rapport d'ecoscore : "language" manque
5 e.json:1:1: erreur E0911: ce n'est pas un rapport d'ecoscore : "decision" manque
5 e.json:1:1: erreur E0911: ce n'est pas un rapport d'ecoscore : "as_of" manque
5 e.json:1:1: erreur E0911: ce n'est pas un rapport d'ecoscore : "policy" manque
5 e.json:1:1: erreur E0911: ce n'est pas un rapport d'ecoscore : "project" manque
5 e.json:1:1: erreur E0911: ce n'est pas un rapport d'ecoscore : "score" manque
5 e.json:1:1: erreur E0911: ce n'est pas un rapport d'ecoscore : "grade" manque
5 e.json:1:1: erreur E0911: ce n'est pas un rapport d'ecoscore : "gates" manque
5 e.json:5:13: erreur E0911: ce n'est pas un rapport d'ecoscore : "title" manque
5 e.json:5:13: erreur E0911: ce n'est pas un rapport d'ecoscore : "digest" manque
5 e.json:14:14: erreur E0911: ce n'est pas un rapport d'ecoscore : "name" manque
1 diffère en /policy/file : le rapport dit absent, c'est maintenant "rules.eco"
5 e.json:24:12: erreur E0911: ce n'est pas un rapport d'ecoscore : "estimate" manque
5 e.json:165:5: erreur E0911: ce n'est pas un rapport d'ecoscore : "outcome" manque

$ export TMP; bash "$TMP/edit" '/"score": {/,/}/s/"estimate": [0-9.]*/"estimate": "x"/' '/"as_of"/s/"2026-06-30"/5/' 's/"report": 1/"report": "1"/' 's/"language": "en"/"language": 1/'
5 e.json:26:17: error E0911: this is no report of ecoscore: "estimate" is not what a report has there
5 e.json:19:12: error E0911: this is no report of ecoscore: "as_of" is not what a report has there
5 e.json:2:13: error E0911: this is no report of ecoscore: "report" is not what a report has there
5 e.json:4:15: error E0911: this is no report of ecoscore: "language" is not what a report has there

#: What is no report, or none that is whole.
$ export TMP; bash "$TMP/edit" 's/"as_of": "2026-06-30",//' 's/"as_of": "2026-06-30"/"as_of": "2026-06-31"/' 's/"report": 1,//' 's/"gates": \[/"gates": [1,/' '$d'; ecoscore verify -p rules.eco short.json short.json; printf '' > "$TMP/e.json"; ecoscore verify -p rules.eco "$TMP/e.json" short.json 2>&1 | sed "s|$TMP/||"
5 e.json:1:1: error E0911: this is no report of ecoscore: "as_of" is missing
5 e.json:19:12: error E0807: as_of: "2026-06-31" is not a day of the calendar
5 e.json:1:1: error E0911: this is no report of ecoscore: "report" is missing
5 e.json:164:13: error E0911: this is no report of ecoscore: "name" is missing
5 e.json:1:1: error E0712: this '{' is never closed
short.json:1:1: error E0911: this is no report of ecoscore: "report" is missing
     1 | {
       | ^
       = give what `ecoscore score --format json` or `ecoscore gate --format json` wrote
e.json:1:1: error E0911: this is no report of ecoscore: nothing
     1 | 
       | ^
       = give what `ecoscore score --format json` or `ecoscore gate --format json` wrote

$ ecoscore gate -f json -p rules.eco short.json approved.json > "$TMP/two.json"; ecoscore verify -p rules.eco "$TMP/two.json" short.json 2>&1 | sed "s|$TMP/||"
ecoscore verify: two.json: holds several reports: give one

$ ecoscore verify -p rules.eco "$TMP/r.json" ../cli/broken.json 2>/dev/null
[4]

$ ecoscore verify -p ../cli/broken.eco "$TMP/r.json" short.json 2>/dev/null
[3]

$ ecoscore verify -p rules.eco "$TMP/r.json"; ecoscore verify -p rules.eco "$TMP/r.json" short.json short.json; ecoscore verify - -; ecoscore verify -p rules.eco absent.json short.json
ecoscore verify: give a report and its project
  example: ecoscore verify report.json project.json
ecoscore verify: 'short.json' is one argument too many
  example: ecoscore verify report.json project.json
ecoscore verify: standard input can be read once only
ecoscore verify: absent.json: there is no such file
[5]

#: As JSON, and in French.
$ ecoscore verify -f json -p rules.eco "$TMP/r.json" short.json | sed 's/[0-9a-f]\{64\}/DIGEST/'
{
  "verify": 1,
  "same": true,
  "program": {
    "was": "0.1.0",
    "now": "0.1.0",
    "same": true
  },
  "policy": {
    "was": "sha256:DIGEST",
    "now": "sha256:DIGEST",
    "same": true
  },
  "project": {
    "was": "sha256:DIGEST",
    "now": "sha256:DIGEST",
    "same": true
  },
  "difference": null
}

$ sed 's/"refused"/"approved"/' "$TMP/r.json" > "$TMP/e.json"; ecoscore verify -f json -p rules.eco "$TMP/e.json" short.json | grep -A9 '"difference"'
  "difference": {
    "pointer": "/decision",
    "was": "\"approved\"",
    "now": "\"refused\""
  }
}

$ ecoscore verify --lang fr -p rules.eco "$TMP/e.json" short.json
diffère en /decision : le rapport dit "approved", c'est maintenant "refused"
[1]
