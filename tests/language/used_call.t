#: Functions and curves of a used policy are called by their path, and know the names of their own policy.
$ ecoscore test used_call.eco; ecoscore fmt --check used_call.eco; ecoscore fmt --lang fr - < used_call.eco > "$TMP/fr.eco"; grep -F "n.double" "$TMP/fr.eco"; ecoscore fmt --lang en - < "$TMP/fr.eco" | cmp - used_call.eco
1 passed, 0 failed
indicateur d "D" vaut n.double(3) + n.points_of(mass) + double(1)
fonction double(x) vaut x * 10 + n.double(x)

$ echo '{ "mass": 2, "n": { "a": 4 } }' > "$TMP/p.json"; ecoscore explain -p used_call.eco d "$TMP/p.json" | head -8
d  D = 33
│  as n.double(3) + n.points_of(mass) + double(1)
│  used_call.eco:5
├─ n.five  Five = 5
│     5
│     source: made up, checked on 2026-11-24
│     used_call_inner.eco:10
└─ mass  Mass = 2 kg
