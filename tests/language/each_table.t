#: One value for each row of a table: in rules, in tests, in reports. The figures are worked in the file.
$ ecoscore check each_table.eco
each_table.eco: in order (criteria: 1, gates: 0)

$ ecoscore test each_table.eco --coverage
2 passed, 0 failed
coverage 66 % (4 of 6): segments of scales 1 of 2, criteria that do not apply 1 of 1, rows of tables
  2 of 3
not reached by any test:
  rate  before 'at 0 scores 0'  (each_table.eco:30); it rests on pages.about, pages.passes
  criteria  2.1  (each_table.eco:9); it rests on pages.about

$ ecoscore score -p each_table.eco pages.json | sed -n '/^Criteria/,/^$/p'
Criteria
  id     title       Pages  Validated
  ───────────────────────────────────────
  1.1    Images          1  yes
  1.2    Decoration      2  no
  2.1    Frames          0  nothing found
  Total                  3


$ ecoscore score -p each_table.eco pages.json --format md | sed -n '/^## Criteria$/,$p'
## Criteria

| | | weight | points | share | |
|---|---|--:|--:|--:|---|
| rate | Rate | 1 | 33\.3 | 33\.3 | 33\.33 % of the weight is validated\. |

## Indicators

| Indicator | Estimate | Bounds |
|---|--:|---|
| Weight validated | 33\.33 % |  |
| Not validated | 1 |  |
| The first is validated | yes |  |

## Criteria

| id | title | Pages | Validated |
|---|---|---|---|
| 1\.1 | Images | 1 | yes |
| 1\.2 | Decoration | 2 | no |
| 2\.1 | Frames | 0 | nothing found |

$ ecoscore score -p each_table.eco pages.json --format html | grep -A 4 'id="list1"'
<section aria-labelledby="list1"><h2 id="list1">Criteria</h2>
<div class="wide" role="region" tabindex="0" aria-label="Criteria – table"><table><caption>* by default; bounds below each figure</caption><thead><tr><th scope="col">id</th><th scope="col">title</th><th scope="col" class="n">Pages</th><th scope="col">Validated</th></tr></thead><tbody>
<tr><td>1.1</td><td>Images</td><td class="n">1</td><td>yes</td></tr>
<tr><td>1.2</td><td>Decoration</td><td class="n">2</td><td>no</td></tr>
<tr><td>2.1</td><td>Frames</td><td class="n">0</td><td>nothing found</td></tr>

$ ecoscore explain -p each_table.eco 'valid["1.1"]' pages.json | head -8
valid  Validated = yes
│  as none when found is 0
│  as yes_ when all(p.passes over p in pages where p.about is c)
│  as no_ otherwise
│  each_table.eco:17
├─ found  Pages = 1
│  │  as count(pages where about is c)
│  │  each_table.eco:16

$ ecoscore explain -p each_table.eco 'valid["3.1"]' pages.json
ecoscore explain: 'valid["3.1"]' is no criterion, gate or indicator
[5]
