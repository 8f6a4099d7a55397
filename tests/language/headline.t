#: Headlines of a policy without criteria stand where the score would, in every output, with their bounds: 20 to 30 kWh give 1 to 1.5 g.
$ ecoscore test headline.eco; ecoscore check headline.eco
1 passed, 0 failed
headline.eco: in order (criteria: 0, gates: 1)

$ cd $TMP; cp $OLDPWD/headline.eco .; echo '{"date": "2026-11-24", "name": "Shop", "energy": {"between": [20, 30]}, "calls": 1000}' > shop.json; echo '{"date": "2026-11-24", "name": "Mail", "energy": 3, "calls": 1000000}' > mail.json; echo '{"date": "2026-11-24", "name": "Open", "calls": 1000}' > open.json; ecoscore score -p headline.eco shop.json; ecoscore score -q -p headline.eco mail.json open.json; ecoscore score -p headline.eco open.json | grep -A1 'Answer first'
Shop           SCI: 1.25 gCO2e/request (1 to 1.5 gCO2e/request) · Energy used: 25 kWh (20 to 30 kWh)
shop.json · Carbon of a request 1 · as of 2026-11-24 · headline.eco

APPROVED

Indicators
  SCI           1.25 gCO2e/request (1 to 1.5 gCO2e/request)
  Energy used   25 kWh (20 to 30 kWh)
  Calls         1000 request

Gates passed
  Lean

Sources
  Carbon of electricity — made up, checked on 2026-11-24
Mail (mail.json)                                     SCI: 0.00015 gCO2e/request · Energy used: 3 kWh
APPROVED
Open (open.json)         SCI: unknown (0 to 50 gCO2e/request) · Energy used: unknown (0 to 1000 kWh)
UNDECIDED: 1 gate is not settled — Lean
Answer first
  1. Energy (/energy): settles the gate: Lean

$ cd $TMP; ecoscore score -p headline.eco --format json shop.json | node -e 'const r = JSON.parse(require("fs").readFileSync(0)); console.log(r.score.state, r.score.estimate, r.decision); for (const i of r.indicators) console.log(i.name, i.headline, i.value, i.low, i.high)'
not_applicable null approved
sci true 1.25 1 1.5
used true 25 20 30
calls_all false 1000 1000 1000

$ cd $TMP; ecoscore score -p headline.eco --format md shop.json
# Shop

**APPROVED** · **SCI: 1\.25 gCO2e/request \(1 to 1\.5 gCO2e/request\) · Energy used: 25 kWh \(20 to 30 kWh\)**

Carbon of a request 1 · 2026\-11\-24




## Gates

- ✅ **Lean** passed

## Indicators

| Indicator | Estimate | Bounds |
|---|--:|---|
| SCI | 1\.25 gCO2e/request | 1 to 1\.5 gCO2e/request |
| Energy used | 25 kWh | 20 to 30 kWh |
| Calls | 1000 request |  |

$ cd $TMP; ecoscore score -p headline.eco --format html shop.json | sed -n '/class="verdict"/p; /<h2 id/p' | grep -o '<div class="verdict.*\|<h2 id=[^>]*>'
<div class="verdict"><div><div class="figure">1.25 gCO2e/request</div><div>SCI <span class="soft">(1 to 1.5 gCO2e/request)</span></div></div><div><div class="figure">25 kWh</div><div>Energy used <span class="soft">(20 to 30 kWh)</span></div></div><span class="decision good">APPROVED</span></div>
<h2 id="gates">
<h2 id="indicators">
<h2 id="sources">

$ cd $TMP; ecoscore batch -p headline.eco shop.json mail.json open.json | cut -d, -f 1,4-11,15- | sed 's/,"digest.*//'
3 projects: approved 2, refused 0, undecided 1, invalid 0
sci [gCO2e/request]: mean 0.6251, standard deviation 0.6249, from 0.00015 to 1.25
used [kWh]: mean 14, standard deviation 11, from 3 to 25
Gate lean: blocked 0, undecided 1
{"n":1,"name":"Shop","decision":"approved","grade":null,"best":null,"worst":null,"score":null,"low":null,"high":null,"indicators":{"sci":1.25,"used":25,"calls_all":1000},"headlines":{"sci":{"value":1.25,"low":1,"high":1.5},"used":{"value":25,"low":20,"high":30}}
{"n":2,"name":"Mail","decision":"approved","grade":null,"best":null,"worst":null,"score":null,"low":null,"high":null,"indicators":{"sci":0.00015,"used":3,"calls_all":1000000},"headlines":{"sci":{"value":0.00015,"low":0.00015,"high":0.00015},"used":{"value":3,"low":3,"high":3}}
{"n":3,"name":"Open","decision":"undecided","grade":null,"best":null,"worst":null,"score":null,"low":null,"high":null,"indicators":{"sci":null,"used":null,"calls_all":1000},"headlines":{"sci":{"value":null,"low":0,"high":50},"used":{"value":null,"low":0,"high":1000}}

$ cd $TMP; ecoscore batch -p headline.eco --format csv shop.json open.json | cut -d, -f 1,4-9,15-20
2 projects: approved 1, refused 0, undecided 1, invalid 0
sci [gCO2e/request]: mean 1.25, standard deviation 0, from 1.25 to 1.25
used [kWh]: mean 25, standard deviation 0, from 25 to 25
Gate lean: blocked 0, undecided 1
n,name,decision,grade,best,worst,score,sci [gCO2e/request],used [kWh],calls_all [request],sci low [gCO2e/request],sci high [gCO2e/request],used low [kWh]
1,Shop,approved,,,,,1.25,25,1000,1,1.5,20
2,Open,undecided,,,,,,,1000,0,50,0

$ cd $TMP; ecoscore compare -p headline.eco shop.json mail.json
Shop (shop.json)  →  Mail (mail.json)

Answers that differ
  Energy (/energy): 25 kWh → 3 kWh
  Requests (/calls): 1000 request → 1,000,000 request

Indicators that moved
  SCI: 1.25 gCO2e/request → 0.00015 gCO2e/request  [energy, calls]
  Energy used: 25 kWh → 3 kWh  [energy]
  Calls: 1000 request → 1,000,000 request  [calls]

Gates
  Lean: passed

Result
  SCI: 1.25 gCO2e/request (1 to 1.5 gCO2e/request)  →  0.00015 gCO2e/request
  Energy used: 25 kWh (20 to 30 kWh)  →  3 kWh
  Decision: APPROVED → APPROVED

$ cd $TMP; for f in md summary; do ecoscore gate -p headline.eco shop.json open.json --format $f; done
<!-- ecoscore -->

### Shop – APPROVED – SCI: 1\.25 gCO2e/request \(1 to 1\.5 gCO2e/request\) · Energy used: 25 kWh \(20 to 30 kWh\)

Nothing stands in the way\.

### Open – UNDECIDED – SCI: unknown \(0 to 50 gCO2e/request\) · Energy used: unknown \(0 to 1000 kWh\)

- ❓ **Lean** – 'Lean' is not settled\. This depends on: Energy\. → Ask less often\. (open\.json:1)
## ecoscore

| project | Decision | Eco\-score | where |
|---|---|---|---|
| Shop | **APPROVED** | SCI: 1\.25 gCO2e/request \(1 to 1\.5 gCO2e/request\) · Energy used: 25 kWh \(20 to 30 kWh\) | shop\.json |
| Open | **UNDECIDED** | SCI: unknown \(0 to 50 gCO2e/request\) · Energy used: unknown \(0 to 1000 kWh\) | open\.json |

### Open

- ❓ **Lean** – 'Lean' is not settled\. This depends on: Energy\. → Ask less often\. (open\.json:1)
[2]

$ cd $TMP; ecoscore gate -q -p headline.eco shop.json
Shop (shop.json)
SCI: 1.25 gCO2e/request (1 to 1.5 gCO2e/request) · Energy used: 25 kWh (20 to 30 kWh)
APPROVED

#: There are no points to win, so there is nothing to advise; a policy with neither criteria nor headlines has nothing to score.
$ cd $TMP; ecoscore advise -p headline.eco shop.json; sed 's/^headline/indicator/' headline.eco > plain.eco; ecoscore score -p plain.eco shop.json
ecoscore advise: headline.eco: this policy has no criterion: there are no points to win
ecoscore score: plain.eco: this policy has neither a criterion nor a headline: there is nothing to score
[3]

#: Beside a score, headlines follow it.
$ cd $TMP; (cat headline.eco; printf 'criterion few "Few" weight 1\n  measure calls\n  scale less is better\n    at 1 request scores 100\n    at 2001 request scores 0\nend\n') > both.eco; ecoscore score -q -p both.eco shop.json; ecoscore score -p both.eco --format md shop.json | sed -n 3p; ecoscore compare -q -p both.eco shop.json mail.json
Shop (shop.json)
Eco-score 50/100, no grade · SCI: 1.25 gCO2e/request (1 to 1.5 gCO2e/request) · Energy used: 25 kWh
(20 to 30 kWh)
APPROVED
**APPROVED** · Eco\-score 50 / 100 the policy has no grades · **SCI: 1\.25 gCO2e/request \(1 to 1\.5 gCO2e/request\) · Energy used: 25 kWh \(20 to 30 kWh\)**
Shop (shop.json)  →  Mail (mail.json)

Result
  SCI: 1.25 gCO2e/request (1 to 1.5 gCO2e/request)  →  0.00015 gCO2e/request
  Energy used: 25 kWh (20 to 30 kWh)  →  3 kWh
  Score: 50  →  0
  Decision: APPROVED → APPROVED

#: Which figure leads is a note, and moves nobody.
$ cd $TMP; ecoscore diff headline.eco plain.eco
0 rules changed (2 more in notes only)
Carbon of a request 1 (headline.eco)  →  Carbon of a request 1 (plain.eco)

Rules
  in notes only 2
  indicator sci  SCI  [notes only]
    removed: headline
    headline.eco:7 → plain.eco:7
  indicator used  Energy used  [notes only]
    removed: headline
    headline.eco:8 → plain.eco:8

#: In French; a headline is a figure, and one of them.
$ ecoscore fmt --lang fr headline.eco | grep résultat
résultat sci "SCI" en [gCO2e/request] vaut energy * carbon / calls
résultat used "Energy used" en [kWh] vaut energy

$ cd $TMP; printf 'langue fr\npolitique "R" version "1"\ndonnée a "A" : nombre plage 0 à 9\nrésultat s "S" vaut a > 3\nrésultat t "T" pour chaque a vaut 3\n' > faux.eco; ecoscore check faux.eco
faux.eco:4:21: erreur E0406: trouvé oui ou non, attendu un nombre
     4 | résultat s "S" vaut a > 3
       |                     ^^^^^
       = un résultat est un chiffre ; d'autres valeurs se montrent par un « indicateur »
faux.eco:5:16: erreur E0201: « pour chaque » ne convient pas ici ; attendu : « en », « vaut », « officiel », « secondaire », « adopté » ou « proposé »
     5 | résultat t "T" pour chaque a vaut 3
       |                ^^^^^^^^^^^
faux.eco : 2 erreurs
[3]
