#: last and first: ties, rows that are undecided, what does not apply.
$ ecoscore check latest.eco && ecoscore test latest.eco
latest.eco:21:7: remark R0509: the source of 'Towns' has no day on which somebody checked it
    21 | table towns "Towns" keyed by town
       |       ^^^^^
       = add: checked on 2026-01-31
latest.eco: in order (criteria: 1, gates: 0), 1 remark
  5 allowed: R0503 because readings come in one by one
  1 allowed: R0510 because nothing is scored here
11 passed, 0 failed

#: Bounds are the hull over the rows that may be the last: a row without its day may be, one of May 1st is not before April 1st.
$ echo '{"date": "2026-06-01", "readings": [{"meter": "power", "day": "2026-04-01", "shown": 40}, {"meter": "power", "shown": 70},
>   {"meter": "power", "day": "2026-03-01", "shown": 10}, {"day": "2026-05-01", "shown": {"between": [50, 60]}}]}' >$TMP/open.json
> ecoscore score -p latest.eco $TMP/open.json | grep -E '^  (Shown|First day|First) '
  Shown        unknown (40 to 70 kWh)
  First day    unknown (0000-01-01 to 9999-12-31)
  First        unknown (10 to 70 kWh)

#: The derivation says that two rows are level.
$ echo '{"date": "2026-06-01", "readings": [{"meter": "power", "day": "2026-04-01", "shown": 40}, {"meter": "power", "day": "2026-04-01", "shown": 70}]}' >$TMP/level.json
> ecoscore explain shown_last -p latest.eco $TMP/level.json | head -4
> ecoscore explain shown_last -p latest.eco --lang fr $TMP/level.json | head -4
shown_last  Shown = unknown
│  as last(shown by day over readings where meter is power)
│  two rows are level, with different values, so that none of them is the last (or the first)
│  latest.eco:13
shown_last  Shown = inconnu
│  as last(shown by day over readings where meter is power)
│  deux lignes sont à égalité, avec des valeurs différentes : aucune n'est la dernière (ou la
│  première)

#: A column of texts, one row after the other in any order: one result.
$ for order in '"a","b"' '"b","a"'; do echo "$order" | node -e '
>   const days = {a: "2026-01-01", b: "2026-02-01"}; const names = JSON.parse("[" + require("fs").readFileSync(0) + "]");
>   console.log(JSON.stringify({date: "2026-06-01", readings: names.map(who => ({who, day: days[who]}))}))' | ecoscore score - -p latest.eco | grep -E '^  Who '; done
  Who          b
  Who          b
