#: Standard input.
$ ecoscore score -p rules.eco - < approved.json
Approved                                                                       Eco-score A · 100/100
- · Test of the command line 1 · as of 2026-06-30 · rules.eco
A ≥ 60  B
Completeness 100 % (of a weight of 3: answered 3, by default 0, missing 0)

APPROVED

                                   weight points  share
  kept    Kept long                  2    100     66.7   6 year · otherwise scores 100
  needed  Needed                     1    100     33.3   surveyed
  ─────────────────────────────────────────────────────
  Score                              3           100
  The shares add up to the score.

Indicators
  Months kept   72 month

Gates passed
  Need shown · Long enough

Sources
  Least years — made up for this test, checked on 2026-01-31

$ cat approved.json | ecoscore score -q -p rules.eco -
Approved (-)                                                                   Eco-score A · 100/100
APPROVED

$ ecoscore score -q -p rules.eco - approved.json < half.json
Half answered (-)                                              Eco-score B · 16.7/100 (16.7 to 83.3)
UNDECIDED: 1 gate is not settled — Long enough
Approved (approved.json)                                                       Eco-score A · 100/100
APPROVED

#: Rules come from files only.
$ ecoscore gate -p - approved.json < rules.eco
ecoscore gate: -: there is no such file, folder or built-in pack (packs: achats, bordeaux, demande, engagements, page-rank, parc, rgaa, rgesn, sci, trajectoire)
[5]

#: Several projects: one after the other; as JSON an array.
$ ecoscore score -q -p rules.eco approved.json refused.json half.json
Approved (approved.json)                                                       Eco-score A · 100/100
APPROVED
Refused (refused.json)                                                           Eco-score B · 0/100
REFUSED by 2 gates — Need shown, Long enough
Half answered (half.json)                                      Eco-score B · 16.7/100 (16.7 to 83.3)
UNDECIDED: 1 gate is not settled — Long enough

$ ecoscore score -p rules.eco -f json approved.json refused.json | grep -E '^\[|^\]|^,|^[{}]|"name": "(Appr|Ref)'
[
{
    "name": "Approved",
}
,
{
    "name": "Refused",
}
]

$ ecoscore score -p rules.eco -f json approved.json broken.json 2>/dev/null | grep -E '^\[|^\]|^,|^[{}]'
[
{
}
,
{"file": "broken.json", "error": "project", "messages": [
]
}
]

#: The whole report, quiet and verbose.
$ ecoscore score -p rules.eco refused.json
Refused                                                                          Eco-score B · 0/100
refused.json · Test of the command line 1 · as of 2026-06-30 · rules.eco
A ≥ 60  B
Completeness 100 % (of a weight of 3: answered 3, by default 0, missing 0)

REFUSED by 2 gates
  ✗ Need shown    Nobody needs it.
                  → Ask.
                  refused.json:1
  ✗ Long enough   It is kept for 2 year; 3 year are asked.
                  → Keep it longer.
                  refused.json:1 · may be waived

                                   weight points  share
  kept    Kept long                  2      0      0     2 year · below least scores 0
  needed  Needed                     1      0      0     none
  ─────────────────────────────────────────────────────
  Score                              3             0
  The shares add up to the score.

Indicators
  Months kept   24 month

Sources
  Least years — made up for this test, checked on 2026-01-31

$ ecoscore score --verbose -p rules.eco refused.json | sed -E 's/[0-9a-f]{64}/DIGEST/'
Refused                                                                          Eco-score B · 0/100
refused.json · Test of the command line 1 · as of 2026-06-30 · rules.eco
A ≥ 60  B
Completeness 100 % (of a weight of 3: answered 3, by default 0, missing 0)

REFUSED by 2 gates
  ✗ Need shown    Nobody needs it.
                  → Ask.
                  refused.json:1
                  Need = none  /need  refused.json:1
                  rules.eco:32
  ✗ Long enough   It is kept for 2 year; 3 year are asked.
                  → Keep it longer.
                  refused.json:1 · may be waived
                  Years kept = 2 year  /years  refused.json:1
                  rules.eco:37

                                   weight points  share
  kept    Kept long                  2      0      0     2 year · below least scores 0
            Kept for 2 year.
            → Keep it longer.
            Years kept = 2 year  /years  refused.json:1
            rules.eco:16
  needed  Needed                     1      0      0     none
            Need = none  /need  refused.json:1
            rules.eco:25
  ─────────────────────────────────────────────────────
  Score                              3             0
  The shares add up to the score.

Indicators
  Months kept   24 month
                rules.eco:7

Sources
  Least years — made up for this test, checked on 2026-01-31 · rules.eco:6

Digests
  rules sha256:DIGEST
  project sha256:DIGEST

$ ecoscore score -q -p rules.eco refused.json
Refused (refused.json)                                                           Eco-score B · 0/100
REFUSED by 2 gates — Need shown, Long enough

$ ecoscore score -p rules.eco --width 50 half.json
Half answered
Eco-score B · 16.7/100 (16.7 to 83.3)
half.json · Test of the command line 1 · as of
2026-06-30 · rules.eco
A ≥ 60  B
Once everything is answered: 16.7 to 83.3 (exact
bounds) · grade A to B
If chance gave the missing answers: 16.7 to 83.3
in 90 of 100 cases · A 74 % · B 26 %
Completeness 33.3 % (of a weight of 3: answered 1,
by default 0, missing 2)

UNDECIDED: 1 gate is not settled
  ? Long enough   lacks: Years kept (/years)
                  → Keep it longer.

Answer first
  1. Years kept (/years): takes 66.7 points off
     the width; settles the gate: Long enough

                            weight points  share
  kept    Kept long           2      0  ?   0
            lacks: Years kept (/years) · 0 to 100
            points
  needed  Needed              1     50     16.7
            stated
  ──────────────────────────────────────────────
  Score                       3            16.7
  ? without answer: counts 0   The shares add up
  to the score.

Indicators
  Months kept   unknown (12 to 240 month)

Questions without answer
  Years kept (/years)

Gates passed
  Need shown

Sources
  Least years — made up for this test, checked on
    2026-01-31

#: No line is wider than what was asked for.
$ for project in portail postes_agents assistant refonte_site; do for verb in score gate; do for w in 40 50 60 72 80 100 132; do
>   n=$(ecoscore $verb --width $w ../../rules/bordeaux/projets/$project.json | sed 's|[^ ]*\.\(json\|eco\)[^ ]*|FILE|g' | wc -L)
>   [ "$n" -le $w ] || echo "$verb $project: $n columns instead of $w"
> done; done; done

#: A full device: nothing is lost in silence.
$ ecoscore score -p rules.eco approved.json > /dev/full
ecoscore score: standard output: could not be written: No space left on device
[5]

$ ecoscore gate -p rules.eco approved.json > /dev/full
ecoscore gate: standard output: could not be written: No space left on device
[5]

$ ecoscore gate -p rules.eco -f json approved.json > /dev/full
ecoscore gate: standard output: could not be written: No space left on device
[5]

$ ecoscore schema -p rules.eco > /dev/full
ecoscore schema: standard output: could not be written: No space left on device
[5]

$ ecoscore init -p rules.eco > /dev/full
ecoscore init: standard output: could not be written: No space left on device
[5]

$ ecoscore help > /dev/full
ecoscore help: standard output: could not be written: No space left on device
[5]

$ ecoscore help errors > /dev/full
ecoscore help: standard output: could not be written: No space left on device
[5]

$ ecoscore version > /dev/full
ecoscore version: standard output: could not be written: No space left on device
[5]

$ ecoscore check rules.eco > /dev/full
ecoscore check: standard output: could not be written: No space left on device
[5]

$ ecoscore explain E0401 > /dev/full
ecoscore explain: standard output: could not be written: No space left on device
[5]

$ ecoscore explain -p rules.eco kept approved.json > /dev/full
ecoscore explain: standard output: could not be written: No space left on device
[5]

$ ecoscore score -p rules.eco -o /dev/full approved.json
ecoscore score: /dev/full: could not be written: No space left on device
[5]

$ ecoscore score --help > /dev/full
ecoscore score: standard output: could not be written: No space left on device
[5]

$ ecoscore --version > /dev/full
ecoscore version: standard output: could not be written: No space left on device
[5]

$ ecoscore gate -p rules.eco approved.json >&-
ecoscore gate: standard output: could not be written: Bad file descriptor
[5]

#: A reader that goes away early does no harm.
$ ecoscore score ../../rules/bordeaux/projets/portail.json 2>/dev/null | sed -n 1,1p
Portail des associations                             Éco-score A · 87,6/100 exemplaire (87,5 à 87,6)

#: --output: a new file, an old one, the one that is read, a folder, nowhere.
$ ecoscore score -p rules.eco -q -o "$TMP/out" approved.json && cat "$TMP/out"
Approved (approved.json)                                                       Eco-score A · 100/100
APPROVED

$ cp approved.json "$TMP/p.json"; cd "$TMP"; ecoscore score -p "$OLDPWD/rules.eco" -o p.json p.json; echo $?; cmp "$OLDPWD/approved.json" p.json
ecoscore score: p.json: is also read: choose another file for --output
5

$ cp rules.eco "$TMP/r.eco"; cp approved.json "$TMP/p.json"; cd "$TMP"; ecoscore schema -p r.eco -o r.eco; echo $?; cmp "$OLDPWD/rules.eco" r.eco
ecoscore schema: r.eco: is also read: choose another file for --output
5

$ ecoscore score -p rules.eco -o . approved.json
ecoscore score: .: could not be written: Is a directory
[5]

$ ecoscore score -p rules.eco -o nowhere/out approved.json
ecoscore score: nowhere/out: could not be written: No such file or directory
[5]

#: Colours: only when asked for, as NO_COLOR is set here and this is no terminal.
$ ecoscore gate -p rules.eco --colour always refused.json | sed -n 1,2p | cat -v
^[[1mRefused^[[0m                                                                          ^[[1;31mEco-score B M-BM-7 0/100^[[0m
^[[2mrefused.json M-BM-7 Test of the command line 1 M-BM-7 as of 2026-06-30 M-BM-7 rules.eco^[[0m

$ env -u NO_COLOR ecoscore gate -p rules.eco refused.json | grep -c $'\e'
0
[1]

$ ecoscore gate -p rules.eco --color never refused.json | grep -c $'\e'
0
[1]

$ env -u NO_COLOR script -qec 'ecoscore gate -q -p rules.eco refused.json' /dev/null | grep -c $'\e'; NO_COLOR=1 script -qec 'ecoscore gate -q -p rules.eco refused.json' /dev/null | grep -c $'\e'; NO_COLOR= script -qec 'ecoscore gate -q -p rules.eco refused.json' /dev/null | grep -c $'\e'
2
0
2

#: - is standard output, for every verb; and no file is called so
$ E=$PWD; cd $TMP; mkdir dash; cd dash; ecoscore score -q -o - $E/../../rules/bordeaux/projets/portail.json | sed 's/(.*json)//'; ecoscore init - --keys-only -p sci | head -n 2; printf 'language en\npolicy "x" version "1"\n' > x.eco; ecoscore fmt -o - x.eco | head -n 1; ecoscore score -o - -o - x.json; ls
Portail des associations 
Éco-score A · 87,6/100 exemplaire (87,5 à 87,6)
APPROUVÉ
{
  "policy": "Software Carbon Intensity (ISO/IEC 21031) 2026.1",
language en
ecoscore score: --output is given twice, the second time with '-'
  example: ecoscore score project.json
x.eco
