#: Each kind of thing, from its value down to the line of the project. Made is 1 + 3 = 4 kg: more than 2, so no points and a
#: remark; sum is 1 + 0.5 + 2.
$ cat > $TMP/p.json <<'end'
> {"date": "2026-03-01", "kind": "web", "yes1": true, "n": 3, "t": {"not_applicable": "none"}, "d": "2026-05-05",
>  "k": "saw", "c": 4, "p": 50, "g": {"in1": 0.5, "deep": {"x": 2}},
>  "rows": [{"s": true, "r": 1}, {"s": false}, {}]}
> end
> ecoscore explain heavy $TMP/p.json --policy explained.eco | sed "s|$TMP/||"
heavy  Heavy = yes
│  warn when made > 3 kg
│  explained.eco:34
└─ made  Made = 4 kg (3 to 5 kg)
   │  as tools[k].v + n
   │  explained.eco:28
   ├─ k  Key = saw
   │     /k, line 2 · explained.eco:9
   ├─ tools[saw].v  Tools = 1 kg ± 1
   │     source: s, checked on 2026-01-31
   │     explained.eco:25
   └─ n  N = 3 kg
      │  asked when yes1
      │  /n, line 1 · explained.eco:6
      └─ yes1  A = yes
         │  asked when kind is web
         │  /yes1, line 1 · explained.eco:4
         └─ kind  K = web
               default web
               /kind, line 1 · explained.eco:5

$ for name in th tools rows completeness; do ecoscore explain $name $TMP/p.json --policy explained.eco; done 2>&1 | sed "s|$TMP/||"
th  Theme = 0 points
│  explained.eco:40
└─ c1  C1 = 0 points
   │  measure made
   │  bands
   │  up to 2 kg scores 100
   │  otherwise scores 0
   │  explained.eco:41
   └─ made  Made = 4 kg (3 to 5 kg)
      │  as tools[k].v + n
      │  explained.eco:28
      ├─ k  Key = saw
      │     /k, line 2 · explained.eco:9
      ├─ tools[saw].v  Tools = 1 kg ± 1
      │     source: s, checked on 2026-01-31
      │     explained.eco:25
      └─ n  N = 3 kg
         │  asked when yes1
         │  /n, line 1 · explained.eco:6
         └─ yes1  A = yes
            │  asked when kind is web
            │  /yes1, line 1 · explained.eco:4
            └─ kind  K = web
                  default web
                  /kind, line 1 · explained.eco:5
tools  Tools
   explained.eco:22
rows  Rows = 3 rows
   explained.eco:18
completeness  completeness = 100 %
│  explained.eco:1
└─ c1  C1 = 0 points
   │  measure made
   │  bands
   │  up to 2 kg scores 100
   │  otherwise scores 0
   │  explained.eco:41
   └─ made  Made = 4 kg (3 to 5 kg)
      │  as tools[k].v + n
      │  explained.eco:28
      ├─ k  Key = saw
      │     /k, line 2 · explained.eco:9
      ├─ tools[saw].v  Tools = 1 kg ± 1
      │     source: s, checked on 2026-01-31
      │     explained.eco:25
      └─ n  N = 3 kg
         │  asked when yes1
         │  /n, line 1 · explained.eco:6
         └─ yes1  A = yes
            │  asked when kind is web
            │  /yes1, line 1 · explained.eco:4
            └─ kind  K = web
                  default web
                  /kind, line 1 · explained.eco:5

$ for name in grade score g1; do ecoscore explain $name $TMP/p.json --policy explained.eco | sed -n 1,3p; done
grade  grade = B
│  explained.eco:1
└─ score  score = 0 points
score  score = 0 points
│  explained.eco:48
├─ c1  C1 = 0 points
g1  Gate = passed
│  block when c < 0
│  explained.eco:37

$ for name in sum1 when1 word kindly parts; do ecoscore explain $name $TMP/p.json --policy explained.eco; done 2>&1 | sed "s|$TMP/||"
sum1  Sum = unknown
│  as sum(r over rows) + g.in1 + g.deep.x
│  explained.eco:29
├─ rows.r  R
│  │  asked when s
│  │  explained.eco:19
│  ├─ rows[0]  R = 1
│  │     /rows/0/r, line 3
│  ├─ rows[1]  R = not applicable
│  │     /rows/1/r
│  └─ rows[2]  R = unknown – no answer
│        /rows/2/r
├─ g.in1  In = 0.5
│     /g/in1, line 2 · explained.eco:13
└─ g.deep.x  X = 2
      /g/deep/x, line 2 · explained.eco:15
when1  When = 2026-06-05
│  as d + 1 month
│  explained.eco:30
└─ d  D = 2026-05-05
      /d, line 1 · explained.eco:8
word  Word = not applicable
│  as t
│  explained.eco:31
└─ t  T = not applicable
      /t, line 1 · explained.eco:7
kindly  Kind = web
│  as kind
│  explained.eco:32
└─ kind  K = web
      default web
      /kind, line 1 · explained.eco:5
parts  parts = 50 %
│  as p
│  explained.eco:33
└─ p  Part = 50 %
      /p, line 2 · explained.eco:11

$ for name in g g.deep tools.v mad rows.r g.deep.x as_of per_year; do ecoscore explain $name $TMP/p.json --policy explained.eco; done 2>&1 | sed "s|$TMP/||"
ecoscore explain: 'g' is no criterion, gate or indicator
ecoscore explain: 'g.deep' is no criterion, gate or indicator
ecoscore explain: 'tools.v' is no criterion, gate or indicator
  did you mean 'tools'?
ecoscore explain: 'mad' is no criterion, gate or indicator
  did you mean 'made'?
rows.r  R
│  asked when s
│  explained.eco:19
├─ rows[0]  R = 1
│     /rows/0/r, line 3
├─ rows[1]  R = not applicable
│     /rows/1/r
└─ rows[2]  R = unknown – no answer
      /rows/2/r
g.deep.x  X = 2
   /g/deep/x, line 2 · explained.eco:15
as_of  as_of = 2026-03-01
   explained.eco:1
ecoscore explain: 'per_year' is no criterion, gate or indicator

#: The same kinds in JSON, with the names that the schema lists.
$ for name in heavy th tools rows grade score completeness g1 c1 sum1 parts rows.r as_of; do ecoscore explain $name $TMP/p.json --policy explained.eco --format json | awk '/"kind"/ && !n++'; done
  "kind": "remark",
  "kind": "theme",
  "kind": "table",
  "kind": "list",
  "kind": "score",
  "kind": "score",
  "kind": "score",
  "kind": "gate",
  "kind": "criterion",
  "kind": "indicator",
  "kind": "definition",
  "kind": "input",
  "kind": "definition",

#: Without a project all is unknown, and nothing is made up.
$ ecoscore explain c1 --policy explained.eco --lang fr | sed -n 1,4p
c1  C1 = inconnu (0 à 100)
│  measure made
│  bands
│  up to 2 kg scores 100

#: Many rows: the first 60 of 1000, and that 940 more are there.
$ node -e 'console.log(JSON.stringify({yes1: true, kind: "web", rows: Array.from({length: 1000}, (_, i) => ({s: true, r: i}))}))' >$TMP/many.json; ecoscore explain sum1 $TMP/many.json --policy explained.eco | grep -A3 'rows\[59'
│  ├─ rows[59]  R = 59
│  │     /rows/59/r, line 1
│  └─ ... 940  R
├─ g.in1  In = unknown (0 to 1) – no answer

#: The program of the rules: a line for each operation; three means are the theme, the score and the completeness.
$ ecoscore explain --program --policy explained.eco >$TMP/program; head -1 $TMP/program | tr -d '0-9'; grep -c ' MEAN .*explained.eco:' $TMP/program; grep -c ' SUM .*explained.eco:29:25$' $TMP/program
 operations,  slots,  columns,  lists
3
1
