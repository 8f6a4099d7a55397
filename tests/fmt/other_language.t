#: A choice that the other language would read as part of a phrase ("est connu"), as yes or no, or as a word of its own gets backticks.
$ cd $TMP; printf 'language en\npolicy "P"\ninput paid "Paid" : one of connu, oui, sinon, donne, other, required\ncriterion c "C" weight 1\n  scores 100 when paid is connu\n  scores 50 when paid is not oui\n  scores 0 otherwise\nend\ncriterion d "D" weight 1\n  measure paid\n  choices\n    connu, oui scores 0\n    sinon scores 20\n    donne, other scores 100\nend\n' > paid.eco; ecoscore fmt --lang fr paid.eco
langue fr
politique "P"
donnée paid "Paid" : au choix `connu`, `oui`, `sinon`, `donne`, other, obligatoire
critère c "C" poids 1
  donne 100 si paid est `connu`
  donne 50  si paid n'est pas `oui`
  donne 0   sinon
fin
critère d "D" poids 1
  mesure paid
  réponses
    `connu`, `oui` donne 0
    `sinon`        donne 20
    `donne`, other donne 100
fin

$ cd $TMP; ecoscore fmt --quiet paid.eco; ecoscore fmt --lang fr paid.eco | ecoscore fmt --lang en - | cmp - paid.eco

$ cd $TMP; printf 'langue fr\npolitique "P"\ndonnée s "S" : au choix passed, yes, from, autre\ncritère c "C" poids 1\n  donne 100 si s est passed\n  donne 50 si s est yes\n  donne 0 sinon\nfin\ncritère d "D" poids 1\n  mesure s\n  réponses\n    passed, autre donne 0\n    yes donne 50\n    from donne 100\nfin\n' > s.eco; ecoscore fmt --lang en s.eco
language en
policy "P"
input s "S" : one of `passed`, `yes`, `from`, autre
criterion c "C" weight 1
  scores 100 when s is `passed`
  scores 50  when s is `yes`
  scores 0   otherwise
end
criterion d "D" weight 1
  measure s
  choices
    `passed`, autre scores 0
    `yes`           scores 50
    `from`          scores 100
end

#: Lines that go on stay lines where the other language reads them so, as it does "à" and "sinon" here ...
$ cd $TMP; printf 'language en\npolicy "P"\ninput a "A" : number range 0\n  to 10\nlist l "L"\n  input n "N" : number\nend\ndefine z as if a > 5\n  then 1\n  else sum(n over l\n    where n > 2)\n' > broken.eco; ecoscore fmt broken.eco; ecoscore fmt --lang fr broken.eco; ecoscore fmt --lang fr broken.eco | ecoscore fmt --lang en - | cmp - broken.eco
broken.eco
langue fr
politique "P"
donnée a "A" : nombre plage 0
  à 10
liste l "L"
  donnée n "N" : nombre
fin
calcul z vaut si a > 5
  alors 1
  sinon somme(n sur l
  où n > 2)

#: ... and are joined where it does not: "à" is the point of a scale in a criterion. Comments go behind.
$ cd $TMP; printf 'language en\npolicy "P"\ninput a "A" : number range 0 to 10\ncriterion c "C" weight 1\n  scores 100 when a is from 1  # least\n    # and\n    to 5  # most\n  scores 0 otherwise\nend\n' > joined.eco; ecoscore fmt --diff joined.eco; ecoscore fmt --lang fr joined.eco; ecoscore fmt --lang fr joined.eco | ecoscore fmt --diff -
langue fr
politique "P"
donnée a "A" : nombre plage 0 à 10
critère c "C" poids 1
  donne 100 si a est de 1 à 5  # least # and # most
  donne 0   sinon
fin

#: A line that begins with a word of sentences is read as one that goes on in French rules, too.
$ cd $TMP; printf 'langue fr\npolitique "P"\ndonnée a "A" : nombre plage 0\n  à 10\ncalcul z vaut si a > 5\n  alors 1\n  sinon 3\ntest "t"\n  soit a est 7\n  attendu z est 1\nfin\n' > fr.eco; ecoscore test fr.eco; ecoscore fmt --diff fr.eco
1 réussi, 0 en échec

#: A no-break space before a comment is a blank.
$ cd $TMP; printf 'language en\npolicy "P"\ninput a "A" : number\n\xC2\xA0# about b\ninput b "B" : number\xE2\x80\xAF# of b\n\xC2\xA0\n\xE2\x80\x87# about z\ndefine z as a + b is\xC2\xA0known\n' > blanks.eco; ecoscore fmt - < blanks.eco
language en
policy "P"
input a "A" : number
# about b
input b "B" : number  # of b

# about z
define z as a + b is known

#: The rule that Markdown wants under a heading is no part of the language, so it goes.
$ cd $TMP; printf 'language en\npolicy "P"\ntable t "T" keyed by k\n  source "s" checked on 2026-01-01\n  | k | v [EUR] |\n  |---|:------:|\n  # between\n  | a | 1 |\nend\n' | ecoscore fmt -
language en
policy "P"
table t "T" keyed by k
  source "s" checked on 2026-01-01
  | k | v [EUR] |
  # between
  | a | 1       |
end

#: Backticks stand wherever a choice stands; a name may be the word that a line of choices is known by.
$ cd $TMP; printf 'language en\npolicy "P"\ninput `scores` "S" : number range 0 to 10\ninput o "O" : one of `test`, `no`, other, required\ncriterion c "C" weight 1\n  measure o\n  choices\n    `test` scores 0\n    `no`, other scores 100\n  fix "x"\nend\ncriterion d "D" weight 1\n  adds by o : `no` 0; `test` 50; other 100\n  fix "x"\nend\ncriterion e "E" weight 1\n  measure `scores`\n  scale more is better\n    at 0 scores 0\n    at 10 scores 100\n  fix "x"\nend\ntest "t"\n  given o is `no`, `scores` is 5\n  expect c is 100\n  expect d is 0\n  expect e is 50\nend\n' > ticks.eco; ecoscore check --quiet ticks.eco && ecoscore test ticks.eco
ticks.eco: in order (criteria: 3, gates: 0)
1 passed, 0 failed

#: A name and the word behind it may be a phrase of the other language, too.
$ cd $TMP; printf 'language en\npolicy "P"\ninput correspond "C" : number\ndefine x as correspond or else 2\n' | ecoscore fmt --lang fr -
langue fr
politique "P"
donnée `correspond` "C" : nombre
calcul x vaut `correspond` à défaut 2

#: Spaces that do not break are blanks behind the language and behind numbers, too.
$ cd $TMP; printf 'language\xC2\xA0en\npolicy "P"\ninput a "A" : number range 4\xE2\x80\x87to 5\xE2\x80\xAF\n' | ecoscore fmt -
language en
policy "P"
input a "A" : number range 4 to 5
