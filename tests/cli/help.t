#: The help of each verb, with an example and its exit codes.
$ ecoscore score --help
ecoscore score: the report of a project: grade, gates, reasons

Usage: ecoscore score [options] PROJECT.json|FOLDER|- ...

Options:
  -p, --policy FILE|FOLDER|PACK       the rules (without it: the built-in pack bordeaux)
  -r, --root FOLDER                   rule files may name files below this folder (without it: below their own)
      --as-of DATE                    evaluate at this date instead of the project's own
      --lenient                       a field that the rules do not know is a remark, not an error
  -f, --format text|json|md|html|csv  text for people (the default), JSON for programs, Markdown, a web page, or figures as CSV
  -s, --set PATH=VALUE                what if: this answer instead, such as equipment[0].kept=6; may be repeated
      --tight                         search for the tightest bounds, and rank questions by them
      --seed N                        seed of the chances; the same seed gives the same digits
  -o, --output FILE                   write the result to this file (- is standard output)
  -l, --lang fr|en                    language of results and messages (without it: that of the rules)
      --colour auto|always|never      colours (auto: on a terminal, unless NO_COLOR is set)
  -w, --width N                       columns of the text (without it: those of the terminal)
  -q, --quiet                         the verdict only
  -v, --verbose                       with answers used, references, file and line
  -h, --help                          this help
  -V, --version                       the version of ecoscore

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

$ ecoscore import --help
ecoscore import: an inventory of equipment as a list that rules can read

Usage: ecoscore import [options] FILE.csv|FILE.json|FOLDER|- ...

Options:
  -f, --format json|csv           a project with the list (the default), or a table for spreadsheets
      --from NAME|FILE            the map to read by: a ready one or a file (without it: a ready one, by the headings)
      --to NAME|FILE              the map of the list to write: a ready one or a file (without it: as that of --from says)
      --models FILE               factors by model (CSV), for lists that have a field for them
      --group                     devices that are written alike in one row, with their number
      --rejects FILE              write each row that is not in the list there, and why (CSV)
      --as-of DATE                the day of the project: what retires later is still there (without it: no date is written)
      --onto FILE                 a project that holds more: its members stay, and the rows of its list come first
      --lenient                   exit code 0 also when rows could not be handled
  -o, --output FILE               write the result to this file (- is standard output)
  -l, --lang fr|en                language of the account (without it: that of the environment)
  -w, --width N                   columns of the text (without it: those of the terminal)
  -q, --quiet                     no account; only that rows could not be handled
  -v, --verbose                   every line that could not be handled, not the first of many; headings that are not read
  -h, --help                      this help
  -V, --version                   the version of ecoscore

Ready maps: --from agent, glpi, servicenow; --to equipements, parc

Exit codes:
  0 done, 1 rows could not be handled, 3 map invalid, 4 inventory or factors invalid, or no device left,
  5 usage or files

Example:
  ecoscore import inventory.csv --group --output parc.json

$ ecoscore import --help --lang fr
ecoscore import: un inventaire de matériel en une liste que les règles savent lire

Usage : ecoscore import [options] FICHIER.csv|FICHIER.json|DOSSIER|- ...

Options :
  -f, --format json|csv           un projet avec la liste (par défaut), ou un tableau pour tableurs
      --from NOM|FICHIER          la correspondance de lecture : toute prête ou un fichier (sans elle : une toute prête, selon les titres de colonne)
      --to NOM|FICHIER            la correspondance de la liste à écrire : toute prête ou un fichier (sans elle : comme le dit celle de --from)
      --models FICHIER            facteurs par modèle (CSV), pour les listes qui ont un champ pour eux
      --group                     les appareils écrits de même en une seule ligne, avec leur nombre
      --rejects FICHIER           y écrire chaque ligne qui n'est pas dans la liste, et pourquoi (CSV)
      --as-of DATE                le jour du projet : ce qui est réformé plus tard y est encore (sans elle : aucune date n'est écrite)
      --onto FICHIER              un projet qui contient autre chose : ses membres restent, et les lignes de sa liste viennent d'abord
      --lenient                   code 0 aussi quand des lignes n'ont pas pu être traitées
  -o, --output FICHIER            écrire le résultat dans ce fichier (- : sortie standard)
  -l, --lang fr|en                langue du compte rendu (sans elle : celle de l'environnement)
  -w, --width N                   colonnes du texte (sans elle : celles du terminal)
  -q, --quiet                     pas de compte rendu ; seulement que des lignes n'ont pas pu être traitées
  -v, --verbose                   toutes les lignes non traitées, non les premières ; les titres de colonne qui ne sont pas lus
  -h, --help                      cette aide
  -V, --version                   la version d'ecoscore

Correspondances toutes prêtes : --from agent, glpi, servicenow ; --to equipements, parc

Codes de sortie :
  0 fait, 1 des lignes n'ont pas pu être traitées, 3 correspondance invalide, 4 inventaire ou facteurs
  invalides, ou aucun appareil restant, 5 usage ou fichiers

Exemple :
  ecoscore import inventory.csv --group --output parc.json

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
  -o, --output FILE               write the result to this file (- is standard output)
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
  -o, --output FILE                write the result to this file (- is standard output)
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
  -o, --output FILE               write the result to this file (- is standard output)
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
  -o, --output FILE               write the result to this file (- is standard output)
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
  -o, --output FILE               write the result to this file (- is standard output)
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
  import    an inventory of equipment as a list that rules can read
  help      help on a verb; words, units, errors, operations of the language
  version   the version of ecoscore

Built-in packs: achats, bordeaux, demande, engagements, page-rank, parc, rgaa, rgesn, sci, trajectoire

Example:
  ecoscore score project.json

`ecoscore help VERB` tells more about one of them.

$ ecoscore help score
ecoscore score: the report of a project: grade, gates, reasons

Usage: ecoscore score [options] PROJECT.json|FOLDER|- ...

Options:
  -p, --policy FILE|FOLDER|PACK       the rules (without it: the built-in pack bordeaux)
  -r, --root FOLDER                   rule files may name files below this folder (without it: below their own)
      --as-of DATE                    evaluate at this date instead of the project's own
      --lenient                       a field that the rules do not know is a remark, not an error
  -f, --format text|json|md|html|csv  text for people (the default), JSON for programs, Markdown, a web page, or figures as CSV
  -s, --set PATH=VALUE                what if: this answer instead, such as equipment[0].kept=6; may be repeated
      --tight                         search for the tightest bounds, and rank questions by them
      --seed N                        seed of the chances; the same seed gives the same digits
  -o, --output FILE                   write the result to this file (- is standard output)
  -l, --lang fr|en                    language of results and messages (without it: that of the rules)
      --colour auto|always|never      colours (auto: on a terminal, unless NO_COLOR is set)
  -w, --width N                       columns of the text (without it: those of the terminal)
  -q, --quiet                         the verdict only
  -v, --verbose                       with answers used, references, file and line
  -h, --help                          this help
  -V, --version                       the version of ecoscore

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
  import    un inventaire de matériel en une liste que les règles savent lire
  help      aide sur un verbe ; mots, unités, erreurs, opérations du langage
  version   la version d'ecoscore

Jeux de règles intégrés : achats, bordeaux, demande, engagements, page-rank, parc, rgaa, rgesn, sci, trajectoire

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
