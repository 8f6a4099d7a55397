#: a row of cases is a test of its own, with the lines of its test around it
$ ecoscore test cases.eco
FAILED  bands, case 3  (cases.eco:33)
  cases.eco:33: c: 50; found: 0
  cases.eco:33: g: undecided; found: blocked
  cases.eco:33: grade: A; found: B
  cases.eco:33: life: 6; found: 7 year
FAILED  bands, case 4  (cases.eco:34)
  cases.eco:34: c: -; found: unknown
FAILED  bands, case 5  (cases.eco:35)
  cases.eco:35: the case expects nothing
2 passed, 3 failed
[1]

$ ecoscore test --format json cases.eco | head -22
{
  "passed": 2,
  "failed": 3,
  "tests": [
    {
      "name": "bands, case 1",
      "file": "cases.eco",
      "line": 31,
      "project": null,
      "passed": true,
      "failures": []
    },
    {
      "name": "bands, case 2",
      "file": "cases.eco",
      "line": 32,
      "project": null,
      "passed": true,
      "failures": []
    },
    {
      "name": "bands, case 3",

#: the same in French
$ ecoscore fmt --lang fr cases.eco > $TMP/cas.eco; sed -n '/^ *cas$/,$p' $TMP/cas.eco; ecoscore test $TMP/cas.eco | tail -2 | sed 's|/.*/||'
  cas
    | users   | gear[0].kept | c  | g        | grade | life     |
    | 10      |              | 0  | franchie | B     | 5        |
    | 11      | 6 year       | 50 | franchie | A     | 6 ± 10 % |
    | 4       | 7            | 50 | indécise | A     | 6        |
    | inconnu |              | -  | indécise |       |          |
    | 3       |              |    |          |       |          |
fin
  cas.eco:35: le cas n'attend rien
2 réussis, 3 en échec

#: a column `project` names the file, a column `date` the day
$ printf '{"users": 200, "stage": "live"}' > $TMP/a.json; printf '{"users": 3}' > $TMP/b.json; sed '/^test/,$d' cases.eco > $TMP/p.eco
> printf 'test "files"\n  cases\n    | project  | date       | c       | g      |\n    | "a.json" | 2026-01-31 | 50      | passed |\n    | "b.json" |            | 0 ± 0.1 | passed |\n    | "c.json" |            | 1       |        |\nend\n' >> $TMP/p.eco; cd $TMP; ecoscore test p.eco
FAILED  files, case 2  (p.eco:27)
  p.eco:27: g: passed; found: blocked
FAILED  files, case 3  (p.eco:28)
  p.eco:28: there is no file 'c.json'
1 passed, 2 failed
[1]

#: what is wrong about cases is told by check
$ cd $TMP; sed '/^test/,$d' p.eco > q.eco; printf 'test "wrong"\n  cases\n    | users | usres | 5 | c | g |\n    | 5 | 5 | 5 | 5 kg | 5 |\n    | 5 |\n    | live | | | passed | passed |\nend\ntest "none"\n  cases\nend\ntest "heading alone"\n  cases\n    | users |\nend\n' >> q.eco; ecoscore check q.eco
q.eco:25:15: error E0301: 'usres' is not declared
    25 |     | users | usres | 5 | c | g |
       |               ^^^^^
       = did you mean 'users'?
q.eco:25:23: error E0421: a column of cases is named by an input, or by what is expected of the project
    25 |     | users | usres | 5 | c | g |
       |                       ^
       = an input, 'date' or 'project' is given; a criterion, gate, indicator, definition, 'score', 'grade' or 'completeness' is expected
q.eco:26:19: error E0407: this is in kg, but a plain number is declared
    26 |     | 5 | 5 | 5 | 5 kg | 5 |
       |                   ^^^^
       = the two measure different things; a factor in 1/kg would turn one into the other
q.eco:26:26: error E0423: found 5, expected the outcome of a gate: passed, blocked, undecided or not applicable
    26 |     | 5 | 5 | 5 | 5 kg | 5 |
       |                          ^
q.eco:27:5: error E0216: this row has 1 cells, the heading has 5
    27 |     | 5 |
       |     ^^^^^
       q.eco:25:5: the heading is here
    25 |     | users | usres | 5 | c | g |
       |     ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
       = one cell for each column; what is not known is written 'unknown'
q.eco:28:7: error E0406: found a text, expected a number
    28 |     | live | | | passed | passed |
       |       ^^^^
q.eco:28:18: error E0406: found the outcome of a gate, expected a number
    28 |     | live | | | passed | passed |
       |                  ^^^^^^
q.eco:31:3: error E0422: there are no cases
    31 |   cases
       |   ^^^^^
       = write a heading and a row for each case: | users | e1 |
q.eco:34:3: error E0422: there are no cases
    34 |   cases
       |   ^^^^^
       = write a heading and a row for each case: | users | e1 |
q.eco: 9 errors
[3]

#: passed and blocked are words in cases alone, and not in their heading
$ printf 'language en\npolicy "P"\ninput blocked : one of passed, undecided\ntest "t"\n  cases\n    | blocked  |\n    | `passed` |\nend\n' > $TMP/w.eco; ecoscore check $TMP/w.eco | sed 's|.*/||'; ecoscore fmt --check $TMP/w.eco
w.eco:3:7: remark R0301: no rule uses the input 'blocked'
     3 | input blocked : one of passed, undecided
       |       ^^^^^^^
       = projects are asked for it in vain: use it or remove it
w.eco:3:7: remark R0307: 'blocked' has no label: reports show its name
     3 | input blocked : one of passed, undecided
       |       ^^^^^^^
       = write behind the name what people should read, in quotes
w.eco: in order (criteria: 0, gates: 0), 2 remarks
