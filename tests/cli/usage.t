#: Mistakes of use: exit code 5, with what was meant and an example.
$ ecoscore
ecoscore: say what to do

ecoscore: the environmental and social score of digital projects, by rules that can be read

Usage: ecoscore VERB [options] FILES

Verbs:
  score     the report of a project: grade, gates, reasons
  gate      the decision on a project, as exit code
  batch     a whole portfolio, one line for each project
  advise    which answers matter most, and the smallest changes to the next grade
  compare   two projects, or one and a what-if, side by side
  diff      what a change of rules does: rules, then scores, grades and gates of projects
  verify    whether a report is what its rules, project and date give
  explain   how a criterion, gate or indicator is derived; what a message means
  check     every mistake of rule files, and what is likely not meant
  test      runs the tests that stand in rule files
  fmt       puts rule files into the one canonical layout, or into the other language
  doc       a policy as one page, for people who do not write rules
  schema    JSON Schema of the project descriptions
  init      writes a blank project to fill
  import    an inventory of equipment as a list that rules can read
  help      help on a verb; words, units, errors, operations of the language
  version   the version of ecoscore

Built-in packs: achats, bordeaux, demande, engagements, page-rank, parc, rgaa, rgesn, sci, trajectoire

Example:
  ecoscore score project.json

`ecoscore help VERB` tells more about one of them.
[5]

$ ecoscore scoer approved.json
ecoscore: there is no verb 'scoer'
  did you mean 'score'?
  example: ecoscore score project.json
[5]

$ ecoscore approved.json
ecoscore: 'approved.json' is a file: a verb comes first
  example: ecoscore score project.json
[5]

$ ecoscore frobnicate
ecoscore: there is no verb 'frobnicate'
  example: ecoscore score project.json
[5]

$ ecoscore -p rules.eco score approved.json
ecoscore: the verb comes first, before '-p'
  example: ecoscore score project.json
[5]

$ ecoscore --nonsense
ecoscore: the verb comes first, before '--nonsense'
  example: ecoscore score project.json
[5]

$ ecoscore score --polcy rules.eco approved.json
ecoscore score: there is no option '--polcy'
  did you mean '--policy'?
  example: ecoscore score project.json
[5]

$ ecoscore score --policy
ecoscore score: the option --policy needs a value: FILE|FOLDER|PACK
  example: ecoscore score project.json
[5]

$ ecoscore score --format yaml approved.json
ecoscore score: --format: 'yaml' is not one of text|json|md|html|csv
  example: ecoscore score project.json
[5]

$ ecoscore score --format
ecoscore score: the option --format needs a value: text|json|md|html|csv
  example: ecoscore score project.json
[5]

$ ecoscore score --format= approved.json
ecoscore score: --format: the value is empty
  example: ecoscore score project.json
[5]

$ ecoscore score --as-of 2026-02-30 approved.json
ecoscore score: --as-of: '2026-02-30' is not a date such as 2026-11-24
  example: ecoscore score project.json
[5]

$ ecoscore score --as-of tomorrow approved.json
ecoscore score: --as-of: 'tomorrow' is not a date such as 2026-11-24
  example: ecoscore score project.json
[5]

$ ecoscore score --width 5 approved.json
ecoscore score: --width: '5' is not a width from 40 to 1000
  example: ecoscore score project.json
[5]

$ ecoscore score --width wide approved.json
ecoscore score: --width: 'wide' is not a width from 40 to 1000
  example: ecoscore score project.json
[5]

$ ecoscore score --lang de approved.json
ecoscore score: --lang: 'de' is not one of fr|en
  example: ecoscore score project.json
[5]

$ ecoscore score --quiet=yes approved.json
ecoscore score: the option --quiet takes no value
  example: ecoscore score project.json
[5]

$ ecoscore score -x approved.json
ecoscore score: there is no option '-x'
  example: ecoscore score project.json
[5]

$ ecoscore score -qx approved.json
ecoscore score: there is no option '-x'
  example: ecoscore score project.json
[5]

$ ecoscore score --l approved.json
ecoscore score: '--l' may be short for several options
  example: ecoscore score project.json
[5]

$ ecoscore score --quiet --verbose approved.json
ecoscore score: --quiet and --verbose do not go together
  example: ecoscore score project.json
[5]

$ ecoscore schema --as-of 2026-06-30
ecoscore schema: the option --as-of is not for this verb
  example: ecoscore schema --output project.schema.json
[5]

$ ecoscore check --keys-only rules.eco
ecoscore check: the option --keys-only is not for this verb
  example: ecoscore check rules/ecoscore.eco
[5]

$ ecoscore schema extra arguments
ecoscore schema: 'extra' is one argument too many
  example: ecoscore schema --output project.schema.json
[5]

$ ecoscore init -p rules.eco a b
ecoscore init: 'b' is one argument too many
  example: ecoscore init project.json
[5]

$ ecoscore check
ecoscore check: no rule file was given
  example: ecoscore check rules/ecoscore.eco
[5]

$ ecoscore explain
ecoscore explain: say what to explain: a criterion, a gate, an indicator or the code of a message
  example: ecoscore explain e1 project.json
[5]

$ ecoscore explain kept approved.json refused.json
ecoscore explain: 'refused.json' is one argument too many
  example: ecoscore explain e1 project.json
[5]

$ ecoscore help scoring
ecoscore help: there is no help on 'scoring'
  example: ecoscore help score
[5]

$ ecoscore help wrds
ecoscore help: there is no help on 'wrds'
  did you mean 'words'?
  example: ecoscore help score
[5]

$ ecoscore help score gate
ecoscore help: 'gate' is one argument too many
  example: ecoscore help score
[5]

$ ecoscore version now
ecoscore 0.1.0

$ ecoscore score - - </dev/null
ecoscore score: l'entrée standard ne peut être lue qu'une fois
[5]

#: In French, by --lang or by the environment.
$ ecoscore scoer --lang fr
ecoscore: il n'y a pas de verbe « scoer »
  vouliez-vous dire « score » ?
  exemple : ecoscore score project.json
[5]

$ LC_ALL=fr_FR.UTF-8 ecoscore score --polcy x
ecoscore score: il n'y a pas d'option « --polcy »
  vouliez-vous dire « --policy » ?
  exemple : ecoscore score project.json
[5]

$ LC_ALL=fr_FR.UTF-8 LC_ALL= ecoscore gate
ecoscore gate: no project was given
  example: ecoscore gate project.json --as-of 2026-11-24
[5]

#: Words with control characters are shown harmlessly.
$ ecoscore $'sc\e[31more'
ecoscore: there is no verb 'sc\x1b[31more'
  example: ecoscore score project.json
[5]

$ ecoscore score $'--pol\e[31mcy' x
ecoscore score: there is no option '--pol\x1b[31mcy'
  example: ecoscore score project.json
[5]

$ ecoscore score -p rules.eco $'no\e[2Jthing\xff.json'
ecoscore score: no\x1b[2Jthing\xff.json: there is no such file
[5]

#: The last value of an option would undo the first unseen: each is given once, whatever its spelling. Some may be repeated, and
#: say so.
$ ecoscore gate -p rules.eco --min-score 90 approved.json --min-score 0
ecoscore gate: --min-score is given twice, the second time with '0'
  example: ecoscore gate project.json --as-of 2026-11-24
[5]

$ ecoscore gate -p rules.eco approved.json --policy other.eco
ecoscore gate: --policy is given twice, the second time with 'other.eco'
  example: ecoscore gate project.json --as-of 2026-11-24
[5]

$ for twice in "gate -f json --format=text" "gate -o a --output b" "gate --waivers a --waivers b" "score --color never --colour always" "score -w 80 -w 80" "score -l fr --lang en" "check --deny error --deny remark" "fmt --lang fr -o a -o b" "diff --top 3 --top 4"; do ecoscore $twice approved.json 2>&1 | head -1; done
ecoscore gate: --format is given twice, the second time with 'text'
ecoscore gate: --output is given twice, the second time with 'b'
ecoscore gate: --waivers is given twice, the second time with 'b'
ecoscore score: --colour is given twice, the second time with 'always'
ecoscore score: --width is given twice, the second time with '80'
ecoscore score: --lang est donnée deux fois, la seconde avec « en »
ecoscore check: --deny is given twice, the second time with 'remark'
ecoscore fmt: --output est donnée deux fois, la seconde avec « b »
ecoscore diff: --top is given twice, the second time with '4'

$ cd $TMP; ecoscore gate -q -p $OLDPWD/rules.eco $OLDPWD/approved.json -o json=a -o json=b --output c -v; ecoscore gate -q -q -p $OLDPWD/rules.eco $OLDPWD/approved.json -o json=a -o json=b --output c; ls
ecoscore gate: --quiet and --verbose do not go together
  example: ecoscore gate project.json --as-of 2026-11-24
a
b
c

$ for verb in gate score diff test; do for language in en fr; do ecoscore $verb --help --lang $language | grep 'repeated$\|répéter$'; done; done
  -o, --output FILE|FORMAT=FILE   write the result to this file; with FORMAT=, also in this format (- is standard output); may be repeated
  -o, --output FICHIER|FORMAT=FICHIER  écrire le résultat dans ce fichier ; avec FORMAT=, aussi dans ce format (- : sortie standard) ; peut se répéter
  -s, --set PATH=VALUE                what if: this answer instead, such as equipment[0].kept=6; may be repeated
  -s, --set CHEMIN=VALEUR             et si : cette réponse à la place, comme equipements[0].duree=6 ; peut se répéter
      --projects FILE|FOLDER      what the change does to these projects; more may follow; may be repeated
      --projects FICHIER|DOSSIER  ce que le changement fait à ces projets ; d'autres peuvent suivre ; peut se répéter
      --projects FILE|FOLDER      each of these projects *.json has to be in a test; may be repeated
      --projects FICHIER|DOSSIER    chacun de ces projets *.json doit être dans un test ; peut se répéter

#: Placeholders in the language of the help, from one table.
$ for verb in compare diff verify explain test init help; do ecoscore $verb --help --lang fr | grep '^Usage'; done
Usage : ecoscore compare [options] A.json B.json  |  A.json --set CHEMIN=VALEUR ...
Usage : ecoscore diff [options] ANCIEN NOUVEAU [--projects FICHIER|DOSSIER ...]
Usage : ecoscore verify [options] RAPPORT.json PROJET.json|-
Usage : ecoscore explain [options] NOM [PROJET.json|-]  |  CODE  |  --program
Usage : ecoscore test [options] FICHIER.eco|DOSSIER|JEU ...
Usage : ecoscore init [options] [FICHIER]
Usage : ecoscore help [VERBE | words | units | errors | operations]

$ ecoscore advise --help --lang fr | grep 'target\|format'
  -f, --format text|json              texte pour les personnes (par défaut) ou JSON pour les programmes
  -t, --target LETTRE|SCORE|BARRIÈRE  ce que les changements doivent atteindre (sans elle : la lettre au-dessus, et chaque barrière bloquée)
  ecoscore advise project.json --target B

$ LC_ALL=fr_FR ecoscore score --policy
ecoscore score: l'option --policy demande une valeur : FICHIER|DOSSIER|JEU
  exemple : ecoscore score project.json
[5]
