#: Lines in, lines out, in the same order. A bad project is one line of the result, and one on standard error.
$ ecoscore batch --policy ../cli/rules.eco lines.ndjson 2>"$TMP/errors" | sed 's/"digest":"[0-9a-f]*","rules":"[0-9a-f]*"/"digest":...,"rules":.../'
{"n":1,"file":"lines.ndjson","line":1,"name":"Approved","decision":"approved","grade":"A","best":"A","worst":"A","score":100,"low":100,"high":100,"completeness":100,"blocked":[],"undecided":[],"indicators":{"months":72},"digest":...,"rules":...}
{"n":2,"file":"lines.ndjson","line":2,"name":"Refused \u001b[31m, \"<b>\"","decision":"refused","grade":"B","best":"B","worst":"B","score":0,"low":0,"high":0,"completeness":100,"blocked":["need_shown","long_enough"],"undecided":[],"indicators":{"months":24},"digest":...,"rules":...}
{"n":3,"file":"lines.ndjson","line":4,"error":{"line":4,"column":47,"code":"E0711","pointer":"/need","message":"this text is never closed","help":"a \" is missing at its end","others":0},"rules":"a2fd1280be2b94b4"}
{"n":4,"file":"lines.ndjson","line":5,"name":"=cmd|'/c calc'!A1","decision":"undecided","grade":"B","best":"A","worst":"B","score":16.666666666666668,"low":16.66666666657572,"high":83.33333333342428,"completeness":33.333333333333336,"blocked":[],"undecided":["long_enough"],"indicators":{"months":null},"digest":...,"rules":...}
{"n":5,"file":"lines.ndjson","line":6,"error":{"line":6,"column":49,"code":"E0805","pointer":"/need","message":"Need: \"surveyd\" is not one of the choices","help":"did you mean 'surveyed'?","others":1},"rules":"a2fd1280be2b94b4"}

$ cat "$TMP/errors"
lines.ndjson:4:47: E0711: /need: this text is never closed
lines.ndjson:6:49: E0805: /need: Need: "surveyd" is not one of the choices
5 projects: approved 1, refused 1, undecided 1, invalid 2
Grades: A 1 · B 2 · no grade 0
Score: mean 38.9, standard deviation 43.7, from 0 to 100
Gate need_shown: blocked 1, undecided 0
Gate long_enough: blocked 1, undecided 1
Criteria with 0 points most often: kept 1 of 2 · needed 1 of 3

$ ecoscore batch --policy ../cli/rules.eco --quiet --lang fr lines.ndjson >/dev/null
lines.ndjson:4:47: E0711: /need: ce texte n'est jamais fermé
lines.ndjson:6:49: E0805: /need: Need : « surveyd » n'est pas un des choix
[4]

#: CSV for a spreadsheet: what begins like a formula stays a text.
$ ecoscore batch --policy ../cli/rules.eco --quiet --format csv lines.ndjson 2>/dev/null | sed 's/[0-9a-f]\{64\}/DIGEST/; s/[0-9a-f]\{16\}/RULES/'
n,file,line,name,decision,grade,best,worst,score,low,high,completeness,blocked,undecided,months [month],digest,rules,error
1,lines.ndjson,1,Approved,approved,A,A,A,100,100,100,100,,,72,DIGEST,RULES,
2,lines.ndjson,2,"Refused  [31m, ""<b>""",refused,B,B,B,0,0,0,100,need_shown long_enough,,24,DIGEST,RULES,
3,lines.ndjson,4,,,,,,,,,,,,,,RULES,4:47: E0711 /need: this text is never closed
4,lines.ndjson,5,'=cmd|'/c calc'!A1,undecided,B,A,B,16.666666666666668,16.66666666657572,83.33333333342428,33.333333333333336,,long_enough,,DIGEST,RULES,
5,lines.ndjson,6,,,,,,,,,,,,,,RULES,"6:49: E0805 /need: Need: ""surveyd"" is not one of the choices"

#: The bytes are the same with any number of threads.
$ for i in $(seq 300); do cat lines.ndjson; done > "$TMP/many.ndjson"; for j in 1 2 8; do ecoscore batch -p ../cli/rules.eco -q -j$j "$TMP/many.ndjson" 2>/dev/null | sha256sum; done | uniq | wc -l
1

$ ecoscore batch -p ../cli/rules.eco -q "$TMP/many.ndjson" 2>&1 >/dev/null | tail -2 | sed "s|$TMP|TMP|"
TMP/many.ndjson:60:49: E0805: /need: Need: "surveyd" is not one of the choices
ecoscore batch: and 580 more projects that could not be evaluated

#: An array: each element has the place that it has in the file. The comma before the bracket announces one more.
$ ecoscore batch --policy ../cli/rules.eco --quiet array.json | sed 's/,"digest.*//'
array.json:3:34: E0803: /need: Need: expected one of the choices, in quotes, found 1
array.json:4:1: a project is missing beside this comma
{"n":1,"file":"array.json","line":2,"name":"First","decision":"approved","grade":"A","best":"A","worst":"A","score":83.33333333333333,"low":83.33333333333333,"high":83.33333333333333,"completeness":100,"blocked":[],"undecided":[],"indicators":{"months":72}
{"n":2,"file":"array.json","line":3,"error":{"line":3,"column":34,"code":"E0803","pointer":"/need","message":"Need: expected one of the choices, in quotes, found 1","help":null,"others":0},"rules":"a2fd1280be2b94b4"}
{"n":3,"file":"array.json","line":3,"name":"","decision":"refused","grade":"B","best":"B","worst":"B","score":16.666666666666668,"low":16.666666666666668,"high":16.666666666666668,"completeness":100,"blocked":["long_enough"],"undecided":[],"indicators":{"months":12}
{"n":4,"file":"array.json","line":4,"error":{"line":4,"column":1,"code":null,"pointer":null,"message":"a project is missing beside this comma","help":null,"others":0},"rules":"a2fd1280be2b94b4"}

#: One project a file, a folder, a pattern that no shell has replaced, standard input.
$ ecoscore batch -p ../cli/rules.eco -q ../cli/approved.json ../cli/refused.json | cut -d, -f1-5
{"n":1,"file":"../cli/approved.json","line":1,"name":"Approved","decision":"approved"
{"n":2,"file":"../cli/refused.json","line":1,"name":"Refused","decision":"refused"

$ mkdir "$TMP/f"; cp ../cli/approved.json ../cli/half.json "$TMP/f"; cp lines.ndjson "$TMP/f"; cd "$TMP"; ecoscore batch -p "$OLDPWD/../cli/rules.eco" -q f 2>/dev/null | cut -d, -f1-5; ecoscore batch -p "$OLDPWD/../cli/rules.eco" -q 'f/*.json' | cut -d, -f1-5
{"n":1,"file":"f/approved.json","line":1,"name":"Approved","decision":"approved"
{"n":2,"file":"f/half.json","line":1,"name":"Half answered","decision":"undecided"
{"n":3,"file":"f/lines.ndjson","line":1,"name":"Approved","decision":"approved"
{"n":4,"file":"f/lines.ndjson","line":2,"name":"Refused \u001b[31m, \"<b>\""
{"n":5,"file":"f/lines.ndjson","line":4,"error":{"line":4,"column":47
{"n":6,"file":"f/lines.ndjson","line":5,"name":"=cmd|'/c calc'!A1","decision":"undecided"
{"n":7,"file":"f/lines.ndjson","line":6,"error":{"line":6,"column":49
{"n":1,"file":"f/approved.json","line":1,"name":"Approved","decision":"approved"
{"n":2,"file":"f/half.json","line":1,"name":"Half answered","decision":"undecided"

$ head -1 lines.ndjson | ecoscore batch -p ../cli/rules.eco -q - | cut -d, -f1-5; cat array.json | ecoscore batch -p ../cli/rules.eco -q - 2>/dev/null | cut -d, -f1-3; ecoscore batch -p ../cli/rules.eco -q - < ../cli/half.json | cut -d, -f1-5; cat lines.ndjson | ecoscore batch -p ../cli/rules.eco -q - 2>/dev/null | cut -d, -f1-3 | tail -1
{"n":1,"file":"-","line":1,"name":"Approved","decision":"approved"
{"n":1,"file":"-","line":2
{"n":2,"file":"-","line":3
{"n":3,"file":"-","line":3
{"n":4,"file":"-","line":4
{"n":1,"file":"-","line":1,"name":"Half answered","decision":"undecided"
{"n":5,"file":"-","line":6

#: Nothing evaluated is an error, and so is a file that cannot be read.
$ echo '[]' > "$TMP/none.json"; ecoscore batch -p ../cli/rules.eco "$TMP/none.json" > "$TMP/out"; echo $?; cat "$TMP/out"
ecoscore batch: there is no project in these files: nothing was evaluated
5

$ : > "$TMP/empty.ndjson"; ecoscore batch -p ../cli/rules.eco "$TMP/empty.ndjson"
ecoscore batch: there is no project in these files: nothing was evaluated
[5]

$ ecoscore batch -p ../cli/rules.eco -q ../cli/approved.json missing.json | cut -d, -f1-5
missing.json: there is no such file
{"n":1,"file":"../cli/approved.json","line":1,"name":"Approved","decision":"approved"
{"n":2,"file":"missing.json","line":1,"error":{"line":1,"column":1

$ ecoscore batch -p ../cli/rules.eco
ecoscore batch: no project was given
  example: ecoscore batch projects.ndjson --output results.ndjson
[5]

$ ecoscore batch -p ../cli/library.eco lines.ndjson
ecoscore batch: ../cli/library.eco: is a library: it has no score; give the policy that uses it
[3]

$ ecoscore batch --jobs 0 lines.ndjson
ecoscore batch: --jobs: '0' is not a number from 1 to 256
  example: ecoscore batch projects.ndjson --output results.ndjson
[5]

#: --fail-fast ends with the first bad project.
$ ecoscore batch -p ../cli/rules.eco -q --fail-fast --output "$TMP/fast" lines.ndjson; echo $?; cut -d, -f1-3 "$TMP/fast"
lines.ndjson:4:47: E0711: /need: this text is never closed
4
{"n":1,"file":"lines.ndjson","line":1
{"n":2,"file":"lines.ndjson","line":2
{"n":3,"file":"lines.ndjson","line":4

#: A run that is killed leaves the old file as it was, and the next run starts again and comes to the same bytes.
$ ecoscore batch -p ../cli/rules.eco -q -o "$TMP/whole" "$TMP/many.ndjson" 2>/dev/null; echo old >"$TMP/out"
> mkfifo "$TMP/slow.ndjson"; exec 9<>"$TMP/slow.ndjson"
> for signal in INT TERM KILL; do timeout --foreground -s $signal 0.3 ecoscore batch -p ../cli/rules.eco -q -o "$TMP/out" "$TMP/many.ndjson" "$TMP/slow.ndjson" 2>/dev/null; cat "$TMP/out"; done 2>/dev/null
> ecoscore batch -p ../cli/rules.eco -q -o "$TMP/out" "$TMP/many.ndjson" 2>/dev/null; echo $?; cmp "$TMP/out" "$TMP/whole"
old
old
old
4

#: A full disk and a closed pipe are errors.
$ ecoscore batch -p ../cli/rules.eco -q -o /dev/full "$TMP/many.ndjson" 2>&1 | tail -1
ecoscore batch: /dev/full: could not be written: No space left on device

$ ecoscore batch -p ../cli/rules.eco -q "$TMP/many.ndjson" 2>"$TMP/errors" | head -c 10; echo " ${PIPESTATUS[0]}"; tail -1 "$TMP/errors"
{"n":1,"fi 5
ecoscore batch: standard output: could not be written: Broken pipe
