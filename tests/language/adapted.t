#: A policy that adapts another: its changes in English and in French, then one that adapts it in turn and uses the first as it is.
$ ecoscore check --quiet adapted_base.eco adapted_en.eco adapted_fr.eco adapted_twice.eco
adapted_base.eco : en ordre (critères : 2, barrières : 1)
adapted_en.eco: in order (criteria: 2, gates: 2)
adapted_fr.eco : en ordre (critères : 2, barrières : 2)
adapted_twice.eco : en ordre (critères : 2, barrières : 1)

$ ecoscore test adapted_base.eco adapted_en.eco adapted_fr.eco adapted_twice.eco
adapted_base.eco : 1 réussi, 0 en échec
adapted_en.eco: 6 passed, 0 failed
adapted_fr.eco : 6 réussis, 0 en échec
adapted_twice.eco : 1 réussi, 0 en échec

$ for l in en fr; do ecoscore score adapted.json --policy adapted_$l.eco --format json --output $TMP/$l.json; done; node same.mjs $TMP/en.json $TMP/fr.json
the same, but for words

#: The claim that is kept is decided for these rules, the one that is removed is not.
$ ecoscore check --claims adapted_en.eco
adapted_en.eco: in order (criteria: 2, gates: 2)
  based on Les règles d'une autre ville 2: 19 changes
claims: 1 proved, 0 refuted, 0 undecided (2 figures with a ± count at their estimates)
  proved  jamais plus de 100  (adapted_base.eco:54)

$ ecoscore score adapted.json --policy adapted_en.eco
Notre projet                                                      Eco-score B · 62.5/100 (25 to 100)
adapted.json · Our town 1 · as of 2026-06-30 · adapted_en.eco
based on Les règles d'une autre ville 2: 19 changes
A ≥ 80  B ≥ 40  C
Once everything is answered: 25 to 100 (safe bounds) · grade A to C
If chance gave the missing answers: 61.1 to 63.8 in 90 of 100 cases · B 100 %
Completeness 75 % (of a weight of 8: answered 6, by default 2, missing 0)

APPROVED

                               weight points  share
Useful                           8     62.5   62.5   █████████████░░░░░░░
  e1  First                      6     50     37.5   11 · 0 to 100 points
  x1  Ours                       2    100  *  25     scores 100 when total > 5
  ─────────────────────────────────────────────────
  Score                          8            62.5
  * rests on a default   The shares add up to the score.
  Standing of the criteria: adopted 1

Indicators
  Carbone du bois    unknown (7 to 30 kgCO2e)
  Total, with ours   77 * (67 to 167)

Questions without answer
  Essence (/essence)

Assumed for want of an answer
  Pages of the site = 20 (/site/pages)

Gates passed
  Trop · Lawful

Settings of the policy
  Way = long

Sources
  Seuil — Minutes of 12 March 2026, checked on 2026-03-12, adopted
  Prix — Contract, checked on 2026-03-12
  Our woods — manuel, checked on 2025-01-01

$ ecoscore explain e1 adapted.json --policy adapted_en.eco | head -12
e1  First = 50 points (0 to 100)
│  mesure usagers
│  scale less is better
│  at 1     scores 100
│  at seuil scores 0
│  changed here (adapted_en.eco:4): label: Premier → First; weight: 5 → 6; fix: Moins. → Ask first.;
│  point: à 0 donne 100 → at 1 scores 100; added: standing adopted
│  reason: Few of our people use it every day.
│  adapted_base.eco:28
├─ usagers  Usagers = 11
│     /usagers, line 1 · adapted_base.eco:9
└─ seuil  Seuil = 21 (20 to 22)

$ ecoscore diff adapted_base.eco adapted_en.eco
19 rules changed (1 more in notes only); 1 claim changes
Les règles d'une autre ville 2 (adapted_base.eco)  →  Our town 1 (adapted_en.eco)

Rules
  added 3 · removed 3 · changed 13 · in notes only 1
  policy
    title: Les règles d'une autre ville → Our town
    version: 2 → 1
    valid from: 2025-01-01 → 2026-01-01
    added: based on adapted_base.eco
    adapted_base.eco:2 → adapted_en.eco:2
  score
    points without an answer: 0 points → 10 points
    reason: What is missing counts a little.
    concerns: criterion e1, criterion x1
    adapted_en.eco:77
  grades
    grade "A": from 50 → from 80
    grade "B": from 0 → from 40
    added: grade C from 0
    reason: Three letters are easier.
    adapted_base.eco:50 → adapted_en.eco:81
  theme utile  Useful  [notes only]
    label: Utile → Useful
    added: side counts as value
    reason: For the picture.
    adapted_base.eco:4 → adapted_en.eco:37
  theme sobre  Sobre  [removed]
    reason: It is empty.
    concerns: criterion u3
    adapted_base.eco:5
  criterion e1  First
    label: Premier → First
    weight: 5 → 6
    fix: Moins. → Ask first.
    point: à 0 donne 100 → at 1 scores 100
    added: standing adopted
    reason: Few of our people use it every day.
    adapted_base.eco:28 → adapted_en.eco:4
  criterion x1  Ours  [added]
    reason: The council asked for it.
    adapted_en.eco:63
  criterion u3  Troisième  [removed]
    reason: We have no shared catalogue.
    adapted_base.eco:36
  gate trop  Trop
    block when: usagers > 90 → usagers > 50
    added: may be waived
    reason: We are small.
    adapted_base.eco:41 → adapted_en.eco:48
  gate lawful  Lawful  [added]
    reason: The council asks.
    adapted_en.eco:71
  remark peu  Peu
    warn when: usagers < 2 → usagers < 1
    reason: We are small.
    adapted_base.eco:46 → adapted_en.eco:53
  indicator total  Total, with ours
    label: Total → Total, with ours
    line: coût + site.pages → coût + site.pages / 2
    reason: Half of the pages are old.
    concerns: criterion x1
    adapted_base.eco:27 → adapted_en.eco:44
  definition coût
    line: usagers * prix * facteur → usagers * prix * facteur + 1
    reason: Each pays for a place as well.
    concerns: criterion x1, indicator total
    adapted_base.eco:17 → adapted_en.eco:40
  value seuil  Seuil
    standing: official → adopted
    source: loi → Minutes of 12 March 2026
    checked on: 2025-01-01 → 2026-03-12
    value: 10 → 21 ± 1
    reason: Voted on 12 March 2026.
    concerns: criterion e1
    adapted_base.eco:11 → adapted_en.eco:13
  value prix  Prix
    source: marché → Contract
    checked on: 2025-01-01 → 2026-03-12
    value "2026-01-01": 2 → 3
    value: 2025-01-01: 1 → 2027-01-01: 4
    reason: Our supplier.
    concerns: criterion x1, indicator total
    adapted_base.eco:12 → adapted_en.eco:19
  table bois  Our woods
    label: Bois → Our woods
    row "chêne", column carbone: 20 kgCO2e ± 2 kgCO2e → 8 kgCO2e ± 1 kgCO2e
    row "chêne", source: manuel, 2025-01-01 → Our scales, 2026-02-21
    row "sapin blanc", column carbone: 15 kgCO2e → 12 kgCO2e
    row "sapin blanc", source: fabricant, 2025-02-01 → Our forester, 2026-02-20
    reason: From the forest of the town.
    concerns: indicator bois_du_projet
    adapted_base.eco:18 → adapted_en.eco:30
  input site.pages  Pages of the site
    label: Pages → Pages of the site
    range: 0 à 100 → 0 to 200
    default: 10 ± 5 → 20 ± 5
    reason: Ours are larger.
    concerns: criterion x1, indicator total
    adapted_base.eco:7 → adapted_en.eco:25
  input open  Open on Sundays  [added]
    reason: The council asks.
    concerns: gate lawful
    adapted_en.eco:69
  input catalogue  Catalogue  [removed]
    reason: Nobody has to say.
    concerns: criterion u3
    adapted_base.eco:10
  setting méthode  Way
    chosen: short → long
    concerns: criterion x1, indicator total
    adapted_facts.eco:3 → adapted_facts.eco:3
  Claims, which move no score: removed 1
    claim "moins c'est mieux"  [removed]
      e1 ne monte jamais si usagers monte
      adapted_base.eco:55
  Tests, which are no rules: added 4, removed 1, changed 0

#: What a digest covers: the file of the base as well.
$ cp adapted* $TMP; (cd $TMP; ecoscore score adapted.json -p adapted_en.eco -v) | grep -c "$(ecoscore score adapted.json -p adapted_en.eco --format json | grep -o 'sha256:[0-9a-f]*' | head -1)"
1

$ sed -i 's/"Seuil"/"Le seuil"/' $TMP/adapted_base.eco; (cd $TMP; ecoscore score adapted.json -p adapted_en.eco -v) | grep -c "$(ecoscore score adapted.json -p adapted_en.eco --format json | grep -o 'sha256:[0-9a-f]*' | head -1)"
0
[1]

#: The chapter of the page; each step of the chain counts its own.
$ ecoscore doc --format md --lang en adapted_twice.eco | sed -n '1,/^## How/p'
# Notre commune

version 1 · valid from 2026\-01\-01

based on Our town 1: 5 changes · based on Les règles d'une autre ville 2: 19 changes

- Uses: Les règles d'une autre ville 2 \(autre\) – adapted\_base\.eco

## What is changed

What these rules say otherwise than Our town 1, and why\.

| What | Before, and now | Why |
|---|---|---|
| criterion e1 First | weight: 6 → 2 | Moins de poids ici\. |
| gate lawful Lawful | removed | La commune ne juge pas\. |
| criterion x1 Ours | removed | Sans budget\. |
| input open Open on Sundays | removed | Sans objet ici\. |
| criterion x1 Nos achats | added | Autrement que la ville\. |

## How the score is made

$ echo '{ "date": "2026-06-30", "usagers": 11, "autre": { "usagers": 0, "catalogue": false } }' | ecoscore score -p adapted_twice.eco - | head -6
-                                                               Éco-score B · 56,2/100 (31,2 à 81,3)
- · Notre commune 1 · au 2026-06-30 · adapted_twice.eco
fondée sur Our town 1 : 5 modifications · fondée sur Les règles d'une autre ville 2 : 19
modifications
A ≥ 80  B ≥ 40  C
Une fois tout répondu : 31,2 à 81,3 (bornes sûres) · lettre A à C

#: What is asked is asked by these rules.
$ ecoscore init -p adapted_twice.eco --keys-only -o $TMP/blank.json; cat $TMP/blank.json
{
  "politique": "Notre commune 1",
  "date": null,
  "site": {
    "pages": null
  },
  "usagers": null,
  "essence": null,
  "autre": {
    "site": {
      "pages": null
    },
    "usagers": null,
    "catalogue": null,
    "essence": null
  }
}

$ ecoscore test --coverage adapted_en.eco
6 passed, 0 failed
coverage 80 % (12 of 15): segments of scales 2 of 3, decision lines 1 of 2, missing answers 2 of 2,
  outcomes of gates 6 of 6, remarks 1 of 2
not reached by any test:
  e1  before 'at 1 scores 100'  (adapted_en.eco:9); it rests on usagers
  x1  scores 0 otherwise  (adapted_en.eco:66); it rests on site.pages, usagers
  peu  warns  (adapted_base.eco:46); it rests on usagers

$ ecoscore score -p adapted_en.eco adapted.json --format html | sed -n '/id="adapted"/,/e1/p' | head -5
<section aria-labelledby="adapted"><h2 id="adapted">What is changed</h2>
<p class="soft">What these rules say otherwise than Les règles d&#39;une autre ville 2, and why.</p>
<div class="wide" role="region" tabindex="0" aria-label="What is changed Les règles d&#39;une autre ville – table"><table><thead><tr><th scope="col">What</th><th scope="col">Before, and now</th><th scope="col">Why</th></tr></thead><tbody>
<tr><th scope="row">criterion e1<br>First</th><td><div>label: Premier → First</div><div>weight: 5 → 6</div><div>fix: Moins. → Ask first.</div><div>point: à 0 donne 100 → at 1 scores 100</div><div>added: standing adopted</div></td><td>Few of our people use it every day.</td></tr>

#: The chapter names a built-in policy by its short name, and outside of the folder of the rules nothing is read.
$ printf 'language en\npolicy "Ours" version "1" based on "rgaa"\n' > $TMP/ours.eco; (cd $TMP; ecoscore check ours.eco; ecoscore doc --format md ours.eco | sed -n 5p)
ours.eco: in order (criteria: 1, gates: 1)
  based on RGAA, taux et état de conformité 4.1.2: 0 changes
  1 allowed: R0503 because ce qui n'est pas encore éprouvé laisse le taux ouvert, et ses bornes le disent
based on RGAA, taux et état de conformité 4\.1\.2: 0 changes

$ mkdir $TMP/in; printf 'language en\npolicy "Ours" version "1" based on "../adapted_base.eco"\n' > $TMP/in/ours.eco; (cd $TMP; ecoscore check in/ours.eco; ecoscore check --root . in/ours.eco)
in/ours.eco:2:36: error E0605: 'adapted_base.eco' lies outside of the folder of the rules
     2 | policy "Ours" version "1" based on "../adapted_base.eco"
       |                                    ^^^^^^^^^^^^^^^^^^^^^
       = if you trust what is there, allow a folder that holds both: --root FOLDER
in/ours.eco: 1 error
in/ours.eco: in order (criteria: 2, gates: 1)
  based on Les règles d'une autre ville 2: 0 changes

#: Used by another policy, it says what it is based on as well.
$ printf 'language en\npolicy "Both" version "1"\nuse policy "adapted_en.eco" as town\nuse policy "adapted_base.eco" as other\ncriterion c "C" weight 1\n  points town.score\n  fix "More."\nend\n' > $TMP/both.eco; cp adapted* $TMP; (cd $TMP; ecoscore check both.eco; echo '{ "date": "2026-06-30", "town": { "usagers": 11, "open": true }, "other": { "usagers": 5, "catalogue": true } }' | ecoscore score -p both.eco -) | sed -n '1,3p;/^Our town/,$p'
both.eco: in order (criteria: 1, gates: 0)
-                                                           Eco-score 62.5/100, no grade (25 to 100)
- · Both 1 · as of 2026-06-30 · both.eco
Our town 1 (town)                                                 Eco-score B · 62.5/100 (25 to 100)
based on Les règles d'une autre ville 2: 19 changes
Completeness 75 % (of a weight of 8: answered 6, by default 2, missing 0)

                               weight points  share
Useful                           8     62.5   62.5   █████████████░░░░░░░

Les règles d'une autre ville 2 (other)                                        Eco-score A · 68.8/100
Completeness 100 % (of a weight of 8: answered 8, by default 0, missing 0)

                               weight points  share
Utile                            5     50     31.2   ██████████░░░░░░░░░░
Sobre                            3    100     37.5   ████████████████████

Questions without answer
  Essence (/town/essence)
  Essence (/other/essence)

Assumed for want of an answer
  Pages of the site = 20 (/town/site/pages)
  Pages = 10 (/other/site/pages)

Settings of the policy
  Way (town.méthode) = long
  Way (other.méthode) = short

Sources
  Seuil — Minutes of 12 March 2026, checked on 2026-03-12, adopted
  Prix — Contract, checked on 2026-03-12
  Our woods — manuel, checked on 2025-01-01
  Seuil — loi, checked on 2025-01-01, official
  Prix — marché, checked on 2025-01-01
  Bois — manuel, checked on 2025-01-01
