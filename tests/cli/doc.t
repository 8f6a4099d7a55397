#: A policy for people who read it. The page itself is tried in a browser: tests/web/doc.test.mjs.
$ ecoscore doc --format md ../diff/old.eco
# Small

version 1 · valid from 2026\-01\-01

## How the score is made

- Each criterion gives 0 to 100 points\.
- The score is the mean of the points of all criteria that apply, each by its weight\.
- A criterion without an answer counts 0 points, unless it says something else\.
- When any gate blocks, the score is at most 60 – blocked
- **A** ≥ 80 good
- **B** ≥ 50
- **C** ≥ 0

## Criteria


### c1 Little carbon

- weight 5 (62\.5 %) · proposed
- Measure: “By seat” \[kgCO2e\], less is better
- What is said: It takes \[By seat\]\.
- What mends it: Take less\.

| Case | points |
|---|--:|
| up to 10 | 100 |
| up to 100 – fair | 50 |
| otherwise | 0 |

```
criterion c1 "Little carbon" weight 5 in all, proposed
  measure per_seat in [kgCO2e]
  bands less is better
    up to 10 scores 100
    up to 100 scores 50 "fair"
    otherwise scores 0
  because "It takes {per_seat}."
  fix "Take less."
end
```

### c2 Used

- weight 2 (25 %)
- Applies when: “Stage” is “in service”

| Case | points |
|---|--:|
| “Rate” &gt;= 80 % – well | 100 |
| “Rate” &gt;= “Floor” \(20 %\) | 40 |
| otherwise | 0 |

```
criterion c2 "Used" weight 2 in all
  applies when stage is live
  scores 100 "well" when rate >= 80 %
  scores 40 when rate >= floor
  scores 0 otherwise
end
```

### c3 Kept

- weight 1 (12\.5 %)

| Adds when | points |
|---|--:|
| “Users” &gt; 10 seat | 60 |
| “Left” | 40 |

```
criterion c3 "Kept" weight 1 in all
  adds 60 when users > 10 seat
  adds 40 when left
end
```

## Gates


### Used at all

- Blocks when: “Rate” &lt; “Floor” \(20 %\)
- What is said: Nobody comes\.

```
gate used "Used at all"
  block when rate < floor
  because "Nobody comes."
end
```

### Gone

- Blocks when: “Left”

```
gate gone "Gone"
  block when left
end
```

## Remarks


### Big

- Warns when: “Users” &gt; 900 seat

```
remark big "Big"
  warn when users > 900 seat
end
```

## What is asked

| Question | Answer | Asked | Default |
|---|---|---|---|
| Stage (stage) | one of: idea, in service | always, required |  |
| Users (users) | whole number: 0 to 1000 seat | always |  |
| Rate (rate) | number: 0 to 100 % | “Stage” is “in service” |  |
| Left (left) | yes or no | always |  |
| kind (gear\.kind) | one row of: devices | always, required |  |
| number (gear\.number) | whole number: 0 to 100 | always |  |

- Gear \(for each row\)

## What is computed

- **double** (double\(a in \[kgCO2e\]\)) \[kgCO2e\]
  - as a \+ a
- **By seat** (per\_seat) \[kgCO2e\]
  - as “Total”
- **Total** (total) \[kgCO2e\]
  - as sum\(double\(number \* “Devices”\[kind\]\.made\) over “Gear”\)

## Values

| Name | Figure | Sources |
|---|---|---|
| Floor | 20 % | law |
| cap | 100 gCO2e/kWh from 2024\-05\-17, 80 gCO2e/kWh from 2030\-01\-01 |  |

## Tables


### Devices

| kind | made kgCO2e | mass kg | Sources |
|---|--:|--:|---|
| laptop | 170 ± 10 | 2 | X, checked on 2026\-01\-31 |
| screen | 65 | 5 | X, checked on 2026\-01\-31 |
| phone | 77 | 0\.2 | X, checked on 2026\-01\-31 |

## Words and units

- **unknown** Nobody has answered yet\. What it may still be is part of the bounds, and a gate that hangs on it stays undecided\.
- **not applicable** The question does not arise for this project\. What rests on it is left out, and its weight with it\.
- **Default** What is assumed until somebody answers, and why\. It is marked, and counts as no answer for gates\.
- **missing** A criterion that applies and lacks an answer\. It counts the points that the rules say, mostly 0\.
- **completeness** How much of the weight that applies rests on answers\. It tells a bad project from one that is not described\.
- **±** How far a figure may be off, to either side\. It is part of the bounds\.
- seat = 1 person
- % = one hundredth
- gCO2e = gram of CO2 equivalent
- kWh = 1000 × watt\-hour
- kgCO2e = 1000 × gram of CO2 equivalent
- kg = 1000 × gram

$ ecoscore doc --format md --since ../diff/old.eco ../diff/new.eco | sed -n '1,12p'
# Small

version 2 · valid from 2026\-01\-01 · valid until 2027\-12\-31

## What changed

**21 rules changed**

Small 1 (\.\./diff/old\.eco) → Small 2 (\.\./diff/new\.eco)

## Rules


$ ecoscore doc --format json rules.eco | grep -E '^  "[a-z]+"' | cut -c1-60
  "doc": 1,
  "language": "en",
  "policy": {
  "score": {
  "grades": [
  "themes": [],
  "criteria": [
  "gates": [
  "remarks": [],
  "claims": [],
  "inputs": [
  "definitions": [
  "values": [
  "tables": [],
  "settings": [],
  "units": [

$ ecoscore doc --format json library.eco --lang fr | grep is_library
    "is_library": true,

#: What no project can do, in words; how long a list may be.
$ ecoscore doc --format md claims.eco | sed -n '/^## What no/,/^## What is c/p'
## What no project can do

Claims over all projects that the questions allow, once everything is answered\. ecoscore check \-\-claims decides them; this page only says them\.

- **few people, no good score**: never the score &gt; 70 when “People who use it” &lt; 50 person and \(“The code is open” or “People who use it” is known\)
- **more years never harm**: the score never falls when “Years kept” rises
- **closed is refused**: gate “Closed code” is blocked whenever not “The code is open”
- **best grade**: always the score &lt;= 100

## What is asked

| Question | Answer | Asked | Default |
|---|---|---|---|
| The code is open (open) | yes or no | always, required |  |
| People who use it (use\.people) | whole number: 0 to 100 person | always |  |
| Years kept (gear\.kept) | number: 0 to 15 year | always |  |
| Area (rooms\.size\.area) | number: 0 to 100 m² | always |  |
| Kind (notes\.kind) | one of: alpha, beta | always |  |

- Gear \(for each row, from 0 to 40 rows\)
- Rooms \(for each row, 2 in all\)
- Notes \(for each row\)

## What is computed

$ ecoscore doc --format md claims.eco --lang fr | sed -n "/^## Ce qu'aucun/,/^## Ce qui est c/p"
## Ce qu'aucun projet ne peut

Garanties sur tous les projets que les questions admettent, une fois tout renseigné\. ecoscore check \-\-claims les juge ; cette page ne fait que les dire\.

- **few people, no good score** : never le score &gt; 70 when « People who use it » &lt; 50 person and \(« The code is open » or « People who use it » is known\)
- **more years never harm** : le score never falls when « Years kept » rises
- **closed is refused** : gate « Closed code » is blocked whenever not « The code is open »
- **best grade** : always le score &lt;= 100

## Ce qui est demandé

| Question | Réponse | Demandé | Défaut |
|---|---|---|---|
| The code is open (open) | oui ou non | toujours, obligatoire |  |
| People who use it (use\.people) | nombre entier : 0 à 100 personne | toujours |  |
| Years kept (gear\.kept) | nombre : 0 à 15 an | toujours |  |
| Area (rooms\.size\.area) | nombre : 0 à 100 m² | toujours |  |
| Kind (notes\.kind) | au choix : alpha, beta | toujours |  |

- Gear \(pour chaque ligne, de 0 à 40 lignes\)
- Rooms \(pour chaque ligne, 2 en tout\)
- Notes \(pour chaque ligne\)

## Ce qui est calculé

$ ecoscore doc claims.eco --lang fr | sed -n '/id="claims"/,/<h3>Notes/p' | grep -E '^<(h3|d[lt]|p|section)' | cut -c1-150
<section aria-labelledby="claims"><h2 id="claims">Ce qu&#39;aucun projet ne peut</h2>
<p class="soft">Garanties sur tous les projets que les questions admettent, une fois tout renseigné. ecoscore check --claims les juge ; cette page ne
<dl><dt><b>few people, no good score</b></dt><dd>never le score &gt; 70 when « People who use it » &lt; 50 person and (« The code is open » or
<dt><b>more years never harm</b></dt><dd>le score never falls when « Years kept » rises<details class="plain small"><summary>la règle telle qu&#3
<dt><b>closed is refused</b></dt><dd>gate « Closed code » is blocked whenever not « The code is open »<details class="plain small"><summary>la
<dt><b>best grade</b></dt><dd>always le score &lt;= 100<details class="plain small"><summary>la règle telle qu&#39;elle est écrite : best grade</sum
<section aria-labelledby="inputs"><h2 id="inputs">Ce qui est demandé</h2>
<p class="soft">Une question laissée ouverte n&#39;est pas une erreur : elle laisse de la place dans le score.</p><h3>Le projet <span class="soft pla
<h3>Use <span class="soft plain"></span></h3><div class="wide" role="region" tabindex="0" aria-label="Use use – tableau"><table><thead><tr><th scope
<h3>Gear <span class="soft plain">(pour chaque ligne, de 0 à 40 lignes)</span></h3><div class="wide" role="region" tabindex="0" aria-label="Gear gear
<h3>Rooms <span class="soft plain">(pour chaque ligne, 2 en tout)</span></h3><h3>Size <span class="soft plain"></span></h3><div class="wide" role="reg
<h3>Notes <span class="soft plain">(pour chaque ligne)</span></h3><div class="wide" role="region" tabindex="0" aria-label="Notes notes – tableau"><t

$ ecoscore doc claims.eco --format json | sed -n '/"claims"/,/^  \]/p'
  "claims": [
    {
      "title": "few people, no good score",
      "text": "never the score > 70 when “People who use it” < 50 person and (“The code is open” or “People who use it” is known)",
      "at": {
        "file": "claims.eco",
        "line": 35
      },
      "rule": "claim \"few people, no good score\" never score > 70\n  when use.people < 50 person and (open or use.people is known)"
    },
    {
      "title": "more years never harm",
      "text": "the score never falls when “Years kept” rises",
      "at": {
        "file": "claims.eco",
        "line": 37
      },
      "rule": "claim \"more years never harm\" score never falls when gear.kept rises"
    },
    {
      "title": "closed is refused",
      "text": "gate “Closed code” is blocked whenever not “The code is open”",
      "at": {
        "file": "claims.eco",
        "line": 38
      },
      "rule": "claim \"closed is refused\" gate closed is blocked whenever not open"
    },
    {
      "title": "best grade",
      "text": "always the score <= 100",
      "at": {
        "file": "claims.eco",
        "line": 39
      },
      "rule": "claim \"best grade\" always score <= 100"
    }
  ],

$ ecoscore doc --format md claims.eco --since rules.eco | grep -E 'claims? (change|")|^Claims'
**24 rules changed \(1 more in notes only\); 4 claims change**
Claims, which move no score: added 4
- **claim "few people, no good score"  \[added\]** – claims\.eco:35
- **claim "more years never harm"  \[added\]** – claims\.eco:37
- **claim "closed is refused"  \[added\]** – claims\.eco:38
- **claim "best grade"  \[added\]** – claims\.eco:39
Claims over all projects that the questions allow, once everything is answered\. ecoscore check \-\-claims decides them; this page only says them\.

#: Markdown says all that the page says: what is better, own points without an answer, waivers, choices of the rules, where figures
#: come from. A grade is its letter, a formula is held, a function says what it computes, and its parameters hide other names.
#: Edges by a figure that changes say for which day: that of the policy, not the oldest figure.
$ ecoscore doc --format md page.eco | grep -v '^$' | sed '/^```/,/^```/d'
# All on a page
version 1 · valid from 2026\-01\-01
## How the score is made
- Each criterion gives 0 to 100 points\.
- The score is the mean of the points of all criteria that apply, each by its weight\.
- A criterion without an answer counts 0 points, unless it says something else\.
- **A** ≥ 80 good
- **B** ≥ 0
## Criteria
### frugal Frugal
- weight 2 (50 %) · proposed
- Measure: “Use” \[kWh/year\], less is better
- Without an answer: 1 point
- Figures as of 2026\-01\-01 · Limit: 10 kWh/year \(at other times: 100 kWh/year from 2027\-01\-01\)
- What mends it: Switch it off\.
| Case | points |
|---|--:|
| at “Limit” = 10 kWh/year | 100 |
| at 2 \* “Limit” = 20 kWh/year | 0 |
### shared Shared
- weight 1 (25 %)
- Measure: “Share” \[%\], more is better
- What mends it: Share it\.
| Case | points |
|---|--:|
| up to 50 | 0 |
| otherwise | 100 |
### free Free
- weight 1 (25 %)
- What mends it: Use less\.
| Case | points |
|---|--:|
| 120 \- “Use” / 1 kWh \* 1 year – held between 0 and 100 |  |
## Gates
### Heavy
- official
- may be waived
- Blocks when: “Use” &gt; 5 \* “Limit”
- Figures as of 2026\-01\-01 · Limit: 10 kWh/year \(at other times: 100 kWh/year from 2027\-01\-01\)
- What is said: It takes \[Use\]\.
- What mends it: Take less\.
## What no project can do
Claims over all projects that the questions allow, once everything is answered\. ecoscore check \-\-claims decides them; this page only says them\.
- **no A for heavy use**: never the grade is A when “Use” &gt; 900 kWh/year
## What is asked
| Question | Answer | Asked | Default |
|---|---|---|---|
| Use (use) | number: 0 to 1000 kWh/year | always, required |  |
| Share (share) | number: 0 to 100 %, may be not applicable | always | 10 % – as elsewhere |
| Years (years) | number: 1 to 10 year | always |  |
| Kind (kind) | one row of: gear | always |  |
## What is computed
- **each\_year** (each\_year\(mass in \[kg\]; years in \[year\]\)) \[kg/year\]
  - as mass / years when “Way of counting” is “the long one”
  - as mass / 1 year otherwise
- **Yearly** (yearly) \[kg/year\]
  - as each\_year\(“Gear”\[“Kind”\]\.mass; “Years”\)
## Values
| Name | Figure | Sources |
|---|---|---|
| Limit | 10 kWh/year from 2015\-01\-01, 100 kWh/year from 2027\-01\-01 | decree, open, checked on 2026\-02\-01 |
| Fixed | 3 | notes, checked on 2026\-02\-02 |
## Tables
### Gear
| kind | mass kg | Sources |
|---|--:|---|
| small | 2 | list, MIT, checked on 2026\-02\-03 |
| large | 9 | scales, MIT, checked on 2026\-02\-04 |
## Settings of the policy
- Way of counting: **short**
## Words and units
- **unknown** Nobody has answered yet\. What it may still be is part of the bounds, and a gate that hangs on it stays undecided\.
- **not applicable** The question does not arise for this project\. What rests on it is left out, and its weight with it\.
- **Default** What is assumed until somebody answers, and why\. It is marked, and counts as no answer for gates\.
- **missing** A criterion that applies and lacks an answer\. It counts the points that the rules say, mostly 0\.
- **completeness** How much of the weight that applies rests on answers\. It tells a bad project from one that is not described\.
- **±** How far a figure may be off, to either side\. It is part of the bounds\.
- kWh = 1000 × watt\-hour
- year = year of 365\.25 days
- % = one hundredth
- kg = 1000 × gram

#: Without a first day of the rules, the newest figure; with --as-of, that day, also before there is one. Page, picture and JSON.
$ sed 's/ valid from 2026-01-01//' page.eco >$TMP/any.eco; drawn() { ecoscore doc "$@" | grep -o 'Figures as of[^<]*\|aria-label="Frugal: [^"]*as of[^"]*"'; }; drawn $TMP/any.eco; drawn --as-of 2026-06-30 $TMP/any.eco; drawn --as-of 2010-01-01 page.eco
aria-label="Frugal: 100 gives 100, 200 gives 0, as of 2027-01-01"
Figures as of 2027-01-01 · Limit: 100 kWh/year (at other times: 10 kWh/year from 2015-01-01)
Figures as of 2027-01-01 · Limit: 100 kWh/year (at other times: 10 kWh/year from 2015-01-01)
aria-label="Frugal: 10 gives 100, 20 gives 0, as of 2026-06-30"
Figures as of 2026-06-30 · Limit: 10 kWh/year (at other times: 100 kWh/year from 2027-01-01)
Figures as of 2026-06-30 · Limit: 10 kWh/year (at other times: 100 kWh/year from 2027-01-01)
Figures as of 2010-01-01 · Limit: no figure yet (at other times: 10 kWh/year from 2015-01-01, 100 kWh/year from 2027-01-01)
Figures as of 2010-01-01 · Limit: no figure yet (at other times: 10 kWh/year from 2015-01-01, 100 kWh/year from 2027-01-01)

$ ecoscore doc page.eco --lang fr | grep -o 'Chiffres au[^<]*\|tenu entre[^<]*\|moins c[^<]*\|<b>Sans réponse</b>[^<]*'
moins c&#39;est mieux
Chiffres au 2026-01-01 · Limit : 10 kWh/an (à d&#39;autres dates : 100 kWh/an dès le 2027-01-01)
<b>Sans réponse</b> 1 point
tenu entre 0 et 100
Chiffres au 2026-01-01 · Limit : 10 kWh/an (à d&#39;autres dates : 100 kWh/an dès le 2027-01-01)

$ ecoscore doc --format json page.eco | node -e 'const d = JSON.parse(require("fs").readFileSync(0)); const [frugal, shared, free] = d.criteria; console.log(d.as_of, JSON.stringify(frugal.drawing), JSON.stringify(frugal.figures), frugal.direction, shared.direction, free.direction, JSON.stringify(shared.figures), d.gates[0].figures.length); console.log(JSON.stringify(d.definitions.map(f => [f.parameters, f.lines])))'
2026-01-01 [{"x":10,"points":100},{"x":20,"points":0}] [{"name":"limit","label":"Limit","from":"2015-01-01","text":"10 kWh/year","others":[{"from":"2027-01-01","text":"100 kWh/year"}]}] less more null [] 1
[[["mass in [kg]","years in [year]"],["as mass / years when “Way of counting” is “the long one”","as mass / 1 year otherwise"]],[[],["as each_year(“Gear”[“Kind”].mass; “Years”)"]]]

$ ecoscore doc page.eco --as-of tomorrow
ecoscore doc: --as-of: 'tomorrow' is not a date such as 2026-11-24
  example: ecoscore doc rules/ --output rules.html
[5]

#: Mistakes of use, files and rules.
$ ecoscore doc a.eco b.eco
ecoscore doc: 'b.eco' is one argument too many
  example: ecoscore doc rules/ --output rules.html
[5]

$ ecoscore doc rules.eco --policy rules.eco
ecoscore doc: 'rules.eco' is one argument too many
  example: ecoscore doc rules/ --output rules.html
[5]

$ ecoscore doc none.eco
ecoscore doc: none.eco: there is no such file, folder or built-in pack (packs: achats, bordeaux, demande, engagements, page-rank, parc, rgaa, rgesn, sci, trajectoire)
[5]

$ ecoscore doc broken.eco --output $TMP/page.html >/dev/null 2>&1; echo $?; ls $TMP | grep -c page.html
3
0
[1]

$ ecoscore doc rules.eco --since broken.eco >$TMP/out 2>&1; echo $?
3

$ ecoscore doc rules.eco --format text
ecoscore doc: --format: 'text' is not one of html|md|json
  example: ecoscore doc rules/ --output rules.html
[5]

$ cp rules.eco $TMP/old.eco; ecoscore doc rules.eco --since $TMP/old.eco --output $TMP/old.eco 2>&1 | sed "s|$TMP/||g"; cmp rules.eco $TMP/old.eco
ecoscore doc: old.eco: is also read: choose another file for --output
