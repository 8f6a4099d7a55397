#: A criterion, a gate, an indicator, an input, a value.
$ ecoscore explain -p rules.eco kept approved.json
kept  Kept long = 100 points
│  measure years in [year]
│  bands more is better
│  below least scores 0
│  below 6 scores 50
│  otherwise scores 100
│  rules.eco:16
├─ years  Years kept = 6 year
│     /years, line 1 · rules.eco:5
└─ least  Least years = 3 year
      3
      source: made up for this test, checked on 2026-01-31
      rules.eco:6

$ ecoscore explain -p rules.eco long_enough refused.json
long_enough  Long enough = blocked
│  block when years < least
│  rules.eco:37
├─ years  Years kept = 2 year
│     /years, line 1 · rules.eco:5
└─ least  Least years = 3 year
      3
      source: made up for this test, checked on 2026-01-31
      rules.eco:6

$ ecoscore explain -p rules.eco months approved.json
months  Months kept = 72 month
│  as years
│  rules.eco:7
└─ years  Years kept = 6 year
      /years, line 1 · rules.eco:5

$ ecoscore explain -p rules.eco years approved.json
years  Years kept = 6 year
   /years, line 1 · rules.eco:5

$ ecoscore explain -p rules.eco least
least  Least years = 3 year
   3
   source: made up for this test, checked on 2026-01-31
   rules.eco:6

$ ecoscore explain -p rules.eco kept half.json
kept  Kept long = unknown (0 to 100)
│  measure years in [year]
│  bands more is better
│  below least scores 0
│  below 6 scores 50
│  otherwise scores 100
│  rules.eco:16
├─ years  Years kept = unknown (1 to 20 year) – no answer
│     /years · rules.eco:5
└─ least  Least years = 3 year
      3
      source: made up for this test, checked on 2026-01-31
      rules.eco:6

$ ecoscore explain -p rules.eco score approved.json
score  score = 100 points
│  rules.eco:8
├─ kept  Kept long = 100 points
│  │  measure years in [year]
│  │  bands more is better
│  │  below least scores 0
│  │  below 6 scores 50
│  │  otherwise scores 100
│  │  rules.eco:16
│  ├─ years  Years kept = 6 year
│  │     /years, line 1 · rules.eco:5
│  └─ least  Least years = 3 year
│        3
│        source: made up for this test, checked on 2026-01-31
│        rules.eco:6
└─ needed  Needed = 100 points
   │  measure need
   │  choices
   │  none scores 0
   │  stated scores 50
   │  surveyed scores 100
   │  rules.eco:25
   └─ need  Need = surveyed
         /need, line 1 · rules.eco:4

#: Without a project.
$ ecoscore explain -p rules.eco kept
kept  Kept long = unknown (0 to 100)
│  measure years in [year]
│  bands more is better
│  below least scores 0
│  below 6 scores 50
│  otherwise scores 100
│  rules.eco:16
├─ years  Years kept = unknown (1 to 20 year) – no answer
│     /years · rules.eco:5
└─ least  Least years = 3 year
      3
      source: made up for this test, checked on 2026-01-31
      rules.eco:6

$ ecoscore explain -p ../json/policy.eco reach
reach  Reach = unknown (0 to 100)
│  measure target
│  bands more is better
│  below 100 scores 0
│  otherwise scores 100
│  ../json/policy.eco:10
└─ target  People it is for = unknown (0 to 1,000,000) – no answer
      /target · ../json/policy.eco:5

#: In JSON, in the other language.
$ ecoscore explain -p rules.eco -f json needed approved.json
{
  "kind": "criterion",
  "name": "needed",
  "label": "Needed",
  "text": "100 points",
  "range": null,
  "formula": "measure need\nchoices\nnone scores 0\nstated scores 50\nsurveyed scores 100",
  "at": {
    "file": "rules.eco",
    "line": 25
  },
  "repeated": false,
  "children": [
    {
      "kind": "input",
      "name": "need",
      "label": "Need",
      "text": "surveyed",
      "formula": null,
      "at": {
        "file": "rules.eco",
        "line": 4
      },
      "pointer": "/need",
      "line": 1,
      "state": "given",
      "reason": null,
      "repeated": false,
      "children": []
    }
  ]
}

$ ecoscore explain -p rules.eco --lang fr long_enough refused.json
long_enough  Long enough = bloquée
│  block when years < least
│  rules.eco:37
├─ years  Years kept = 2 an
│     /years, ligne 1 · rules.eco:5
└─ least  Least years = 3 an
      3
      source : made up for this test, vérifié le 2026-01-31
      rules.eco:6

#: Unknown names, in text and in JSON.
$ ecoscore explain -p rules.eco kpet approved.json
ecoscore explain: 'kpet' is no criterion, gate or indicator
  did you mean 'kept'?
[5]

$ ecoscore explain -p rules.eco something_else approved.json
ecoscore explain: 'something_else' is no criterion, gate or indicator
[5]

$ ecoscore explain -p rules.eco -f json kpet approved.json 2>/dev/null
{
  "error": "'kpet' is no criterion, gate or indicator",
  "candidates": [
    "kept"
  ]
}
[5]

$ ecoscore explain -p rules.eco '' approved.json
ecoscore explain: '' is no criterion, gate or indicator
[5]

$ ecoscore explain -p rules.eco $'k\e[31mept' approved.json
ecoscore explain: 'k\x1b[31mept' is no criterion, gate or indicator
[5]

#: Codes of messages.
$ ecoscore explain E0401
E0401 (error)
  ... and ... cannot be added or compared: they measure different things
  = a factor in ... turns the first into the second, one in ... the second into the first

$ ecoscore explain --lang fr e0401
E0401 (erreur)
  ... et ... ne peuvent être ni ajoutés ni comparés : ils mesurent des choses différentes
  = un facteur en ... fait passer du premier au second, un facteur en ... du second au premier

$ ecoscore explain R0802
R0802 (remark)
  ...: ... is read as ... %
  = write 43 for 43 %

$ ecoscore explain E9999
ecoscore explain: there is no message 'E9999'; `ecoscore help errors` lists them all
  example: ecoscore explain e1 project.json
[5]

$ ecoscore explain E040
ecoscore explain: « E040 » n'est ni un critère, ni une barrière, ni un indicateur
[5]

#: The built-in pack.
$ ecoscore explain e1 ../../rules/bordeaux/projets/portail.json | grep -vE "eco:[0-9]+" | sed -n 1,6p
e1  Empreinte par usager = 100 points
│  mesure empreinte / max(usagers; 1 usager) en [kgCO2e/usager/an]
│  échelle moins c'est mieux
│  à 1  donne 100
│  à 10 donne 50
│  à 50 donne 0

$ ecoscore explain equipements.duree ../../rules/bordeaux/projets/portail.json | grep -v "eco:"
equipements.duree  Durée visée (de la seule seconde vie, pour un reconditionné)
│  défaut appareils[genre].duree_vie ± 30 % car "durée moyenne de ce genre d'appareil"
├─ equipements[0]  Durée visée (de la seule seconde vie, pour un reconditionné) = 6 an
│     /equipements/0/duree, ligne 28
├─ equipements[1]  Durée visée (de la seule seconde vie, pour un reconditionné) = 4 an (3 à 5 an)
│     /equipements/1/duree, ligne 30
└─ equipements[2]  Durée visée (de la seule seconde vie, pour un reconditionné) = 8 an
      /equipements/2/duree, ligne 31

#: A broken project, a missing one.
$ ecoscore explain -q -p rules.eco kept broken.json
broken.json:1:33: error E0805: /need: Need: "surveyd" is not one of the choices
     1 | { "date": "2026-06-30", "need": "surveyd", "years": 99 }
       |                                 ^^^^^^^^^
       = did you mean 'surveyed'?
broken.json:1:53: error E0804: /years: Years kept: 99 is outside the range 1 to 20 year
     1 | { "date": "2026-06-30", "need": "surveyd", "years": 99 }
       |                                                     ^^
[4]

$ ecoscore explain -p rules.eco kept absent.json
ecoscore explain: absent.json: there is no such file
[5]
