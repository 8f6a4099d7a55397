#: list of: limits, how values are written, rows that are open.
$ ecoscore check listing.eco && ecoscore test listing.eco
listing.eco: in order (criteria: 1, gates: 1)
  6 allowed: R0503 because lists are filled little by little
  2 allowed: R0510 because nothing is scored here
6 passed, 0 failed

#: What is open is counted, in the report and in sentences; nothing is decided by it.
$ echo '{"date": "2026-06-01", "things": [{"what": "desk", "kept": 9}, {"what": "lamp"}, {"kept": 12}]}' >$TMP/open.json
> ecoscore score -p listing.eco $TMP/open.json | grep -E '^  (Old|Named|Origins) |Old:'
> ecoscore score -p listing.eco --format json $TMP/open.json | node -e 'const r = JSON.parse(require("fs").readFileSync(0));
>   console.log(r.indicators[0].state, r.indicators[0].value, r.indicators[0].text); console.log(r.decision)'
  ? Nothing old   Old: desk (and 2 that are not known).
  Old       desk (and 2 that are not known)
  Named     desk, lamp (and 1 that is not known)
  Origins   3 that are not known
unknown null desk (and 2 that are not known)
undecided

#: Nothing but open rows; a list that is not given.
$ echo '{"date": "2026-06-01", "things": [{}, {}]}' | ecoscore score - -p listing.eco | grep -E '^  (Old|Named) '
> echo '{"date": "2026-06-01", "things": [{}]}' | ecoscore score - -p listing.eco | grep -E '^  (Old|Named) '
> echo '{"date": "2026-06-01"}' | ecoscore score - -p listing.eco | grep -E '^  (Old|Named) '
  Old       2 that are not known
  Named     2 that are not known
  Old       1 that is not known
  Named     1 that is not known
  Old       unknown
  Named     unknown

#: In a policy that speaks French.
$ ecoscore fmt --lang fr listing.eco -o $TMP/fr.eco; grep 'liste de' $TMP/fr.eco
> echo '{"date": "2026-06-01", "things": [{"what": "a", "kept": 9.5}, {"what": "b", "kept": 10}, {"what": "c", "kept": 11}, {"what": "d", "kept": 12}]}' | ecoscore score - -p $TMP/fr.eco | grep -E '^  (Old|Lives|Origins) '
> echo '{"date": "2026-06-01", "things": [{"what": "a", "kept": 9}, {"what": "b"}]}' | ecoscore score - -p $TMP/fr.eco | grep -E '^  Old '
> echo '{"date": "2026-06-01", "things": []}' | ecoscore score - -p $TMP/fr.eco | grep -E '^  Old '
indicateur old "Old" vaut liste de (what sur things où kept > 8 year; 2)
indicateur named "Named" vaut liste de (what sur things)
indicateur origins "Origins" vaut liste de (origin sur things)
indicateur days "Days" vaut liste de (bought sur things; 1)
indicateur lives "Lives" vaut liste de (kept * 1000 sur things)
indicateur readies "Ready" vaut liste de (ready sur things)
indicateur in_towns "Towns" vaut liste de (town sur things)
indicateur people "People" vaut liste de (people sur towns)
  Old       a, b et 2 autres
  Origins   4 qui ne sont pas connus
  Lives     9500 an, 10 000 an, 11 000 an, 12 000 an
  Old       a (et 1 qui n'est pas connu)
  Old       aucun
