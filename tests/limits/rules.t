#: 64 lines of bands; 64 options.
$ cd "$TMP"; for n in 64 65; do { printf 'language en\npolicy "P" version "1"\ninput a "A" : number range 0 to 100\ncriterion c "C" weight 1\n  measure a\n  bands\n'
>   for ((i = 1; i < n; i++)); do echo "    up to $i scores $i"; done; printf '    otherwise scores 100\nend\nscore\n  mean of criteria\nend\n'; } >$n.eco; done
> ecoscore check 64.eco; ecoscore check 65.eco
64.eco:4:11: remark R0510: 'C' does not say what to do
     4 | criterion c "C" weight 1
       |           ^
       = add a line for the manager of the project: fix "..."
64.eco: in order (criteria: 1, gates: 0), 1 remark
65.eco:71:5: error E0536: a criterion has 64 lines of points at most
    71 |     otherwise scores 100
       |     ^^^^^^^^^^^^^^^^^^^^
       = a scale needs fewer, or make it several criteria
65.eco: 1 error
[3]

$ cd "$TMP"; for n in 64 65; do { printf 'language en\npolicy "P" version "1"\ninput a "A" : one of o0'
>   for ((i = 1; i < n; i++)); do printf ", o$i"; done; printf '\ncriterion c "C" weight 1\n  measure a\n  choices\n'
>   for ((i = 0; i < n; i++)); do echo "    o$i scores $i"; done; printf 'end\nscore\n  mean of criteria\nend\n'; } >o$n.eco; done
> ecoscore check o64.eco; ecoscore check o65.eco
o64.eco:4:11: remark R0510: 'C' does not say what to do
     4 | criterion c "C" weight 1
       |           ^
       = add a line for the manager of the project: fix "..."
o64.eco:4:11: remark R0508: no answer gives 'C' more than 63 points
     4 | criterion c "C" weight 1
       |           ^
       = let what is best give 100, or say why not: allow R0508 because "..."
o64.eco: in order (criteria: 1, gates: 0), 2 remarks
o65.eco:4:11: error E0536: a criterion has 64 lines of points at most
     4 | criterion c "C" weight 1
       |           ^
       = a scale needs fewer, or make it several criteria
o65.eco: 1 error
[3]

#: 256 declared units, 12 of them multiples of no other.
$ cd "$TMP"; units() { printf 'language en\npolicy "P" version "1"\n'; for ((i = 0; i < $1; i++)); do echo "unit nova$i" | tr '0-9' 'a-j'; done
>   for ((i = 0; i < $2; i++)); do echo "unit mult$i is TWO kg" | tr '0-9' 'a-j' | sed s/TWO/2/; done; }
> units 12 244 >256.eco; units 12 245 >257.eco; units 13 0 >13.eco; for f in 256 257 13; do ecoscore check $f.eco; done
256.eco: in order (criteria: 0, gates: 0)
257.eco:259:6: error E0413: there are more than 256 declared units, or more than 12 that are no multiple of another
   259 | unit multcee is 2 kg
       |      ^^^^^^^
       = remove those that nothing uses
257.eco: 1 error
13.eco:15:6: error E0413: there are more than 256 declared units, or more than 12 that are no multiple of another
    15 | unit novabc
       |      ^^^^^^
       = remove those that nothing uses
13.eco: 1 error
[3]

#: Eight factors in a unit, 64 bytes in its name.
$ cd "$TMP"; printf 'language en\npolicy "P" version "1"\ninput a "A" : number in [kg*m*s*A*K*EUR*person*bit]\n' >8.eco
> printf 'language en\npolicy "P" version "1"\ninput a "A" : number in [kg*m*s*A*K*EUR*person*bit*MJ]\n' >9.eco; ecoscore check 8.eco; ecoscore check 9.eco
8.eco:3:7: remark R0301: no rule uses the input 'a'
     3 | input a "A" : number in [kg*m*s*A*K*EUR*person*bit]
       |       ^
       = projects are asked for it in vain: use it or remove it
8.eco: in order (criteria: 0, gates: 0), 1 remark
9.eco:3:25: error E0405: the unit of this is too large to be computed
     3 | input a "A" : number in [kg*m*s*A*K*EUR*person*bit*MJ]
       |                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
9.eco: 1 error
[3]

$ cd "$TMP"; for n in 64 65; do printf 'language en\npolicy "P" version "1"\nunit %s\n' "$(head -c $n /dev/zero | tr '\0' n)" >u$n.eco; ecoscore check u$n.eco; done
u64.eco: in order (criteria: 0, gates: 0)
u65.eco:3:6: error E0404: 'nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn' is not the form of a unit
     3 | unit nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn
       |      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
       = units are written like kgCO2e/person/year or m^2
u65.eco: 1 error
[3]

#: 16 parameters.
$ cd "$TMP"; for n in 16 17; do printf 'language en\npolicy "P" version "1"\nfunction f(%s) as p1 + p%d\ndefine d as f(%s)\n' "$(seq -s ';' -f 'p%g : number' $n)" $n "$(seq -s ';' $n)" >p$n.eco; ecoscore check p$n.eco; done
p16.eco: in order (criteria: 0, gates: 0)
p17.eco:3:211: error E0537: a function has 16 parameters at most
     3 | function f(p1 : number;p2 : number;p3 : number;p4 : number;p5 : number;p6 : number;p7 : number;p8 : number;p9 : number;p10 : number;p11 : number;p12 : number;p13 : number;p14 : number;p15 : number;p16 : number;p17 : number) as p1 + p17
       |                                                                                                                                                                                                                   ^^^^^^^^^^^^
       = make it several functions
p17.eco: 1 error
[3]

#: 200 000 operations: 10 526 times 19.
$ cd "$TMP"; sums() { printf 'language en\npolicy "P" version "1"\ninput a "A" : number\n'; for ((i = 0; i < $1; i++)); do echo "define d$i as a*a+a*a+a*a+a*a+a*a+a*a+a*a+a*a+a*a+a*a"; done; }
> sums 10526 >ops.eco; sums 10527 >more.eco; ecoscore check ops.eco; ecoscore check more.eco
ops.eco: in order (criteria: 0, gates: 0)
more.eco:10530:8: error E0415: the rules unfold to more than 200000 operations
 10530 | define d10526 as a*a+a*a+a*a+a*a+a*a+a*a+a*a+a*a+a*a+a*a
       |        ^^^^^^
       = functions that call functions several times multiply: give parts a name with 'define'
more.eco: 1 error
[3]

#: Functions that call functions: 32 deep; and unfolded, a million expressions.
$ cd "$TMP"; chain() { printf 'language en\npolicy "P" version "1"\nfunction f1(x : number) as x\n'; for ((i = 2; i <= $1; i++)); do echo "function f$i(x : number) as f$((i - 1))(x)$2"; done; echo "define d as f$1(1)"; }
> for n in 32 33; do chain $n >$n.eco; ecoscore check $n.eco; done
32.eco: in order (criteria: 0, gates: 0)
33.eco:4:28: error E0215: nested too deeply (the limit is 32)
     4 | function f2(x : number) as f1(x)
       |                            ^^^^^
       = give parts of it names with 'define'
33.eco: 1 error
[3]

#: ... each function calling the one before twice: 2^16 calls fit, 2^20 do not.
$ cd "$TMP"; twice() { printf 'language en\npolicy "P" version "1"\nfunction f1(x : number) as x\n'; for ((i = 2; i <= $1; i++)); do echo "function f$i(x : number) as f$((i - 1))(x) + f$((i - 1))(x)"; done; echo "define d as f$1(1)"; }
> for n in 16 20; do twice $n >$n.eco; ecoscore check $n.eco; done
16.eco: in order (criteria: 0, gates: 0)
20.eco:20:10: error E0415: the rules unfold to more than 1000000 operations
    20 | function f18(x : number) as f17(x) + f17(x)
       |          ^^^
       = functions that call functions several times multiply: give parts a name with 'define'
20.eco: 1 error
[3]
