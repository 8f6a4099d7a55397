#: A list in the rows of a list, and one in the rows of that.
$ ecoscore check inner_lists.eco > "$TMP/found"; tail -1 "$TMP/found"; ecoscore test inner_lists.eco; ecoscore fmt --check inner_lists.eco
inner_lists.eco: in order (criteria: 1, gates: 1), 5 remarks
4 passed, 0 failed

#: In French it is the same tree; and back the same file.
$ ecoscore fmt --lang fr - < inner_lists.eco > "$TMP/fr.eco"; grep -E "dans (sites|s\.)|sur sites\.|lignes de sites\[" "$TMP/fr.eco" | head -8; ecoscore fmt --lang en - < "$TMP/fr.eco" | cmp - inner_lists.eco; ecoscore test "$TMP/fr.eco"
indicateur made "Making" en [kgCO2e] pour chaque d dans sites.devices vaut number * models[kind].made
indicateur per_area "Making per area" en [kgCO2e/m^2] pour chaque d dans sites.devices vaut d.made / sites.area
indicateur footprint "Footprint" en [kgCO2e] pour chaque s dans sites
  vaut somme(d.number * models[d.kind].made sur d dans s.devices où d.kind n'est pas phone)
indicateur latest "Latest" pour chaque s dans sites vaut dernier(d.kind selon d.bought sur d dans s.devices)
indicateur weight "Weight" pour chaque d dans sites.devices vaut somme(grams sur parts)
indicateur heavier "Heavier" pour chaque d dans sites.devices vaut compte(e dans sites.devices où e.weight > d.weight)
indicateur every "Every" en [kgCO2e] vaut somme(made sur sites.devices)
4 réussis, 0 en échec

#: One site has not said which devices it has.
$ ecoscore score -p inner_lists.eco inner_lists.json
Town                                                           Eco-score 0/100, no grade (0 to 90.7)
inner_lists.json · Lists in lists 1 · as of 2026-11-24 · inner_lists.eco
Once everything is answered: 0 to 90.7 (safe bounds)
If chance gave the missing answers: 0 to 0 in 90 of 100 cases
Completeness 0 % (of a weight of 1: answered 0, by default 0, missing 1)

UNDECIDED: 1 gate is not settled
  ? Crowded   A site has more than two devices.
              lacks: sites[1].devices
              → Share them.

Answer first
  1. Devices, Depot (/sites/1/devices): takes 85.6 points off the width; settles the gate: Crowded

                                  weight points  share
  light  Light                      1      0  ?   0     lacks: sites[1].devices · 0 to 90.7 points
  ────────────────────────────────────────────────────
  Score                             1             0
  ? without answer: counts 0   The shares add up to the score.

Indicators
  All                    unknown (810 to 331,320 kgCO2e)
  Every                  unknown (930 to 331,440 kgCO2e)
  Devices in public      unknown
  Mean                   unknown (1.261 to 87.43)
  Weighted               unknown (50.005 to 60 m²)
  Names                  unknown
  Grams                  unknown (13 to 3013)
  Grams in large sites   unknown

By site
  no answer yet

Sites
  Name    Open    Area  Footprint  Devices  Latest  Phones %
          to all    m²     kgCO2e     here
  ──────────────────────────────────────────────────────────
  Hall    yes      100        300        2  ?             60
  Depot   no        50          ?        ?  ?              ?
  School  no        10        750        1  ?              0
  Total                         ?        ?

Devices
  Sites   Kind    Number  Shared  Bought  Checks      Making     Making per  Weight  Heavier
                                                      kgCO2e           area
                                                                  kgCO2e/m²
  ──────────────────────────────────────────────────────────────────────────────────────────
  Hall    laptop       2  yes     ?       2 unknown      300              3      12  ?
  Hall    phone        3  ?       ?       2 unknown      120            1.2       0  ?
  School  laptop       5  –       ?       2 unknown      750             75       1  ?
  Total                                                    ?              ?       ?  ?

Parts
  Devices         Grams
  ─────────────────────
  Hall, laptop        5
  Hall, laptop        7
  School, laptop      1

Models
  key     Checked
  ───────────────
  laptop  ?
  phone   ?
  Total   ?

Questions without answer
  Shared (/sites/devices/shared)
  Bought (/sites/devices/bought, 3 rows)
  Checks (/sites/devices/checks, 6 rows)

Sources
  Models — made up, checked on 2026-11-24

$ ecoscore score -p inner_lists.eco --format json inner_lists.json | grep -oE '"pointer": *"[^"]*(devices|parts)[^"]*"' | sort -u
"pointer": "/sites/0/devices/0"
"pointer": "/sites/0/devices/0/parts/0"
"pointer": "/sites/0/devices/0/parts/1"
"pointer": "/sites/0/devices/1"
"pointer": "/sites/1/devices"
"pointer": "/sites/2/devices/0"
"pointer": "/sites/2/devices/0/parts/0"
"pointer": "/sites/devices/bought"
"pointer": "/sites/devices/checks"
"pointer": "/sites/devices/shared"

#: Mistakes stand where they are.
$ ecoscore score -p inner_lists.eco inner_wrong.json
inner_wrong.json:2:81: error E0804: /sites/0/devices/0/number: Number: 200 is outside the range 1 to 100
     2 |   { "name": "Hall", "public": false, "devices": [ { "kind": "laptop", "number": 200, "shared": true }, { "kin": "phone" }, 5 ] },
       |                                                                                 ^^^
inner_wrong.json:2:96: error E0813: /sites/0/devices/0/shared: Shared is given, but it is only asked when public
     2 |   { "name": "Hall", "public": false, "devices": [ { "kind": "laptop", "number": 200, "shared": true }, { "kin": "phone" }, 5 ] },
       |                                                                                                ^^^^
       = remove it, or correct the answer that decides
inner_wrong.json:2:104: error E0810: /sites/0/devices/1/kind: Kind is required and not given
     2 |   { "name": "Hall", "public": false, "devices": [ { "kind": "laptop", "number": 200, "shared": true }, { "kin": "phone" }, 5 ] },
       |                                                                                                        ^
       = add "kind": ...
inner_wrong.json:2:106: error E0802: /sites/0/devices/1/kin: "kin" is not a field of this policy
     2 |   { "name": "Hall", "public": false, "devices": [ { "kind": "laptop", "number": 200, "shared": true }, { "kin": "phone" }, 5 ] },
       |                                                                                                          ^^^^^
       = did you mean "kind"?
inner_wrong.json:2:124: error E0803: /sites/0/devices/2: Devices: expected {...}, found ...
     2 |   { "name": "Hall", "public": false, "devices": [ { "kind": "laptop", "number": 200, "shared": true }, { "kin": "phone" }, 5 ] },
       |                                                                                                                            ^
inner_wrong.json:3:33: error E0803: /sites/1/devices: Devices: expected [ {...}, ... ], found {...}
     3 |   { "name": "Depot", "devices": { "kind": "phone" } },
       |                                 ^^^^^^^^^^^^^^^^^^^
inner_wrong.json:4:62: error E0824: /sites/2/devices/0/parts: Parts has 4 rows; the policy takes 0 to 3
     4 |   { "name": "Yard", "devices": [ { "kind": "phone", "parts": [ { "grams": 1 }, {}, {}, { "gram": 51 } ] } ] } ] }
       |                                                              ^
inner_wrong.json:4:90: error E0802: /sites/2/devices/0/parts/3/gram: "gram" is not a field of this policy
     4 |   { "name": "Yard", "devices": [ { "kind": "phone", "parts": [ { "grams": 1 }, {}, {}, { "gram": 51 } ] } ] } ] }
       |                                                                                          ^^^^^^
       = did you mean "grams"?
[4]

#: What a result rests on stays within its row.
$ ecoscore explain -p inner_lists.eco footprint inner_lists.json | head -24
footprint  Footprint
│  as sum(d.number * models[d.kind].made over d in s.devices where d.kind is not phone)
│  inner_lists.eco:26
├─ sites[0]  Footprint = 300 kgCO2e (270 to 330 kgCO2e)
│  ├─ sites.devices.number  Number
│  │  │  default 1 because "one each"
│  │  │  inner_lists.eco:15
│  │  ├─ sites[0].devices[0]  Number = 2
│  │  │     /sites/0/devices/0/number, line 4
│  │  └─ sites[0].devices[1]  Number = 3
│  │        /sites/0/devices/1/number, line 5
│  ├─ sites.devices.kind  Kind
│  │  │  inner_lists.eco:14
│  │  ├─ sites[0].devices[0]  Kind = laptop
│  │  │     /sites/0/devices/0/kind, line 4
│  │  └─ sites[0].devices[1]  Kind = phone
│  │        /sites/0/devices/1/kind, line 5
│  ├─ models[laptop].made  Models = 150 kgCO2e ± 15
│  │     source: made up, checked on 2026-11-24
│  │     inner_lists.eco:6
│  └─ models[phone].made  Models = 40 kgCO2e
│        source: made up, checked on 2026-11-24
│        inner_lists.eco:7
├─ sites[1]  Footprint = unknown (0 to 330,000 kgCO2e)

$ ecoscore explain -p inner_lists.eco weight inner_lists.json | head -12
weight  Weight
│  as sum(grams over parts)
│  inner_lists.eco:31
├─ sites[0].devices[0]  Weight = 12
│  └─ sites.devices.parts.grams  Grams
│     │  inner_lists.eco:20
│     ├─ sites[0].devices[0].parts[0]  Grams = 5
│     │     /sites/0/devices/0/parts/0/grams, line 4
│     └─ sites[0].devices[0].parts[1]  Grams = 7
│           /sites/0/devices/0/parts/1/grams, line 4
├─ sites[0].devices[1]  Weight = 0
│  └─ sites.devices.parts.grams  Grams

#: Two projects row by row, each with its own.
$ ecoscore compare -p inner_lists.eco inner_lists.json inner_lists_whole.json
Town (inner_lists.json)  →  Town (inner_lists_whole.json)

Answers that differ
  Kind (/sites/1/devices/0/kind): – → phone
  Number (/sites/0/devices/1/number): 3 → 4
  Number (/sites/1/devices/0/number): – → 1
  Shared (/sites/0/devices/1/shared): unknown → yes
  Shared (/sites/1/devices/0/shared): – → not applicable
  Bought (/sites/1/devices/0/bought): – → unknown
  Checks laptop (/sites/1/devices/0/checks/laptop): – → unknown
  Checks phone (/sites/1/devices/0/checks/phone): – → unknown

Criteria that moved
  light Light: 0 → 87.5 points (+87.5 in the score) · unknown → 1250 kgCO2e  [sites.devices.kind,
      sites.devices.number]

Indicators that moved
  All: unknown → 1050 kgCO2e  [sites.devices.kind, sites.devices.number]
  Every: unknown → 1250 kgCO2e  [sites.devices.kind, sites.devices.number]
  Devices in public: unknown → 6  [sites.devices.number]
  Mean: unknown → 3  [sites.devices.number]
  Weighted: unknown → 58.33 m²  [sites.devices.number]
  Names: unknown → laptop, phone, phone, laptop  [sites.devices.kind]
  Grams: unknown → 13
  Grams in large sites: unknown → 12  [sites.devices.kind]

Gates
  Crowded: undecided → passed

Result
  Score: 0 (0 to 90.7)  →  87.5 (84.8 to 89.9)
  Decision: UNDECIDED → APPROVED

#: A blank project, and one with an answer of a row.
$ ecoscore init -p inner_lists.eco | grep -v '"_'
{
  "policy": "Lists in lists 1",
  "date": null,
  "sites": [
    {
      "name": null,
      "public": null,
      "area": null,
      "devices": [
        {
          "kind": null,
          "number": null,
          "shared": null,
          "bought": null,
          "checks": {
            "laptop": null,
            "phone": null
          },
          "parts": [
            {
              "grams": null
            }
          ]
        }
      ]
    }
  ]
}

$ ecoscore score -p inner_lists.eco --set 'sites[0].devices[1].shared=true' --set '/sites/1/devices=[]' --quiet inner_lists.json
Town (inner_lists.json --set sites[0].devices[1].shared=true --set /sites/1/devices=[])
Eco-score 88.3/100, no grade (85.6 to 90.7)
APPROVED

#: Findings say which row, and where the list is missing.
$ ecoscore gate -p inner_lists.eco --format github inner_lists.json
::error file=inner_lists.json,line=6,endLine=6,col=5,endColumn=6,title=Crowded::A site has more than two devices. This depends on: Devices (2). → Share them.
[2]

$ ecoscore batch -p inner_lists.eco inner_lists.json inner_lists_whole.json | head -4
2 projects: approved 1, refused 0, undecided 1, invalid 0
Score: mean 43.8, standard deviation 43.8, from 0 to 87.5
Gate crowded: blocked 0, undecided 1
{"n":1,"file":"inner_lists.json","line":1,"name":"Town","decision":"undecided","grade":null,"best":null,"worst":null,"score":0,"low":0,"high":90.70000000301442,"completeness":0,"blocked":[],"undecided":["crowded"],"indicators":{"all":null,"every":null,"in_public":null,"mean_number":null,"of_area":null,"grams_all":null,"large":null},"digest":"42501d4d92656d355522245c3eeeba5f81db3999e99c2f08417e9e7c731b8ef8","rules":"be931b01f651085a"}
{"n":2,"file":"inner_lists_whole.json","line":1,"name":"Town","decision":"approved","grade":null,"best":null,"worst":null,"score":87.5,"low":84.8,"high":89.9,"completeness":100,"blocked":[],"undecided":[],"indicators":{"all":1050,"every":1250,"in_public":6,"mean_number":3,"of_area":58.333333333333336,"grams_all":13,"large":12},"digest":"3a18b3437b018a93b9966485b438f3a95ba3e02721074d57b286f47eda4c26ce","rules":"be931b01f651085a"}

#: One row of a list in a list, by its path.
$ ecoscore explain -p inner_lists.eco 'sites[0].devices[1].number' inner_lists.json 2>&1 | head -3; ecoscore explain -p inner_lists.eco 'sites[0].devices[99].number' inner_lists.json; ecoscore explain -p inner_lists.eco 'devices[0].number' inner_lists.json
sites.devices.number  Number = 3
   default 1 because "one each"
   /sites/0/devices/1/number, line 5 · inner_lists.eco:15
ecoscore explain: 'sites[0].devices[99].number' is no criterion, gate or indicator
ecoscore explain: 'devices[0].number' is no criterion, gate or indicator
[5]
