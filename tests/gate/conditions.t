#: Conditions beside the gates: the least grade and score, on the estimate.
$ ecoscore gate -p rules.eco approved.json --min-grade A --min-score 60
Approved                                                                       Eco-score A · 100/100
approved.json · Test of the command line 1 · as of 2026-06-30 · rules.eco
A ≥ 60  B
Completeness 100 % (of a weight of 3: answered 3, by default 0, missing 0)

APPROVED

Gates passed
  Need shown · Long enough

Conditions met
  grade A at least · score of 60 at least

$ ecoscore gate -p rules.eco short.json --min-grade A --min-score 60.5 | sed -n '/REFUSED/,$p'
REFUSED by 1 gate and 2 conditions
  ✗ Long enough   It is kept for 2 year; 3 year are asked.
                  → Keep it longer.
                  short.json:5 · may be waived
  ✗ Asked: grade A at least. Found: B.
    → The smallest changes that get there: ecoscore advise --target A
  ✗ Asked: score of 60.5 at least. Found: 33.33.
    → The smallest changes that get there: ecoscore advise --target 60.5

Gates passed
  Need shown

$ ecoscore gate -q -p rules.eco half.json --min-score 16.66; ecoscore gate -q -p rules.eco half.json --min-score 16.67
Half answered (half.json)                                      Eco-score B · 16.7/100 (16.7 to 83.3)
UNDECIDED: 1 gate is not settled — Long enough
Half answered (half.json)                                      Eco-score B · 16.7/100 (16.7 to 83.3)
REFUSED by 1 condition
[1]

#: Or surely: whatever is answered.
$ ecoscore gate -f findings -p rules.eco half.json --min-grade B --min-score 17 --surely | grep -E '"(id|outcome|message|decision)"'
  "decision": "refused",
      "id": "gate/need_shown",
      "outcome": "passed"
      "id": "gate/long_enough",
      "outcome": "undecided"
      "id": "condition/min-grade",
      "outcome": "passed"
      "id": "condition/min-score",
      "outcome": "failed"
      "id": "gate/long_enough",
      "outcome": "undecided",
      "message": "'Long enough' is not settled. This depends on: Years kept.",
          "message": "the rule",
      "id": "condition/min-score",
      "outcome": "failed",
      "message": "Asked: score of 17 at least. Found: 16.67 at worst.",

$ ecoscore gate -q --lang fr ../../rules/bordeaux/projets/portail.json --min-grade A --min-score 87.6; ecoscore gate --lang fr ../../rules/bordeaux/projets/portail.json --min-grade A --min-score 87.6 --surely | grep Demandé
Portail des associations (../../rules/bordeaux/projets/portail.json)
Éco-score A · 87,6/100 exemplaire (87,5 à 87,6)
REFUSÉ par 1 condition
  ✗ Demandé : score de 87,6 au moins. Trouvé : 87,47 au pire.

#: Without a grade there is nothing to compare: undecided.
$ ecoscore gate --lang en ../../rules/bordeaux/projets/assistant.json --min-grade E | grep -A1 Asked
  ? Asked: grade E at least. Found: no grade.
    → The smallest changes that get there: ecoscore advise --target E

$ echo '{"need": true}' > "$TMP/p.json"; ecoscore gate -q -p ../cli/no_criterion.eco --as-of 2026-06-30 "$TMP/p.json" --min-score 0 | tail -1; ecoscore gate -f findings -p ../cli/no_criterion.eco --as-of 2026-06-30 "$TMP/p.json" --min-score 0 | grep -E '"(outcome|decision|message)"'
UNDECIDED: 1 condition is not settled
  "decision": "undecided",
      "outcome": "passed"
      "outcome": "undecided"
      "outcome": "undecided",
      "message": "Asked: score of 0 at least. Found: no score.",

#: No worse than before. The report may hold several projects.
$ ecoscore score -f json -p rules.eco approved.json short.json > "$TMP/old.json"; ecoscore gate -q -p rules.eco approved.json short.json --no-worse-than "$TMP/old.json"
Approved (approved.json)                                                       Eco-score A · 100/100
APPROVED
Short lease (short.json)                                                      Eco-score B · 33.3/100
REFUSED by 1 gate — Long enough

2 projects: approved 1, refused 1, undecided 0, invalid 0
[1]

$ ecoscore gate -f json -p rules.eco approved.json > "$TMP/old.json"; sed 's/"years": 6/"years": 5/' approved.json > "$TMP/new.json"; ecoscore gate -p rules.eco "$TMP/new.json" --no-worse-than "$TMP/old.json" | sed -n '/REFUSED/,$p'
REFUSED by 1 condition
  ✗ Asked: no worse than before. Found: score 66.67, it was 100.
    → What changed: ecoscore compare OLD.json NEW.json

Gates passed
  Need shown · Long enough

$ sed 's/"years": 6/"_": 0/' approved.json > "$TMP/new.json"; ecoscore gate -p rules.eco "$TMP/new.json" --no-worse-than "$TMP/old.json" | sed -n '/^REFUSED/,$p'
REFUSED by 1 condition
  ? Long enough   lacks: Years kept (/years)
                  → Keep it longer.
  ✗ Asked: no worse than before. Found: score 33.33, it was 100; grade B, it was A; gate 'Long
    enough' undecided, it was passed.
    → What changed: ecoscore compare OLD.json NEW.json

Gates passed
  Need shown

#: A gate that a waiver lifts is not worse.
$ sed 's/2,*$/8/' short.json > "$TMP/old_project.json"; ecoscore gate -f json -p rules.eco "$TMP/old_project.json" | sed 's/"estimate": 100,/"estimate": 0,/; s/"estimate": "A"/"estimate": "B"/' > "$TMP/old.json"; ecoscore gate -q -p rules.eco short.json --waivers waivers.json --as-of 2026-06-30 --no-worse-than "$TMP/old.json"; ecoscore gate -q -p rules.eco short.json --no-worse-than "$TMP/old.json"
Short lease (short.json)                                                      Eco-score B · 33.3/100
APPROVED with 1 waiver
Short lease (short.json)                                                      Eco-score B · 33.3/100
REFUSED by 1 gate and 1 condition — Long enough
[1]

#: A report of another policy or project, and what is no report.
$ ecoscore gate -q -p rules.eco refused.json --no-worse-than "$TMP/old.json" 2>&1 | sed "s|$TMP/||"
old.json:14:14: error E0913: there is no report of the project "Refused" here; there is: Short lease
    14 |   "project": {
       |              ^
       = give the report of the same project

$ sed 's/"title": "Test of/"title": "Trial of/' "$TMP/old.json" > "$TMP/other.json"; ecoscore gate -q -p rules.eco short.json --no-worse-than "$TMP/other.json" 2>&1 | sed "s|$TMP/||"
other.json:6:14: error E0912: the report is about the policy "Trial of the command line", not "Test of the command line"
     6 |     "title": "Trial of the command line",
       |              ^^^^^^^^^^^^^^^^^^^^^^^^^^^
       = give a report that the same policy made

$ cd "$TMP"; printf '[]' > a.json; printf ' ' > b.json; sed 's/"outcome": "[a-z]*",/"outcome": 1,/' old.json > c.json; sed 's/"report": 1/"report": 2/' old.json > d.json; printf '{"report": 1, "language": "en"}' > e.json; cd - >/dev/null
> for old in approved.json waivers.json rules.eco absent.json "$TMP"/[a-e].json; do ecoscore gate -q -p rules.eco short.json --no-worse-than $old >/dev/null 2>"$TMP/err"; echo "$? $(grep -o 'E0[0-9]*: .*\|absent.json: .*' "$TMP/err" | head -1)"; done
5 E0911: this is no report of ecoscore: "report" is missing
5 E0911: this is no report of ecoscore: "report" is missing
5 E0720: 'language en' is not a JSON value
5 absent.json: there is no such file
5 E0911: this is no report of ecoscore: no report is in it
5 E0911: this is no report of ecoscore: nothing
5 E0911: this is no report of ecoscore: "outcome" is not what a report has there
5 E0911: this is no report of ecoscore: its version is not 1
5 E0911: this is no report of ecoscore: "decision" is missing

#: One policy and no other.
$ digest=$(ecoscore gate -f json -p rules.eco approved.json | grep -o 'sha256:[0-9a-f]*' | head -1); ecoscore gate -q -p rules.eco approved.json --policy-digest "$digest"; ecoscore gate -q -p rules.eco approved.json --policy-digest "${digest:7:16}"
Approved (approved.json)                                                       Eco-score A · 100/100
APPROVED
Approved (approved.json)                                                       Eco-score A · 100/100
APPROVED

$ ecoscore gate -q -p rules.eco approved.json --policy-digest 0123456789abcdef 2>&1 | sed 's/[0-9a-f]\{64\}/DIGEST/'
ecoscore gate: rules.eco: these are not the rules that are asked: their digest is DIGEST, and --policy-digest says 0123456789abcdef

$ ecoscore gate -q -p rules.eco approved.json --policy-digest 0123456789abcdef -f findings 2>/dev/null | grep -E '"(id|decision)"'
  "decision": "invalid",
      "id": "rules/digest",

#: Options that make no sense.
$ for option in --min-grade=C --min-grade= --min-score=101 --min-score=60,5 --min-score=-1 --surely --policy-digest=abc --policy-digest=0123456789ABCDEF; do ecoscore gate -q -p rules.eco approved.json $option; done
ecoscore gate: --min-grade: 'C' is not a grade of this policy: A, B
ecoscore gate: --min-grade: the value is empty
  example: ecoscore gate project.json --as-of 2026-11-24
ecoscore gate: --min-score: '101' is not a score from 0 to 100, such as 62.5
  example: ecoscore gate project.json --as-of 2026-11-24
ecoscore gate: --min-score: '60,5' is not a score from 0 to 100, such as 62.5
  example: ecoscore gate project.json --as-of 2026-11-24
ecoscore gate: --min-score: '-1' is not a score from 0 to 100, such as 62.5
  example: ecoscore gate project.json --as-of 2026-11-24
ecoscore gate: --surely goes with --min-grade or --min-score
  example: ecoscore gate project.json --as-of 2026-11-24
ecoscore gate: --policy-digest: 'abc' is not the beginning of a SHA-256: 16 to 64 of 0-9 and a-f
  example: ecoscore gate project.json --as-of 2026-11-24
ecoscore gate: --policy-digest: '0123456789ABCDEF' is not the beginning of a SHA-256: 16 to 64 of 0-9 and a-f
  example: ecoscore gate project.json --as-of 2026-11-24
[5]

$ ecoscore gate -q -p ../cli/no_criterion.eco --as-of 2026-06-30 --min-grade A approved.json
ecoscore gate: --min-grade: 'A': this policy gives no grades
[5]

$ ecoscore score -p rules.eco approved.json --min-grade A
ecoscore score: the option --min-grade is not for this verb
  example: ecoscore score project.json
[5]

#: The same in French, and on what nobody answered.
$ ecoscore gate --lang fr -p rules.eco short.json approved.json --min-grade A --min-score 60 | grep -A1 -E 'Demandé|Conditions|REFUSÉ'
REFUSÉ par 1 barrière et 2 conditions
  ✗ Long enough   It is kept for 2 an; 3 an are asked.
--
  ✗ Demandé : lettre A au moins. Trouvé : B.
    → Les plus petits changements qui y mènent : ecoscore advise --target A
  ✗ Demandé : score de 60 au moins. Trouvé : 33,33.
    → Les plus petits changements qui y mènent : ecoscore advise --target 60
--
Conditions remplies
  lettre A au moins · score de 60 au moins

$ ecoscore gate --lang fr -p rules.eco half.json --min-grade A --min-score 60 --surely | sed -n '/REFUSÉ/,$p'
REFUSÉ par 2 conditions
  ? Long enough   il manque : Years kept (/years)
                  → Keep it longer.
  ✗ Demandé : lettre A au moins. Trouvé : B au pire.
    → Les plus petits changements qui y mènent : ecoscore advise --target A
  ✗ Demandé : score de 60 au moins. Trouvé : 16,67 au pire.
    → Les plus petits changements qui y mènent : ecoscore advise --target 60

Barrières franchies
  Need shown

$ ecoscore gate --lang fr ../../rules/bordeaux/projets/assistant.json --min-grade A --min-score 60 --surely | grep Demandé
  ? Demandé : lettre A au moins. Trouvé : pas de lettre qui soit sûre.
  ✗ Demandé : score de 60 au moins. Trouvé : 17,9 au pire.

$ ecoscore score -f json -p rules.eco approved.json | sed 's/"Approved"/"Short lease"/; s/"from": 60/"from": 50/' > "$TMP/old.json"; ecoscore gate --lang fr -p rules.eco short.json --no-worse-than "$TMP/old.json" | grep -A1 Demandé
  ✗ Demandé : pas pire qu'avant. Trouvé : score 33,33, il était de 100 ; lettre B, c'était A ;
    barrière « Long enough » bloquée, elle était franchie.

$ sed '0,/"estimate": 100/s//"estimate": null/; s/"estimate": "A"/"estimate": "Z"/' "$TMP/old.json" > "$TMP/z.json"; ecoscore gate -p rules.eco short.json --waivers waivers.json --as-of 2026-06-30 --no-worse-than "$TMP/z.json" | sed -n '/UNDECIDED/,$p'
UNDECIDED: 1 condition is not settled
  ? Asked: no worse than before. Found: grade B, it was Z.
    → What changed: ecoscore compare OLD.json NEW.json
  ✗ Long enough   It is kept for 2 year; 3 year are asked.
                  → Keep it longer.
                  waived until 2026-06-30 (Europe/Paris) by Head of digital services: The lease ends
                  with the building.
                  short.json:5

Gates passed
  Need shown

$ ecoscore gate -f findings --lang fr -p rules.eco half.json --no-worse-than "$TMP/old.json" 2>&1 | sed "s|$TMP/||"
old.json:14:14: erreur E0913: il n'y a pas ici de rapport du projet « Half answered » ; il y a : Short lease
    14 |   "project": {
       |              ^
       = donner le rapport du même projet

$ ecoscore gate -q --lang fr -p rules.eco approved.json --policy-digest 0123456789abcdef -f github 2>/dev/null | sed 's/[0-9a-f]\{64\}/EMPREINTE/'
::error file=rules.eco,line=1,endLine=1,col=1,endColumn=1,title=Pas les règles demandées::L'empreinte des règles est EMPREINTE ; 0123456789abcdef est demandé.

$ for rules in no_gate library; do ecoscore gate -q --lang fr -p ../cli/$rules.eco approved.json -f github 2>/dev/null; done
::error file=../cli/no_gate.eco,line=1,endLine=1,col=1,endColumn=1,title=Cette politique n'a aucune barrière %3A il n'y a rien à décider.::Cette politique n'a aucune barrière : il n'y a rien à décider.
::error file=../cli/library.eco,line=1,endLine=1,col=1,endColumn=1,title=C'est une bibliothèque %3A elle ne décide rien ; donner la politique qui l'utilise.::C'est une bibliothèque : elle ne décide rien ; donner la politique qui l'utilise.
[3]

#: A score that reads like the one that is asked is told with all its digits.
$ sed 's/"years": 6/"years": 2/; s/"surveyed"/"stated"/' approved.json > "$TMP/p.json"; ecoscore gate -f findings -p rules.eco "$TMP/p.json" --min-score 16.66667 | grep Asked
      "message": "Asked: score of 16.66667 at least. Found: 16.666666666666668.",

#: A gate that passed then and does not apply now is not settled; neither is one that the rules have lost, nor a report that says nothing.
$ printf 'language en\npolicy "S" version "1"\ninput stage : one of idea, live, required\ninput years : number range 0 to 9, required\ncriterion c "C" weight 1\n  points years * 10\nend\ngate g "G"\n  applies when stage is live\n  block when years < 2\nend\ngate h "H"\n  block when years < 1\nend\n' > "$TMP/s.eco"; printf '{"name": "S", "date": "2026-06-30", "stage": "live", "years": 3}' > "$TMP/s.json"; sed 's/live/idea/' "$TMP/s.json" > "$TMP/idea.json"; ecoscore gate -f json -p "$TMP/s.eco" "$TMP/s.json" > "$TMP/s_old.json"; ecoscore gate -p "$TMP/s.eco" "$TMP/idea.json" --no-worse-than "$TMP/s_old.json" | sed -n '/DECIDED/,$p'
UNDECIDED: 1 condition is not settled
  ? Asked: no worse than before. Found: gate 'G' does not apply, it was passed.
    → What changed: ecoscore compare OLD.json NEW.json

Gates passed
  H

Gates not applicable
  G

$ sed 's/gate h/gate k/' "$TMP/s.eco" > "$TMP/lost.eco"; ecoscore gate -p "$TMP/lost.eco" "$TMP/s.json" --no-worse-than "$TMP/s_old.json" | sed -n '/DECIDED/,$p'; ecoscore gate -q -p "$TMP/s.eco" "$TMP/s.json" --no-worse-than "$TMP/s_old.json" | tail -1
UNDECIDED: 1 condition is not settled
  ? Asked: no worse than before. Found: these rules have no gate 'h', it was passed.
    → What changed: ecoscore compare OLD.json NEW.json

Gates passed
  G · H
APPROVED

$ sed -z 's/"gates": \[.*/"gates": []}/; s/"estimate": 30/"estimate": null/' "$TMP/s_old.json" > "$TMP/bare.json"; ecoscore gate --lang fr -p "$TMP/s.eco" "$TMP/s.json" --no-worse-than "$TMP/bare.json" 2>&1 | sed -n '/DÉCIS/,$p'
INDÉCIS : 1 condition n'est pas tranchée
  ? Demandé : pas pire qu'avant. Trouvé : le rapport antérieur n'a ni score ni barrière.
    → Ce qui a changé : ecoscore compare ANCIEN.json NOUVEAU.json

Barrières franchies
  G · H

#: Several reports of one name: the one of the same file, and none when no file is the same.
$ sed 's/: 3/: 4/' "$TMP/s.json" > "$TMP/s4.json"; cd "$TMP"; ecoscore gate -f json -p s.eco s4.json s.json > both.json; ecoscore gate -q -p s.eco s.json --no-worse-than both.json; mv s.json moved.json; ecoscore gate -q -p s.eco moved.json --no-worse-than both.json
S (s.json)                                                                Eco-score 30/100, no grade
APPROVED
both.json:1:1: error E0913: there is no report of the project "S" here; there is: S, S
     1 | [
       | ^
       = give the report of the same project
[5]

#: An entry that says it is an error and a decision in one is none of ours.
$ cd "$TMP"; (printf '[{"error": 1, "decision": "approved"},'; cat s_old.json; printf ']') > forged.json; ecoscore gate -q -p s.eco moved.json --no-worse-than forged.json 2>&1 | head -3
forged.json:1:2: error E0911: this is no report of ecoscore: "report" is missing
     1 | [{"error": 1, "decision": "approved"},{
       |  ^
