#: Halves away from zero, down and up, units, edges: worked by hand beside the tests.
$ ecoscore test rounding.eco; ecoscore check rounding.eco
18 passed, 0 failed
rounding.eco:18:5: warning W0501: a step of 100 points: 100 on one side, 0 on the other
    18 |     otherwise scores 0
       |     ^^^^^^^^^^^^^^^^^^
       rounding.eco:17:5: the line beside it
    17 |     above 80  scores 100
       |     ~~~~~~~~~~~~~~~~~~~~
       = two projects that hardly differ are judged as if they did: add a line between, or make it a scale
rounding.eco: in order (criteria: 1, gates: 0), 1 warning

#: The bounds of a rounded figure are rounded: 0.24 to 1.36 give 0.2 to 1.4, down 0.2 to 1.3, up 0.3 to 1.4.
$ echo '{"date": "2026-11-24", "n": {"between": [0.24, 1.36]}}' > $TMP/p.json; ecoscore score -p rounding.eco --format json $TMP/p.json | node -e 'for (const i of JSON.parse(require("fs").readFileSync(0)).indicators) if (/near|down|up/.test(i.name)) console.log(i.name, i.low, i.high)'
near 0.2 1.4
down 0.2 1.3
up 0.3 1.4

#: Numbers that are whole already stay, however large.
$ printf 'language en\npolicy "L" version "1"\ninput n "N" : number\nindicator a "A" as rounded(n to 1)\nindicator b "B" as rounded down(n to 0.1)\nindicator c "C" as rounded up(n to 3)\n' > $TMP/l.eco; for n in 600000000 1234567890123456 -9007199254740993 1e17; do echo "{\"n\": $n}" > $TMP/p.json; ecoscore explain a -p $TMP/l.eco $TMP/p.json | head -1; ecoscore explain b -p $TMP/l.eco $TMP/p.json | head -1; done
a  A = 600,000,000
b  B = 600,000,000
a  A = 1,234,567,890,123,456
b  B = 1,234,567,890,123,456
a  A = -9,007,199,254,740,992
b  B = -9,007,199,254,740,992
a  A = 1e+17
b  B = 1e+17

#: In French, and back.
$ ecoscore fmt --lang fr rounding.eco > $TMP/fr.eco; grep 'arrondi' $TMP/fr.eco; ecoscore test $TMP/fr.eco
indicateur near "To tenths" vaut arrondi(n à 0,1)
indicateur cents "To hundredths" vaut arrondi(n à 0,01)
indicateur quarters "To quarters" vaut arrondi(n à 0,25)
indicateur fives "To fives" vaut arrondi(n à 5)
indicateur down "Down" vaut arrondi vers le bas(n à 0,1)
indicateur up "Up" vaut arrondi vers le haut(n à 0,1)
indicateur coarse "To 100 Wh" en [kWh] vaut arrondi(e à 100 Wh)
indicateur days "To whole days" en [year] vaut arrondi(n * 1 year à 1 day)
indicateur thirds "Down, of three tenths" vaut arrondi vers le bas(n + 0,2 à 0,1)
  mesure arrondi(n à 0,1)
18 réussis, 0 en échec
