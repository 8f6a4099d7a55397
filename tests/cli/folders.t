#: Nothing in a folder is passed over in silence. Links to folders are followed, each folder once, and listed where it lies
#: if it lies within.
$ mkdir -p $TMP/all/in/deep $TMP/else/more; cd $TMP; cp $OLDPWD/{approved,refused}.json all/in/deep; cp $OLDPWD/approved.json else/x.json; cp $OLDPWD/refused.json else/more/y.json
> ln -s ../else all/linked; ln -s deep all/in/again; ln -s .. all/in/loop; ln -s ../../all else/more/back; ln -s deep/approved.json all/in/file.json
> for verb in score gate batch; do ecoscore $verb -q -p $OLDPWD/rules.eco all | grep -o 'all/[a-z/.]*'; echo "$verb: ${PIPESTATUS[0]}"; done; ecoscore diff -q $OLDPWD/rules.eco $OLDPWD/rules.eco --projects all | tail -3
all/in/deep/approved.json
all/in/deep/refused.json
all/in/file.json
all/linked/more/y.json
all/linked/x.json
score: 0
all/in/deep/approved.json
all/in/deep/refused.json
all/in/file.json
all/linked/more/y.json
all/linked/x.json
gate: 1
all/in/deep/approved.json
all/in/deep/refused.json
all/in/file.json
all/linked/more/y.json
all/linked/x.json
batch: 0
0 rules changed; 0 of 4 projects move

$ cd $TMP; printf 'language en\npolicy "P" version "1"\ncriterion c "C" weight 1\n  points 100\nend\ntest "t"\n  expect c is 100\nend\n' >p.eco; ecoscore test --projects all p.eco
ecoscore test: all/in/deep/approved.json: no test uses this project
ecoscore test: all/in/deep/refused.json: no test uses this project
ecoscore test: all/in/file.json: no test uses this project
ecoscore test: all/linked/more/y.json: no test uses this project
ecoscore test: all/linked/x.json: no test uses this project
1 passed, 0 failed
[1]

#: What is no ordinary file, or may be a folder, stops the run; what is named otherwise does not.
$ cd $TMP; mkfifo all/other all/in/pipe.json; ecoscore gate -q -p $OLDPWD/rules.eco all; ecoscore batch -q -p $OLDPWD/rules.eco 'all/in/*.json'; ecoscore diff -q $OLDPWD/rules.eco $OLDPWD/rules.eco --projects all; ecoscore test --projects all p.eco 2>&1 >/dev/null | cat
> rm all/in/pipe.json; ln -s /dev/null all/in/null.JSON; ecoscore gate -q --lang fr -p $OLDPWD/rules.eco all; rm all/in/null.JSON
ecoscore gate: all/in/pipe.json: is no ordinary file; name it by itself if it is meant
ecoscore batch: all/in/pipe.json: is no ordinary file; name it by itself if it is meant
ecoscore diff: all/in/pipe.json: is no ordinary file; name it by itself if it is meant
ecoscore test: all/in/pipe.json: is no ordinary file; name it by itself if it is meant
ecoscore gate: all/in/null.JSON : n'est pas un fichier ordinaire ; le nommer lui-même s'il est voulu

$ cd $TMP; ln -s nowhere all/in/archive; ecoscore gate -q -p $OLDPWD/rules.eco all; ecoscore gate -q --lang fr -p $OLDPWD/rules.eco all; mv all/in/archive all/in/archive.json; ecoscore gate -q -p $OLDPWD/rules.eco all 2>&1 | grep archive
ecoscore gate: all/in/archive: this link leads nowhere
ecoscore gate: all/in/archive : ce lien ne mène nulle part
ecoscore gate: all/in/archive.json: this link leads to nothing

#: A pattern that no shell has replaced: of files and folders. It has no **, and never stands for standard input.
$ cd $TMP; rm all/in/archive.json; cp $OLDPWD/refused.json ./-; mkdir builtin:x; cp $OLDPWD/refused.json builtin:x
> for pattern in 'all/**/*.json' '**' 'all/in/d*' '?' 'b*/*.json' 'none*'; do ecoscore gate -q -p $OLDPWD/rules.eco "$pattern" </dev/null; echo "-- $?"; done; ecoscore gate --lang fr 'all/**'
ecoscore gate: all/**/*.json: ** is no pattern here; name the folder, and all below it is read
-- 5
ecoscore gate: **: ** is no pattern here; name the folder, and all below it is read
-- 5
Approved (all/in/deep/approved.json)                                           Eco-score A · 100/100
APPROVED
Refused (all/in/deep/refused.json)                                               Eco-score B · 0/100
REFUSED by 2 gates — Need shown, Long enough

2 projects: approved 1, refused 1, undecided 0, invalid 0
-- 1
Refused (./-)                                                                    Eco-score B · 0/100
REFUSED by 2 gates — Need shown, Long enough
-- 1
Refused (./builtin:x/refused.json)                                               Eco-score B · 0/100
REFUSED by 2 gates — Need shown, Long enough
-- 1
ecoscore gate: none*: there is no such file
-- 5
ecoscore gate: all/** : ** n'est pas un motif ici ; nommer le dossier, et tout ce qu'il contient est lu
[5]
