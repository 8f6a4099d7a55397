#: What a finding blames. An answer that can change comes before one that cannot; one that is not there is the object that lacks it.
$ cat > "$TMP/list" <<'END'
> ecoscore gate -p places.eco -f findings "$@" 2>/dev/null | tr -d '\n' | grep -oP '"id": "[^"]*",\s*"level": "[^"]*"|"message": "[^"]*",\s*"fix"|"place": \{[^}]*\}' | sed -E 's/ +/ /g; s/"file": "[^"]*", //; s/, "fix"$//; s/"end_line".*("missing": [a-z]*) \}/\1/'
> END
> printf '{\n "date": "2026-06-30",\n "team": {"people": 1},\n "devices": [{"watts": 400}, {"watts": 300}],\n "cost": 100\n}' > "$TMP/p.json"; bash "$TMP/list" "$TMP/p.json"
"id": "gate/crew", "level": "error"
"message": "'Crew' is not settled. This depends on: Lead."
"place": { "pointer": "/team/lead", "line": 3, "column": 10, "missing": true
"id": "gate/power", "level": "error"
"message": "'Power' blocks."
"place": { "pointer": "/devices", "line": 4, "column": 13, "missing": false
"id": "remark/few", "level": "warning"
"message": "Few people. Answers: People = 1 person."
"place": { "pointer": "/team/people", "line": 3, "column": 21, "missing": false

#: Nobody said how many: the group lacks it. A row lacks its watts: that row. No list at all: the project.
$ printf '{\n "date": "2026-06-30",\n "team": {"lead": false},\n "devices": [{"watts": 400}, {}],\n "cost": 100\n}' > "$TMP/p.json"; bash "$TMP/list" "$TMP/p.json"
"id": "gate/crew", "level": "error"
"message": "'Crew' is not settled. This depends on: People."
"place": { "pointer": "/team/people", "line": 3, "column": 10, "missing": true
"id": "gate/power", "level": "error"
"message": "'Power' is not settled. This depends on: Watts (2)."
"place": { "pointer": "/devices/1/watts", "line": 4, "column": 30, "missing": true
"id": "remark/few", "level": "note"
"message": "'Few people' is not settled. This depends on: People."
"place": { "pointer": "/team/people", "line": 3, "column": 10, "missing": true

$ printf '{"date": "2026-06-30", "cost": null}' > "$TMP/p.json"; bash "$TMP/list" "$TMP/p.json"
"id": "gate/crew", "level": "error"
"message": "'Crew' is not settled. This depends on: People, Lead."
"place": { "pointer": "/team/people", "line": 1, "column": 1, "missing": true
"id": "gate/power", "level": "error"
"message": "'Power' is not settled. This depends on: Devices."
"place": { "pointer": "/devices", "line": 1, "column": 1, "missing": true
"id": "gate/price", "level": "error"
"message": "'Price' is not settled. This depends on: Cost."
"place": { "pointer": "/cost", "line": 1, "column": 32, "missing": false
"id": "remark/few", "level": "note"
"message": "'Few people' is not settled. This depends on: People."
"place": { "pointer": "/team/people", "line": 1, "column": 1, "missing": true

#: A figure with its uncertainty is the answer to look at; null is an answer that stands there.
$ printf '{"date": "2026-06-30", "cost": {"value": 490, "plus_minus": 50},\n "devices": [], "team": {"people": null}}' > "$TMP/p.json"; bash "$TMP/list" "$TMP/p.json"
"id": "gate/crew", "level": "error"
"message": "'Crew' is not settled. This depends on: People, Lead."
"place": { "pointer": "/team/people", "line": 2, "column": 36, "missing": false
"id": "gate/price", "level": "error"
"message": "'Price' is not settled. This depends on: Cost."
"place": { "pointer": "/cost", "line": 1, "column": 32, "missing": false
"id": "remark/few", "level": "note"
"message": "'Few people' is not settled. This depends on: People."
"place": { "pointer": "/team/people", "line": 2, "column": 36, "missing": false

#: No date, a date outside of the rules' own, another policy.
$ printf '{"cost": 600, "devices": [], "team": {"people": 9}}' > "$TMP/p.json"; bash "$TMP/list" "$TMP/p.json"
"id": "gate/price", "level": "error"
"message": "'Price' blocks. Answers: Cost = 600 EUR."
"place": { "pointer": "/cost", "line": 1, "column": 10, "missing": false
"id": "project/no-date", "level": "error"
"message": "The project has no date, and a decision is taken on a day."
"place": { "pointer": "/date", "line": 1, "column": 1, "missing": true

$ printf '{"date": "2027-06-30", "policy": "Other", "cost": 1, "devices": [], "team": {"people": 9}}' > "$TMP/p.json"; bash "$TMP/list" "$TMP/p.json"; ecoscore gate -q -p places.eco "$TMP/p.json" 2>/dev/null | tail -1
"id": "project/R0805", "level": "error"
"message": "the policy is valid until 2026-12-31, the project's date is 2027-06-30"
"place": { "pointer": null, "line": 1, "column": 1, "missing": false
"id": "project/R0806", "level": "error"
"place": { "pointer": null, "line": 1, "column": 1, "missing": false
UNDECIDED

#: Two projects without an earlier report: each is told.
$ ecoscore score -f json -p rules.eco approved.json > "$TMP/old.json"; ecoscore gate -q -p rules.eco short.json half.json --no-worse-than "$TMP/old.json" 2>&1 >/dev/null | grep -o 'E0913.*'
E0913: there is no report of the project "Short lease" here; there is: Approved
E0913: there is no report of the project "Half answered" here; there is: Approved

#: A missing answer that is required, and a name that is doubled, with its other place.
$ printf '{"date": "2026-06-30",\n "years": 5}' > "$TMP/p.json"; ecoscore gate -p rules.eco -f findings "$TMP/p.json" 2>/dev/null | grep -E '"(id|message|line|missing)"'
      "id": "project/E0810",
      "message": "Need is required and not given",
        "line": 1,
        "missing": true

$ printf '{"date": "2026-06-30", "years": 5,\n "years": 6}' > "$TMP/p.json"; ecoscore gate -p rules.eco -f findings "$TMP/p.json" 2>/dev/null | grep -E '"(id|message|line|missing)"'
      "id": "project/E0714",
      "message": "the member \"years\" appears twice in one object",
        "line": 2,
        "missing": false
          "message": "first one here",
          "line": 1,

#: What blocks is blamed, and before what makes the gate apply; not what its texts mention, whether or not that can change.
$ cat > "$TMP/p.eco" <<'END'
> language en
> policy "P" version "1"
> input team "Team" : text, can change
> input kind "Kind" : one of site, device
>   can change
> input years "Years" : number range 0 to 20
> input spare "Spare" : number range 0 to 20, can change
> define kept as years + 1
> gate short "Too short"
>   because "{team} keeps it for {years}, {spare} in store."
>   fix "Ask {team}."
>   applies when kind is device
>   block when kept < 4
> end
> gate dated "Too early"
>   block when as_of >= 2026-01-01
>   because "{team} is early."
> end
> END
> printf '{"date": "2026-06-30",\n "team": "Team A",\n "kind": "device",\n "spare": 1,\n "years": 2}' > "$TMP/p.json"; cd "$TMP"; ecoscore gate -p p.eco -f github p.json; ecoscore gate -p p.eco -f findings p.json | grep -E '"(message|pointer|line)"'
::error file=p.json,line=5,endLine=5,col=11,endColumn=12,title=Too short::Team A keeps it for 2, 1 in store. Answers: Years = 2; Kind = device. → Ask Team A.
::error file=p.json,line=1,endLine=1,col=1,endColumn=2,title=Too early::Team A is early.
      "message": "Team A keeps it for 2, 1 in store. Answers: Years = 2; Kind = device.",
        "pointer": "/years",
        "line": 5,
          "message": "the rule",
          "pointer": null,
          "line": 9,
          "message": "Kind",
          "pointer": "/kind",
          "line": 3,
      "message": "Team A is early.",
        "pointer": null,
        "line": 1,
          "message": "the rule",
          "pointer": null,
          "line": 15,
