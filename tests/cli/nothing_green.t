#: Whatever keeps a project from being judged is no success.
#: No project.
$ ecoscore gate -p rules.eco
ecoscore gate: no project was given
  example: ecoscore gate project.json --as-of 2026-11-24
[5]

$ ecoscore score -p rules.eco
ecoscore score: no project was given
  example: ecoscore score project.json
[5]

#: A folder without projects, and one without rules.
$ mkdir "$TMP/empty"; ecoscore gate -p rules.eco "$TMP/empty" 2>&1 | sed "s|$TMP|TMP|"; exit "${PIPESTATUS[0]}"
ecoscore gate: TMP/empty: there is no file *.json in this folder
[5]

$ ecoscore gate -p empty_rules approved.json
ecoscore gate: empty_rules: no file *.eco of this folder has a line `policy`
[5]

$ ecoscore gate -p two_policies approved.json
ecoscore gate: two_policies: this folder holds several policies; choose one: two_policies/a.eco, two_policies/b.eco
[5]

#: A policy that is mistyped, or no file at all.
$ ecoscore gate -p rule.eco approved.json
ecoscore gate: rule.eco: there is no such file, folder or built-in pack (packs: achats, bordeaux, demande, engagements, page-rank, parc, rgaa, rgesn, sci, trajectoire)
  did you mean 'rules.eco'?
[5]

$ ecoscore gate -p bordaux approved.json
ecoscore gate: bordaux: there is no such file, folder or built-in pack (packs: achats, bordeaux, demande, engagements, page-rank, parc, rgaa, rgesn, sci, trajectoire)
  did you mean 'bordeaux'?
[5]

$ ecoscore gate -p builtin:paris approved.json
ecoscore gate: builtin:paris: there is no such file, folder or built-in pack (packs: achats, bordeaux, demande, engagements, page-rank, parc, rgaa, rgesn, sci, trajectoire)
[5]

$ ecoscore gate -p '' approved.json
ecoscore gate: --policy: the value is empty
  example: ecoscore gate project.json --as-of 2026-11-24
[5]

#: A project that is missing or mistyped.
$ ecoscore gate -p rules.eco aproved.json
ecoscore gate: aproved.json: there is no such file
  did you mean 'approved.json'?
[5]

$ ecoscore gate -p rules.eco nowhere/approved.json
ecoscore gate: nowhere/approved.json: there is no such file
[5]

$ ecoscore gate -p rules.eco ''
ecoscore gate: : there is no such file
[5]

$ ecoscore score -p rules.eco ./half.jsn
ecoscore score: ./half.jsn: there is no such file
  did you mean './half.json'?
[5]

#: Rules with a mistake; a library; no gate; no criterion.
$ ecoscore gate -p broken.eco approved.json
broken.eco:17:11: error E0301: 'yeers' is not declared
    17 |   measure yeers in [year]
       |           ^^^^^
       = did you mean 'years'?
[3]

$ ecoscore gate -p library.eco approved.json
ecoscore gate: library.eco: is a library: it has no score; give the policy that uses it
[3]

$ ecoscore gate -p no_gate.eco approved.json
ecoscore gate: no_gate.eco: this policy has no gate: there is nothing to decide
[3]

$ ecoscore score -q -p no_gate.eco approved.json
Approved (approved.json)                                                       Eco-score A · 100/100

$ ecoscore score -p no_criterion.eco approved.json
ecoscore score: no_criterion.eco: this policy has neither a criterion nor a headline: there is nothing to score
[3]

$ ecoscore gate -p no_criterion.eco approved.json
approved.json:1:53: error E0803: /need: Need: expected true or false, found "surveyed"
     1 | { "date": "2026-06-30", "name": "Approved", "need": "surveyed", "years": 6 }
       |                                                     ^^^^^^^^^^
       = write true for yes, false for no, without quotes
approved.json:1:65: error E0802: /years: "years" is not a field of this policy
     1 | { "date": "2026-06-30", "name": "Approved", "need": "surveyed", "years": 6 }
       |                                                                 ^^^^^^^
       = a name that begins with _ is a comment
[4]

#: A project given as rules, and rules given as project.
$ ecoscore gate -p approved.json approved.json
approved.json:1:1: error E0101: the first line does not say the language of the file
     1 | { "date": "2026-06-30", "name": "Approved", "need": "surveyed", "years": 6 }
       | ^
       = begin the file with 'language en' or 'langue fr'
approved.json:1:1: error E0110: '{' is not a character of the language
     1 | { "date": "2026-06-30", "name": "Approved", "need": "surveyed", "years": 6 }
       | ^
       = inside quotes it would be
approved.json:1:1: error E0527: the file says neither 'policy' nor 'library'
     1 | { "date": "2026-06-30", "name": "Approved", "need": "surveyed", "years": 6 }
       | ^
       = begin with: policy "Title" version "1"
approved.json:1:3: error E0201: '"date"' does not fit here; expected the end of the file or the next sentence on its own line
     1 | { "date": "2026-06-30", "name": "Approved", "need": "surveyed", "years": 6 }
       |   ^^^^^^
approved.json:1:76: error E0110: '}' is not a character of the language
     1 | { "date": "2026-06-30", "name": "Approved", "need": "surveyed", "years": 6 }
       |                                                                            ^
       = inside quotes it would be
[3]

$ ecoscore gate -p rules.eco rules.eco >"$TMP/out" 2>&1; code=$?; head -4 "$TMP/out"; exit $code
rules.eco:1:1: error E0720: 'language en' is not a JSON value
     1 | language en
       | ^^^^^^^^^^^
       = write { ... }
[4]

#: A project with mistakes, cut, empty, or no text at all.
$ ecoscore gate -p rules.eco broken.json
broken.json:1:33: error E0805: /need: Need: "surveyd" is not one of the choices
     1 | { "date": "2026-06-30", "need": "surveyd", "years": 99 }
       |                                 ^^^^^^^^^
       = did you mean 'surveyed'?
broken.json:1:53: error E0804: /years: Years kept: 99 is outside the range 1 to 20 year
     1 | { "date": "2026-06-30", "need": "surveyd", "years": 99 }
       |                                                     ^^
[4]

$ ecoscore gate -p rules.eco cut.json
cut.json:1:1: error E0712: this '{' is never closed
     1 | { "date": "2026-06-30", "need": 
       | ^
       = what is open at the end of the file lacks: }
[4]

$ ecoscore gate -p rules.eco /dev/null
/dev/null:1:1: error E0702: the file is empty
     1 | 
       | ^
       = a project is a JSON object: { "date": "2026-01-31", ... }; `ecoscore init` writes a blank one
[4]

$ head -c 300 /dev/zero | ecoscore gate -p rules.eco - >"$TMP/out" 2>&1; code=$?; head -1 "$TMP/out"; exit $code
-:1:1: error E0703: found U+0000, expected ' '
[4]

#: No date: a gate needs one; a score does not.
$ ecoscore gate -p rules.eco no_date.json
ecoscore gate: no_date.json: a gate needs a date: write "date" in the project or give --as-of
[4]

$ ecoscore gate -q -p rules.eco --as-of 2026-06-30 no_date.json
No date (no_date.json)                                                         Eco-score A · 100/100
APPROVED

#: The report of a project without a date says nothing that the gate would not: a pipeline may read its decision.
$ ecoscore score --format json -p rules.eco no_date.json | grep -c '"decision": "approved"'
0
[1]

#: Several in a folder, one of them wrong: told, and no success.
$ mkdir "$TMP/some"; cp approved.json "$TMP/some/a.json"; cp broken.json "$TMP/some/b.json"; ecoscore gate -q -p rules.eco "$TMP/some" >"$TMP/out" 2>&1; code=$?; sed "s|$TMP|TMP|" "$TMP/out"; exit $code
TMP/some/b.json:1:33: error E0805: /need: Need: "surveyd" is not one of the choices
     1 | { "date": "2026-06-30", "need": "surveyd", "years": 99 }
       |                                 ^^^^^^^^^
       = did you mean 'surveyed'?
TMP/some/b.json:1:53: error E0804: /years: Years kept: 99 is outside the range 1 to 20 year
     1 | { "date": "2026-06-30", "need": "surveyd", "years": 99 }
       |                                                     ^^
Approved (TMP/some/a.json)                          Eco-score A · 100/100
APPROVED

2 projects: approved 1, refused 0, undecided 0, invalid 1
[4]

#: A file whose reading fails.
$ ecoscore gate -p rules.eco /proc/self/mem
ecoscore gate: /proc/self/mem: could not be read
[5]

#: A link to nothing is there, so it was not mistyped.
$ mkdir "$TMP/links"; ln -s nowhere "$TMP/links/dang.json"; cp approved.json "$TMP/links"; cd "$TMP"; ecoscore gate -q -p "$OLDPWD/rules.eco" links; ecoscore gate --lang fr -q -p "$OLDPWD/rules.eco" links/dang.json; ln -s nowhere rules.eco; ecoscore gate -p rules.eco links
ecoscore gate: links/dang.json: this link leads to nothing
Approved (links/approved.json)                                                 Eco-score A · 100/100
APPROVED

2 projects: approved 1, refused 0, undecided 0, invalid 1
ecoscore gate: links/dang.json : ce lien ne mène à rien
ecoscore gate: rules.eco: there is no such file, folder or built-in pack (packs: achats, bordeaux, demande, engagements, page-rank, parc, rgaa, rgesn, sci, trajectoire)
[5]
