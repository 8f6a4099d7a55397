#: --set writes answers of each kind: groups are made, rows are entered, a path is written either way, a name of the project is
#: no answer. The sum is n + pue + x + asked + free + pages = 7 + 2 + 4 + 0 + 1 + 3 = 17; an axe is 2 kg, and 3 t more 3002.
$ echo '{"must": true, "rows": [{"n": 1, "told": true}], "ready": true, "asked": 0}' >$TMP/p.json
> ecoscore score --policy set.eco $TMP/p.json --set 'rows[0].n=7' --set host.pue=2 --set host.deep.x=4 --set free=1 --set pages=3 --set kind=b --set date=2026-06-01 --set name=New --set '/tool=axe' --set 'mass="3 t"' --set 'part={"value": 7}' --set words=null --set 'day=2026-05-05' | grep -E '^New|  (All|Made)|c  C'
New                                                                      Eco-score 100/100, no grade
  c  C                          1    100    100     scores 100 when is_b
  Made   3002 kg
  All    17

#: A whole list in place of the one that is there: 2 + 3 and 1 + 1 + 1 + 0 + 1 is 9; 1 + 2 EUR. A list taken out.
$ set -- --set host.pue=1 --set host.deep.x=1 --set free=1 --set pages=1 --policy set.eco
> ecoscore score $TMP/p.json "$@" --set 'rows=[{"n": 2, "told": true, "u": 1}, {"n": 3, "told": true, "u": 2}]' | grep -E '  (All|Cost)'
> ecoscore score $TMP/p.json "$@" --set rows=null | grep -E '  (All|Cost)'
  All    9
  Cost   3 EUR
  All    unknown
  Cost   unknown

#: What is null in the file is put in as the rules declare it: 0 + 1.5 + 1 + 0 + 0 + 0.
$ echo '{"must": true, "host": null, "rows": null, "ready": true, "asked": 0, "free": 0, "pages": 0}' | ecoscore score --policy set.eco - --set host.pue=1.5 --set host.deep.x=1 --set 'rows=[]' | grep '  All'
  All    2.5

#: What cannot be set.
$ for s in rows.n=3 'rows[5].n=3' 'rows[x].n=3' rows[0]=3 host=3 nothing=3 host.nothing=3 fee=3 date.x=3 'made=3' free.x=3 '=3' free must=maybe; do ecoscore score --quiet --policy set.eco $TMP/p.json --set "$s" 2>&1 | sed "s|$TMP/||"; done
ecoscore score: 'rows.n': say which row, as in list[0].field
ecoscore score: 'rows[5].n': the project has no such row
ecoscore score: 'rows[x].n': say which row, as in list[0].field
ecoscore score: 'rows[0]' is no question of the policy
ecoscore score: 'host' is no question of the policy
ecoscore score: 'nothing' is no question of the policy
ecoscore score: 'host.nothing' is no question of the policy
ecoscore score: 'fee' is no question of the policy
ecoscore score: 'date.x' is no question of the policy
ecoscore score: 'made' is no question of the policy
ecoscore score: 'free.x' is no question of the policy
ecoscore score: --set: '=3' is not PATH=VALUE
  example: ecoscore score project.json
ecoscore score: --set: 'free' is not PATH=VALUE
  example: ecoscore score project.json
p.json --set must=maybe:2:11: error E0803: /must: Must: expected true or false, found "maybe"
     2 |   "must": "maybe",
       |           ^^^^^^^
       = write true for yes, false for no, without quotes

$ for s in rows.n=3 'rows[5].n=3' nothing=3; do ecoscore score --quiet --lang fr --policy set.eco $TMP/p.json --set "$s"; done 2>&1 | sed "s|$TMP/||"
ecoscore score: « rows.n » : dire quelle ligne, comme liste[0].champ
ecoscore score: « rows[5].n » : le projet n'a pas cette ligne
ecoscore score: « nothing » n'est pas une donnée de la politique

$ echo '{"must": true}' | ecoscore score --quiet --policy set.eco - --set 'rows[0].n=3'
ecoscore score: 'rows[0].n': the project has no such row
[5]
