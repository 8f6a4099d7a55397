#: A rule file of 8 MiB is read, one byte more is refused before anything else is said about it.
$ cd "$TMP"; printf 'language en\npolicy "P" version "1"\n#' >8.eco; head -c $((8 * 1024 * 1024 - 36)) /dev/zero | tr '\0' x >>8.eco
> { cat 8.eco; printf x; } >more.eco; wc -c <8.eco; ecoscore check 8.eco; ecoscore check more.eco
8388608
8.eco: in order (criteria: 0, gates: 0)
more.eco:1:1: error E0111: the file is larger than 8 MB
     1 | language en
       | ^
more.eco: 1 error
[3]

#: A file of any kind ends at 64 MiB.
$ cd "$TMP"; head -c $((64 * 1024 * 1024)) /dev/zero | tr '\0' ' ' >64.eco; { cat 64.eco; printf x; } >65.eco
> ecoscore check 64.eco; ecoscore check 65.eco
64.eco:1:1: error E0111: the file is larger than 8 MB
64.eco: 1 error
ecoscore check: 65.eco: is larger than 64 MiB
[5]

#: A policy has 64 files, itself included, and so `use` goes no deeper.
$ cd "$TMP"; for n in 63 64; do mkdir $n; printf 'language en\npolicy "P" version "1"\nuse "1.eco"\n' >$n/p.eco
>   for ((i = 1; i < n; i++)); do printf 'language en\nlibrary "L"\nuse "%d.eco"\n' $((i + 1)) >$n/$i.eco; done
>   printf 'language en\nlibrary "L"\n' >$n/$n.eco; done
> ecoscore check 63/p.eco; ecoscore check 64/p.eco
63/p.eco: in order (criteria: 0, gates: 0)
64/63.eco:3:5: error E0604: more than 64 files are used
     3 | use "64.eco"
       |     ^^^^^^^^
64/p.eco: 1 error
[3]

#: A table from a file has 200 000 rows.
$ cd "$TMP"; cat >t.eco <<'END'
> language en
> policy "P" version "1"
> table t "T" from file "t.csv" keyed by kind
>   source "made up" checked on 2026-01-31
>   column kind from "Kind" : text
>   column mass from "Mass" in [kg]
> end
> END
> { printf 'Kind,Mass\n'; seq -f 'k%g,1' 200000; } >t.csv; ecoscore check t.eco
> printf 'k0,1\n' >>t.csv; ecoscore check t.eco
t.eco: in order (criteria: 0, gates: 0)
t.eco:3:23: error E0535: t.csv has more than 200000 rows
     3 | table t "T" from file "t.csv" keyed by kind
       |                       ^^^^^^^
       = keep the rows that projects can name
t.eco: 1 error
[3]
