#: The help of each verb, with an example and its exit codes.
$ ecoscore score --help
ecoscore score: the report of a project: grade, gates, reasons

Usage: ecoscore score [options] PROJECT.json|FOLDER|- ...

Options:
  -p, --policy FILE|FOLDER|PACK   the rules (without it: the built-in pack bordeaux)
  -r, --root FOLDER               rule files may name files below this folder (without it: below their own)
      --as-of DATE                evaluate at this date instead of the project's own
      --lenient                   a field that the rules do not know is a remark, not an error
  -f, --format text|json|md|html  text for people (the default), JSON for programs, Markdown, or a web page
  -s, --set PATH=VALUE            what if: this answer instead, such as equipment[0].kept=6; may be repeated
      --tight                     search for the tightest bounds, and rank questions by them
      --seed N                    seed of the chances; the same seed gives the same digits
  -o, --output FILE               write the result to this file
  -l, --lang fr|en                language of results and messages (without it: that of the rules)
      --colour auto|always|never  colours (auto: on a terminal, unless NO_COLOR is set)
  -w, --width N                   columns of the text (without it: those of the terminal)
  -q, --quiet                     the verdict only
  -v, --verbose                   with answers used, references, file and line
  -h, --help                      this help
  -V, --version                   the version of ecoscore

Exit codes:
  0 done, 3 rules invalid or without criterion, 4 project invalid, 5 usage or files

Example:
  ecoscore score project.json

$ ecoscore gate --help
ecoscore gate: the decision on a project, as exit code

Usage: ecoscore gate [options] PROJECT.json|FOLDER|- ...

Options:
  -p, --policy FILE|FOLDER|PACK   the rules (without it: the built-in pack bordeaux)
  -r, --root FOLDER               rule files may name files below this folder (without it: below their own)
      --as-of DATE                evaluate at this date instead of the project's own
      --lenient                   a field that the rules do not know is a remark, not an error
  -f, --format FORMAT             text (the default), json, html, md, or of findings: findings, sarif, junit, github, summary, gitlab, tap
      --min-grade GRADE           refuse a project with a worse grade
      --min-score SCORE           refuse a project with a lower score
      --surely                    both of these whatever is answered: the worst grade and the lowest score that remain possible
      --no-worse-than REPORT      refuse a project that is worse than in this report (JSON): score, grade, gates that passed
      --waivers FILE              gates that somebody let pass, why and until when (JSON)
      --policy-digest HEX         refuse rules whose SHA-256 does not begin so
  -o, --output FILE|FORMAT=FILE   write the result to this file; with FORMAT=, also in this format (- is standard output); may be repeated
  -l, --lang fr|en                language of results and messages (without it: that of the rules)
      --colour auto|always|never  colours (auto: on a terminal, unless NO_COLOR is set)
  -w, --width N                   columns of the text (without it: those of the terminal)
  -q, --quiet                     the verdict only
  -v, --verbose                   with answers used, references, file and line
  -h, --help                      this help
  -V, --version                   the version of ecoscore

Exit codes:
  0 approved, 1 refused, 2 undecided, 3 rules invalid or without gate,
  4 project invalid or without date, waivers invalid, 5 usage or files;
  with several projects the gravest of 5, 4, 3, 1, 2, 0

Example:
  ecoscore gate project.json --as-of 2026-11-24

$ ecoscore explain --help
ecoscore explain: how a criterion, gate or indicator is derived; what a message means

Usage: ecoscore explain [options] NAME [PROJECT.json|-]  |  CODE  |  --program

Options:
  -p, --policy FILE|FOLDER|PACK   the rules (without it: the built-in pack bordeaux)
  -r, --root FOLDER               rule files may name files below this folder (without it: below their own)
      --as-of DATE                evaluate at this date instead of the project's own
      --lenient                   a field that the rules do not know is a remark, not an error
  -f, --format text|json          text for people (the default) or JSON for programs
      --program                   print the compiled rules instead
  -o, --output FILE               write the result to this file
  -l, --lang fr|en                language of results and messages (without it: that of the rules)
      --colour auto|always|never  colours (auto: on a terminal, unless NO_COLOR is set)
  -w, --width N                   columns of the text (without it: those of the terminal)
  -q, --quiet                     the verdict only
  -v, --verbose                   with answers used, references, file and line
  -h, --help                      this help
  -V, --version                   the version of ecoscore

Exit codes:
  0 done, 3 rules invalid, 4 project invalid, 5 usage, files, no such name

Example:
  ecoscore explain e1 project.json

$ ecoscore check --help
ecoscore check: every mistake of rule files, and what is likely not meant

Usage: ecoscore check [options] FILE.eco|FOLDER|PACK ...

Options:
  -p, --policy FILE|FOLDER|PACK    the rules (without it: the built-in pack bordeaux)
  -r, --root FOLDER                rule files may name files below this folder (without it: below their own)
      --as-of DATE                 tell rules and figures that are out of date on this day; judge claims at it (without it: at every valid date)
      --deny error|warning|remark  exit with 3 at messages of this level and graver ones (without it: error)
      --cliff N                    tell steps of more points than this between lines (without it: 50)
      --swing N                    tell figures whose ± moves a criterion of a test by more points (without it: 20)
  -f, --format text|json           text for people (the default) or JSON for programs
      --claims                     decide the claims of the rules over all projects that they allow
      --budget N                   boxes looked at for each claim, 2000 without it
      --counterexamples FOLDER     write a project there for each claim that is refuted
  -o, --output FILE                write the result to this file
  -l, --lang fr|en                 language of results and messages (without it: that of the rules)
      --colour auto|always|never   colours (auto: on a terminal, unless NO_COLOR is set)
  -q, --quiet                      the verdict only
  -v, --verbose                    with answers used, references, file and line
  -h, --help                       this help
  -V, --version                    the version of ecoscore

Exit codes:
  0 in order, 1 --claims: a claim is not proved, 3 rules invalid, or a message that --deny names,
  5 usage or files

Example:
  ecoscore check rules/ecoscore.eco

$ ecoscore test --help
ecoscore test: runs the tests that stand in rule files

Usage: ecoscore test [options] FILE.eco|FOLDER|PACK ...

Options:
  -p, --policy FILE|FOLDER|PACK   the rules (without it: the built-in pack bordeaux)
  -r, --root FOLDER               rule files may name files below this folder (without it: below their own)
  -f, --format text|json|junit    text for people (the default), JSON, or JUnit XML for a platform's list of tests
      --coverage                  what of the rules the tests have reached, and what not
      --suggest                   write tests to paste for what is not reached
      --min-coverage PERCENT      exit code 1 when the tests reach less of the rules than this
      --projects FILE|FOLDER      each of these projects *.json has to be in a test; may be repeated
  -o, --output FILE               write the result to this file
  -l, --lang fr|en                language of results and messages (without it: that of the rules)
      --colour auto|always|never  colours (auto: on a terminal, unless NO_COLOR is set)
  -w, --width N                   columns of the text (without it: those of the terminal)
  -q, --quiet                     the verdict only
  -v, --verbose                   with answers used, references, file and line
  -h, --help                      this help
  -V, --version                   the version of ecoscore

Exit codes:
  0 all passed, 1 a test failed, 3 rules invalid or without test, 5 usage or files

Example:
  ecoscore test rules/ecoscore.eco

$ ecoscore schema --help
ecoscore schema: JSON Schema of the project descriptions

Usage: ecoscore schema [options]

Options:
  -p, --policy FILE|FOLDER|PACK   the rules (without it: the built-in pack bordeaux)
  -r, --root FOLDER               rule files may name files below this folder (without it: below their own)
  -o, --output FILE               write the result to this file
  -l, --lang fr|en                language of results and messages (without it: that of the rules)
      --colour auto|always|never  colours (auto: on a terminal, unless NO_COLOR is set)
  -h, --help                      this help
  -V, --version                   the version of ecoscore

Exit codes:
  0 done, 3 rules invalid, 5 usage or files

Example:
  ecoscore schema --output project.schema.json

$ ecoscore init --help
ecoscore init: writes a blank project to fill

Usage: ecoscore init [options] [FILE]

Options:
  -p, --policy FILE|FOLDER|PACK   the rules (without it: the built-in pack bordeaux)
  -r, --root FOLDER               rule files may name files below this folder (without it: below their own)
      --keys-only                 without the comments that explain each field
  -o, --output FILE               write the result to this file
  -l, --lang fr|en                language of results and messages (without it: that of the rules)
      --colour auto|always|never  colours (auto: on a terminal, unless NO_COLOR is set)
  -h, --help                      this help
  -V, --version                   the version of ecoscore

Exit codes:
  0 done, 3 rules invalid, 5 usage or files; a file that exists is not overwritten

Example:
  ecoscore init project.json

$ ecoscore help --help
ecoscore help: help on a verb; words, units, errors, operations of the language

Usage: ecoscore help [VERB | words | units | errors | operations]

Options:
  -l, --lang fr|en                language of results and messages (without it: that of the rules)
  -h, --help                      this help
  -V, --version                   the version of ecoscore

Tables of the language:
  words       the words of the language, English and French
  units       units of measure
  errors      messages and their codes
  operations  operations of compiled rules

Exit codes:
  0 done, 5 usage

Example:
  ecoscore help score

$ ecoscore version --help
ecoscore version: the version of ecoscore

Usage: ecoscore version 

Options:
  -l, --lang fr|en                language of results and messages (without it: that of the rules)
  -h, --help                      this help
  -V, --version                   the version of ecoscore

Exit codes:
  0 done

Example:
  ecoscore version

$ ecoscore --help
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
  help      help on a verb; words, units, errors, operations of the language
  version   the version of ecoscore

Built-in packs: bordeaux, rgaa, rgesn

Example:
  ecoscore score project.json

`ecoscore help VERB` tells more about one of them.

$ ecoscore help score
ecoscore score: the report of a project: grade, gates, reasons

Usage: ecoscore score [options] PROJECT.json|FOLDER|- ...

Options:
  -p, --policy FILE|FOLDER|PACK   the rules (without it: the built-in pack bordeaux)
  -r, --root FOLDER               rule files may name files below this folder (without it: below their own)
      --as-of DATE                evaluate at this date instead of the project's own
      --lenient                   a field that the rules do not know is a remark, not an error
  -f, --format text|json|md|html  text for people (the default), JSON for programs, Markdown, or a web page
  -s, --set PATH=VALUE            what if: this answer instead, such as equipment[0].kept=6; may be repeated
      --tight                     search for the tightest bounds, and rank questions by them
      --seed N                    seed of the chances; the same seed gives the same digits
  -o, --output FILE               write the result to this file
  -l, --lang fr|en                language of results and messages (without it: that of the rules)
      --colour auto|always|never  colours (auto: on a terminal, unless NO_COLOR is set)
  -w, --width N                   columns of the text (without it: those of the terminal)
  -q, --quiet                     the verdict only
  -v, --verbose                   with answers used, references, file and line
  -h, --help                      this help
  -V, --version                   the version of ecoscore

Exit codes:
  0 done, 3 rules invalid or without criterion, 4 project invalid, 5 usage or files

Example:
  ecoscore score project.json

$ ecoscore gate -h --lang fr
ecoscore gate: la décision sur un projet, en code de sortie

Usage : ecoscore gate [options] PROJET.json|DOSSIER|- ...

Options :
  -p, --policy FICHIER|DOSSIER|JEU     les règles (sans elle : le jeu intégré bordeaux)
  -r, --root DOSSIER                   les règles peuvent nommer des fichiers sous ce dossier (sans elle : sous le leur)
      --as-of DATE                     évaluer à cette date au lieu de celle du projet
      --lenient                        un champ que les règles ne connaissent pas est une remarque, non une erreur
  -f, --format FORMAT                  text (par défaut), json, html, md, ou en constats : findings, sarif, junit, github, summary, gitlab, tap
      --min-grade LETTRE               refuser un projet dont la lettre est moins bonne
      --min-score SCORE                refuser un projet dont le score est plus bas
      --surely                         les deux quoi qu'on réponde : la pire lettre et le plus bas score qui restent possibles
      --no-worse-than RAPPORT          refuser un projet moins bon que dans ce rapport (JSON) : score, lettre, barrières franchies
      --waivers FICHIER                barrières que quelqu'un a levées, pourquoi et jusqu'à quand (JSON)
      --policy-digest HEX              refuser des règles dont le SHA-256 ne commence pas ainsi
  -o, --output FICHIER|FORMAT=FICHIER  écrire le résultat dans ce fichier ; avec FORMAT=, aussi dans ce format (- : sortie standard) ; peut se répéter
  -l, --lang fr|en                     langue des résultats et des messages (sans elle : celle des règles)
      --colour auto|always|never       couleurs (auto : sur un terminal, sauf si NO_COLOR est défini)
  -w, --width N                        colonnes du texte (sans elle : celles du terminal)
  -q, --quiet                          le verdict seulement
  -v, --verbose                        avec les réponses utilisées, les références, fichier et ligne
  -h, --help                           cette aide
  -V, --version                        la version d'ecoscore

Codes de sortie :
  0 approuvé, 1 refusé, 2 indécis, 3 règles invalides ou sans barrière,
  4 projet invalide ou sans date, dérogations invalides, 5 usage ou fichiers ;
  avec plusieurs projets le plus grave de 5, 4, 3, 1, 2, 0

Exemple :
  ecoscore gate project.json --as-of 2026-11-24

$ ecoscore --help --lang fr
ecoscore : l'éco-score environnemental et social des projets numériques, par des règles lisibles

Usage : ecoscore VERBE [options] FICHIERS

Verbes :
  score     le rapport d'un projet : lettre, barrières, raisons
  gate      la décision sur un projet, en code de sortie
  batch     un portefeuille entier, une ligne par projet
  advise    quelles réponses comptent le plus, et les plus petits changements vers la lettre au-dessus
  compare   deux projets, ou un projet et un « et si », côte à côte
  diff      ce que fait un changement de règles : règles, puis scores, lettres et barrières de projets
  verify    si un rapport est bien ce que donnent ses règles, son projet et sa date
  explain   comment un critère, une barrière ou un indicateur est obtenu ; ce que dit un message
  check     toutes les erreurs de fichiers de règles, et ce qui n'est sans doute pas voulu
  test      exécute les tests écrits dans les fichiers de règles
  fmt       met des fichiers de règles dans la disposition canonique, ou dans l'autre langue
  doc       une politique en une page, pour qui n'écrit pas de règles
  schema    JSON Schema des descriptions de projet
  init      écrit un projet vierge à remplir
  help      aide sur un verbe ; mots, unités, erreurs, opérations du langage
  version   la version d'ecoscore

Jeux de règles intégrés : bordeaux, rgaa, rgesn

Exemple :
  ecoscore score project.json

`ecoscore help VERBE` en dit plus sur l'un d'eux.

#: The version, however it is asked for.
$ ecoscore version
ecoscore 0.1.0

$ ecoscore --version
ecoscore 0.1.0

$ ecoscore -V
ecoscore 0.1.0

$ ecoscore score --version
ecoscore 0.1.0

#: The tables have something in them.
$ for topic in words units errors operations; do for lang in en fr; do [ "$(ecoscore help $topic --lang $lang | grep -c "^|")" -gt 20 ] || echo "$topic $lang is short"; done; done
