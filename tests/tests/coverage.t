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
  devices  screen  (b.eco:14)

#: what would reach the rest, to be pasted
$ cd $TMP; ecoscore test --suggest b.eco | sed -n '/^# /,$p'
# Tests to paste. What they expect is what the rules say today: judge each figure before you keep
# it.
test "bands: an answer is missing"
  given stage is live, rate is 40, open is yes, kind is "laptop", users is unknown
  expect bands is unknown
end
test "scale: before 'below 20 scores 0'"
  given stage is live, users is 10, open is yes, kind is "laptop", rate is 19.99
  expect scale is 0
end
test "scale: from 'below 20 scores 0' to 'at 20 scores 10'"
  given stage is live, users is 10, open is yes, kind is "laptop", rate is 20
  expect scale is 10
end
test "scale: beyond 'at 80 scores 100'"
  given stage is live, users is 10, open is yes, kind is "laptop", rate is 80.05
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

#: a suggestion is near the edge: 10 and 11 for whole numbers, few digits for others
$ printf 'language en\npolicy "P"\ninput a : number range 0 to 100\ninput n : count range 0 to 100\ncriterion c "C" weight 1\n  measure a * 3\n  bands\n    up to 50  scores 0\n    otherwise scores 100\nend\ncriterion d "D" weight 1\n  measure n\n  bands\n    up to 50  scores 0\n    otherwise scores 100\nend\ntest "t"\n  given a is 1, n is 1\n  expect c is 0\nend\n' > $TMP/n.eco; cd $TMP; ecoscore test --suggest n.eco | grep given
  given a is 1, n is 1
  given a is 17
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
  c  jusqu'à 5 donne 0  (i.eco:7) aucune réponse seule, dans les projets des tests, ne l'atteint ;
      dépend de a
  c  sinon donne 100  (i.eco:8) aucune réponse seule, dans les projets des tests, ne l'atteint ;
      dépend de a
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
rules/bordeaux/ecoscore.eco : 92 réussis, 0 en échec
