#: What is allowed is counted with its reason; in the file, or in the block that says so: `d` has a cliff of its own. An `allow`
#: that allows nothing is told, and so is one for an error or for no code at all.
$ ecoscore check allow/scopes.eco
allow/scopes.eco:9:7: remark R0307: 'late' has no label: reports show its name
     9 | input late : yes or no
       |       ^^^^
       = write behind the name what people should read, in quotes
allow/scopes.eco:12:9: remark R0301: no rule uses the input 'rows.n'
    12 |   input n "N" : count range 1 to 5, required
       |         ^
       = projects are asked for it in vain: use it or remove it
allow/scopes.eco:34:5: warning W0501: a step of 100 points: 100 on one side, 0 on the other
    34 |     otherwise scores 0
       |     ^^^^^^^^^^^^^^^^^^
       allow/scopes.eco:33:5: the line beside it
    33 |     up to 2 scores 100
       |     ~~~~~~~~~~~~~~~~~~
       = two projects that hardly differ are judged as if they did: add a line between, or make it a scale
allow/scopes.eco:44:9: warning W0201: nothing here needs 'W0501' to be allowed
    44 |   allow W0501 because "there is none here"
       |         ^^^^^
       = remove the line: what it allowed has been mended, or stands elsewhere
allow/scopes.eco:47:7: warning W0202: there is no finding 'W9999'
    47 | allow W9999 because "no such code"
       |       ^^^^^
       = write the code that `check` shows, such as W0501
allow/scopes.eco:48:7: warning W0203: 'E0501' is an error, and errors are not allowed
    48 | allow E0501 because "errors stay"
       |       ^^^^^
       = mend it, and remove the line
allow/scopes.eco:49:7: warning W0202: there is no finding 'w0501'
    49 | allow w0501 because "codes are written as they are shown"
       |       ^^^^^
       = did you mean 'R0501'?
allow/scopes.eco: in order (criteria: 2, gates: 1), 5 warnings, 2 remarks
  1 allowed: R0306 because pages come next year
  1 allowed: R0307 because the name is what people say
  1 allowed: R0505 because every default of this pack is one that people chose
  1 allowed: R0503 because a row without a price is a question
  1 allowed: R0509 because the day is in the name of the source
  1 allowed: W0501 because yes or no
  1 allowed: R0511 because the label says it

$ ecoscore check --quiet allow/scopes.eco
allow/scopes.eco: in order (criteria: 2, gates: 1), 5 warnings, 2 remarks

$ ecoscore check --verbose allow/scopes.eco | grep -A5 'R0503\|R0306'
allow/scopes.eco:4:6: remark R0306: nothing is measured in 'page'
     4 | unit page "page"
       |      ^^^^
       = use the unit or remove it
       = allowed: pages come next year
allow/scopes.eco:7:9: remark R0307: 'hosting.pue' has no label: reports show its name
--
allow/scopes.eco:13:9: remark R0503: one row without 'price' leaves unknown what is made of all rows
    13 |   input price "Price" : quantity in [EUR] range 0 to 10
       |         ^^^^^
       allow/scopes.eco:24:15: used here
    24 |   measure sum(price over rows) in [EUR]
       |               ~~~~~
--
  1 allowed: R0306 because pages come next year
  1 allowed: R0307 because the name is what people say
  1 allowed: R0505 because every default of this pack is one that people chose
  1 allowed: R0503 because a row without a price is a question
  1 allowed: R0509 because the day is in the name of the source
  1 allowed: W0501 because yes or no
  1 allowed: R0511 because the label says it

$ ecoscore check allow/scopes_fr.eco
allow/scopes_fr.eco:3:8: remarque R0307: « tard » n'a pas de libellé : les rapports montrent son nom
     3 | donnée tard : oui ou non
       |        ^^^^
       = écrire derrière le nom ce que les gens doivent lire, entre guillemets
allow/scopes_fr.eco:14:7: avertissement W0201: rien ici ne demande que « R0303 » soit admis
    14 | admet R0303 car "rien"
       |       ^^^^^
       = enlever la ligne : ce qu'elle admettait est corrigé, ou se trouve ailleurs
allow/scopes_fr.eco : en ordre (critères : 1, barrières : 1), 1 avertissement, 1 remarque
  2 admis : R0510 car le chef de projet n'y peut rien
  1 admis : R0511 car le libellé le dit

#: What a library allows may come up in another policy.
$ ecoscore check allow/library.eco allow/user.eco
allow/library.eco: in order (library)
allow/user.eco: in order (criteria: 1, gates: 0)

#: --deny makes warnings, or remarks as well, an exit code of 3; what is allowed is never denied.
$ for level in error warning remark; do ecoscore check --quiet --deny $level points/turn.eco points/cliff.eco >/dev/null; echo "$level: $?"; done; ecoscore check --deny remark points/grade_not.eco
error: 0
warning: 3
remark: 3
points/grade_not.eco: in order (criteria: 1, gates: 0)
  1 allowed: R0508 because a test

$ ecoscore check --deny warning points/cliff.eco points/turn.eco | tail -2
       = if this is a mistake, correct it and write 'more is better' or 'less is better'; a middle that is best is worth a reason: allow R0504 because "..."
points/turn.eco: in order (criteria: 2, gates: 0), 1 remark

$ ecoscore check --deny most points/cliff.eco
ecoscore check: --deny: 'most' is not one of error|warning|remark
  example: ecoscore check rules/ecoscore.eco
[5]

#: Sizes of one's own.
$ ecoscore check --cliff 60 points/cliff.eco; ecoscore check --cliff 49 points/cliff_not.eco | tail -1; ecoscore check --swing 30 sources/swing.eco | tail -1; ecoscore check --swing 9 sources/swing_not.eco | tail -1
points/cliff.eco: in order (criteria: 2, gates: 0)
points/cliff_not.eco: in order (criteria: 3, gates: 0), 2 warnings
sources/swing.eco: in order (criteria: 1, gates: 0), 1 remark
sources/swing_not.eco: in order (criteria: 1, gates: 0), 1 warning, 1 remark

$ ecoscore check --cliff 0 points/cliff.eco
ecoscore check: --cliff: '0' is not a whole number from 1 to 100
  example: ecoscore check rules/ecoscore.eco
[5]

$ ecoscore check --swing 1e2 points/cliff.eco
ecoscore check: --swing: '1e2' is not a whole number from 1 to 100
  example: ecoscore check rules/ecoscore.eco
[5]

$ ecoscore check --as-of 2026-02-30 points/cliff.eco
ecoscore check: --as-of: '2026-02-30' is not a date such as 2026-11-24
  example: ecoscore check rules/ecoscore.eco
[5]

#: Remarks of every run can be allowed too, and scores are not changed by it.
$ printf 'language en\npolicy "P" version "1"\nallow R0301 because "asked for another office"\ninput n "N" : number\ninput m "M" : number range 0 to 5\ncriterion c "C" weight 1\n  points 20 * m\n  fix "F."\nend\n' >$TMP/p.eco; cd $TMP; ecoscore check p.eco; echo '{"m": 5, "date": "2026-11-24"}' >p.json; ecoscore score --verbose --policy p.eco p.json 2>&1 | grep -c R0301; ecoscore score --quiet --policy p.eco p.json
p.eco: in order (criteria: 1, gates: 0)
  1 allowed: R0301 because asked for another office
0
p.json                                                                   Eco-score 100/100, no grade

#: A reason is needed, and a code.
$ printf 'language en\npolicy "P" version "1"\nallow R0301\nallow because "x"\nallow R0301 "x"\n' >$TMP/p.eco; cd $TMP; ecoscore check p.eco
p.eco:3:12: error E0202: the sentence stops too soon; expected 'because'
     3 | allow R0301
       |            ^
p.eco:4:7: error E0201: 'because' does not fit here; expected a name
     4 | allow because "x"
       |       ^^^^^^^
p.eco:5:13: error E0201: '"x"' does not fit here; expected 'because'
     5 | allow R0301 "x"
       |             ^^^
p.eco: 3 errors
[3]

#: A reason is shown as it stands, and does no harm.
$ printf 'language en\npolicy "P" version "1"\nunit page "page"\nallow R0306 because "x\x1b[31m\xe2\x80\xae %%s ]]>"\ncriterion c "C" weight 1\n  points 100\n  fix "F."\nend\n' >$TMP/p.eco; cd $TMP; ecoscore check p.eco; ecoscore check --verbose p.eco; ecoscore check --format json p.eco | tail -20
p.eco: in order (criteria: 1, gates: 0)
  1 allowed: R0306 because x\x1b[31m\u{202e} %s ]]>
p.eco:3:6: remark R0306: nothing is measured in 'page'
     3 | unit page "page"
       |      ^^^^
       = use the unit or remove it
       = allowed: x\x1b[31m\u{202e} %s ]]>
p.eco: in order (criteria: 1, gates: 0)
  1 allowed: R0306 because x\x1b[31m\u{202e} %s ]]>
{"file": "p.eco", "errors": 0, "warnings": 0, "remarks": 0, "allowed": 1, "denied": false, "messages": [
  {
    "code": "R0306",
    "severity": "remark",
    "message": "nothing is measured in 'page'",
    "help": "use the unit or remove it",
    "pointer": null,
    "file": "p.eco",
    "line": 3,
    "column": 6,
    "end_line": 3,
    "end_column": 10,
    "related": [],
    "allowed": true,
    "reason": "x\u001b[31m\u202e %s ]]>"
  }
]
}

$ ecoscore check --format json --deny warning points/cliff.eco
{"file": "points/cliff.eco", "errors": 0, "warnings": 1, "remarks": 0, "allowed": 0, "denied": true, "messages": [
  {
    "code": "W0501",
    "severity": "warning",
    "message": "a step of 60 points: 60 on one side, 0 on the other",
    "help": "two projects that hardly differ are judged as if they did: add a line between, or make it a scale",
    "pointer": null,
    "file": "points/cliff.eco",
    "line": 16,
    "column": 5,
    "end_line": 16,
    "end_column": 23,
    "related": [
      {
        "message": "the line beside it",
        "file": "points/cliff.eco",
        "line": 15,
        "column": 5,
        "end_line": 15,
        "end_column": 22
      }
    ]
  }
]
}
[3]

#: Errors first: rules that are wrong are not looked at further.
$ printf 'language en\npolicy "P" version "1"\ncriterion c "C" weight 1\n  points nothing\nend\nallow R0303 because "x"\n' >$TMP/p.eco; cd $TMP; ecoscore check p.eco
p.eco:4:10: error E0301: 'nothing' is not declared
     4 |   points nothing
       |          ^^^^^^^
       = declare it with 'input', 'define' or 'value'
p.eco: 1 error
[3]

#: Fifty messages are shown, the graver ones first: sixty remarks do not hide the warning behind them.
$ cd $TMP; { printf 'language en\npolicy "P" version "1"\ninput n "N" : number range 0 to 9\n'; for ((i = 0; i < 60; i++)); do echo "define d$i as n + $i"; done; printf 'criterion c "C" weight 1\n  measure n\n  bands\n    up to 3 scores 100\n    otherwise scores 0\n  fix "F."\nend\n'; } >p.eco; ecoscore check --deny warning p.eco | grep -v '^ ' | tail -4; ecoscore check p.eco | grep -c 'remark R'
p.eco:52:8: remark R0303: nothing uses 'd48'
p.eco:68:5: warning W0501: a step of 100 points: 100 on one side, 0 on the other
and 11 more messages
p.eco: 1 warning, 60 remarks
49
