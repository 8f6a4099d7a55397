#: 16 MiB of one project.
$ cp *.eco "$TMP"; cd "$TMP"; { printf '{"name":"'; head -c $((16 * 1024 * 1024 - 11)) /dev/zero | tr '\0' x; printf '"}'; } >16.json
> { cat 16.json; printf ' '; } >more.json; wc -c <16.json; ecoscore batch -q -p list.eco 16.json | wc -l; ecoscore score -q -p list.eco more.json
16777216
1
more.json:1:1: error E0716: the text is larger than 16 MiB
[4]

#: 64 levels.
$ cd "$TMP"; nested() { printf '{"_x":'; printf '[%.0s' $(seq $1); printf ']%.0s' $(seq $1); printf '}'; }
> nested 63 >64.json; nested 64 >65.json; ecoscore score -q -p list.eco 64.json; ecoscore score -q -p list.eco 65.json
64.json                                                         Eco-score 0/100, no grade (0 to 100)
65.json:1:70: error E0715: /_x/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0: nested more than 64 levels deep
     1 | {"_x":[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]}
       |                                                                      ^
[4]

#: Two million values.
$ cd "$TMP"; values() { printf '{"_x":['; yes 1, | head -$(($1 - 3)) | tr -d '\n'; printf '1]}'; }
> values 2000000 >2m.json; values 2000001 >more.json; ecoscore score -q -p list.eco 2m.json; ecoscore score -q -p list.eco more.json
2m.json                                                         Eco-score 0/100, no grade (0 to 100)
more.json:1:4000004: error E0721: /_x/1999998: the text holds more than 2000000 values
[4]

#: 511 characters of one number, and a hundred thousand.
$ cd "$TMP"; for n in 511 512 100000; do { printf '{"a":0.'; head -c $((n - 2)) /dev/zero | tr '\0' 1; printf '}'; } >$n.json; ecoscore score -q -p list.eco $n.json; done
511.json                                                        Eco-score 0/100, no grade (0 to 100)
512.json:1:6: error E0727: /a: a number of more than 511 characters is not read
100000.json:1:6: error E0727: /a: a number of more than 511 characters is not read
[4]

#: 100 000 rows of a list.
$ cd "$TMP"; rows() { printf '{"things":['; yes '{},' | head -$(($1 - 1)) | tr -d '\n'; printf '{}]}'; }
> rows 100000 >rows.json; rows 100001 >more.json; ecoscore batch -q -p list.eco rows.json | grep -o '"decision":"[a-z]*"'; ecoscore score -q -p list.eco more.json
"decision":"undecided"
more.json:1:11: error E0817: /things: Things has more than 100000 rows
[4]

#: 10^18 without a declared range.
$ cd "$TMP"; echo '{"a":1e18}' >18.json; echo '{"a":1.0000001e18}' >more.json; ecoscore score -q -p list.eco 18.json; ecoscore score -q -p list.eco more.json
18.json                                                                    Eco-score 0/100, no grade
more.json:1:6: error E0821: /a: A: the amount is too large: 10^18 at most
     1 | {"a":1.0000001e18}
       |      ^^^^^^^^^^^^
       = larger ones need a declared range
[4]
