#: The decision as exit code: approved, refused, undecided.
$ ecoscore gate -p rules.eco approved.json
Approved                                                                       Eco-score A · 100/100
approved.json · Test of the command line 1 · as of 2026-06-30 · rules.eco
A ≥ 60  B
Completeness 100 % (of a weight of 3: answered 3, by default 0, missing 0)

APPROVED

Gates passed
  Need shown · Long enough

$ ecoscore gate -p rules.eco refused.json
Refused                                                                          Eco-score B · 0/100
refused.json · Test of the command line 1 · as of 2026-06-30 · rules.eco
A ≥ 60  B
Completeness 100 % (of a weight of 3: answered 3, by default 0, missing 0)

REFUSED by 2 gates
  ✗ Need shown    Nobody needs it.
                  → Ask.
                  refused.json:1
  ✗ Long enough   It is kept for 2 year; 3 year are asked.
                  → Keep it longer.
                  refused.json:1 · may be waived
[1]

$ ecoscore gate -p rules.eco half.json
Half answered                                                  Eco-score B · 16.7/100 (16.7 to 83.3)
half.json · Test of the command line 1 · as of 2026-06-30 · rules.eco
A ≥ 60  B
Once everything is answered: 16.7 to 83.3 (exact bounds) · grade A to B
Completeness 33.3 % (of a weight of 3: answered 1, by default 0, missing 2)

UNDECIDED: 1 gate is not settled
  ? Long enough   lacks: Years kept (/years)
                  → Keep it longer.

Gates passed
  Need shown
[2]

$ ecoscore gate --quiet -p rules.eco approved.json
Approved (approved.json)                                                       Eco-score A · 100/100
APPROVED

$ ecoscore gate --quiet -p rules.eco refused.json
Refused (refused.json)                                                           Eco-score B · 0/100
REFUSED by 2 gates — Need shown, Long enough
[1]

$ ecoscore gate --quiet -p rules.eco half.json
Half answered (half.json)                                      Eco-score B · 16.7/100 (16.7 to 83.3)
UNDECIDED: 1 gate is not settled — Long enough
[2]

#: The built-in pack, in the language of its rules and in the other.
$ ecoscore gate ../../rules/bordeaux/projets/portail.json
Portail des associations                             Éco-score A · 87,6/100 exemplaire (87,5 à 87,6)
../../rules/bordeaux/projets/portail.json · Éco-score des projets numériques 2026.1 · au 2026-11-24
· builtin:bordeaux/ecoscore.eco
A ≥ 80  B ≥ 65  C ≥ 50  D ≥ 35  E
Dans les ± des chiffres : 87,5 à 87,6 (bornes exactes) · lettre A
Complétude 100 % (sur un poids de 95 : répondu 95, par défaut 0, manquant 0)

APPROUVÉ

Barrières franchies
  Besoin prouvé · Pas de démarche sans accompagnement · Analyse d'impact sur la vie privée ·
  Plancher légal de réemploi

Barrières sans objet
  Accessibilité

$ ecoscore gate ../../rules/bordeaux/projets/refonte_site.json
Refonte du site institutionnel                      Éco-score C · 54,1/100 à améliorer (54,1 à 54,2)
../../rules/bordeaux/projets/refonte_site.json · Éco-score des projets numériques 2026.1 · au
2026-11-24 · builtin:bordeaux/ecoscore.eco
A ≥ 80  B ≥ 65  C ≥ 50  D ≥ 35  E
Dans les ± des chiffres : 54,1 à 54,2 (bornes exactes) · lettre C
Complétude 100 % (sur un poids de 90 : répondu 90, par défaut 0, manquant 0)

REFUSÉ par 1 barrière
  ✗ Accessibilité   Sous 50 %, ou sans audit valide, un service public est « non conforme » ; ce
                    projet a 43 %.
                    → Faire auditer le service, et corriger les critères bloquants.
                    ../../rules/bordeaux/projets/refonte_site.json:6, :8, :10, :20 · dérogation
                    possible

Barrières franchies
  Besoin prouvé · Analyse d'impact sur la vie privée

Barrières sans objet
  Pas de démarche sans accompagnement · Plancher légal de réemploi
[1]

$ ecoscore gate --lang en ../../rules/bordeaux/projets/assistant.json
Assistant de réponse aux usagers                         Eco-score 20.6/100, no grade (17.9 to 81.7)
../../rules/bordeaux/projets/assistant.json · Éco-score des projets numériques 2026.1 · as of
2026-11-24 · builtin:bordeaux/ecoscore.eco
A ≥ 80  B ≥ 65  C ≥ 50  D ≥ 35  E
Once everything is answered: 17.9 to 81.7 (safe bounds) · grade A to E, or none
Completeness 37.04 % (of a weight of 81: answered 30, by default 2, missing 49)
No grade: non évalué : moins de 80 % du poids est renseigné

UNDECIDED: 1 gate is not settled
  no grade: non évalué : moins de 80 % du poids est renseigné
  ? Analyse d'impact sur la vie         Le RGPD exige l'analyse d'impact avant le traitement.
    privée                              lacks: Analyse d'impact faite (/donnees/aipd)
                                        → Faire l'analyse avec le délégué à la protection des
                                        données.
                                        ../../rules/bordeaux/projets/assistant.json:18

Gates passed
  Besoin prouvé · Pas de démarche sans accompagnement

Gates not applicable
  Accessibilité · Plancher légal de réemploi
[2]

#: What nobody answered is never approved.
$ echo '{"date": "2026-06-30"}' | ecoscore gate -q -p rules.eco -
-:1:1: error E0810: /need: Need is required and not given
     1 | {"date": "2026-06-30"}
       | ^
       = add "need": ...
[4]

$ echo '{"date": "2026-06-30", "need": "stated", "years": null}' | ecoscore gate -q -p rules.eco -
-                                                              Eco-score B · 16.7/100 (16.7 to 83.3)
UNDECIDED: 1 gate is not settled — Long enough
[2]

#: The gravest of several: 5, 4, 3, 1, 2, 0.
$ ecoscore gate -q -p rules.eco approved.json half.json
Approved (approved.json)                                                       Eco-score A · 100/100
APPROVED
Half answered (half.json)                                      Eco-score B · 16.7/100 (16.7 to 83.3)
UNDECIDED: 1 gate is not settled — Long enough

2 projects: approved 1, refused 0, undecided 1, invalid 0
[2]

$ ecoscore gate -q -p rules.eco half.json refused.json approved.json
Half answered (half.json)                                      Eco-score B · 16.7/100 (16.7 to 83.3)
UNDECIDED: 1 gate is not settled — Long enough
Refused (refused.json)                                                           Eco-score B · 0/100
REFUSED by 2 gates — Need shown, Long enough
Approved (approved.json)                                                       Eco-score A · 100/100
APPROVED

3 projects: approved 1, refused 1, undecided 1, invalid 0
[1]

$ ecoscore gate -q -p rules.eco refused.json broken.json
broken.json:1:33: error E0805: /need: Need: "surveyd" is not one of the choices
     1 | { "date": "2026-06-30", "need": "surveyd", "years": 99 }
       |                                 ^^^^^^^^^
       = did you mean 'surveyed'?
broken.json:1:53: error E0804: /years: Years kept: 99 is outside the range 1 to 20 year
     1 | { "date": "2026-06-30", "need": "surveyd", "years": 99 }
       |                                                     ^^
Refused (refused.json)                                                           Eco-score B · 0/100
REFUSED by 2 gates — Need shown, Long enough

2 projects: approved 0, refused 1, undecided 0, invalid 1
[4]

$ ecoscore gate -q -p rules.eco broken.json absent.json approved.json
broken.json:1:33: error E0805: /need: Need: "surveyd" is not one of the choices
     1 | { "date": "2026-06-30", "need": "surveyd", "years": 99 }
       |                                 ^^^^^^^^^
       = did you mean 'surveyed'?
broken.json:1:53: error E0804: /years: Years kept: 99 is outside the range 1 to 20 year
     1 | { "date": "2026-06-30", "need": "surveyd", "years": 99 }
       |                                                     ^^
ecoscore gate: absent.json: there is no such file
Approved (approved.json)                                                       Eco-score A · 100/100
APPROVED

3 projects: approved 1, refused 0, undecided 0, invalid 2
[5]

$ ecoscore gate -q -p rules.eco approved.json approved.json
Approved (approved.json)                                                       Eco-score A · 100/100
APPROVED
Approved (approved.json)                                                       Eco-score A · 100/100
APPROVED

2 projects: approved 2, refused 0, undecided 0, invalid 0

#: JSON has the decision too, and the same exit code.
$ ecoscore gate -p rules.eco --format json refused.json | grep -A4 '"decision'
  "decision": "refused",
  "decision_reasons": [
    "Need shown: blocked",
    "Long enough: blocked"
  ],
  "score": {

$ ecoscore gate -p rules.eco --format json refused.json >/dev/null
[1]

$ ecoscore gate -p rules.eco --format json half.json >/dev/null
[2]
