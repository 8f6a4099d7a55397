#: Sums in each other over a list: 99 rows take less than 100 million steps, 100 take more, which is known before they are taken.
$ cp *.eco "$TMP"; cd "$TMP"; rows() { printf '{"things":['; yes '{"mass":1},' | head -$(($1 - 1)) | tr -d '\n'; printf '{"mass":1}]}'; }
> for n in 99 100; do rows $n >$n.json; ecoscore batch -q -p deep.eco $n.json 2>&1 | cut -c 1-160; done
{"n":1,"file":"99.json","line":1,"name":"","decision":"undecided","grade":null,"best":null,"worst":null,"score":2,"low":2,"high":2,"completeness":100,"blocked":
100.json:1:1: E0823: with lists this long the rules would take more than 100 million steps
{"n":1,"file":"100.json","line":1,"error":{"line":1,"column":1,"code":"E0823","pointer":null,"message":"with lists this long the rules would take more than 100 

#: Patterns that backtrack for ever: the searches of one evaluation have 50 million steps, however long the text is.
$ cd "$TMP"; as() { printf '{"text":"'; head -c $1 /dev/zero | tr '\0' a; printf '"}'; }
> for n in 20 60 1000000; do as $n >$n.json; ecoscore score -q -p pattern.eco $n.json; done
20.json                                                                    Eco-score 0/100, no grade
60.json:1:1: error E0820: text matches "^(a+)+[bc]": matching this text takes too long
     1 | {"text":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}
       | ^
       = shorten the text
1000000.json:1:1: error E0820: text matches "^(a+)+[bc]": matching this text takes too long
       = shorten the text
[4]

#: ... and a pattern that takes a thousand steps at each place of a text: PCRE2's own limit would let it go on for hours.
$ cd "$TMP"; as() { printf '{"text":"'; head -c $1 /dev/zero | tr '\0' a; printf '"}'; }
> for n in 100 1000000; do as $n >$n.json; ecoscore score -q -p product.eco $n.json; done
100.json                                                                   Eco-score 0/100, no grade
1000000.json:1:1: error E0820: text matches "a{0,200}a{0,200}[bd]": matching this text takes too long
       = shorten the text
[4]

#: A breakdown has as many steps as an evaluation; more rows are not broken down, and the rest of the report stands.
$ cat >$TMP/crowd.eco <<'END'
> language en
> policy "Crowd" version "1"
> list things "Things"
>   input mass "Mass" : count, required
> end
> breakdown by_mass "By mass" of things by mass
>   column near "Near" as sum(count(things where mass < 5))
> end
> criterion c "C" weight 1
>   scores 100 when count(things) > 5
>   scores 0 otherwise
> end
> END
> cd "$TMP"; rows() { printf '{"things":['; yes '{"mass":1},' | head -$(($1 - 1)) | tr -d '\n'; printf '{"mass":1}]}'; }
> for n in 4000 7000; do rows $n >$n.json; ecoscore score -p crowd.eco --lang en $n.json | sed -n '/^By mass/,/^$/p'; done
By mass
   Mass        Near
  ─────────────────
      1  16,000,000
  Total  16,000,000

By mass
  too many rows to be broken down

