#: Files of every form, whole and broken: nothing is lost in silence, and nothing that is broken is green.
$ good='{"date":"2026-06-30","name":"G","need":"stated","years":6}'; show() { ecoscore batch -q -p ../cli/rules.eco "$@" | cut -d, -f 1,3-6 | cut -c 1-90; echo "exit ${PIPESTATUS[0]}"; }
> cat >"$TMP/show" <<END
> good='$good'
> $(declare -f show)
> END
> echo kept
kept

#: A run of blank lines is no end.
$ . "$TMP/show"; { echo "$good"; yes '' | head -200000; echo "$good"; echo broken; } >"$TMP/b.ndjson"; show "$TMP/b.ndjson" 2>/dev/null
{"n":1,"line":1,"name":"G","decision":"approved","grade":"A"
{"n":2,"line":200002,"name":"G","decision":"approved","grade":"A"
{"n":3,"line":200003,"error":{"line":200003,"column":1,"code":"E0720"
exit 4

$ . "$TMP/show"; yes '' | head -200000 >"$TMP/blank.ndjson"; echo "$good" >"$TMP/one.ndjson"; show "$TMP/one.ndjson" "$TMP/blank.ndjson" "$TMP/one.ndjson"; show "$TMP/blank.ndjson"
{"n":1,"line":1,"name":"G","decision":"approved","grade":"A"
{"n":2,"line":1,"name":"G","decision":"approved","grade":"A"
exit 0
ecoscore batch: there is no project in these files: nothing was evaluated
exit 5

#: An array that is cut, closed by the wrong bracket, has a comma too many, is empty, or has something behind it.
$ . "$TMP/show"; array() { printf "$1" "$good" "$good" >"$TMP/a.json"; (cd "$TMP"; ecoscore batch -q -p "$OLDPWD/../cli/rules.eco" a.json 2>&1 >/dev/null; echo "exit $?"); }
> array '[%s,%s\n'; array '[%s}'; array '[%s,'; array '['; array '[%s, ]'; array '[,%s]'; array '[]'; array '[%s] %s'; array '[]  %s\n%s\njunk'; array '[%s, %s]\n'
a.json:2:1: the array that this file holds is not closed by ]: the file may have been cut
exit 4
a.json:1:60: E0713: there is text after the end of the JSON value
a.json:1:121: the array that this file holds is not closed by ]: the file may have been cut
exit 4
a.json:1:61: E0712: this '[' is never closed
a.json:1:121: the array that this file holds is not closed by ]: the file may have been cut
exit 4
a.json:1:2: the array that this file holds is not closed by ]: the file may have been cut
exit 4
a.json:1:62: a project is missing beside this comma
a.json:1:63: there is something behind the array that this file holds: it was not evaluated
exit 4
a.json:1:2: a project is missing beside this comma
a.json:1:62: there is something behind the array that this file holds: it was not evaluated
exit 4
ecoscore batch: there is no project in these files: nothing was evaluated
exit 5
a.json:1:62: there is something behind the array that this file holds: it was not evaluated
exit 4
a.json:1:5: there is something behind the array that this file holds: it was not evaluated
exit 4
exit 0

#: The digest of a project is the same in every form: blanks around it are none of it.
$ . "$TMP/show"; printf '[%s , %s\n]' "$good" "$good" >"$TMP/a.json"; echo "$good" >"$TMP/one.json"; ecoscore batch -q -p ../cli/rules.eco "$TMP"/{a,one}.json "$TMP/one.ndjson" | grep -o '"digest":"[0-9a-f]*"' | sort | uniq -c | cut -c 1-30
      1 "digest":"3bb2ae3a9006
      3 "digest":"c356b22a9f30

#: Standard input whose first line is longer than what is read at once, and an array behind many blanks.
$ . "$TMP/show"; { printf '{"date":"2026-06-30","need":"stated","_n":"'; head -c 70000 /dev/zero | tr '\0' x; printf '"}\n%s\n' "$good"; } | show -
{"n":1,"line":1,"name":"","decision":"undecided","grade":"B"
{"n":2,"line":2,"name":"G","decision":"approved","grade":"A"
exit 0

$ . "$TMP/show"; { yes '' | head -140000; printf '[%s]' "$good"; } | show -
{"n":1,"line":140001,"name":"G","decision":"approved","grade":"A"
exit 0

#: A line or an element that is too large is one error, and those behind it are evaluated.
$ . "$TMP/show"; { printf '{"_n":"'; head -c 40000000 /dev/zero | tr '\0' x; printf '"}'; } >"$TMP/large"; { cat "$TMP/large"; printf '\n%s\n' "$good"; } >"$TMP/large.ndjson"; show "$TMP/large.ndjson" 2>/dev/null
> { printf '['; cat "$TMP/large"; printf ',%s]' "$good"; } >"$TMP/large.json"; show "$TMP/large.json" 2>/dev/null
{"n":1,"line":1,"error":{"line":1,"column":1,"code":"E0716"
{"n":2,"line":2,"name":"G","decision":"approved","grade":"A"
exit 4
{"n":1,"line":1,"error":{"line":1,"column":2,"code":"E0716"
{"n":2,"line":1,"name":"G","decision":"approved","grade":"A"
exit 4

#: A file that cannot be read is 5, as for every verb, and the others are evaluated.
$ . "$TMP/show"; show "$TMP/none.ndjson" "$TMP/one.ndjson" 2>/dev/null; show - <&- 2>/dev/null
{"n":1,"line":1,"error":{"line":1,"column":1,"code":null
{"n":2,"line":1,"name":"G","decision":"approved","grade":"A"
exit 5
{"n":1,"line":1,"error":{"line":1,"column":1,"code":null
exit 5

#: In a folder, a link that leads back gives nothing twice, and a pipe that is named like a project is told.
$ . "$TMP/show"; mkdir "$TMP/d"; cp "$TMP/one.ndjson" "$TMP/d/x.json"; ln -s . "$TMP/d/loop"; show "$TMP/d"; mkfifo "$TMP/d/f.json"; show "$TMP/d" 2>&1 | sed "s|$TMP|TMP|"
{"n":1,"line":1,"name":"G","decision":"approved","grade":"A"
exit 0
ecoscore batch: TMP/d/f.json: is no ordinary file; name it by itself if it is meant
exit 5

#: With standard error closed, messages do not go into the output.
$ . "$TMP/show"; echo broken >"$TMP/bad.ndjson"; ecoscore batch -p ../cli/rules.eco -o "$TMP/c.out" "$TMP/bad.ndjson" 2>&-; echo $?; cut -c 1-5 "$TMP/c.out"
4
{"n":

#: A file that may grow no further is an error of writing.
$ for ((i = 0; i < 3000; i++)); do cat "$TMP/one.ndjson"; done >"$TMP/many.ndjson"; cp ../cli/rules.eco "$TMP"; cd "$TMP"; (ulimit -f 200; ecoscore batch -q -p rules.eco -o lim many.ndjson; echo $?); ls | grep lim
ecoscore batch: lim: could not be written: File too large
5
[1]

#: Cells that a spreadsheet would compute or part, marks that turn the direction of writing, names that are no UTF-8.
$ . "$TMP/show"; cd "$TMP"; name() { printf '{"date":"2026-06-30","need":"stated","years":6,"name":"%s"}\n' "$1" >"${2:-n.json}"; ecoscore batch -q -p rules.eco -f csv "${2:-n.json}" | tail -1 | cut -c 1-60 | cat -v; }
> for n in '=1+1' '+1' '-1' '@x' '＝1' 'x;=1' 'a\tb' 'a\u202eb' 'a\u009b31m' 'say \"x\", y' 'plain'; do name "$n"; done; name x $'n\xff.json'; printf x >$'a\nb.json'; ecoscore batch -q -p rules.eco $'a\nb.json' 2>&1 >/dev/null
1,n.json,1,'=1+1,approved,A,A,A,83.33333333333333,83.3333333
1,n.json,1,'+1,approved,A,A,A,83.33333333333333,83.333333333
1,n.json,1,'-1,approved,A,A,A,83.33333333333333,83.333333333
1,n.json,1,'@x,approved,A,A,A,83.33333333333333,83.333333333
1,n.json,1,'M-oM-<M-^]1,approved,A,A,A,83.33333333333333,83.3333333
1,n.json,1,"x;=1",approved,A,A,A,83.33333333333333,83.333333
1,n.json,1,"a b",approved,A,A,A,83.33333333333333,83.3333333
1,n.json,1,a b,approved,A,A,A,83.33333333333333,83.333333333
1,n.json,1,a 31m,approved,A,A,A,83.33333333333333,83.3333333
1,n.json,1,"say ""x"", y",approved,A,A,A,83.33333333333333,8
1,n.json,1,plain,approved,A,A,A,83.33333333333333,83.3333333
1,nM-oM-?M-=.json,1,x,approved,A,A,A,83.33333333333333,83.33333333
a b.json:1:1: E0720: 'x' is not a JSON value
[4]

#: What people write stays as it is: typographic quotes, dashes and dots are no marks that turn the direction of writing.
$ printf '{"date":"2026-06-30","name":"L’école – « test » “x”… \xe2\x80\xaeevil","need":"stated","years":6}\n' | ecoscore batch -q -p ../cli/rules.eco -f csv - | cut -d, -f4
name
L’école – « test » “x”…  evil

$ printf '{"date":"2026-06-30","name":"L’école – « test » “x”… \xe2\x80\xaeevil","need":"stated","years":6}\n' | ecoscore batch -q -p ../cli/rules.eco - | grep -o '"name":"[^"]*"'
"name":"L’école – « test » “x”… \u202eevil"
