#: Commands of GitHub's runner, which reads both streams: "::" at the beginning of a line, "##[" anywhere in one (Azure: "##vso[").
#: No name begins one, in no format: of a file, a project, an answer, a rule; in a message, an excerpt, a line that was wrapped.
$ cat > "$TMP/p.eco" <<'END'
> language en
> policy "::error::P ##[error]p" version "1"
> input note "##[add-mask]Note" : text
> input n "N" : number
> gate g "::error::G ##vso[x]g"
>   block when n > 1
>   because "::error::{note} ##[error]b"
>   fix "##[error]f"
> end
> END
> cd "$TMP"; bad='::warning file=README.md,line=1::x ##[error]y'
> printf '{"date": "2026-06-30", "name": "%s", "note": "%s", "n": 2}' "$bad" "$bad" > "$bad.json"
> printf '{"date": "2026-06-30", "name": "\\u00a0%s", "note": "a%060d %s\\n%s", "n": 2}' "$bad" 0 "$bad" "$bad" > nbsp.json
> printf '{"date": "2026-06-30", "nme": "##[error]z"}' > ' ::error::invalid.json'; printf '{"n": 1}' > '::error::undated.json'
> printf '{\n::error::x ##[error]z\n##teamcity[z]}' > excerpt.json; printf '{"n": 1, "n": 2}' > '##[error]twice.json'
> printf '{"version": 1, "time_zone": "UTC", "waivers": [{"gate": "##[error]g", "project": "::error::x", "reason": "r", "approver": "a", "until": "2026-06-30"}]}' > '::error::w.json'

$ cd "$TMP"; for f in text json findings sarif junit github summary gitlab tap md; do for w in '' --waivers=::error::w.json; do ecoscore gate --policy p.eco --format $f $w *.json > out 2> err; echo "$f $? $(cat out err | grep -acP '^[\s\x{a0}]*::') $(cat out err | grep -acP '##[a-z]*\[')"; done; done
text 4 0 0
text 4 0 0
json 4 0 0
json 4 0 0
findings 4 0 0
findings 4 0 0
sarif 4 0 0
sarif 4 0 0
junit 4 0 0
junit 4 0 0
github 4 9 0
github 4 10 0
summary 4 0 0
summary 4 0 0
gitlab 4 0 0
gitlab 4 0 0
tap 4 0 0
tap 4 0 0
md 4 0 0
md 4 0 0

$ cd "$TMP"; ecoscore gate --policy p.eco --format html nbsp.json > out; grep -acP '^[\s\x{a0}]*::|##[a-z]*\[' out; for v in '-v' '--width 40'; do ecoscore gate --policy p.eco $v *.json 2>&1 | grep -acP '^[\s\x{a0}]*::|##[a-z]*\['; done
0
0
0
[1]

#: What is shown instead. A path that begins a line stays one that opens the file.
$ cd "$TMP"; for f in ' ::error::invalid.json' '::error::undated.json' '##[error]twice.json' excerpt.json no-such.json '::error::no' '##[error]no'; do ecoscore gate --policy p.eco -q "$f" | cut -c-150; done
./ ::error::invalid.json:1:24: error E0802: /nme: "nme" is not a field of this policy
     1 | {"date": "2026-06-30", "nme": "\x23#[error]z"}
       |                        ^^^^^
       = a name that begins with _ is a comment
ecoscore gate: ::error::undated.json: a gate needs a date: write "date" in the project or give --as-of
\x23#[error]twice.json:1:10: error E0714: /n: the member "n" appears twice in one object
     1 | {"n": 1, "n": 2}
       |          ^^^
       \x23#[error]twice.json:1:2: first one here
     1 | {"n": 1, "n": 2}
       |  ~~~
       = keep one of the two
excerpt.json:2:1: error E0703: found ':', expected "...":
     2 | ::error::x \x23#[error]z
       | ^
ecoscore gate: no-such.json: there is no such file
ecoscore gate: ::error::no: there is no such file
ecoscore gate: \x23#[error]no: there is no such file

$ cd "$TMP"; ecoscore gate --policy p.eco --width 60 nbsp.json
 \x3a:warning file=README.md,line=1::x \x23#[error]y
Eco-score not applicable
nbsp.json · ::error::P \x23#[error]p 1 · as of 2026-06-30 ·
p.eco

REFUSED by 1 gate
  ✗ \x3a:error::G          \x3a:error::a00000000000000000000
    \x23#vso[x]g           000000000000000000000000000000000
                           0000000 ::warning
                           file=README.md,line=1::x
                           \x23#[error]y
                           \x3a:warning
                           file=README.md,line=1::x
                           \x23#[error]y \x23#[error]b
                           → \x23#[error]f
                           nbsp.json:1
[1]

$ cd "$TMP"; ecoscore gate --policy p.eco --format github ::warning*.json
::error file=%3A%3Awarning file=README.md%2Cline=1%3A%3Ax \x23#[error]y.json,line=1,endLine=1,col=143,endColumn=144,title=%3A%3Aerror%3A%3AG \x23#vso[x]g::::error::::warning file=README.md,line=1::x \x23#[error]y \x23#[error]b. Answers: N = 2. → \x23#[error]f
[1]

#: Formats for programs hold the very same texts, as escapes of their own.
$ cd "$TMP"; ecoscore gate --policy p.eco --format json ::warning*.json | grep '"name"' | sed -n 1p; ecoscore gate --policy p.eco --format junit ::warning*.json | grep -o 'testsuite name="[^"]*"'; ecoscore gate --policy p.eco --format tap ::warning*.json | grep ' - ' | sed -n 1p
    "name": "::warning file=README.md,line=1::x \u0023#[error]y",
testsuite name="&#58;:warning file=README.md,line=1&#58;:x &#35;#[error]y.json"
not ok 1 - ::warning file=README.md,line=1::x \#\#[error]y: ::error::G \#\#vso[x]g
