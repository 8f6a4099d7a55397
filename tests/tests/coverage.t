#: what two cases reach: bands 2 of 2 (beyond 1000 is out of the range), the scale's segments 20..60 and 60..80 of 4 (above 100 % none is)
$ cat branches.eco some.eco > $TMP/b.eco; cd $TMP; ecoscore test --coverage b.eco
2 passed, 0 failed
coverage 46 % (15 of 32): bands 4 of 4, segments of scales 2 of 5, choices 1 of 2, decision lines 1
  of 2, parts added or left out 3 of 4, missing answers 0 of 5, criteria that do not apply 0 of 1,
  outcomes of gates 1 of 4, remarks 1 of 2, rows of tables 2 of 3
not reached by any test:
  bands  an answer is missing  (b.eco:16); it rests on users
  scale  before 'below 20 scores 0'  (b.eco:26); it rests on rate
  scale  from 'below 20 scores 0' to 'at 20 scores 10'  (b.eco:27); it rests on rate
  scale  beyond 'at 80 scores 100'  (b.eco:29); it rests on rate
  scale  an answer is missing  (b.eco:23); it rests on rate
  choice  idea  (b.eco:34); it rests on stage
  line  scores 0 when not open  (b.eco:39); it rests on stage, open
  line  an answer is missing  (b.eco:37); it rests on stage, open
  line  not applicable  (b.eco:37); it rests on stage, open
  parts  without 'adds 60 when open'  (b.eco:43); it rests on users, open
  parts  an answer is missing  (b.eco:42); it rests on users, open
  device  an answer is missing  (b.eco:46); it rests on kind
  people  blocked  (b.eco:52); it rests on users, stage
  people  undecided  (b.eco:52); it rests on users, stage
  people  not applicable  (b.eco:52); it rests on users, stage
  closed  warns  (b.eco:56); it rests on open
  devices  screen  (b.eco:14); it rests on kind

#: what would reach the rest, to be pasted
$ cd $TMP; ecoscore test --suggest b.eco | sed -n '/^# /,$p'
# Tests to paste. What they expect is what the rules say today: judge each figure before you keep
# it.
test "bands: an answer is missing"
  given stage is live, rate is 40, open is yes, kind is "laptop", users is unknown
  expect bands is unknown
end
test "scale: before 'below 20 scores 0'"
  given stage is live, users is 10, open is yes, kind is "laptop", rate is 19.9999
  expect scale is 0
end
test "scale: from 'below 20 scores 0' to 'at 20 scores 10'"
  given stage is live, users is 10, open is yes, kind is "laptop", rate is 20
  expect scale is 10
end
test "scale: beyond 'at 80 scores 100'"
  given stage is live, users is 10, open is yes, kind is "laptop", rate is 80.0001
  expect scale is 100
end
test "scale: an answer is missing"
  given stage is live, users is 10, open is yes, kind is "laptop", rate is unknown
  expect scale is unknown
end
test "choice: idea"
  given users is 10, rate is 40, open is yes, kind is "laptop", stage is idea
  expect choice is 0
end
test "line: scores 0 when not open"
  given stage is live, users is 10, rate is 40, kind is "laptop", open is no
  expect line is 0
end
test "line: an answer is missing"
  given stage is live, users is 10, rate is 40, kind is "laptop", open is unknown
  expect line is unknown
end
test "line: not applicable"
  given users is 10, rate is 40, open is yes, kind is "laptop", stage is idea
  expect line is not applicable
end
test "parts: without 'adds 60 when open'"
  given stage is live, users is 10, rate is 40, kind is "laptop", open is no
  expect parts is 0
end
test "parts: an answer is missing"
  given stage is live, rate is 40, open is yes, kind is "laptop", users is unknown
  expect parts is unknown
end
test "device: an answer is missing"
  given stage is live, users is 10, rate is 40, open is yes, kind is unknown
  expect device is unknown
end
test "people: blocked"
  given stage is live, rate is 40, open is yes, kind is "laptop", users is 4
  expect gate people is blocked
end
test "people: undecided"
  given stage is live, rate is 40, open is yes, kind is "laptop", users is unknown
  expect gate people is undecided
end
test "people: not applicable"
  given users is 10, rate is 40, open is yes, kind is "laptop", stage is idea
  expect gate people is not applicable
end
test "closed: warns"
  given stage is live, users is 10, rate is 40, kind is "laptop", open is no
  expect closed is yes
end
test "devices: screen"
  given stage is live, users is 10, rate is 40, open is yes, kind is screen
  expect score is known
end

#: pasted, all of it passes and all is reached
$ cd $TMP; (cat b.eco; ecoscore test --suggest b.eco | sed -n '/^test/,$p') > all.eco; ecoscore test --coverage all.eco
19 passed, 0 failed
coverage 100 % (32 of 32): bands 4 of 4, segments of scales 5 of 5, choices 2 of 2, decision lines 2
  of 2, parts added or left out 4 of 4, missing answers 5 of 5, criteria that do not apply 1 of 1,
  outcomes of gates 4 of 4, remarks 2 of 2, rows of tables 3 of 3

#: the least that a pipeline asks for
$ cd $TMP; ecoscore test --min-coverage 50 b.eco > /dev/null; echo $?; ecoscore test --min-coverage 90 b.eco > /dev/null
ecoscore test: b.eco: coverage 46 %, at least 50 % was asked for
1
ecoscore test: b.eco: coverage 46 %, at least 90 % was asked for
[1]

$ cd $TMP; ecoscore test --min-coverage 100 --quiet all.eco
19 passed, 0 failed
coverage 100 % (32 of 32): bands 4 of 4, segments of scales 5 of 5, choices 2 of 2, decision lines 2
  of 2, parts added or left out 4 of 4, missing answers 5 of 5, criteria that do not apply 1 of 1,
  outcomes of gates 4 of 4, remarks 2 of 2, rows of tables 3 of 3

$ cd $TMP; ecoscore test --min-coverage 101 all.eco
ecoscore test: --min-coverage: '101' is not a whole number from 0 to 100
  example: ecoscore test rules/ecoscore.eco
[5]

#: a suggestion is at the edge: the next whole number, or the next of six digits
$ printf 'language en\npolicy "P"\ninput a : number range 0 to 100\ninput n : count range 0 to 100\ncriterion c "C" weight 1\n  measure a * 3\n  bands\n    up to 50  scores 0\n    otherwise scores 100\nend\ncriterion d "D" weight 1\n  measure n\n  bands\n    up to 50  scores 0\n    otherwise scores 100\nend\ntest "t"\n  given a is 1, n is 1\n  expect c is 0\nend\n' > $TMP/n.eco; cd $TMP; ecoscore test --suggest n.eco | grep given
  given a is 1, n is 1
  given a is 16.6667
  given a is 1, n is 1
  given a is unknown
  given a is 1, n is 1
  given n is 51
  given a is 1, n is 1
  given n is unknown

#: each project of a folder has to be in a test
$ mkdir $TMP/p; echo '{"stage": "live"}' > $TMP/p/a.json; echo '{"stage": "idea"}' > $TMP/p/b.json; cd $TMP
> (cat branches.eco 2>/dev/null; sed '/^test/,$d' b.eco; printf 'test "a"\n  given "p/a.json"\n  expect choice is 100\nend\n') > f.eco; ecoscore test --projects p f.eco; mkdir q; ecoscore test --projects q f.eco
ecoscore test: p/b.json: no test uses this project
1 passed, 0 failed
ecoscore test: q: there is no file *.json in this folder
[5]

#: of each folder that is named, and each file
$ mkdir $TMP/more; cp $TMP/p/b.json $TMP/more/c.json; cd $TMP; ecoscore test --projects q --projects p f.eco; rm p/b.json; ecoscore test --projects p --projects more f.eco; ecoscore test --projects p --projects 'mor*' f.eco; ecoscore test --projects p/a.json --projects p/b.json f.eco
ecoscore test: q: there is no file *.json in this folder
ecoscore test: more/c.json: no test uses this project
1 passed, 0 failed
ecoscore test: more/c.json: no test uses this project
1 passed, 0 failed
ecoscore test: p/b.json: there is no such file
  did you mean 'p/a.json'?
[5]

#: one that is not valid is no coverage, nor a suggestion
$ printf 'language fr\npolitique "P"\ndonnée a : nombre plage 0 à 10, obligatoire\ncritère c "C" poids 1\n  mesure a\n  paliers\n    jusqu\x27à 5 donne 0\n    sinon donne 100\nfin\ntest "t"\n  soit a est 11\n  attendu c est 0\nfin\n' > $TMP/i.eco; cd $TMP; ecoscore test --suggest i.eco
ÉCHEC  t  (i.eco:10)
  i.eco:10: /a: a : 11 est hors de la plage de 0 à 10
0 réussi, 1 en échec
couverture 0 % (0 sur 2) : paliers 0 sur 2
atteint par aucun test :
  c  jusqu'à 5 donne 0  (i.eco:7) aucune des réponses essayées, une à la fois, ne l'atteint ; dépend
      de a
  c  sinon donne 100  (i.eco:8) aucune des réponses essayées, une à la fois, ne l'atteint ; dépend
      de a
[1]

#: titles as French writes them
$ printf 'langue fr\npolitique "P"\ndonnée n : nombre plage 0 à 10\ncritère c "C" poids 1\n  mesure n\n  échelle\n    à 1   donne 0\n    à 2,5 donne 100\nfin\ntest "t"\n  soit n est 0\n  attendu c est 0\nfin\n' > $TMP/t.eco; cd $TMP; ecoscore test --suggest t.eco | grep '^test'; (cat t.eco; ecoscore test --suggest t.eco | sed -n '/^test/,$p') > u.eco; ecoscore test -q u.eco
test "c : de « à 1 donne 0 » à « à 2,5 donne 100 »"
test "c : au-delà de « à 2,5 donne 100 »"
test "c : une réponse manque"
4 réussis, 0 en échec

#: what is no folder is said before any test runs; each folder counts
$ cd $TMP; for f in nope p/a.json; do ecoscore test --projects $f f.eco; done; mkdir r; echo '{"stage": "idea"}' > r/c.json; ecoscore test --projects p --projects r f.eco; ecoscore test --lang fr --projects nope f.eco
ecoscore test: nope: there is no such file
1 passed, 0 failed
ecoscore test: r/c.json: no test uses this project
1 passed, 0 failed
ecoscore test: nope : ce fichier n'existe pas
[5]

#: a library of figures without tests has nothing to reach, a policy without tests has; the rules here are an example
$ cd $TMP; mkdir -p d/lib; cp "$OLDPWD"/../../rules/lib/*.eco d/lib; cp b.eco d/; ecoscore test --min-coverage 40 d > /dev/null; echo $?; sed '/^test/,$d' b.eco > d/c.eco; ecoscore test --min-coverage 40 d > /dev/null
0
ecoscore test: d/c.eco: coverage 0 %, at least 40 % was asked for
[1]

$ cd ../..; ecoscore test --min-coverage 80 rules/ | sed -n '1p'
rules/achats/achats.eco : 29 réussis, 0 en échec

#: what is suggested can be pasted: names and choices that are words of the language, keys of two words, rows, days, texts; each is
#: at its edge, and what no answer reaches is told
$ ecoscore test --suggest edges.eco
2 passed, 0 failed
coverage 50 % (11 of 22): choices 2 of 3, decision lines 3 of 8, missing answers 3 of 5, outcomes of
  gates 2 of 3, rows of tables 1 of 3
not reached by any test:
  above  scores 100 when `test` > 5000 and dear > 0 EUR  (edges.eco:23) reached by test 5000.01 in
      'one'
  above  an answer is missing  (edges.eco:22) none of the answers that were tried, one at a time,
      reaches it; it rests on test, dear
  young  scores 100 when first_year  (edges.eco:28) reached by opened 2025-03-01 in 'one'
  young  scores 50 when opened >= 2020-05-01  (edges.eco:29) reached by opened 2020-05-01 in 'one'
  said  scores 100 when notes is "a ""b"""  (edges.eco:33) reached by notes "a ""b""" in 'one'
  said  scores 20 when notes matches "^[0-9]+$"  (edges.eco:34) none of the answers that were tried,
      one at a time, reaches it; it rests on notes
  chosen  `end`  (edges.eco:38) reached by o `end` in 'one'
  chosen  an answer is missing  (edges.eco:37) reached by o unknown in 'one'
  known  blocked  (edges.eco:43) reached by sites.gate yes in 'two'
  devices  from  (edges.eco:18) reached by is.kind "from" in 'one'
  devices  otherwise  (edges.eco:19) reached by is.kind other in 'one'

# Tests to paste. What they expect is what the rules say today: judge each figure before you keep
# it.
test "above: scores 100 when `test` > 5000 and dear > 0 EUR"
  as of 2026-02-28
  given dear is 3, opened is 2019-01-01, notes is "text", o is plain, `is`.kind is "a b", test is 5000.01
  expect above is 100
end
test "young: scores 100 when first_year"
  as of 2026-02-28
  given `test` is 1, dear is 3, notes is "text", o is plain, `is`.kind is "a b", opened is 2025-03-01
  expect young is 100
end
test "young: scores 50 when opened >= 2020-05-01"
  as of 2026-02-28
  given `test` is 1, dear is 3, notes is "text", o is plain, `is`.kind is "a b", opened is 2020-05-01
  expect young is 50
end
test "said: scores 100 when notes is ""a """"b"""""""
  as of 2026-02-28
  given `test` is 1, dear is 3, opened is 2019-01-01, o is plain, `is`.kind is "a b", notes is "a ""b"""
  expect said is 100
end
test "chosen: `end`"
  as of 2026-02-28
  given `test` is 1, dear is 3, opened is 2019-01-01, notes is "text", `is`.kind is "a b", o is `end`
  expect chosen is 20
end
test "chosen: an answer is missing"
  as of 2026-02-28
  given `test` is 1, dear is 3, opened is 2019-01-01, notes is "text", `is`.kind is "a b", o is unknown
  expect chosen is unknown
end
test "known: blocked"
  given `test` is 4000, dear is 0.5, o is `from`
  as of 2026-02-28
  rows of sites
    | `gate` |
    | no     |
  given sites[0].`gate` is yes
  expect gate `known` is blocked
end
test "devices: from"
  as of 2026-02-28
  given `test` is 1, dear is 3, opened is 2019-01-01, notes is "text", o is plain, `is`.kind is "from"
  expect score is known
end
test "devices: otherwise"
  as of 2026-02-28
  given `test` is 1, dear is 3, opened is 2019-01-01, notes is "text", o is plain, `is`.kind is other
  expect score is known
end

$ (cat edges.eco; ecoscore test --suggest edges.eco | sed -n '/^test/,$p') > $TMP/edges.eco; cd $TMP; ecoscore test --coverage edges.eco
11 passed, 0 failed
coverage 90 % (20 of 22): choices 3 of 3, decision lines 7 of 8, missing answers 4 of 5, outcomes of
  gates 3 of 3, rows of tables 3 of 3
not reached by any test:
  above  an answer is missing  (edges.eco:22); it rests on test, dear
  said  scores 20 when notes matches "^[0-9]+$"  (edges.eco:34); it rests on notes

$ cd $TMP; cp $OLDPWD/edges.eco ici.eco; ecoscore fmt --lang fr ici.eco > bords.eco; ecoscore test --suggest bords.eco
2 réussis, 0 en échec
couverture 50 % (11 sur 22) : réponses au choix 2 sur 3, lignes de décision 3 sur 8, réponses qui
  manquent 3 sur 5, issues de barrières 2 sur 3, lignes de tables 1 sur 3
atteint par aucun test :
  above  donne 100 si test > 5000 et dear > 0 EUR  (bords.eco:23) atteint par test 5000,01 dans
      « one »
  above  une réponse manque  (bords.eco:22) aucune des réponses essayées, une à la fois, ne
      l'atteint ; dépend de test, dear
  young  donne 100 si first_year  (bords.eco:28) atteint par opened 2025-03-01 dans « one »
  young  donne 50 si opened >= 2020-05-01  (bords.eco:29) atteint par opened 2020-05-01 dans « one »
  said  donne 100 si notes est "a ""b"""  (bords.eco:33) atteint par notes "a ""b""" dans « one »
  said  donne 20 si notes correspond à "^[0-9]+$"  (bords.eco:34) aucune des réponses essayées, une
      à la fois, ne l'atteint ; dépend de notes
  chosen  end  (bords.eco:38) atteint par o end dans « one »
  chosen  une réponse manque  (bords.eco:37) atteint par o inconnu dans « one »
  known  bloquée  (bords.eco:43) atteint par sites.gate oui dans « two »
  devices  from  (bords.eco:18) atteint par is.kind from dans « one »
  devices  sinon  (bords.eco:19) atteint par is.kind autre dans « one »

# Tests à coller. Ce qu'ils attendent est ce que disent les règles aujourd'hui : juger chaque
# chiffre avant de le garder.
test "above : donne 100 si test > 5000 et dear > 0 EUR"
  au 2026-02-28
  soit dear est 3, opened est 2019-01-01, notes est "text", o est plain, is.kind est "a b", test est 5000,01
  attendu above est 100
fin
test "young : donne 100 si first_year"
  au 2026-02-28
  soit test est 1, dear est 3, notes est "text", o est plain, is.kind est "a b", opened est 2025-03-01
  attendu young est 100
fin
test "young : donne 50 si opened >= 2020-05-01"
  au 2026-02-28
  soit test est 1, dear est 3, notes est "text", o est plain, is.kind est "a b", opened est 2020-05-01
  attendu young est 50
fin
test "said : donne 100 si notes est ""a """"b"""""""
  au 2026-02-28
  soit test est 1, dear est 3, opened est 2019-01-01, o est plain, is.kind est "a b", notes est "a ""b"""
  attendu said est 100
fin
test "chosen : end"
  au 2026-02-28
  soit test est 1, dear est 3, opened est 2019-01-01, notes est "text", is.kind est "a b", o est end
  attendu chosen est 20
fin
test "chosen : une réponse manque"
  au 2026-02-28
  soit test est 1, dear est 3, opened est 2019-01-01, notes est "text", is.kind est "a b", o est inconnu
  attendu chosen est inconnu
fin
test "known : bloquée"
  soit test est 4000, dear est 0,5, o est from
  au 2026-02-28
  lignes de sites
    | gate |
    | non  |
  soit sites[0].gate est oui
  attendu barrière known est bloquée
fin
test "devices : from"
  au 2026-02-28
  soit test est 1, dear est 3, opened est 2019-01-01, notes est "text", o est plain, is.kind est from
  attendu score est connu
fin
test "devices : sinon"
  au 2026-02-28
  soit test est 1, dear est 3, opened est 2019-01-01, notes est "text", o est plain, is.kind est autre
  attendu score est connu
fin
