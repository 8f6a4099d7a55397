#: Questions, then the smallest changes. Without a terminal --ask says so, and prints the same list.
$ ecoscore advise -p rules.eco half.json
Half answered                                                  Eco-score B · 16.7/100 (16.7 to 83.3)
half.json · Test of the command line 1 · as of 2026-06-30 · rules.eco
A ≥ 60  B
Once everything is answered: 16.7 to 83.3 (exact bounds) · grade A to B
If chance gave the missing answers: 16.7 to 83.3 in 90 of 100 cases · A 74 % · B 26 %
Completeness 33.3 % (of a weight of 3: answered 1, by default 0, missing 2)

Open questions, the most useful first
  1. Years kept (/years): takes 66.7 points off the width; settles the gate: Long enough
     1 to 20 year
     1 year → 16.7–16.7 · 2.9 year → 16.7–16.7 · 6.7 year → 83.3–83.3 · 10.5 year → 83.3–83.3 ·
     14.3 year → 83.3–83.3 · 18.1 year → 83.3–83.3 · 20 year → 83.3–83.3
No answer of this project can change, by these rules.

$ ecoscore advise --ask -p rules.eco half.json 2>&1 >/dev/null
ecoscore advise: --ask needs a terminal; here is the list instead

$ ecoscore advise -q -p rules.eco half.json
Half answered (half.json)                                      Eco-score B · 16.7/100 (16.7 to 83.3)

#: A target that is none.
$ ecoscore advise --target F -p rules.eco half.json
ecoscore advise: --target: 'F' is neither a grade, nor a score, nor a gate (A, B, need_shown, long_enough, or a score from 0 to 100)
[5]

$ ecoscore advise --target 150 -p rules.eco half.json 2>&1 | tail -1
ecoscore advise: --target: '150' is neither a grade, nor a score, nor a gate (A, B, need_shown, long_enough, or a score from 0 to 100)

$ ecoscore advise --target 70 --format json -p rules.eco half.json | grep -c '"kind": "score"'
1

$ ecoscore advise --format html -p rules.eco half.json
ecoscore advise: --format: 'html' is not one of text|json
  example: ecoscore advise project.json --target B
[5]

$ ecoscore advise
ecoscore advise: no project was given
  example: ecoscore advise project.json --target B
[5]

#: The dialogue on a terminal: a wrong answer is told and asked again, an empty one passes over, q ends; the file is written.
$ answers() { printf 'many\n5\n\nq\n'; sleep 0.3; }; answers | script -qec "stty -echo; ecoscore advise --ask -p rules.eco -o $TMP/done.json half.json" /dev/null | tr -d '\r' | grep -v '^many$\|^5$\|^q$\|^$'
An empty answer passes a question over; q ends and writes the project.
Score today 16.7; once everything is answered 16.7 to 83.3 (width 66.7)
Years kept (/years)
  1 to 20 year
> half.json:5:12: error E0803: /years: Years kept: expected a number in year, found "many"
     5 |   "years": "many"
       |            ^^^^^^
Score today 16.7; once everything is answered 16.7 to 83.3 (width 66.7)
Years kept (/years)
  1 to 20 year
> Score today 50; once everything is answered 50 to 50 (width 0)
No other open question would change the score.

$ cat $TMP/done.json
{
  "date": "2026-06-30",
  "name": "Half answered",
  "need": "stated",
  "years": 5
}

#: What if: --set, its mistakes, and compare.
$ ecoscore score -q -p rules.eco --set years=8 half.json
Half answered (half.json --set years=8)                                       Eco-score A · 83.3/100
APPROVED

$ ecoscore score -q -p rules.eco --set year=8 half.json
ecoscore score: 'year' is no question of the policy
[5]

$ ecoscore score -q -p rules.eco --set years half.json
ecoscore score: --set: 'years' is not PATH=VALUE
  example: ecoscore score project.json
[5]

$ ecoscore score -q -p rules.eco --set years=800 half.json
half.json --set years=800:5:12: error E0804: /years: Years kept: 800 is outside the range 1 to 20 year
     5 |   "years": 800
       |            ^^^
[4]

$ ecoscore compare -p rules.eco half.json --set years=8
Half answered (half.json)  →  Half answered (half.json --set years=8)

Answers that differ
  Years kept (/years): unknown → 8 year

Criteria that moved
  kept Kept long: 0 → 100 points (+66.67 in the score) · unknown → 8 year  [years]

Indicators that moved
  Months kept: unknown → 96 month  [years]

Gates
  Need shown: passed
  Long enough: undecided → passed  [years]

Result
  Score: B · 16.7 (16.7 to 83.3)  →  A · 83.3
  Decision: UNDECIDED → APPROVED

$ ecoscore compare -p rules.eco half.json approved.json
Half answered (half.json)  →  Approved (approved.json)

Answers that differ
  Need (/need): stated → surveyed
  Years kept (/years): unknown → 6 year

Criteria that moved
  kept Kept long: 0 → 100 points (+66.67 in the score) · unknown → 6 year  [years]
  needed Needed: 50 → 100 points (+16.67 in the score) · stated → surveyed  [need]

Indicators that moved
  Months kept: unknown → 72 month  [years]

Gates
  Need shown: passed
  Long enough: undecided → passed  [years]

Result
  Score: B · 16.7 (16.7 to 83.3)  →  A · 100
  Decision: UNDECIDED → APPROVED

$ ecoscore compare -p rules.eco half.json
ecoscore compare: give two projects, or one project and --set
  example: ecoscore compare before.json after.json
[5]

$ ecoscore compare -p rules.eco half.json approved.json refused.json
ecoscore compare: 'refused.json' is one argument too many
  example: ecoscore compare before.json after.json
[5]

$ ecoscore compare -p rules.eco half.json half.json
Half answered (half.json)  →  Half answered (half.json)
Both give the same answers.

Gates
  Need shown: passed
  Long enough: undecided

Result
  Score: B · 16.7 (16.7 to 83.3)  →  B · 16.7 (16.7 to 83.3)
  Decision: UNDECIDED → UNDECIDED

$ ecoscore compare -p rules.eco half.json --format json --set years=8 | grep -c '"answers"'
1

#: One page for one project; Markdown for several.
$ ecoscore score -p rules.eco --format html half.json approved.json 2>&1 | sed -n 1,1p
ecoscore score: --format html writes one page: give one project

$ ecoscore score -p rules.eco --format md half.json
# Half answered

**UNDECIDED** · Eco\-score **B** · 16\.7 \(16\.7 to 83\.3\) / 100 

Test of the command line 1 · 2026\-06\-30

Completeness 33\.3 % \(of a weight of 3: answered 1, by default 0, missing 2\)

- Long enough: undecided

## Gates

- ✅ **Need shown** passed
- ❓ **Long enough** undecided → Keep it longer\.

## Answer first

1. Years kept (/years) – takes 66\.7 points off the width; settles the gate: Long enough

## Criteria

| | | weight | points | share | |
|---|---|--:|--:|--:|---|
| kept | Kept long | 2 | 0 \(0 to 100\) | 0 | no answer |
| needed | Needed | 1 | 50 | 16\.7 |  |

## Indicators

| Indicator | Estimate | Bounds |
|---|--:|---|
| Months kept | unknown | 12 to 240 month |

$ ecoscore score -p rules.eco --format html half.json | grep -c '</html>'
1

#: The seed is a number.
$ ecoscore score -p rules.eco --seed x half.json 2>&1 | sed -n 1,1p
ecoscore score: --seed: 'x' is not a whole number of at most 15 digits
