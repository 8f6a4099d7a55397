#: Only a path that begins with builtin: names what is part of the program. Behind a folder the same letters are a file on disk.
$ mkdir -p $TMP/on/builtin:bordeaux/projets $TMP/on/builtin:lib; cd $TMP; echo '{"nonsense": true}' >on/builtin:bordeaux/projets/portail.json
> ecoscore gate -q --lang en on 2>&1 | grep nonsense; ecoscore gate -q on/builtin:bordeaux/projets/portail.json 2>&1 | grep -c nonsense
     1 | {"nonsense": true}
     1 | {"nonsense": true}
     1 | {"nonsense": true}
     1 | {"nonsense": true}
     1 | {"nonsense": true}
on/builtin:bordeaux/projets/portail.json:1:2: error E0802: /nonsense: "nonsense" is not a field of this policy
     1 | {"nonsense": true}
7

$ cp rules.eco library.eco $TMP/on/builtin:bordeaux; cd $TMP; ecoscore check -q on/builtin:bordeaux/rules.eco; ecoscore check -q --policy on/builtin:bordeaux
on/builtin:bordeaux/rules.eco: in order (criteria: 2, gates: 2), 1 remark
on/builtin:bordeaux/rules.eco: in order (criteria: 2, gates: 2), 1 remark

#: A rule file on disk may use what is inside, wherever it lies; and what is beside it, under such a name too. It never comes upon
#: the one when it says the other.
$ cd $TMP; printf 'language en\nlibrary "L" version "1"\ndefine two as 2\n' | tee on/builtin:lib/two.eco >on/two.eco
> for use in builtin:lib/equipement.eco builtin:lib/two.eco ./builtin:lib/two.eco ../on/builtin:lib/two.eco builtin:lib/../../two.eco; do
>   printf 'language en\npolicy "P" version "1"\nuse "%s"\ncriterion c "C" weight 1\n  points 100\n  fix "f"\nend\n' $use >on/p.eco
>   echo "-- $use"; ecoscore check --root . on/p.eco; (cd on; ecoscore check --root .. p.eco); done
-- builtin:lib/equipement.eco
on/p.eco: in order (criteria: 1, gates: 0)
  1 allowed: W0512 because la remise en état n'est dans aucun jeu : son chiffre d'attente, avec 50 à 80 % de ±, s'ajoute à ceux de l'ADEME
p.eco: in order (criteria: 1, gates: 0)
  1 allowed: W0512 because la remise en état n'est dans aucun jeu : son chiffre d'attente, avec 50 à 80 % de ±, s'ajoute à ceux de l'ADEME
-- builtin:lib/two.eco
on/p.eco:3:5: error E0601: there is no file 'builtin:lib/two.eco'
     3 | use "builtin:lib/two.eco"
       |     ^^^^^^^^^^^^^^^^^^^^^
       = paths are relative to the file that names them
on/p.eco: 1 error
p.eco:3:5: error E0601: there is no file 'builtin:lib/two.eco'
     3 | use "builtin:lib/two.eco"
       |     ^^^^^^^^^^^^^^^^^^^^^
       = paths are relative to the file that names them
p.eco: 1 error
-- ./builtin:lib/two.eco
on/p.eco: in order (criteria: 1, gates: 0)
p.eco: in order (criteria: 1, gates: 0)
-- ../on/builtin:lib/two.eco
on/p.eco: in order (criteria: 1, gates: 0)
p.eco: in order (criteria: 1, gates: 0)
-- builtin:lib/../../two.eco
on/p.eco:3:5: error E0601: there is no file 'builtin:../two.eco'
     3 | use "builtin:lib/../../two.eco"
       |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^
       = paths are relative to the file that names them
on/p.eco: 1 error
p.eco:3:5: error E0601: there is no file 'builtin:../two.eco'
     3 | use "builtin:lib/../../two.eco"
       |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^
       = paths are relative to the file that names them
p.eco: 1 error
[3]

#: ".." leaves the folder of the file, however that was typed; "./" and "//" are no folders.
$ mkdir $TMP/on/deep; cd $TMP; printf 'language en\npolicy "P" version "1"\nuse "../two.eco"\ncriterion c "C" weight 1\n  points 100 * (two / two)\n  fix "f"\nend\n' >on/deep/p.eco
> cd on/deep; for path in p.eco ./p.eco .//p.eco ../deep/./p.eco; do ecoscore check --root .. $path; done
> printf 'language en\nlibrary "L" version "1"\ndefine x as 2\n' >a:x.eco; sed 's|../two.eco|a:x.eco|; s|two / two|x / x|' p.eco >b:p.eco; ecoscore check b:p.eco
p.eco: in order (criteria: 1, gates: 0)
./p.eco: in order (criteria: 1, gates: 0)
.//p.eco: in order (criteria: 1, gates: 0)
../deep/./p.eco: in order (criteria: 1, gates: 0)
b:p.eco: in order (criteria: 1, gates: 0)

#: A path inside does not lead out.
$ ecoscore check builtin:lib/../../x.eco builtin:../rules.eco
ecoscore check: builtin:lib/../../x.eco: there is no such file, folder or built-in pack (packs: achats, bordeaux, demande, engagements, page-rank, parc, rgaa, rgesn, sci, trajectoire)
ecoscore check: builtin:../rules.eco: there is no such file, folder or built-in pack (packs: achats, bordeaux, demande, engagements, page-rank, parc, rgaa, rgesn, sci, trajectoire)
[5]
