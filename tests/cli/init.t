#: From a blank project to a report: nothing answered, then half, then all.
$ ecoscore init -p rules.eco
{
  "policy": "Test of the command line 1",
  "_date": "the day of the score: \"2026-01-31\"",
  "date": null,
  "_need": "Need: none | stated | surveyed (required)",
  "need": null,
  "_years": "Years kept, in year, 1 to 20",
  "years": null
}

$ ecoscore init -p rules.eco --keys-only
{
  "policy": "Test of the command line 1",
  "date": null,
  "need": null,
  "years": null
}

$ ecoscore init -p rules.eco --lang fr
{
  "policy": "Test of the command line 1",
  "_date": "le jour du score : \"2026-01-31\"",
  "date": null,
  "_need": "Need: none | stated | surveyed (obligatoire)",
  "need": null,
  "_years": "Years kept, en an, de 1 à 20",
  "years": null
}

$ ecoscore init -p rules.eco "$TMP/p.json" && cd "$TMP" && ecoscore gate -p "$OLDPWD/rules.eco" p.json
p.json:6:11: error E0810: /need: Need is required and not given
     6 |   "need": null,
       |           ^^^^
       = add "need": ...
[4]

$ cd "$TMP" && sed -i 's/"need": null/"need": "surveyed"/' p.json && ecoscore score -q -p "$OLDPWD/rules.eco" p.json
p.json                                                          Eco-score B · 33.3/100 (33.3 to 100)
UNDECIDED: 1 gate is not settled — Long enough

$ cd "$TMP" && sed -i 's/"years": null/"years": "72 months"/; s/"date": null/"date": "2026-06-30"/' p.json && ecoscore gate -p "$OLDPWD/rules.eco" p.json | sed "s|$OLDPWD|...|"
p.json                                                                         Eco-score A · 100/100
p.json · Test of the command line 1 · as of 2026-06-30 · .../rules.eco
A ≥ 60  B
Completeness 100 % (of a weight of 3: answered 3, by default 0, missing 0)

APPROVED

Gates passed
  Need shown · Long enough

#: A project that exists is not overwritten.
$ cd "$TMP" && cp p.json before && ecoscore init -p "$OLDPWD/rules.eco" p.json; echo $?; cmp before p.json
ecoscore init: p.json: exists already and is not overwritten
5

$ cd "$TMP" && ecoscore init -p "$OLDPWD/rules.eco" -o p.json; echo $?; cmp before p.json
ecoscore init: p.json: exists already and is not overwritten
5

$ cd "$TMP" && ln -s nowhere link.json && ecoscore init -p "$OLDPWD/rules.eco" link.json; ls
ecoscore init: link.json: exists already and is not overwritten
before
link.json
p.json

$ ecoscore init -p broken.eco "$TMP/q.json" 2>/dev/null; echo $?; ls "$TMP"
3
before
link.json
p.json

$ ecoscore init -p library.eco
ecoscore init: library.eco: is a library: it has no score; give the policy that uses it
[3]

#: The built-in pack: its blank project can be scored at once, with every required question told.
$ ecoscore init > "$TMP/b.json"; ecoscore score "$TMP/b.json" 2>&1 | grep -c 'E0810'
6
