#: The pack page-rank with tables of one's own: the folder is copied, and its CSV file replaced. Half way between the quantiles of 0 and
#: 4 three times is 2: 100 - 5 * 2 = 90.
$ cp -r ../../rules/page-rank $TMP/mine; chmod -R u+w $TMP/mine; cd $TMP/mine; printf 'step;rank;elements;requests;kilobytes\nq0;0;0;0;0\nq20;4;1300;90;2800,5\nq100;20;99999;900;99999\n' > quantiles.csv; echo '{"date": "2026-11-26", "name": "Page", "elements": 650, "requests": 45, "sent": 1400.25}' > page.json; ecoscore score -q -p page-rank.eco page.json; ecoscore score -q -p page-rank page.json
Page (page.json)                                                                Eco-score A · 90/100
Page (page.json)                                                                Eco-score D · 50/100

$ cd $TMP/mine; ecoscore explain bytes -p page-rank.eco page.json | sed -n '1,/q20.*rank/p'
bytes  Weight = 90 points
│  points 100 - 5 * rank_weight(sent)
│  page-rank.eco:41
├─ rank_weight  Rank by weight = 1400 kB → 2
│  │  curve rank_weight "Rank by weight" from quantiles.kilobytes to quantiles.rank
│  │  page-rank.eco:29
│  ├─ quantiles[q0].kilobytes  Quantiles of pages = 0 kB
│  │     source: MADE UP to show the form; no page was measured, checked on 2026-11-26
│  │     page-rank.eco:19
│  ├─ quantiles[q0].rank  Quantiles of pages = 0
│  │     source: MADE UP to show the form; no page was measured, checked on 2026-11-26
│  │     page-rank.eco:19
│  ├─ quantiles[q20].kilobytes  Quantiles of pages = 2800 kB
│  │     source: MADE UP to show the form; no page was measured, checked on 2026-11-26
│  │     page-rank.eco:19
│  └─ quantiles[q20].rank  Quantiles of pages = 4

#: A method that rounds before it gives a letter: of 638 elements the rank is 9.904, and
#: 100 - 5 * (3 * 9.904 + 2 * 4 + 4) / 6 = 65.24 is 65; of 144 it is 3.84, and 80.4 is 80, which is not above 80.
$ cd $TMP/mine; cp $OLDPWD/../../rules/page-rank/quantiles.csv .; sed '/^criterion complexity/,/^test/{/^criterion exchanges/,/^end/d; /^criterion bytes/,/^end/d; s/points .*/points rounded(100 - 5 * (3 * rank_elements(elements) + 2 * rank_requests(requests) + rank_weight(sent)) \/ 6 to 1)/}; /^# By hand/,$d' page-rank.eco > rounded.eco; for e in 638 144; do echo "{\"date\": \"2026-11-26\", \"name\": \"Page\", \"elements\": $e, \"requests\": 10, \"sent\": 200}" > page.json; ecoscore score -q -p rounded.eco page.json; ecoscore score -q -p page-rank.eco page.json; done
Page (page.json)                                                                Eco-score C · 65/100
Page (page.json)                                                              Eco-score C · 65.2/100
Page (page.json)                                                                Eco-score B · 80/100
Page (page.json)                                                              Eco-score A · 80.4/100

#: A table out of order, or with a hole, is told with its row.
$ cd $TMP/mine; sed -i 's/q60,12,900,60/q60,12,90,/' quantiles.csv; ecoscore check page-rank.eco
page-rank.eco:27:45: error E0553: the points of a curve ascend: 90 comes after 400
    27 | curve rank_elements "Rank by elements" from quantiles.elements to quantiles.rank
       |                                             ^^^^^^^^^^^^^^^^^^
       = put the rows of the table in the order of 'elements'
page-rank.eco:28:45: error E0552: row 'q60' is no point of a curve: its 'requests' is unknown
    28 | curve rank_requests "Rank by requests" from quantiles.requests to quantiles.rank
       |                                             ^^^^^^^^^^^^^^^^^^
       = every row of the table is a point: two figures, without ±
page-rank.eco: 2 errors
[3]
