#: Breakdowns: groups of choices, keys, texts, years, yes and no; figures of each; rows without a group; all rows. The column `mass`, which only
#: a breakdown uses, is used.
$ ecoscore check breakdown.eco && ecoscore test breakdown.eco
breakdown.eco: in order (criteria: 1, gates: 0)
  5 allowed: R0503 because an inventory has gaps
  1 allowed: R0510 because nothing is scored here
4 passed, 0 failed

#: In French, and back: one tree.
$ ecoscore check breakdown_same.eco | tail -1; ecoscore test breakdown_same.eco && ecoscore fmt --check breakdown_same.eco
> ecoscore fmt --lang en breakdown_same.eco -o $TMP/en.eco && sed -n '/^breakdown/,/^end/p' $TMP/en.eco && ecoscore fmt --lang fr $TMP/en.eco | diff - breakdown_same.eco && echo same
breakdown_same.eco : en ordre (critères : 1, barrières : 0), 4 remarques
1 réussi, 0 en échec
breakdown par_entite "Par entité" of parc where actif by entite
  column unites "Unités" as sum(nombre)
  column lesquels "Années" as list of (year of achete; 2)
end
breakdown par_annee "Par année et entité" of parc by year of achete, entite without total
  column unites "Unités" as sum(nombre)
end
same

#: In the report: order of the groups, bounds of each figure, rows whose group is not known, the same figures of all rows. That row
#: 1 is in use rests on a default, so it may not be; row 2 may be of the Parks or of the Schools. Schools: 0 to 20 + 5, Parks: 3 to 3 + 5.
$ ecoscore score -p breakdown.eco breakdown.json | sed -n '/^By entity/,/^Fleet/p'
By entity
  Entity            Units       Lines   Kept long  Making kgCO2e/year         Mean age month
  ──────────────────────────────────────────────────────────────────────────────────────────
  Parks        3 (3 to 8)  1 (1 to 2)  0 (0 to 1)      60 (60 to 160)        24 (24 to 46.5)
  Schools    20 (0 to 25)  1 (0 to 2)  1 (0 to 2)    444.4 (0 to 600)          54 (48 to 60)
  not known    5 (0 to 5)  1 (0 to 1)  1 (0 to 1)      100 (0 to 100)                     60
  Total      28 (8 to 28)  3 (2 to 3)  2 (1 to 2)  604.4 (160 to 660)  51.86 (46.5 to 56.14)

  Entity            Owned %         Part of all %  Kinds                Last    All
                                                                        kind    long
  ──────────────────────────────────────────────────────────────────────────────────
  Parks                   –  10.71 (10.71 to 100)  phone                phone   no
  Schools      0 (0 to 100)    71.43 (0 to 312.5)  laptop               laptop  yes
  not known             100     17.86 (0 to 62.5)  laptop               laptop  yes
  Total      20 (20 to 100)    100 (28.57 to 350)  laptop and 2 others  phone   no

By origin and kind
  Origin          Kind           Units  Most
  ──────────────────────────────────────────
  new             Laptop  20 (0 to 20)    20
  already owned   Laptop             5     5
  not applicable  phone              3     3
  not known       phone              0     1
  Total                   28 (8 to 28)    20

By year
  year of  Units
   bought
  ──────────────
     2020     25
     2021      4
    Total     29

By day of the purchase
  Bought      Units
  ─────────────────
  2020-05-01     25
  2021-01-01      4

By use
  In            Units
  use
  ───────────────────
  no      1 (1 to 21)
  yes    28 (8 to 28)
  Total            29

Towns of the table
  town    Making    Mean  Mass
          kgCO2e  kgCO2e    kg
  ────────────────────────────
  Aa         140      70  2.25
  Bb          60      60     5
  Total      200   66.67  7.25

Fleet

#: As Markdown, and in French.
$ ecoscore score -p breakdown.eco -f md breakdown.json | sed -n '/^## By origin/,$p'
> echo '{"date": "2026-01-01", "parc": [{"nombre": 2, "actif": true}, {"entite": "b", "nombre": 1, "actif": true, "achete": "2020-01-01"}]}' | ecoscore score -p breakdown_same.eco - | sed -n '/^Par entité/,/^Parc/p'
## By origin and kind

| Origin | Kind | Units | Most |
|---|---|--:|--:|
| new | Laptop | 20 (0 to 20) | 20 |
| already owned | Laptop | 5 | 5 |
| not applicable | phone | 3 | 3 |
| not known | phone | 0 | 1 |
| **Total** | | 28 | 20 |

## By year

| year of bought | Units |
|---|--:|
| 2020 | 25 |
| 2021 | 4 |
| **Total** | 29 |

## By day of the purchase

| Bought | Units |
|---|--:|
| 2020\-05\-01 | 25 |
| 2021\-01\-01 | 4 |

## By use

| In use | Units |
|---|--:|
| no | 1 (1 to 21) |
| yes | 28 (8 to 28) |
| **Total** | 29 |

## Towns of the table

| town | Making | Mean | Mass |
|---|--:|--:|--:|
| Aa | 140 kgCO2e | 70 kgCO2e | 2\.25 kg |
| Bb | 60 kgCO2e | 60 kgCO2e | 5 kg |
| **Total** | 200 kgCO2e | 66\.67 kgCO2e | 7\.25 kg |
Par entité
  Entité        Unités  Années
  ────────────────────────────
  b          1 (1 à 3)  2020
  pas connu  2 (0 à 2)  ?
  Total              3  ?

Par année et entité
   année de  Entité        Unités
     achete
  ───────────────────────────────
       2020  b          1 (1 à 3)
  pas connu  pas connu  2 (0 à 2)

Parc

#: A list that is not given.
$ echo '{"date": "2026-01-01"}' | ecoscore score -p breakdown.eco - | sed -n '/^By entity/,/^By origin/p'
By entity
  no answer yet

By origin and kind

#: A change of a breakdown moves no score.
$ sed 's/where active by entity/by entity/; s/"Kept long"/"Long"/; s/sum(units where active)/sum(units)/; /^breakdown by_use/,/^end/d; /by_use/d' breakdown.eco >$TMP/new.eco
> ecoscore diff breakdown.eco $TMP/new.eco | grep -v -E 'eco:[0-9]|^$|A fleet'
1 rule changed (2 more in notes only)
Rules
  removed 1 · in notes only 2
  breakdown by_entity  By entity  [notes only]
    label "long": Kept long → Long
    removed: where active
  breakdown by_origin  By origin and kind  [notes only]
    column "units": units "Units" as sum(units where active) → units "Units" as sum(units)
  breakdown by_use  By use  [removed]
  Tests, which are no rules: added 0, removed 0, changed 1

#: On the page of the policy.
$ ecoscore doc -f md breakdown.eco | grep -A 3 'By origin and kind'
- **By origin and kind** (by\_origin)
  - column units "Units" as sum\(“Number” where “In use”\)
  - column most "Most" as max\(“Number”\)
- **By year** (by\_year)

#: Figures of breakdowns are not what explain explains.
$ ecoscore explain by_use -p breakdown.eco breakdown.json
ecoscore explain: 'by_use' is no criterion, gate or indicator
[5]
