#: One policy in English and in French: both pass their tests.
$ ecoscore test en.eco
3 passed, 0 failed

$ ecoscore test fr.eco
3 réussis, 0 en échec

$ ecoscore check --quiet en.eco fr.eco
en.eco: in order (criteria: 10, gates: 3), 2 warnings, 18 remarks
fr.eco : en ordre (critères : 10, barrières : 3), 2 avertissements, 18 remarques

#: The report of one project is the same in both, apart from words, also when answers are missing.
$ for l in en fr; do ecoscore score project.json --policy $l.eco --format json --output $TMP/$l.json; done; node same.mjs $TMP/en.json $TMP/fr.json
the same, but for words

$ sed 's/"rate": 75, //; s/"weigh": 400,//; s/"kept": 5, //; s/"live"/"design"/; s/"power": 1500, //' project.json >$TMP/less.json
> for l in en fr; do ecoscore score $TMP/less.json --policy $l.eco --format json --output $TMP/$l.json; done; node same.mjs $TMP/en.json $TMP/fr.json
the same, but for words

$ for l in en fr; do ecoscore score project.json --policy $l.eco --quiet | sed -n 1,1p; done
project.json                                         Eco-score A · 81.2/100 exemplary (81.2 to 81.3)
project.json                                         Éco-score A · 81,2/100 exemplaire (81,2 à 81,3)
