#: What is accepted, with a remark where the meaning may be another.
#: 0.43 for 43 %: it is read, and told.
$ ecoscore score --policy policy.eco wrong/percent_fraction.json 2>&1 >/dev/null
wrong/percent_fraction.json:10:12: remark R0802: /audit: Accessibility: 0.43 is read as 0.43 %
    10 |   "audit": 0.43,
       |            ^^^^
       = write 43 for 43 %

#: A percentage with its sign.
$ ecoscore score --policy policy.eco wrong/percent_text.json 2>&1 >/dev/null

#: A key that the row for all others stands for.
$ ecoscore score --policy policy.eco wrong/otherwise_row.json 2>&1 >/dev/null
wrong/otherwise_row.json:9:14: remark R0803: /country: Country: "Atlantis" has no row of its own in 'countries'; the row for all others is used
     9 |   "country": "Atlantis",
       |              ^^^^^^^^^^

#: Written for another policy.
$ ecoscore score --policy policy.eco wrong/other_policy.json 2>&1 >/dev/null
wrong/other_policy.json:1:1: remark R0806: the project is written for the policy "bordeaux 2025", not for "Test of projects 1"
     1 | {
       | ^
       = give the right policy, or correct "policy" in the project

#: Outside the validity of the policy.
$ ecoscore score --policy policy.eco wrong/outside_validity.json 2>&1 >/dev/null
wrong/outside_validity.json:1:1: remark R0805: the policy is valid until 2026-12-31, the project's date is 2027-06-30
     1 | {
       | ^

#: Names without regard to accents; no blank before a unit.
$ ecoscore score --policy policy.eco wrong/accents.json 2>&1 >/dev/null

#: Members that begin with _ are comments.
$ ecoscore score --policy policy.eco wrong/comments.json 2>&1 >/dev/null

#: The French members of an amount.
$ ecoscore score --policy policy.eco wrong/french_members.json 2>&1 >/dev/null

#: A comma in a text with a unit.
$ ecoscore score --policy policy.eco wrong/decimal_comma.json 2>&1 >/dev/null

#: --quiet keeps remarks to itself.
$ ecoscore score --quiet --policy policy.eco wrong/percent_fraction.json
A good project (wrong/percent_fraction.json)                                    Eco-score B · 17/100
APPROVED

#: --lenient: an undeclared field is a remark; every other mistake stays one.
$ ecoscore score --lenient --policy policy.eco wrong/undeclared_far.json 2>&1 >/dev/null
wrong/undeclared_far.json:8:3: remark R0801: /budget_of_the_year: "budget_of_the_year" is not a field of this policy and is not read
     8 |   "budget_of_the_year": "asked twice",
       |   ^^^^^^^^^^^^^^^^^^^^
       = a name that begins with _ is a comment

$ ecoscore score --lenient --quiet --policy policy.eco wrong/undeclared_in_group.json
A good project (wrong/undeclared_in_group.json)                                 Eco-score A · 70/100
UNDECIDED: 1 gate is not settled — Spare parts

$ ecoscore score --lenient --quiet --policy policy.eco wrong/undeclared_field.json
wrong/undeclared_field.json:1:1: error E0810: /public: For the public is required and not given
     1 | {
       | ^
       = add "public": ...
wrong/undeclared_field.json:6:3: remark R0801: /pubic: "pubic" is not a field of this policy and is not read
     6 |   "pubic": true,
       |   ^^^^^^^
       = did you mean "public"?
[4]

$ ecoscore score --lenient --quiet --policy policy.eco wrong/many.json 2>&1 | grep error | cut -c1-100
wrong/many.json:5:12: error E0805: /stage: Stage: "servce" is not one of the choices
wrong/many.json:6:13: error E0803: /public: For the public: expected true or false, found "yes"
wrong/many.json:7:14: error E0807: /opening: Opening day: "2025-13-01" is not a day of the calendar
wrong/many.json:10:12: error E0804: /audit: Accessibility: 180 is outside the range 0 to 100 %
wrong/many.json:13:14: error E0808: /servers: Servers: 2.5 is not a whole number
wrong/many.json:16:35: error E0804: /equipment/0/number: Number: 0 is outside the range 1 to 1000
wrong/many.json:17:15: error E0806: /equipment/1/kind: Kind: there is no row "fone" in the table 'de
wrong/many.json:17:60: error E0809: /equipment/1/price: Price: francs cannot be read in EUR

#: --as-of replaces the date of the project, even a wrong one.
$ ecoscore score --quiet --policy policy.eco --as-of 2026-02-01 wrong/outside_validity.json
A good project (wrong/outside_validity.json)                                    Eco-score A · 70/100
APPROVED

$ ecoscore score --policy policy.eco --as-of 2026-02-01 --format json wrong/outside_validity.json | grep as_of
  "as_of": "2026-02-01",

#: The messages in French.
$ ecoscore score --quiet --lang fr --policy policy.eco wrong/many.json
wrong/many.json:5:12: erreur E0805: /stage: Stage : « servce » n'est pas un des choix
     5 |   "stage": "servce",
       |            ^^^^^^^^
       = vouliez-vous dire « service » ?
wrong/many.json:6:13: erreur E0803: /public: For the public : attendu true ou false (oui ou non), trouvé "yes"
     6 |   "public": "yes",
       |             ^^^^^
       = écrire true pour oui, false pour non, sans guillemets
wrong/many.json:7:14: erreur E0807: /opening: Opening day : « 2025-13-01 » n'est pas un jour du calendrier
     7 |   "opening": "2025-13-01",
       |              ^^^^^^^^^^^^
       = une date s'écrit "2026-01-31"
wrong/many.json:10:12: erreur E0804: /audit: Accessibility : 180 est hors de la plage de 0 à 100 %
    10 |   "audit": 180,
       |            ^^^
wrong/many.json:13:14: erreur E0808: /servers: Servers : 2.5 n'est pas un nombre entier
    13 |   "servers": 2.5, "budgt": 3,
       |              ^^^
wrong/many.json:13:19: erreur E0802: /budgt: « budgt » n'est pas un champ de cette politique
    13 |   "servers": 2.5, "budgt": 3,
       |                   ^^^^^^^
       = un nom qui commence par _ est un commentaire
wrong/many.json:16:35: erreur E0804: /equipment/0/number: Number : 0 est hors de la plage de 1 à 1000
    16 |     { "kind": "laptop", "number": 0, "used": true },
       |                                   ^
wrong/many.json:17:15: erreur E0806: /equipment/1/kind: Kind : il n'y a pas de ligne « fone » dans la table « devices »
    17 |     { "kind": "fone", "number": 2, "used": false, "price": "300 francs" }
       |               ^^^^^^
       = les lignes : laptop, phone
wrong/many.json:17:60: erreur E0809: /equipment/1/price: Price : francs ne peut se lire en EUR
    17 |     { "kind": "fone", "number": 2, "used": false, "price": "300 francs" }
       |                                                            ^^^^^^^^^^^^
[4]

$ ecoscore score --quiet --lang fr --policy policy.eco wrong/not_asked.json
wrong/not_asked.json:7:14: erreur E0813: /opening: Opening day est renseigné, mais n'est demandé que si stage is service
     7 |   "opening": "2025-09-01",
       |              ^^^^^^^^^^^^
       = l'enlever, ou corriger la réponse qui en décide
wrong/not_asked.json:14:99: erreur E0813: /life/spare: Spare parts est renseigné, mais n'est demandé que si life.years > 2 year
    14 |   "life": { "years": {"value": 12, "unit": "month", "plus_minus": 6, "source": "quote"}, "spare": true },
       |                                                                                                   ^^^^
       = l'enlever, ou corriger la réponse qui en décide
wrong/not_asked.json:17:60: erreur E0813: /equipment/1/price: Price est renseigné, mais n'est demandé que si not used
    17 |     { "kind": "phone", "number": 2, "used": true, "price": "300 EUR" }
       |                                                            ^^^^^^^^^
       = l'enlever, ou corriger la réponse qui en décide
[4]

#: The messages for programs: code, pointer, line.
$ ecoscore score --format json --policy policy.eco wrong/many.json 2>/dev/null | grep -E '"(code|pointer|line|column)"'
    "code": "E0805",
    "pointer": "/stage",
    "line": 5,
    "column": 12,
    "code": "E0803",
    "pointer": "/public",
    "line": 6,
    "column": 13,
    "code": "E0807",
    "pointer": "/opening",
    "line": 7,
    "column": 14,
    "code": "E0804",
    "pointer": "/audit",
    "line": 10,
    "column": 12,
    "code": "E0808",
    "pointer": "/servers",
    "line": 13,
    "column": 14,
    "code": "E0802",
    "pointer": "/budgt",
    "line": 13,
    "column": 19,
    "code": "E0804",
    "pointer": "/equipment/0/number",
    "line": 16,
    "column": 35,
    "code": "E0806",
    "pointer": "/equipment/1/kind",
    "line": 17,
    "column": 15,
    "code": "E0809",
    "pointer": "/equipment/1/price",
    "line": 17,
    "column": 60,

#: Where the messages go: to standard error, and nothing to standard output.
$ ecoscore score --policy policy.eco wrong/many.json 2>/dev/null
[4]
