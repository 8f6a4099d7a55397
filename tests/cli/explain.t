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
  "note": null,
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
      "note": null,
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

  A sum or comparison needs two things of one kind. Kilowatt-hours become kilograms of CO2e only by
  a factor that says how many go with one, and that factor is a fact with a source.

Wrong
  input power "Electricity" : quantity in [kWh/year] range 0 to 9
  input made "Making" : quantity in [kgCO2e/year] range 0 to 9
  define all as made + power

Right
  value grid "Grid" is 0.05 kgCO2e/kWh source "S" checked on 2026-01-31
  input power "Electricity" : quantity in [kWh/year] range 0 to 9
  input made "Making" : quantity in [kgCO2e/year] range 0 to 9
  define all as made + power * grid

$ ecoscore explain --lang fr e0401
E0401 (erreur)
  ... et ... ne peuvent être ni ajoutés ni comparés : ils mesurent des choses différentes
  = un facteur en ... fait passer du premier au second, un facteur en ... du second au premier

  Une somme ou une comparaison demande deux choses de même sorte. Des kilowattheures ne deviennent
  des kilogrammes de CO2e que par un facteur, qui est un fait avec sa source.

Faux
  donnée power "Electricity" : quantité en [kWh/year] plage 0 à 9
  donnée made "Making" : quantité en [kgCO2e/year] plage 0 à 9
  calcul all vaut made + power

Juste
  valeur grid "Grid" vaut 0,05 kgCO2e/kWh source "S" vérifiée le 2026-01-31
  donnée power "Electricity" : quantité en [kWh/year] plage 0 à 9
  donnée made "Making" : quantité en [kgCO2e/year] plage 0 à 9
  calcul all vaut made + power * grid

$ ecoscore explain R0802
R0802 (remark)
  ...: ... is read as ... %
  = write 43 for 43 %

  A share such as 0.43 is most often 43 %. It is read as it is written, 0.43 %, and told.

Under these rules
  input share "Share" : percent
  criterion c "C" weight 1
    measure share in [%]
    scale more is better
      at 0 scores 0
      at 100 scores 100
  end

Wrong
  { "share": 0.43 }

Right
  { "share": 43 }

$ ecoscore explain E9999
ecoscore explain: there is no message 'E9999'; `ecoscore help errors` lists them all
  example: ecoscore explain e1 project.json
[5]

$ ecoscore explain w0501 --lang fr
W0501 (avertissement)
  une marche de ... points : ... d'un côté, ... de l'autre
  = deux projets presque pareils sont jugés comme s'ils ne l'étaient pas : ajouter une ligne entre
    les deux, ou en faire une échelle

  À une haute marche, deux projets presque pareils ont des points très différents, et une petite
  erreur de mesure décide. Une ligne entre les deux, ou une échelle, juge de même ce qui est pareil.

Faux
  donnée n "N" : nombre plage 0 à 99
  critère c "C" poids 1
    mesure n
    paliers
      jusqu'à 10 donne 100
      sinon      donne 0
  fin

Juste
  donnée n "N" : nombre plage 0 à 99
  critère c "C" poids 1
    mesure n
    échelle
      à 5  donne 100
      à 20 donne 0
  fin

$ ecoscore explain E0528
E0528 (error)
  '...' has no column "..."

  A column of a CSV file is found by its heading, letter by letter.

vans.csv
  kind,made
  small,170

Wrong
  table vans "Vans" from file "vans.csv" keyed by kind
    source "S" checked on 2026-01-31
    column kind from "kind" : text
    column made from "Made" in [kgCO2e]
  end

Right
  table vans "Vans" from file "vans.csv" keyed by kind
    source "S" checked on 2026-01-31
    column kind from "kind" : text
    column made from "made" in [kgCO2e]
  end

$ ecoscore explain --width 60 E0804
E0804 (error)
  ...: ... is outside the range ...

  The range holds what is possible. An answer outside is
  most often in another unit, or has a digit too many.

Under these rules
  input life "Life" : quantity in [year] range 1 to 15
  criterion c "C" weight 1
    measure life in [year]
    scale more is better
      at 1 scores 0
      at 15 scores 100
  end

Wrong
  { "life": 60 }

Right
  { "life": "60 months" }

$ ecoscore explain --format json E0301
{
  "code": "E0301",
  "severity": "error",
  "message": "'...' is not declared",
  "help": null,
  "why": "A name must be declared before anybody can know what it stands for. Most often it is misspelt; capitals count, accents do not.",
  "rules": null,
  "file": null,
  "before": "language en\npolicy \"Example\" version \"1\"\n",
  "wrong": "input staff \"Staff\" : count\ndefine double as staf * 2\n",
  "right": "input staff \"Staff\" : count\ndefine double as staff * 2\n"
}

$ ecoscore explain --format json R0801
{
  "code": "R0801",
  "severity": "remark",
  "message": "\"...\" is not a field of this policy and is not read",
  "help": null,
  "why": "With --lenient a field that the rules do not know is told and not read.",
  "rules": "input staff \"Staff\" : count range 0 to 100\ncriterion c \"C\" weight 1\n  points staff\nend\n",
  "file": null,
  "before": "language en\npolicy \"Example\" version \"1\"\n",
  "wrong": "{ \"staff\": 12, \"rooms\": 3 }\n",
  "right": "{ \"staff\": 12, \"_rooms\": 3 }\n"
}

$ ecoscore explain E0204x -p rules.eco
ecoscore explain: 'E0204x' is no criterion, gate or indicator
  did you mean 'E0204'?
[5]

$ ecoscore explain E040
ecoscore explain: « E040 » n'est ni un critère, ni une barrière, ni un indicateur
  vouliez-vous dire « E0401 » ?
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
