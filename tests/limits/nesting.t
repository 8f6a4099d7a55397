#: Aggregates stand in each other four deep; the fifth is one error, and what is around it none.
$ cat >"$TMP/rows.eco" <<'END'
> language en
> policy "P" version "1"
> list things "Things"
>   input mass "Mass" : number range 0 to 10
> end
> define a as sum(sum(sum(sum(mass over things) over things) over things) over things)
> define b as sum(sum(sum(sum(sum(mass over things) over things) over things) over things) + mass over things)
> END
> cd "$TMP"; ecoscore check rows.eco
rows.eco:7:29: error E0215: nested too deeply (the limit is 4)
     7 | define b as sum(sum(sum(sum(sum(mass over things) over things) over things) over things) + mass over things)
       |                             ^^^^^^^^^^^^^^^^^^^^^
       = give parts of it names with 'define'
rows.eco: 1 error
[3]

#: Expressions that stand in each other end at 250, before the stack does; one chain is one error.
$ ones() { printf '1'; for ((i = 1; i < $1; i++)); do printf '+1'; done; }
> for n in 250 251; do printf 'language en\npolicy "P" version "1"\ndefine a as %s\n' "$(ones $n)" >"$TMP/$n.eco"; done
> cd "$TMP"; ecoscore check 250.eco; ecoscore check 251.eco
250.eco: in order (criteria: 0, gates: 0)
251.eco:3:13: error E0215: nested too deeply (the limit is 250)
       = give parts of it names with 'define'
251.eco: 1 error
[3]

$ cd "$TMP"; printf 'language en\npolicy "P" version "1"\n' >chain.eco
> for ((i = 0; i < 600; i++)); do printf 'define a%d as a%d + 1\n' $i $((i + 1)); done >>chain.eco
> printf 'define a600 as 1\n' >>chain.eco; ecoscore check chain.eco
chain.eco:128:16: error E0215: nested too deeply (the limit is 250)
   128 | define a125 as a126 + 1
       |                ^^^^^^^^
       = give parts of it names with 'define'
chain.eco: 1 error
[3]

#: Lists in each other: 4 deep.
$ cd "$TMP"; deep() { printf 'language en\npolicy "P" version "1"\n'; for ((i = 1; i <= $1; i++)); do echo "list l$i \"L\""; done; echo 'input x "X" : number'; for ((i = 1; i <= $1; i++)); do echo end; done; }
> deep 4 >lists4.eco; echo 'define a as sum(sum(sum(sum(x over l1.l2.l3.l4) over l1.l2.l3.l4) over l1.l2.l3.l4) over l1.l2.l3.l4)' >>lists4.eco; ecoscore check lists4.eco; deep 5 >lists5.eco; ecoscore check lists5.eco
lists4.eco:7:7: remark R0503: one row without 'x' leaves unknown what is made of all rows
     7 | input x "X" : number
       |       ^
       lists4.eco:12:29: used here
    12 | define a as sum(sum(sum(sum(x over l1.l2.l3.l4) over l1.l2.l3.l4) over l1.l2.l3.l4) over l1.l2.l3.l4)
       |                             ~
       = make it 'required', or give it a 'default'
lists4.eco: in order (criteria: 0, gates: 0), 1 remark
lists5.eco:7:6: error E0215: nested too deeply (the limit is 4)
     7 | list l5 "L"
       |      ^^
       = give parts of it names with 'define'
lists5.eco: 1 error
[3]

#: The rows of a list in a list: 100 000 in all rows around it together.
$ cd "$TMP"; printf 'language en\npolicy "P" version "1"\nlist a "A"\n  list b "B"\n    input x "X" : number range 0 to 1\n  end\nend\nindicator n "N" as count(a.b)\ncriterion c "C" weight 1\n  points n\nend\n' >inner.eco
> many() { row() { printf '{"b": ['; printf '{},%.0s' $(seq 2 $1); printf '{}]}'; }; printf '{"a": ['; row 60000; printf ','; row $1; printf ']}'; }
> many 40000 >whole.json; ecoscore score -p inner.eco --format json whole.json | grep -A6 '"n",' | grep '"value"'; many 40001 >over.json; ecoscore score -p inner.eco over.json 2>&1 | cut -c1-100 | head -1
      "value": 100000,
over.json:1:180023: error E0817: /a/1/b: B has more than 100000 rows
