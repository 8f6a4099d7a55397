#: Rules may come from strangers. What they name is read below their own folder: not above it, not by an absolute path, not
#: through a link, and not from a pipe that nobody writes to. One error for each, and none for what follows from it.
$ mkdir -p $TMP/city/lib $TMP/else; cd $TMP; echo 'secret' >else/secret.csv
> printf 'language en\nlibrary "L" version "1"\ndefine v in [EUR] as 5 EUR\n' | tee else/l.eco >city/lib/l.eco
> ln -s ../else/l.eco city/link.eco; ln -s ../else city/folder; ln -s lib/l.eco city/inside.eco; mkfifo city/pipe.eco
> head='language en\npolicy "P" version "1"\n'; criterion='define d as v + 1 EUR\ncriterion c "C" weight 1\n  points 50\nend\nscore\n  mean of criteria\nend\n'
> for use in ../else/l.eco /etc/passwd link.eco folder/l.eco lib/../../else/l.eco pipe.eco /dev/zero . nothing.eco lib/l.eco inside.eco; do
>   printf "$head"'use "%s"\n'"$criterion" "$use" >city/p.eco; ecoscore check city/p.eco 2>&1 | sed "s|$TMP|TMP|g"; done
city/p.eco:3:5: error E0605: 'else/l.eco' lies outside of the folder of the rules
     3 | use "../else/l.eco"
       |     ^^^^^^^^^^^^^^^
       = if you trust what is there, allow a folder that holds both: --root FOLDER
city/p.eco: 1 error
city/p.eco:3:5: error E0605: '/etc/passwd' lies outside of the folder of the rules
     3 | use "/etc/passwd"
       |     ^^^^^^^^^^^^^
       = if you trust what is there, allow a folder that holds both: --root FOLDER
city/p.eco: 1 error
city/p.eco:3:5: error E0605: 'city/link.eco' lies outside of the folder of the rules
     3 | use "link.eco"
       |     ^^^^^^^^^^
       = if you trust what is there, allow a folder that holds both: --root FOLDER
city/p.eco: 1 error
city/p.eco:3:5: error E0605: 'city/folder/l.eco' lies outside of the folder of the rules
     3 | use "folder/l.eco"
       |     ^^^^^^^^^^^^^^
       = if you trust what is there, allow a folder that holds both: --root FOLDER
city/p.eco: 1 error
city/p.eco:3:5: error E0605: 'else/l.eco' lies outside of the folder of the rules
     3 | use "lib/../../else/l.eco"
       |     ^^^^^^^^^^^^^^^^^^^^^^
       = if you trust what is there, allow a folder that holds both: --root FOLDER
city/p.eco: 1 error
city/p.eco:3:5: error E0601: there is no file 'city/pipe.eco'
     3 | use "pipe.eco"
       |     ^^^^^^^^^^
       = paths are relative to the file that names them
city/p.eco: 1 error
city/p.eco:3:5: error E0605: '/dev/zero' lies outside of the folder of the rules
     3 | use "/dev/zero"
       |     ^^^^^^^^^^^
       = if you trust what is there, allow a folder that holds both: --root FOLDER
city/p.eco: 1 error
city/p.eco:3:5: error E0601: there is no file 'city/'
     3 | use "."
       |     ^^^
       = paths are relative to the file that names them
city/p.eco: 1 error
city/p.eco:3:5: error E0601: there is no file 'city/nothing.eco'
     3 | use "nothing.eco"
       |     ^^^^^^^^^^^^^
       = paths are relative to the file that names them
city/p.eco: 1 error
city/p.eco:4:8: remark R0303: nothing uses 'd'
     4 | define d as v + 1 EUR
       |        ^
       = use it or remove it; a figure to be shown is an 'indicator'
city/p.eco:5:11: remark R0510: 'C' does not say what to do
     5 | criterion c "C" weight 1
       |           ^
       = add a line for the manager of the project: fix "..."
city/p.eco:5:11: remark R0508: no answer gives 'C' more than 50 points
     5 | criterion c "C" weight 1
       |           ^
       = let what is best give 100, or say why not: allow R0508 because "..."
city/p.eco: in order (criteria: 1, gates: 0), 3 remarks
city/p.eco:4:8: remark R0303: nothing uses 'd'
     4 | define d as v + 1 EUR
       |        ^
       = use it or remove it; a figure to be shown is an 'indicator'
city/p.eco:5:11: remark R0510: 'C' does not say what to do
     5 | criterion c "C" weight 1
       |           ^
       = add a line for the manager of the project: fix "..."
city/p.eco:5:11: remark R0508: no answer gives 'C' more than 50 points
     5 | criterion c "C" weight 1
       |           ^
       = let what is best give 100, or say why not: allow R0508 because "..."
city/p.eco: in order (criteria: 1, gates: 0), 3 remarks

#: Tables, and the projects of tests.
$ cd $TMP; printf 'language en\npolicy "P" version "1"\ntable t "T" from file "../else/secret.csv" keyed by k\n  source "s" checked on 2026-01-31\n  column k from "K" : text\n  column x from "X" : number\nend\ncriterion c "C" weight 1\n  points 50\nend\nscore\n  mean of criteria\nend\n' >city/p.eco; ecoscore check city/p.eco
city/p.eco:3:23: error E0605: 'else/secret.csv' lies outside of the folder of the rules
     3 | table t "T" from file "../else/secret.csv" keyed by k
       |                       ^^^^^^^^^^^^^^^^^^^^
       = if you trust what is there, allow a folder that holds both: --root FOLDER
city/p.eco: 1 error
[3]

$ cd $TMP; printf 'language en\npolicy "P" version "1"\ncriterion c "C" weight 1\n  points 50\nend\nscore\n  mean of criteria\nend\ntest "t"\n  given "../else/secret.csv"\n  expect score is 50\nend\n' >city/p.eco; ecoscore test city/p.eco
FAILED  t  (city/p.eco:9)
  city/p.eco:10: 'else/secret.csv' lies outside of the folder of the rules
0 passed, 1 failed
[1]

#: A folder that holds both allows it: --root, or the folder that was typed.
$ cd $TMP; printf 'language en\npolicy "P" version "1"\nuse "../else/l.eco"\ncriterion c "C" weight 1\n  points 50\nend\nscore\n  mean of criteria\nend\n' >city/p.eco; ecoscore check --root . city/p.eco; rm else/secret.csv city/*k.eco city/pipe.eco city/folder; ecoscore check .
city/p.eco:4:11: remark R0510: 'C' does not say what to do
     4 | criterion c "C" weight 1
       |           ^
       = add a line for the manager of the project: fix "..."
city/p.eco:4:11: remark R0508: no answer gives 'C' more than 50 points
     4 | criterion c "C" weight 1
       |           ^
       = let what is best give 100, or say why not: allow R0508 because "..."
city/p.eco: in order (criteria: 1, gates: 0), 2 remarks
./city/inside.eco: in order (library)
./city/lib/l.eco: in order (library)
./city/p.eco:4:11: remark R0510: 'C' does not say what to do
     4 | criterion c "C" weight 1
       |           ^
       = add a line for the manager of the project: fix "..."
./city/p.eco:4:11: remark R0508: no answer gives 'C' more than 50 points
     4 | criterion c "C" weight 1
       |           ^
       = let what is best give 100, or say why not: allow R0508 because "..."
./city/p.eco: in order (criteria: 1, gates: 0), 2 remarks
./else/l.eco: in order (library)

$ ecoscore check --root nowhere rules.eco
ecoscore check: --root: 'nowhere' is no folder
  example: ecoscore check rules/ecoscore.eco
[5]

#: The policy itself may be a link or a pipe: the user named it.
$ ln -s $PWD/rules.eco $TMP/linked.eco; ecoscore check $TMP/linked.eco | sed "s|$TMP|TMP|"; cat rules.eco | ecoscore check /dev/stdin
TMP/linked.eco:25:11: remark R0510: 'Needed' does not say what to do
    25 | criterion needed "Needed" weight 1
       |           ^^^^^^
       = add a line for the manager of the project: fix "..."
TMP/linked.eco: in order (criteria: 2, gates: 2), 1 remark
/dev/stdin:25:11: remark R0510: 'Needed' does not say what to do
    25 | criterion needed "Needed" weight 1
       |           ^^^^^^
       = add a line for the manager of the project: fix "..."
/dev/stdin: in order (criteria: 2, gates: 2), 1 remark
