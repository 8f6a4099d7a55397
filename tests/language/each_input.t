#: An answer for each row of a table, in a list, in a group of a list and outside. The figures are worked in the file.
$ ecoscore check each_input.eco
each_input.eco: in order (criteria: 0, gates: 0)

$ ecoscore test each_input.eco
3 passed, 0 failed

#: In French it is the same, and back again.
$ ecoscore fmt --lang fr each_input.eco > $TMP/fr.eco; grep "pour chaque criteria" $TMP/fr.eco | head -2
  donnée results "Results" : au choix ok "conforming", failed "not conforming", pour chaque criteria, peut être sans objet
    donnée seen "Seen" : entier plage 0 à 9, pour chaque criteria, défaut 1 car "once"

$ ecoscore test $TMP/fr.eco
3 réussis, 0 en échec

$ ecoscore fmt --lang en $TMP/fr.eco | diff - each_input.eco && echo the same
the same

#: Reports count the answers of a row; the JSON has them all, by their paths.
$ grep -v about each_input.eco | sed '/^test/,$d' > $TMP/scored.eco; printf 'criterion k "K" weight 1\n  measure seen["1.1"] in [1]\n  scale more is better\n    at 0 scores 0\n    at 10 scores 100\nend\n' >> $TMP/scored.eco

$ ecoscore score -p $TMP/scored.eco audit.json --lenient | sed -n '/^Pages/,$p'
audit.json:2:100: remark R0801: /about: "about" is not a field of this policy and is not read
     2 |   "name": "Two pages", "date": "2026-11-26", "asked": true, "overall": { "1.1": 10, "photo": 30 }, "about": "photo",
       |                                                                                                    ^^^^^^^
       = a name that begins with _ is a comment
Pages
  Name   Main   Results                     Seen        Rate %  1.1 and  Result of the
                                                                photo    main criterion
  ─────────────────────────────────────────────────────────────────────────────────────
  a      photo  2 conforming, 1 not         3 answered   66.67  yes      yes
                conforming
  b      1.1    1 conforming, 1 not         3 answered       ?  ?        yes
                applicable, 1 unknown

  Name   Criteria as
         on all pages
  ───────────────────
  a      ?
  b      ?
  Total  ?
  * by default

Criteria
  id     label       Validated  Seen
  ──────────────────────────────────
  1.1    Images      yes           5
  1.10   Decoration  no            2
  photo  Photos      ?             2
  Total                            9

Questions without answer
  Results (/pages/results)
  Overall (/overall)

Assumed for want of an answer
  Seen = 1 — once (/pages/host/seen, 5 rows)

Sources
  Criteria — made up, checked on 2026-11-24

$ ecoscore score -p $TMP/scored.eco audit.json --lenient --format json | node -e 'const r = JSON.parse(require("fs").readFileSync(0)); for (const row of r.lists[0].rows) { console.log(row.groups.map(g => g.name + ": " + g.text).join("; ")); console.log(row.fields.filter(f => f.of).map(f => f.name + " " + f.state).join(", ")) } console.log(r.unanswered.map(u => u.pointer + " " + u.rows).join(", "))'
audit.json:2:100: remark R0801: /about: "about" is not a field of this policy and is not read
     2 |   "name": "Two pages", "date": "2026-11-26", "asked": true, "overall": { "1.1": 10, "photo": 30 }, "about": "photo",
       |                                                                                                    ^^^^^^^
       = a name that begins with _ is a comment
results: 2 conforming, 1 not conforming; host.seen: 3 answered
results["1.1"] given, results["1.10"] given, results.photo given, host.seen["1.1"] given, host.seen["1.10"] default, host.seen.photo default
results: 1 conforming, 1 not applicable, 1 unknown; host.seen: 3 answered
results["1.1"] given, results["1.10"] not_applicable, results.photo unknown, host.seen["1.1"] default, host.seen["1.10"] default, host.seen.photo default
/pages/results 1, /overall 1

#: With --verbose they are all there.
$ ecoscore score -p $TMP/scored.eco audit.json --lenient --verbose 2>/dev/null | sed -n '/^  Results$/,/^Criteria/p'
  Results
                   a               b
  ───────────────────────────────────────────────
  1.1 Images       conforming      conforming
  1.10 Decoration  not conforming  –
  photo Photos     conforming      ?

  Seen
                   a  b
  ─────────────────────
  1.1 Images       4  1
  1.10 Decoration  1  1
  photo Photos     1  1
  * by default

Criteria

#: What may be answered is said once; the keys are the properties of an object.
$ ecoscore init -p each_input.eco
{
  "policy": "An answer for each row of a table 1",
  "_date": "the day of the score: \"2026-01-31\"",
  "date": null,
  "_pages": "Pages",
  "pages": [
    {
      "_name": "Name",
      "name": null,
      "_main": "Main: 1.1 | 1.10 | photo",
      "main": null,
      "_results": "Results: ok | failed",
      "results": {
        "1.1": null,
        "1.10": null,
        "photo": null
      },
      "_host": "Host",
      "host": {
        "_seen": "Seen, 0 to 9",
        "seen": {
          "1.1": null,
          "1.10": null,
          "photo": null
        }
      }
    }
  ],
  "_asked": "Asked: true | false",
  "asked": null,
  "_overall": "Overall (asked when asked), 0 to 100",
  "overall": {
    "1.1": null,
    "1.10": null,
    "photo": null
  },
  "_about": "About: 1.1 | 1.10 | photo",
  "about": null
}

$ ecoscore schema -p each_input.eco | node -e 'const s = JSON.parse(require("fs").readFileSync(0)); const p = s.properties.pages.items.properties; console.log(Object.keys(p.results.properties), Object.keys(p.host.properties.seen.properties), p.results.additionalProperties, Object.keys(s.properties.overall.properties))'
[ '1.1', '1.10', 'photo' ] [ '1.1', '1.10', 'photo' ] false [ '1.1', '1.10', 'photo' ]

$ ecoscore score -p $TMP/scored.eco audit_wrong.json
audit_wrong.json:2:61: error E0813: /overall/1.1: 1.1 Images is given, but it is only asked when asked
     2 |   "date": "2026-11-26", "asked": false, "overall": { "1.1": 10 },
       |                                                             ^^
       = remove it, or correct the answer that decides
audit_wrong.json:4:40: error E0805: /pages/0/results/1.1: 1.1 Images: "okay" is not one of the choices
     4 |     { "name": "a", "results": { "1.1": "okay", "1.11": "ok", "photo": { "value": 3 } } },
       |                                        ^^^^^^
       = the choices: ok, failed
audit_wrong.json:4:48: error E0802: /pages/0/results/1.11: "1.11" is not a field of this policy
     4 |     { "name": "a", "results": { "1.1": "okay", "1.11": "ok", "photo": { "value": 3 } } },
       |                                                ^^^^^^
       = did you mean "1.1"?
audit_wrong.json:4:71: error E0803: /pages/0/results/photo: photo Photos: expected one of the choices, in quotes, found 3
     4 |     { "name": "a", "results": { "1.1": "okay", "1.11": "ok", "photo": { "value": 3 } } },
       |                                                                       ^^^^^^^^^^^^^^
audit_wrong.json:5:31: error E0803: /pages/1/results: Results: expected {...}, found [...]
     5 |     { "name": "b", "results": ["ok"], "host": { "seen": { "photo": 12 } } }
       |                               ^^^^^^
audit_wrong.json:5:68: error E0804: /pages/1/host/seen/photo: photo Photos: 12 is outside the range 0 to 9
     5 |     { "name": "b", "results": ["ok"], "host": { "seen": { "photo": 12 } } }
       |                                                                    ^^
[4]

$ ecoscore score -p $TMP/scored.eco audit.json --lenient --set 'pages[1].host.seen["1.1"]=9' --quiet
Two pages (audit.json --set pages[1].host.seen["1.1"]=9)                 Eco-score 100/100, no grade

$ ecoscore explain -p each_input.eco 'valid["1.10"]' audit.json
valid  Validated = no
│  as all(p.results[c] is ok over p in pages)
│  each_input.eco:24
└─ pages.results["1.10"]  1.10 Decoration
   │  each_input.eco:14
   ├─ pages[0]  1.10 Decoration = not conforming
   │     /pages/0/results/1.10, line 4
   └─ pages[1]  1.10 Decoration = not applicable
         /pages/1/results/1.10, line 5

$ ecoscore doc -p each_input.eco --format md | sed -n '/^| Question/,/^$/p'
| Question | Answer | Asked | Default |
|---|---|---|---|
| Asked (asked) | yes or no | always |  |
| Overall, for each row of 'Criteria' (overall) | number: 0 to 100 | “Asked” |  |
| About (about) | one row of: criteria | always |  |
| Name (pages\.name) | text | always |  |
| Main (pages\.main) | one row of: criteria | always |  |
| Results, for each row of 'Criteria' (pages\.results) | one of: conforming, not conforming, may be not applicable | always |  |
| Seen, for each row of 'Criteria' (pages\.host\.seen) | whole number: 0 to 9 | always | 1 – once |

