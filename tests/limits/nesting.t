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
