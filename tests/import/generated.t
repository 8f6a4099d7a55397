#: A thousand devices: 500 laptops, 200 screens, 100 virtual machines, 100 retired, 100 that no map knows; ten laptops twice.
#: 1010 rows: 700 kept are 69.3 %, ten merged 0.99 %, and three times 100 are 9.9 %.
$ ./generate.sh 1000 > "$TMP/g.csv"; ecoscore import "$TMP/g.csv" --group 2>&1 | sed "s|$TMP|TMP|"; exit "${PIPESTATUS[0]}"
TMP/g.csv, read as GLPI (CSV)
  rows read                                   1010     100 %
  kept                                         700    69.3 %
  merged into a newer row                       10       1 %
  retired                                      100     9.9 %
  virtual machines                             100     9.9 %
  not handled                                  100     9.9 %
  Units: ecran 200, ordinateur_portable 500
  No heading for: reforme, quantite
Not handled:
  lines 12, 42, 72, 102, 133 and 29 more: no kind fits: type 'Fontaine', modele 'Eau 0'
  lines 22, 52, 82, 113, 143 and 28 more: no kind fits: type 'Fontaine', modele 'Eau 1'
  lines 32, 62, 92, 123, 153 and 28 more: no kind fits: type 'Fontaine', modele 'Eau 2'
{
  "equipements": [
    {"genre": "ordinateur_portable", "nombre": 500, "origine": "en_parc"},
    {"genre": "ecran", "nombre": 200, "origine": "en_parc"}
  ]
}
[1]

#: Each row that is not kept is written: 310. Those of the ten that came first give way to the line behind them.
$ ecoscore import "$TMP/g.csv" --quiet --lenient --rejects "$TMP/r.csv" > /dev/null; tail -n +2 "$TMP/r.csv" | cut -d, -f3 | sort | uniq -c; grep -c ',merged,' "$TMP/r.csv"; grep ',merged,' "$TMP/r.csv" | tail -n 2 | sed 's/.*g.csv,//'
ecoscore import: 100 of 1010 rows could not be handled
     10 merged
    100 not handled
    100 retired
    100 virtual
10
810,merged,"serie 'SN0000800', modele 'Latitude 5400', type 'Portable'",line 811 has the same device and is not older
911,merged,"serie 'SN0000900', modele 'Latitude 5400', type 'Portable'",line 912 has the same device and is not older

#: The rules read what was written, and count what the account says.
$ ecoscore import "$TMP/g.csv" --quiet --lenient --to parc > "$TMP/p.json"; ecoscore score -p parc.eco "$TMP/p.json" | grep -A 3 '^Indicators'
ecoscore import: 100 of 1010 rows could not be handled
Indicators
  Units      700
  Laptops    500
  In stock   0

#: A hundred thousand: the same by a hundred, the same bytes each time.
$ ./generate.sh 100000 > "$TMP/h.csv"; ecoscore import "$TMP/h.csv" --group 2>&1 | sed "s|$TMP|TMP|"
TMP/h.csv, read as GLPI (CSV)
  rows read                                 101000     100 %
  kept                                       70000    69.3 %
  merged into a newer row                     1000       1 %
  retired                                    10000     9.9 %
  virtual machines                           10000     9.9 %
  not handled                                10000     9.9 %
  Units: ecran 20000, ordinateur_portable 50000
  No heading for: reforme, quantite
Not handled:
  lines 12, 42, 72, 102, 133 and 3329 more: no kind fits: type 'Fontaine', modele 'Eau 0'
  lines 22, 52, 82, 113, 143 and 3328 more: no kind fits: type 'Fontaine', modele 'Eau 1'
  lines 32, 62, 92, 123, 153 and 3328 more: no kind fits: type 'Fontaine', modele 'Eau 2'
{
  "equipements": [
    {"genre": "ordinateur_portable", "nombre": 50000, "origine": "en_parc"},
    {"genre": "ecran", "nombre": 20000, "origine": "en_parc"}
  ]
}

$ ecoscore import "$TMP/h.csv" --quiet --lenient --to parc > "$TMP/1"; ecoscore import "$TMP/h.csv" --quiet --lenient --to parc | cmp - "$TMP/1" && grep -c '"genre"' "$TMP/1"
ecoscore import: 10000 of 101000 rows could not be handled
ecoscore import: 10000 of 101000 rows could not be handled
70000
