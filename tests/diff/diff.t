#: What a change of rules does: two small policies with a change of each kind, and a portfolio.
#: The same rules in French words, with another layout, another order and a library of their own, are the same rules.
$ ecoscore diff old.eco meaning.eco
Les règles sont les mêmes.
Small 1 (old.eco)  →  Small 1 (meaning.eco)

$ ecoscore diff meaning.eco old.eco --format json | grep -c '"change"'
0
[1]

$ ecoscore diff old.eco new.eco
21 rules changed
Small 1 (old.eco)  →  Small 2 (new.eco)

Rules
  added 3 · removed 3 · renamed 2 · changed 13
  policy
    version: 1 → 2
    added: valid until 2027-12-31
    old.eco:3 → new.eco:3
  score
    points without an answer: 0 points → 10 points
    limit of the score "any gate blocks": 60 points → 50 points
    because "any gate blocks": blocked → held back
    concerns: criterion c2, criterion c1, criterion c4
    old.eco:30 → new.eco:31
  grades
    grade "A": from 80 → from 85
    grade: C from 0 → D above 20
    added: grade E from 0
    old.eco:34 → new.eco:36
  criterion c2  Used
    weight: 2 → 3
    applies when: stage is live → stage is not idea
    another order of the lines
    old.eco:49 → new.eco:43
  criterion c1  Little carbon
    standing: proposed → adopted
    band "up to 10": 100 points → 90 points
    because: It takes {per_seat}. → It takes {per_seat}, all in all.
    band: up to 100 scores 50 "fair" → up to 120 scores 50 "fair enough"
    old.eco:40 → new.eco:49
  criterion c4  New  [added]
    new.eco:58
  criterion c3  Kept  [removed]
    old.eco:55
  gate used  Used at all
    block when: rate < floor → rate < floor or stage is closed
    added: may be waived
    old.eco:59 → new.eco:61
  gate stale  Stale  [added]
    new.eco:66
  gate gone  Gone  [removed]
    old.eco:63
  indicator all_carbon  Total  [renamed, was total]
    old.eco:28 → new.eco:29
  function twice  [renamed, was double]
    old.eco:25 → new.eco:26
  value floor  Floor
    source: law → newer law
    value: 20 → 25
    concerns: criterion c2, gate used
    old.eco:20 → new.eco:20
  value cap
    added: value 2028-01-01: 90
    old.eco:21 → new.eco:21
  table devices  Devices
    checked on: 2026-01-31 → 2026-06-30
    row "screen", column mass: 5 kg → 6 kg
    row "laptop", column made: 170 kgCO2e ± 10 kgCO2e → 150 kgCO2e ± 10 kgCO2e
    row "laptop", source: X, 2026-01-31 → Y, 2026-06-30
    added: row "tablet": 80 kgCO2e | 0.5 kg
    removed: row "phone": 77 kgCO2e | 0.2 kg
    concerns: criterion c1, indicator all_carbon
    old.eco:13 → new.eco:13
  input stage  Stage
    label "live": in service → in use
    added: choice closed
    concerns: criterion c2, gate used
    old.eco:5 → new.eco:5
  input users  Users
    range: 0 to 1000 → 0 to 2000
    concerns: remark big
    old.eco:6 → new.eco:6
  input rate  Rate
    asked when: stage is live → stage is not idea
    concerns: criterion c2, gate used
    old.eco:7 → new.eco:7
  input fresh  Fresh  [added]
    concerns: criterion c4, gate stale
    new.eco:8
  input gear.number  number
    added: default 1
    concerns: criterion c1, indicator all_carbon
    old.eco:11 → new.eco:11
  input left  Left  [removed]
    concerns: criterion c3, gate gone
    old.eco:8
  Tests, which are no rules: added 1, removed 0, changed 1

$ ecoscore diff new.eco old.eco --lang fr
21 règles changent
Small 2 (new.eco)  →  Small 1 (old.eco)

Règles
  ajoutées 3 · retirées 3 · renommées 2 · changées 13
  politique
    version : 2 → 1
    retrait : valable jusqu'au 2027-12-31
    new.eco:3 → old.eco:3
  score
    points sans réponse : 10 points → 0 point
    limite du score « any gate blocks » : 50 points → 60 points
    car « any gate blocks » : held back → blocked
    concerne : critère c1, critère c2, critère c3
    new.eco:31 → old.eco:30
  lettres
    lettre « A » : dès 85 → dès 80
    lettre : D au-delà de 20 → C dès 0
    retrait : lettre E dès 0
    new.eco:36 → old.eco:34
  critère c1  Little carbon
    statut : adopté → proposé
    palier « jusqu'à 10 » : 90 points → 100 points
    car : It takes {per_seat}, all in all. → It takes {per_seat}.
    palier : up to 120 scores 50 "fair enough" → up to 100 scores 50 "fair"
    new.eco:49 → old.eco:40
  critère c2  Used
    poids : 3 → 2
    s'applique si : stage is not idea → stage is live
    un autre ordre des lignes
    new.eco:43 → old.eco:49
  critère c3  Kept  [ajout]
    old.eco:55
  critère c4  New  [retrait]
    new.eco:58
  barrière used  Used at all
    bloque si : rate < floor or stage is closed → rate < floor
    retrait : dérogation possible
    new.eco:61 → old.eco:59
  barrière gone  Gone  [ajout]
    old.eco:63
  barrière stale  Stale  [retrait]
    new.eco:66
  indicateur total  Total  [nouveau nom, était all_carbon]
    new.eco:29 → old.eco:28
  fonction double  [nouveau nom, était twice]
    new.eco:26 → old.eco:25
  valeur floor  Floor
    source : newer law → law
    valeur : 25 → 20
    concerne : critère c2, barrière used
    new.eco:20 → old.eco:20
  valeur cap
    retrait : valeur 2028-01-01 : 90
    new.eco:21 → old.eco:21
  table devices  Devices
    vérifié le : 2026-06-30 → 2026-01-31
    ligne « laptop », colonne made : 150 kgCO2e ± 10 kgCO2e → 170 kgCO2e ± 10 kgCO2e
    ligne « laptop », source : Y, 2026-06-30 → X, 2026-01-31
    ligne « screen », colonne mass : 6 kg → 5 kg
    ajout : ligne « phone » : 77 kgCO2e | 0,2 kg
    retrait : ligne « tablet » : 80 kgCO2e | 0,5 kg
    concerne : critère c1, indicateur total
    new.eco:13 → old.eco:13
  donnée stage  Stage
    libellé « live » : in use → in service
    retrait : choix closed
    concerne : critère c2, barrière used
    new.eco:5 → old.eco:5
  donnée users  Users
    plage : 0 to 2000 → 0 to 1000
    concerne : critère c3, remarque big
    new.eco:6 → old.eco:6
  donnée rate  Rate
    demandé si : stage is not idea → stage is live
    concerne : critère c2, barrière used
    new.eco:7 → old.eco:7
  donnée left  Left  [ajout]
    concerne : critère c3, barrière gone
    old.eco:8
  donnée gear.number  number
    retrait : défaut 1
    concerne : critère c1, indicateur total
    new.eco:11 → old.eco:11
  donnée fresh  Fresh  [retrait]
    concerne : critère c4, barrière stale
    new.eco:8
  Tests, qui ne sont pas des règles : ajoutés 0, retirés 1, changés 1

#: Claims are told beside the rules and move no score; what is allowed is a note. Claims of one title, and lines of a gate, are found
#: again in any order, whatever the language of the words.
$ ecoscore diff promises_old.eco promises_fr.eco
Les règles sont les mêmes.
Promises 1 (promises_old.eco)  →  Promises 1 (promises_fr.eco)

$ ecoscore diff promises_old.eco promises_new.eco
1 rule changed (1 more in notes only); 4 claims change
Promises 1 (promises_old.eco)  →  Promises 2 (promises_new.eco)

Rules
  changed 1 · in notes only 1
  policy  [notes only]
    version: 1 → 2
    allow: R0510: the questions are asked elsewhere → R0510: the questions are asked by phone
    promises_old.eco:2 → promises_new.eco:2
  list gear  Gear
    range: 0 to 40 → 1 to 30
    removed: allow W0512: one source
    promises_old.eco:6 → promises_new.eco:6
  Claims, which move no score: added 1 · removed 1 · renamed 1 · changed 1
    claim "weaker"
      always score < 50 when users < 40 person → always score < 60 when users < 40 person
      promises_old.eco:21 → promises_new.eco:20
    claim "more users never harm"  [renamed, was "title"]
      score never falls when users rises
      promises_old.eco:22 → promises_new.eco:21
    claim "new"  [added]
      never score > 10 when users < 5 person
      promises_new.eco:24
    claim "dropped"  [removed]
      gate closed is blocked whenever not open
      promises_old.eco:23

$ ecoscore diff promises_new.eco promises_old.eco --lang fr | sed '1,/^  Garanties/d'
    garantie « weaker »
      always score < 60 when users < 40 person → always score < 50 when users < 40 person
      promises_new.eco:20 → promises_old.eco:21
    garantie « title »  [nouveau nom, était « more users never harm »]
      score never falls when users rises
      promises_new.eco:21 → promises_old.eco:22
    garantie « dropped »  [ajout]
      gate closed is blocked whenever not open
      promises_old.eco:23
    garantie « new »  [retrait]
      never score > 10 when users < 5 person
      promises_new.eco:24

$ ecoscore diff promises_old.eco promises_new.eco --format md | sed '1,/^## Rules/d'

changed 1 · in notes only 1

- **policy**  \(notes only\) – promises\_old\.eco:2 → promises\_new\.eco:2
  - version: 1 → 2
  - allow: R0510: the questions are asked elsewhere → R0510: the questions are asked by phone
- **list gear** Gear – promises\_old\.eco:6 → promises\_new\.eco:6
  - range: 0 to 40 → 1 to 30
  - removed: allow W0512: one source

Claims, which move no score: added 1 · removed 1 · renamed 1 · changed 1

- **claim "weaker"** – promises\_old\.eco:21 → promises\_new\.eco:20
  - always score &lt; 50 when users &lt; 40 person → always score &lt; 60 when users &lt; 40 person
- **claim "more users never harm"  \[renamed, was "title"\]** – promises\_old\.eco:22 → promises\_new\.eco:21
  - score never falls when users rises
- **claim "new"  \[added\]** – promises\_new\.eco:24
  - never score &gt; 10 when users &lt; 5 person
- **claim "dropped"  \[removed\]** – promises\_old\.eco:23
  - gate closed is blocked whenever not open

#: Nothing but a claim.
$ sed '/"kept"/d' promises_old.eco >$TMP/fewer.eco; ecoscore diff promises_old.eco $TMP/fewer.eco --quiet
0 rules changed; 1 claim changes

#: All projects are told, whoever can read them. Nothing here is a failure but the line that nobody can read.
$ ecoscore diff old.eco new.eco --projects projects.ndjson | sed '1,/^  Tests/d'
projects.ndjson:5:1: E0720: 'not a project' is not a JSON value

Scores
  Of 5 projects: rising 0, falling 1, staying 0, read by the old rules only 1, by the new ones only
    2, by neither 1

Grades: before in rows, after in columns
                      A         B         D         E  no grade  not read
  C                   ·         ·         ·         1         ·         1
  not read            ·         1         ·         1         ·         1

Gates: 2 outcomes move
  Both (projects.ndjson:1): Stale, not there → undecided because of gate stale, input fresh
  Both (projects.ndjson:1): Gone, undecided → not there because of gate gone, input left

Largest moves
  1. −10.6  Both (projects.ndjson:1): 25 C → 14.4 E
       −11.7 c2 Used, 100 → 40 points (by points −17.5, by weight +5.8): criterion c2, value floor,
         input stage, input rate
       ±0 c3 Kept, 0 points without an answer for 12.5 % of the weight: criterion c3
       +1.1 c4 New: criterion c4

Projects that cannot be read under both policies
  Old only: by the new rules: projects.ndjson:2:61: E0802: /left: "left" is not a field of this
    policy
  New only: by the old rules: projects.ndjson:3:53: E0805: /stage: Stage: "closed" is not one of the
    choices
  Both again: by the old rules: projects.ndjson:4:63: E0802: /fresh: "fresh" is not a field of this
    policy
  by both: projects.ndjson:5:1: E0720: 'not a project' is not a JSON value

$ ecoscore diff old.eco new.eco --quiet --projects projects.ndjson
projects.ndjson:5:1: E0720: 'not a project' is not a JSON value
21 rules changed; 1 of 5 projects moves, 1 changes grade; read under one policy only: 3; read under
neither: 1
[4]

$ ecoscore diff old.eco new.eco --format md --lang fr --top 1 projects.ndjson
projects.ndjson:5:1: E0720: « not a project » n'est pas une valeur JSON
**21 règles changent ; 1 projet sur 5 bouge, 1 change de lettre ; lus selon une seule politique : 3 ; lus selon aucune : 1**

Small 1 (old\.eco) → Small 2 (new\.eco)

## Règles

ajoutées 3 · retirées 3 · renommées 2 · changées 13

- **politique**  – old\.eco:3 → new\.eco:3
  - version : 1 → 2
  - ajout : valable jusqu'au 2027\-12\-31
- **score**  – old\.eco:30 → new\.eco:31
  - points sans réponse : 0 point → 10 points
  - limite du score « any gate blocks » : 60 points → 50 points
  - car « any gate blocks » : blocked → held back
  - concerne : critère c2, critère c1, critère c4
- **lettres**  – old\.eco:34 → new\.eco:36
  - lettre « A » : dès 80 → dès 85
  - lettre : C dès 0 → D au\-delà de 20
  - ajout : lettre E dès 0
- **critère c2** Used – old\.eco:49 → new\.eco:43
  - poids : 2 → 3
  - s'applique si : stage is live → stage is not idea
  - un autre ordre des lignes
- **critère c1** Little carbon – old\.eco:40 → new\.eco:49
  - statut : proposé → adopté
  - palier « jusqu'à 10 » : 100 points → 90 points
  - car : It takes \{per\_seat\}\. → It takes \{per\_seat\}, all in all\.
  - palier : up to 100 scores 50 "fair" → up to 120 scores 50 "fair enough"
- **critère c4** New \(ajout\) – new\.eco:58
- **critère c3** Kept \(retrait\) – old\.eco:55
- **barrière used** Used at all – old\.eco:59 → new\.eco:61
  - bloque si : rate &lt; floor → rate &lt; floor or stage is closed
  - ajout : dérogation possible
- **barrière stale** Stale \(ajout\) – new\.eco:66
- **barrière gone** Gone \(retrait\) – old\.eco:63
- **indicateur all\_carbon** Total \(nouveau nom, était total\) – old\.eco:28 → new\.eco:29
- **fonction twice**  \(nouveau nom, était double\) – old\.eco:25 → new\.eco:26
- **valeur floor** Floor – old\.eco:20 → new\.eco:20
  - source : law → newer law
  - valeur : 20 → 25
  - concerne : critère c2, barrière used
- **valeur cap**  – old\.eco:21 → new\.eco:21
  - ajout : valeur 2028\-01\-01 : 90
- **table devices** Devices – old\.eco:13 → new\.eco:13
  - vérifié le : 2026\-01\-31 → 2026\-06\-30
  - ligne « screen », colonne mass : 5 kg → 6 kg
  - ligne « laptop », colonne made : 170 kgCO2e ± 10 kgCO2e → 150 kgCO2e ± 10 kgCO2e
  - ligne « laptop », source : X, 2026\-01\-31 → Y, 2026\-06\-30
  - ajout : ligne « tablet » : 80 kgCO2e \| 0,5 kg
  - retrait : ligne « phone » : 77 kgCO2e \| 0,2 kg
  - concerne : critère c1, indicateur all\_carbon
- **donnée stage** Stage – old\.eco:5 → new\.eco:5
  - libellé « live » : in service → in use
  - ajout : choix closed
  - concerne : critère c2, barrière used
- **donnée users** Users – old\.eco:6 → new\.eco:6
  - plage : 0 to 1000 → 0 to 2000
  - concerne : remarque big
- **donnée rate** Rate – old\.eco:7 → new\.eco:7
  - demandé si : stage is live → stage is not idea
  - concerne : critère c2, barrière used
- **donnée fresh** Fresh \(ajout\) – new\.eco:8
  - concerne : critère c4, barrière stale
- **donnée gear\.number** number – old\.eco:11 → new\.eco:11
  - ajout : défaut 1
  - concerne : critère c1, indicateur all\_carbon
- **donnée left** Left \(retrait\) – old\.eco:8
  - concerne : critère c3, barrière gone

Tests, qui ne sont pas des règles : ajoutés 1, retirés 0, changés 1

## Scores

Sur 5 projets : en hausse 0, en baisse 1, inchangés 0, lus selon les seules anciennes règles 1, selon les seules nouvelles 2, selon aucune 1

## Lettres : avant en lignes, après en colonnes

| | A | B | D | E | sans lettre | non lu |
|---|--:|--:|--:|--:|--:|--:|
| A | 0 | 0 | 0 | 0 | 0 | 0 |
| B | 0 | 0 | 0 | 0 | 0 | 0 |
| C | 0 | 0 | 0 | 1 | 0 | 1 |
| sans lettre | 0 | 0 | 0 | 0 | 0 | 0 |
| non lu | 0 | 1 | 0 | 1 | 0 | 1 |

## Barrières : 2 issues changent

- Both \(projects\.ndjson:1\) – Stale : absente → **indécise** \(barrière stale, donnée fresh\)
- … et 1 de plus \(\-\-format json dit tout\)

## Plus grands mouvements

1. **−10,6** Both \(projects\.ndjson:1\) 25 C → 14,4 E
   - −11,7 c2 Used, 100 → 40 points \(par les points −17,5, par le poids \+5,8\) : critère c2, valeur floor, donnée stage, donnée rate
   - ±0 c3 Kept, 0 point sans réponse pour 12,5 % du poids : critère c3
   - \+1,1 c4 New : critère c4

## Projets qui ne se lisent pas selon les deux politiques

- Old only \(projects\.ndjson:2\) – selon les nouvelles : projects\.ndjson:2:61: E0802: /left: « left » n'est pas un champ de cette politique
- New only \(projects\.ndjson:3\) – selon les anciennes : projects\.ndjson:3:53: E0805: /stage: Stage : « closed » n'est pas un des choix
- Both again \(projects\.ndjson:4\) – selon les anciennes : projects\.ndjson:4:63: E0802: /fresh: « fresh » n'est pas un champ de cette politique
- projects\.ndjson:5 – selon les deux : projects\.ndjson:5:1: E0720: « not a project » n'est pas une valeur JSON
[4]

#: One date for both, like everywhere.
$ head -1 projects.ndjson >$TMP/one.ndjson; ecoscore diff old.eco new.eco --quiet --as-of 2029-01-01 --projects $TMP/one.ndjson
21 rules changed; 1 of 1 projects moves, 1 changes grade

#: Only notes: labels, reasons, sources.
$ sed 's/"Take less."/"Take much less."/; s/"Users"/"People"/; s/source "law"/source "the law"/' old.eco >$TMP/notes.eco; ecoscore diff old.eco $TMP/notes.eco | sed "s|$TMP/||g"
0 rules changed (3 more in notes only)
Small 1 (old.eco)  →  Small 1 (notes.eco)

Rules
  in notes only 3
  criterion c1  Little carbon  [notes only]
    fix: Take less. → Take much less.
    old.eco:40 → notes.eco:40
  value floor  Floor  [notes only]
    source: law → the law
    old.eco:20 → notes.eco:20
  input users  People  [notes only]
    label: Users → People
    old.eco:6 → notes.eco:6

#: Libraries can be compared, but score nothing.
$ ecoscore diff meaning_library.eco meaning_library.eco --quiet
Les règles sont les mêmes.

$ ecoscore diff meaning_library.eco meaning_library.eco --projects projects.ndjson
ecoscore diff: meaning_library.eco: is a library: it has no score; give the policy that uses it
[3]

#: Nothing to compare, and mistakes of use.
$ ecoscore diff old.eco
ecoscore diff: give two policies: the old one and the new one
  example: ecoscore diff old.eco new.eco --projects projects.ndjson
[5]

$ ecoscore diff old.eco none.eco
ecoscore diff: none.eco: there is no such file, folder or built-in pack (packs: achats, bordeaux, demande, engagements, page-rank, parc, rgaa, rgesn, sci, trajectoire)
[5]

$ ecoscore diff old.eco new.eco --quiet --projects none.ndjson
none.ndjson: there is no such file
21 rules changed; 0 of 1 projects move; read under neither: 1
[5]

$ echo >$TMP/empty.ndjson; ecoscore diff old.eco new.eco --projects $TMP/empty.ndjson
ecoscore diff: there is no project in these files: nothing was evaluated
[5]

$ ecoscore diff old.eco new.eco --top 0
ecoscore diff: --top: '0' is not a number from 1 to 1000
  example: ecoscore diff old.eco new.eco --projects projects.ndjson
[5]

$ echo 'x' >$TMP/broken.eco; ecoscore diff old.eco $TMP/broken.eco --output $TMP/out >/dev/null 2>&1; echo $?; ls $TMP/out 2>&1 | sed "s|$TMP/||g"
3
ls: cannot access 'out': No such file or directory

$ cp new.eco $TMP/mine.eco; ecoscore diff old.eco $TMP/mine.eco --output $TMP/mine.eco 2>&1 | sed "s|$TMP/||g"; cmp new.eco $TMP/mine.eco
ecoscore diff: mine.eco: is also read: choose another file for --output

#: A unit of the policy, and what a missing answer counts, concern whatever stands on them: 10 of 100 seats are 20, then 30 persons.
$ sed 's/is 2 person/is 3 person/; s/^criterion a/score\n  missing scores 10\nend\n&/' seats.eco >$TMP/new.eco; echo '{"name": "P", "n": 10}' >$TMP/p.json; ecoscore diff seats.eco $TMP/new.eco --projects $TMP/p.json | sed "s|$TMP/||g"
2 rules changed; 1 of 1 projects moves
U 1 (seats.eco)  →  U 1 (new.eco)

Rules
  changed 2
  score
    points without an answer: 0 points → 10 points
    concerns: criterion a, criterion b
    new.eco:6
  unit seat
    multiple: 2 person → 3 person
    concerns: criterion a
    seats.eco:3 → new.eco:3

Scores
  Of 1 projects: rising 1, falling 0, staying 0

Grades: before in rows, after in columns
               no grade  not read
  no grade            1         ·

Largest moves
  1. +10  P (p.json): 10 no grade → 20 no grade
       +5 a A, 20 → 30 points: unit seat
       +5 b B, 0 → 10 points: score

#: Another kind of mean, and a limit. By hand: (60 + 2x30 + 100) / 4 = 55; then ((60 + 2x30) / 3 + 100) / 2 = 70, held at 40. The
#: first two give 15 and 15, then 10 and 10; the third 25, then 50; the limit takes 30.
$ sed 's/mean of criteria/mean of themes\n  at most 40 when m/; s/"X" weight 3/"X" weight 1/' themes.eco >$TMP/new.eco; echo '{"name": "P", "a": 60, "b": 30, "m": true}' >$TMP/p.json; ecoscore diff themes.eco $TMP/new.eco --projects $TMP/p.json | sed "s|$TMP/||g"
2 rules changed; 1 of 1 projects moves
Themes 1 (themes.eco)  →  Themes 1 (new.eco)

Rules
  changed 2
  score
    the score is the: mean of criteria → mean of themes
    added: limit of the score 40 points: m
    themes.eco:23 → new.eco:23
  theme x  X
    weight: 3 → 1
    concerns: criterion c1, criterion c2
    themes.eco:6 → new.eco:6

Scores
  Of 1 projects: rising 0, falling 1, staying 0

Grades: before in rows, after in columns
               no grade  not read
  no grade            1         ·

Largest moves
  1. −15  P (p.json): 55 no grade → 40 no grade
       +25 c3 Three: other weights (score, theme x)
       −5 c1 One: theme x
       −5 c2 Two: theme x
       limits of the score: −30 (now: at most 40 when m): score

#: A setting that `use` chooses otherwise.
$ mkdir -p $TMP/a $TMP/b; printf 'language en\nlibrary "L" version "1"\nsetting way "Way" : one of short, long "the long one"\ndefine d as 1 when way is short\n  as 2 otherwise\n' | tee $TMP/a/l.eco >$TMP/b/l.eco; printf 'language en\npolicy "S" version "1"\nuse "l.eco" with way is short\ncriterion c "C" weight 1\n  points d * 10\nend\n' >$TMP/a/p.eco; sed 's/way is short/way is long/' $TMP/a/p.eco >$TMP/b/p.eco; ecoscore diff $TMP/a/p.eco $TMP/b/p.eco | sed "s|$TMP/||g"
1 rule changed
S 1 (a/p.eco)  →  S 1 (b/p.eco)

Rules
  changed 1
  setting way  Way
    chosen: short → the long one
    concerns: criterion c
    a/l.eco:3 → b/l.eco:3

#: Tables: a column that came, one that went, one in another unit; one uncertainty for all figures is told once.
$ sed 's/made \[kgCO2e\] | mass \[kg\] |/made [gCO2e] | size [m] |/; s/source "X"/uncertainty ± 10 %\n  &/; s/170 ± 10 /170 ± 10 % /' old.eco | sed 's/devices\[kind\].made/devices[kind].made/' >$TMP/new.eco; ecoscore diff old.eco $TMP/new.eco | sed "s|$TMP/||g"
1 rule changed
Small 1 (old.eco)  →  Small 1 (new.eco)

Rules
  changed 1
  table devices  Devices
    added: ± 10 %
    removed: column mass
    column "made", unit: kgCO2e → gCO2e
    added: column size
    concerns: criterion c1, indicator total
    old.eco:13 → new.eco:13

#: Renamed: a table, a theme and a value, whose labels stay. What uses them is not changed. An input is asked under its name.
$ sed 's/\bdevices\b/machines/; s/\bdevices\b/machines/; s/^theme all /theme whole /; s/ in all/ in whole/; s/\bfloor\b/least/; s/\bleft\b/kept/' old.eco >$TMP/new.eco; ecoscore diff old.eco $TMP/new.eco | sed "s|$TMP/||g"
7 rules changed
Small 1 (old.eco)  →  Small 1 (new.eco)

Rules
  added 1 · removed 1 · renamed 3 · changed 2
  theme whole  All  [renamed, was all]
    old.eco:39 → new.eco:39
  criterion c3  Kept
    adds: adds 40 when left → adds 40 when kept
    old.eco:55 → new.eco:55
  gate gone  Gone
    block when: left → kept
    old.eco:63 → new.eco:63
  value least  Floor  [renamed, was floor]
    old.eco:20 → new.eco:20
  table machines  Devices  [renamed, was devices]
    old.eco:13 → new.eco:13
  input kept  Left  [added]
    concerns: criterion c3, gate gone
    new.eco:8
  input left  Left  [removed]
    concerns: criterion c3, gate gone
    old.eco:8

#: Not certain: two gates of one meaning, either of which could be the old one; a name that stands for something else as well.
$ sed 's/^gate gone "Gone"/gate left_over "Gone"\n  block when left\nend\ngate left_there "Gone"/; s/^define per_seat/define number/; s/measure per_seat/measure number/; s/{per_seat}/{number}/' old.eco >$TMP/new.eco; ecoscore diff old.eco $TMP/new.eco | sed "s|$TMP/||g"
6 rules changed
Small 1 (old.eco)  →  Small 1 (new.eco)

Rules
  added 3 · removed 2 · changed 1
  criterion c1  Little carbon
    measure: per_seat in [kgCO2e] → number in [kgCO2e]
    because: It takes {per_seat}. → It takes {number}.
    old.eco:40 → new.eco:40
  gate left_over  Gone  [added]
    new.eco:63
  gate left_there  Gone  [added]
    new.eco:66
  gate gone  Gone  [removed]
    old.eco:63
  definition number  By seat  [added]
    concerns: criterion c1
    new.eco:27
  definition per_seat  By seat  [removed]
    concerns: criterion c1
    old.eco:27

#: Whatever the name of a project holds, it stays on its line, where a pipeline would read commands.
$ printf '{"name": "a\\n::error::b\\u0007", "n": 10}\n{"name": "c\\n::error::d", "n": 1000}\n' >$TMP/p.ndjson; sed 's/is 2 person/is 3 person/' seats.eco >$TMP/new.eco; ecoscore diff seats.eco $TMP/new.eco --projects $TMP/p.ndjson 2>&1 | sed "1,/Largest/d; s|$TMP/||g"
  1. +5  a ::error::b  (p.ndjson:1): 10 no grade → 15 no grade
       +5 a A, 20 → 30 points: unit seat

Projects that cannot be read under both policies
  by both: p.ndjson:2:32: E0804: /n: N: 1000 is outside the range 0
    to 100 seat

#: A renamed criterion stays the same one for the projects; one that also gives other points is another.
$ sed 's/^criterion a /criterion mass /' seats.eco >$TMP/new.eco; echo '{"name": "P", "n": 10}' >$TMP/p.json; ecoscore diff seats.eco $TMP/new.eco --quiet --projects $TMP/p.json; sed -i 's/at 100 scores/at 50 scores/' $TMP/new.eco; ecoscore diff seats.eco $TMP/new.eco --projects $TMP/p.json | sed -n '/^Largest/,$p' | sed "s|$TMP/||g"
1 rule changed; 0 of 1 projects move
Largest moves
  1. +10  P (p.json): 10 no grade → 20 no grade
       +20 mass A: criterion mass
       −10 a A: criterion a

#: Each verb of these says what it takes.
$ ecoscore help diff
ecoscore diff: what a change of rules does: rules, then scores, grades and gates of projects

Usage: ecoscore diff [options] OLD NEW [--projects FILE|FOLDER ...]

Options:
  -r, --root FOLDER               rule files may name files below this folder (without it: below their own)
      --as-of DATE                evaluate at this date instead of the project's own
      --projects FILE|FOLDER      what the change does to these projects; more may follow; may be repeated
      --top N                     how many of the projects that move most (without it: 10)
      --lenient                   a field that the rules do not know is a remark, not an error
  -f, --format text|json|md       text for people (the default), JSON for programs, or Markdown for a merge request
  -j, --jobs N                    threads (without it: one for each processor)
  -o, --output FILE               write the result to this file (- is standard output)
  -l, --lang fr|en                language of results and messages (without it: that of the rules)
      --colour auto|always|never  colours (auto: on a terminal, unless NO_COLOR is set)
  -w, --width N                   columns of the text (without it: those of the terminal)
  -q, --quiet                     the verdict only
  -v, --verbose                   every difference, gate and project, not the first of many
  -h, --help                      this help
  -V, --version                   the version of ecoscore

Exit codes:
  0 done (a difference is no failure), 3 rules invalid, or without criterion and gate,
  4 a project is invalid by both, 5 usage or files

Example:
  ecoscore diff old.eco new.eco --projects projects.ndjson

$ ecoscore help doc --lang fr
ecoscore doc: une politique en une page, pour qui n'écrit pas de règles

Usage : ecoscore doc [options] [FICHIER.eco|DOSSIER|JEU]

Options :
  -p, --policy FICHIER|DOSSIER|JEU  les règles (sans elle : le jeu intégré bordeaux)
  -r, --root DOSSIER                les règles peuvent nommer des fichiers sous ce dossier (sans elle : sous le leur)
      --as-of DATE                  seuils par les chiffres de ce jour (sans elle : celui où les règles valent, ou les plus récents)
  -f, --format html|md|json         une page web (par défaut), Markdown, ou JSON pour les programmes
      --since POLITIQUE             avec ce qui change depuis cette version plus ancienne
  -o, --output FICHIER              écrire le résultat dans ce fichier (- : sortie standard)
  -l, --lang fr|en                  langue des résultats et des messages (sans elle : celle des règles)
      --colour auto|always|never    couleurs (auto : sur un terminal, sauf si NO_COLOR est défini)
  -h, --help                        cette aide
  -V, --version                     la version d'ecoscore

Codes de sortie :
  0 fait, 3 règles invalides, 5 usage ou fichiers

Exemple :
  ecoscore doc rules/ --output rules.html

#: A criterion that nobody has answered yet gives nothing and takes its part of the weight: it is named. Each project that is decided
#: otherwise is listed with the gates behind it: one that now holds it up, or no longer does.
$ cd $TMP; question() { printf 'input %s "%s" : count range 0 to 10\ncriterion c%s "%s" weight 1\n  measure %s\n  scale more is better\n    at 0  scores 0\n    at 10 scores 100\nend\n' $1 ${1^^} $1 ${1^^} $1; }; gate() { printf 'gate %s "Gate %s"\n  block when %s\nend\n' "$1" "$1" "$2"; }
> { printf 'language en\npolicy "P" version "1"\n'; question n; gate g 'n < 2'; gate away 'n > 9'; } >one.eco; { printf 'language en\npolicy "P" version "1"\n'; question n; question m; gate g 'n < 4'; gate h 'm < 5'; } >two.eco
> printf '{"name":"%s","date":"2026-01-01","n":%s,"m":%s}\n' Open 8 null Low 3 1 Lower 1 9 Fine 9 9 Away 10 9 Both 10 1 | sed 's/,"m":null//' >all.ndjson
> ecoscore diff --lenient one.eco two.eco --projects all.ndjson | sed -n '/^Scores/,$p'
Scores
  Of 6 projects: rising 1, falling 4, staying 1
  Decisions: APPROVED → REFUSED 1 · APPROVED → UNDECIDED 1 · REFUSED → APPROVED 1

Grades: before in rows, after in columns
               no grade  not read
  no grade            6         ·

Decisions: 3 change
  Open (all.ndjson:1): APPROVED → UNDECIDED by Gate h
  Low (all.ndjson:2): APPROVED → REFUSED by Gate g, Gate h
  Away (all.ndjson:5): REFUSED → APPROVED by Gate away

Gates: 6 outcomes move
  Open (all.ndjson:1): Gate h, not there → undecided because of gate h, input m
  Low (all.ndjson:2): Gate g, passed → blocked because of gate g
  Low (all.ndjson:2): Gate h, not there → blocked because of gate h, input m
  Away (all.ndjson:5): Gate away, blocked → not there because of gate away
  Both (all.ndjson:6): Gate h, not there → blocked because of gate h, input m
  Both (all.ndjson:6): Gate away, blocked → not there because of gate away

Largest moves
  1. −45  Both (all.ndjson:6): 100 no grade → 55 no grade
       −50 cn N: other weights (criterion cm)
       +5 cm M: criterion cm
  2. −40  Open (all.ndjson:1): 80 no grade → 40 no grade
       −40 cn N: other weights (criterion cm)
       ±0 cm M, 0 points without an answer for 50 % of the weight: criterion cm
  3. +40  Lower (all.ndjson:3): 10 no grade → 50 no grade
       +45 cm M: criterion cm
       −5 cn N: other weights (criterion cm)
  4. −10  Low (all.ndjson:2): 30 no grade → 20 no grade
       −15 cn N: other weights (criterion cm)
       +5 cm M: criterion cm
  5. −5  Away (all.ndjson:5): 100 no grade → 95 no grade
       −50 cn N: other weights (criterion cm)
       +45 cm M: criterion cm

$ cd $TMP; ecoscore diff --lenient two.eco one.eco --lang fr --top 2 --projects all.ndjson | sed -n '/^Décisions/,$p'
Décisions : 3 changent
  Open (all.ndjson:1) : INDÉCIS → APPROUVÉ par Gate h
  Low (all.ndjson:2) : REFUSÉ → APPROUVÉ par Gate g, Gate h
  … et 1 de plus (--format json dit tout)

Barrières : 6 issues changent
  Open (all.ndjson:1) : Gate h, indécise → absente à cause de barrière h, donnée m
  Low (all.ndjson:2) : Gate g, bloquée → franchie à cause de barrière g
  … et 4 de plus (--format json dit tout)

Plus grands mouvements
  1. +45  Both (all.ndjson:6) : 55 sans lettre → 100 sans lettre
       +50 cn N : autres poids (critère cm)
       −5 cm M : critère cm
  2. +40  Open (all.ndjson:1) : 40 sans lettre → 80 sans lettre
       +40 cn N : autres poids (critère cm)
       ±0 cm M, 0 point sans réponse pour 50 % du poids : critère cm

$ cd $TMP; ecoscore diff --lenient one.eco two.eco --projects all.ndjson --format json | node -e 'const p = JSON.parse(require("fs").readFileSync(0)).portfolio; console.log(p.decisions_moved); for (const d of p.decision_moves) console.log(d.name, d.from, d.to, d.gates.join()); console.log(JSON.stringify(p.movers.find(m => m.name === "Open").criteria))'
3
Open approved undecided h
Low approved refused g,h
Away refused approved away
[{"name":"cn","from":80,"to":40,"points_from":80,"points_to":80,"by_points":0,"by_weight":-40},{"name":"cm","from":0,"to":0,"points_from":null,"points_to":0,"by_points":0,"by_weight":0}]

#: Without a gate behind it: the rules do not hold on the day of the project.
$ cd $TMP; sed 's/version "1"/& valid from 2027-01-01/' one.eco >late.eco; ecoscore diff one.eco late.eco --lenient --projects all.ndjson | sed -n '/^Decisions/,/^$/p'
Decisions: 3 change
  Open (all.ndjson:1): APPROVED → UNDECIDED, not by a gate: by a grade, the dates of the rules, or
    the lack of gates
  Low (all.ndjson:2): APPROVED → UNDECIDED, not by a gate: by a grade, the dates of the rules, or
    the lack of gates
  Fine (all.ndjson:4): APPROVED → UNDECIDED, not by a gate: by a grade, the dates of the rules, or
    the lack of gates

#: Movers name no change that cannot have moved them: a default that is answered, in each row; a row of a table that is not read; a
#: figure of another day. A column that changes concerns those who read it, also where rows are walked.
$ printf '%s\n' 'sed "$1" causes.eco >"$TMP/new.eco"; ecoscore diff causes.eco "$TMP/new.eco" --projects causes.ndjson "${@:2}" | sed "s|$TMP/||g"' >$TMP/moved; printf '%s\n' 'sed "$1" causes.eco >"$TMP/new.eco"; ecoscore diff causes.eco "$TMP/new.eco" | sed "1,4d; s|$TMP/||g"' >$TMP/told; TMP=$TMP bash $TMP/moved 's/170 ± 10/150 ± 10/; s/default 5 year/default 4 year/; s/default 2/default 9/; s/is 800/is 700/' | sed -n '/^Rules/,/^Scores/p; /^Largest/,$p'
Rules
  changed 4
  value limit  Limit
    value "2030-01-01": 800 → 700
    concerns: gate g
    causes.eco:25 → new.eco:25
  table gear  Gear
    row "laptop", column made: 170 kgCO2e ± 10 kgCO2e → 150 kgCO2e ± 10 kgCO2e
    concerns: criterion c2, indicator foot
    causes.eco:13 → new.eco:13
  input life  Life
    default: 5 year ± 30 % → 4 year ± 30 %
    concerns: criterion c2, indicator foot
    causes.eco:7 → new.eco:7
  input rows.n  N
    default: 2 → 9
    concerns: criterion c4
    causes.eco:11 → new.eco:11

Scores
Largest moves
  1. +2.1  Laptop, answered (causes.ndjson:2): 65.8 B → 67.9 B
       +2.1 c2 Foot, 63.9 → 69.4 points: table gear
  2. −0.5  Screen, open (causes.ndjson:1): 78.4 B → 77.9 B
       −1.4 c2 Foot, 96.7 → 93.1 points: input life
       +0.9 c4 Rows, 7 → 14 points: input rows.n

Projects that name another policy
  Heavy (causes.ndjson:3): another than both

$ export TMP; bash $TMP/moved 's/| 30  /| 130 /' | sed -n '/^  table/,/concerns/p; /^Largest/,/^$/p'
  table gear  Gear
    row "laptop", column watts: 30 W → 130 W
    concerns: criterion c5
Largest moves
  1. −3.8  Screen, open (causes.ndjson:1): 78.4 B → 74.6 B
       −3.8 c5 Highest, 30 → 0 points: table gear
  2. −3.8  Laptop, answered (causes.ndjson:2): 65.8 B → 62.1 B
       −3.8 c5 Highest, 30 → 0 points: table gear
  3. −3.8  Heavy (causes.ndjson:3): 65 B → 61.2 B
       −3.8 c5 Highest, 30 → 0 points: table gear


$ export TMP; bash $TMP/moved 's/170 ± 10/150 ± 10/; s/default 5 year/default 4 year/; s/^  | one /  | zero | 7 |\n&/; s/^  | screen/  | phone | 9 | 70 | two | "P" |\n&/' --format json | node -e 'const d = JSON.parse(require("fs").readFileSync(0)); console.log(d.rules.changes.map(c => [c.kind, c.name, c.moves_only].join()).join(" ")); for (const m of d.portfolio.movers) console.log(m.name, JSON.stringify(m.idle))'
table,gear, table,makers, input,life,unanswered
Laptop, answered [{"kind":"table","name":"makers"},{"kind":"input","name":"life"}]
Screen, open [{"kind":"table","name":"makers"}]

#: A gate that began to block, and with it the limit of the score; both are named. And the project that names another policy.
$ export TMP; bash $TMP/moved 's/5 \* limit/4 * limit/; s/at 0   scores 0/at 0   scores 100/' | sed -n '1p; /^Gates/,$p'
2 rules changed; 3 of 3 projects move, 1 changes grade, 1 gate now blocks; 1 project names another
Gates: 1 outcome moves
  Heavy (causes.ndjson:3): Too much, passed → blocked because of gate g

Largest moves
  1. +11.9  Laptop, answered (causes.ndjson:2): 65.8 B → 77.7 B
       +11.9 c4 Rows, 5 → 100 points: criterion c4
  2. +11.6  Screen, open (causes.ndjson:1): 78.4 B → 90 A
       +11.6 c4 Rows, 7 → 100 points: criterion c4
  3. −5  Heavy (causes.ndjson:3): 65 B → 60 B
       +12.5 c4 Rows, 0 → 100 points: criterion c4
       limits of the score: −17.5 (now: at most 60 when any gate blocks): gate g

Projects that name another policy
  Heavy (causes.ndjson:3): another than both

$ export TMP; bash $TMP/moved 's/5 \* limit/4 * limit/; s/at 0   scores 0/at 0   scores 100/' --format json | node -e 'const p = JSON.parse(require("fs").readFileSync(0)).portfolio; console.log(p.foreign, JSON.stringify(p.strangers)); for (const m of p.movers) console.log(m.name, m.limits, m.limit_from, m.limit_to, m.limit_gates.join(), JSON.stringify(m.criteria.map(c => [c.by_points, c.by_weight])))'
1 [{"n":3,"file":"causes.ndjson","line":3,"name":"Heavy","before":true,"after":true}]
Laptop, answered 0 null null  [[11.875,0]]
Screen, open 0 null null  [[11.625,0]]
Heavy -17.5 null at most 60 when any gate blocks g [[12.5,0]]

$ export TMP; bash $TMP/moved 's/at most 60/at most 50/; s/5 \* limit/4 * limit/; s/at 0   scores 0/at 0   scores 100/' --lang fr | sed -n '1p; /^Barrières/,$p'
3 règles changent ; 3 projets sur 3 bougent, 1 change de lettre, 1 barrière bloque désormais ; 1
Barrières : 1 issue change
  Heavy (causes.ndjson:3) : Too much, franchie → bloquée à cause de barrière g

Plus grands mouvements
  1. −15  Heavy (causes.ndjson:3) : 65 B → 50 B
       +12,5 c4 Rows, 0 → 100 points : critère c4
       limites du score : −27,5 (désormais : at most 50 when any gate blocks) : barrière g, score
  2. +11,9  Laptop, answered (causes.ndjson:2) : 65,8 B → 77,7 B
       +11,9 c4 Rows, 5 → 100 points : critère c4
  3. +11,6  Screen, open (causes.ndjson:1) : 78,4 B → 90 A
       +11,6 c4 Rows, 7 → 100 points : critère c4

Projets qui nomment une autre politique
  Heavy (causes.ndjson:3) : une autre que les deux

$ sed 's/5 \* limit/4 * limit/; s/at 0   scores 0/at 0   scores 100/' causes.eco >$TMP/old.eco; sed 's/at most 60/at most 55/' $TMP/old.eco >$TMP/new.eco; ecoscore diff $TMP/old.eco $TMP/new.eco causes.ndjson | grep 'limits'; sed 's/^  at most.*/  missing scores 0/' $TMP/old.eco >$TMP/new.eco; ecoscore diff $TMP/old.eco $TMP/new.eco causes.ndjson | grep 'limits'; sed 's/4 \* limit/9 * limit/' $TMP/old.eco >$TMP/new.eco; ecoscore diff $TMP/old.eco $TMP/new.eco causes.ndjson | grep 'limits'
       limits of the score: −5 (at most 60 when any gate blocks → at most 55 when any gate blocks):
       limits of the score: +17.5 (no longer: at most 60 when any gate blocks): score
       limits of the score: +17.5 (no longer: at most 60 when any gate blocks): gate g

#: Renamed, and with another weight; a unit that is a multiple under another name. Not when two could be it.
$ export TMP; bash $TMP/told 's/^criterion c1 "Power" weight 2/criterion power_used "Power" weight 4 proposed/; s/^criterion c3/criterion leaves/; s/dozen/twelve/'
  renamed 3
  criterion power_used  Power  [renamed, was c1]
    weight: 2 → 4
    added: standing proposed
    causes.eco:30 → new.eco:30
  criterion leaves  Pages  [renamed, was c3]
    causes.eco:43 → new.eco:43
  unit twelve  [renamed, was dozen]
    causes.eco:4 → new.eco:4

$ export TMP; bash $TMP/told 's/^criterion c5 "Highest" weight 1/criterion c6 "Highest" weight 2/; s/^score$/criterion c7 "Highest" weight 3\n  measure max(watts over gear) in [W]\n  scale less is better\n    at 0   scores 100\n    at 100 scores 0\nend\nscore/' | grep -E '\[(added|removed|renamed)'
  criterion c6  Highest  [added]
  criterion c7  Highest  [added]
  criterion c5  Highest  [removed]

#: One quantity in another unit is no change, wherever a bare number is read in a declared unit; nor is the order of units.
$ export TMP; bash $TMP/told 's/up to 1000 /up to 1 MWh\/year /; s/0 to 100000/0 to 100 MWh\/year/; s/is 1000$/is 1 MWh\/year/; s/10 to 90/10 % to 90 %/; s/^unit page/unit book "book"\n&/; s/<= 3 dozen/<= 36 page/'
  added 1
  unit book  [added]
    new.eco:3

#: Another dozen is told once, with whom it concerns; what is written in it says the same as before.
$ export TMP; bash $TMP/told 's/is 12 page/is 10 page/'
  changed 1
  unit dozen
    multiple: 12 page → 10 page
    concerns: criterion c3
    causes.eco:4 → new.eco:4

$ sed 's/^gate g/claim "few" never c3 > 50 when pages > 3 dozen\n&/' causes.eco >$TMP/old.eco; sed 's/is 12 page/is 10 page/; s/<= 3 dozen/<= 30 page/' $TMP/old.eco >$TMP/new.eco; ecoscore diff $TMP/old.eco $TMP/new.eco | sed "1,4d; s|$TMP/||g"
Rules
  changed 2
  criterion c3  Pages
    adds: adds 60 when pages <= 3 dozen → adds 60 when pages <= 30 page
    old.eco:43 → new.eco:43
  unit dozen
    multiple: 12 page → 10 page
    old.eco:4 → new.eco:4

#: What is gone is said to be gone; one point is one point.
$ export TMP; bash $TMP/told 's/range 0 to 1000, required//; s/scale more is better/scale/; s/at most 60/at most 1/; s/range 10 to 90//'
  changed 4
  score
    limit of the score "any gate blocks": 60 points → 1 point
    causes.eco:60 → new.eco:60
  criterion c4  Rows
    scale: more is better → no direction
    causes.eco:47 → new.eco:47
  input pages  Pages
    removed: range 0 to 1000
    removed: required
    concerns: criterion c3
    causes.eco:8 → new.eco:8
  input share  Share
    removed: range 10 to 90
    concerns: criterion c3
    causes.eco:9 → new.eco:9

$ export TMP; bash $TMP/told 's/range 0 to 1000, required//; s/scale more is better/scale/; s/at most 60/at most 1/; s/range 10 to 90//' >/dev/null; ecoscore diff causes.eco $TMP/new.eco --lang fr | sed "1,4d; s|$TMP/||g"
  changées 4
  score
    limite du score « any gate blocks » : 60 points → 1 point
    causes.eco:60 → new.eco:60
  critère c4  Rows
    échelle : plus c'est mieux → aucun sens
    causes.eco:47 → new.eco:47
  donnée pages  Pages
    retrait : plage 0 to 1000
    retrait : obligatoire
    concerne : critère c3
    causes.eco:8 → new.eco:8
  donnée share  Share
    retrait : plage 10 to 90
    concerne : critère c3
    causes.eco:9 → new.eco:9

#: A file that is given twice, or lies in a folder that is given, counts once.
$ mkdir $TMP/in; cp causes.ndjson $TMP/in; ln -s in/causes.ndjson $TMP/link.ndjson; sed 's/weight 3/weight 1/' causes.eco >$TMP/new.eco; ecoscore diff causes.eco $TMP/new.eco --quiet --projects $TMP/in --projects $TMP/in/causes.ndjson $TMP/link.ndjson
1 rule changed; 3 of 3 projects move; 1 project names another policy

#: One project in its file needs no line.
$ head -1 causes.ndjson >$TMP/one.json; ecoscore diff causes.eco $TMP/new.eco $TMP/one.json | sed "s|$TMP/||g" | grep -A1 '^Largest'
Largest moves
  1. −6.1  Screen, open (one.json): 78.4 B → 72.3 B

#: A policy that is used: its rules by their whole names, with whom they concern in the policy itself.
$ cp ../language/used*.eco "$TMP"; mkdir "$TMP/new"; cp ../language/used*.eco "$TMP/new"; sed -i 's/A from 80/A from 85/; s/weight 3 in size/weight 2 in size/; s/version "3"/version "4"/; s/^grades/score\n  missing scores 10\nend\ngrades/' "$TMP/new/used_inner.eco"; cd "$TMP"; ecoscore diff used.eco new/used.eco
6 rules changed (2 more in notes only)
Both 1 (used.eco)  →  Both 1 (new/used.eco)

Rules
  changed 6 · in notes only 2
  policy sheet  [notes only]
    version: 3 → 4
    used_inner.eco:2 → new/used_inner.eco:2
  policy other  [notes only]
    version: 3 → 4
    used_inner.eco:2 → new/used_inner.eco:2
  score sheet.score
    points without an answer: 0 points → 10 points
    concerns: criterion goal, criterion letter, gate lawful
    new/used_inner.eco:38
  score other.score
    points without an answer: 0 points → 10 points
    concerns: criterion letter
    new/used_inner.eco:38
  grades sheet.grade
    grade "A": from 80 → from 85
    concerns: criterion letter
    used_inner.eco:38 → new/used_inner.eco:41
  grades other.grade
    grade "A": from 80 → from 85
    concerns: criterion letter
    used_inner.eco:38 → new/used_inner.eco:41
  criterion sheet.many  Many users
    weight: 3 → 2
    concerns: criterion goal, criterion letter, criterion whole, gate lawful
    used_inner.eco:31 → new/used_inner.eco:31
  criterion other.many  Many users
    weight: 3 → 2
    concerns: criterion letter
    used_inner.eco:31 → new/used_inner.eco:31
