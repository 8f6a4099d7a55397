#: A used policy with settings: its own, and those of libraries that it reads. What is chosen for one use holds for no other.
$ ecoscore test used_with.eco; ecoscore fmt --check used_with.eco used_with_inner.eco used_with_facts.eco
1 passed, 0 failed

$ ecoscore fmt --lang fr - < used_with.eco > "$TMP/fr.eco"; sed -n 4,6p "$TMP/fr.eco"; ecoscore fmt --lang en - < "$TMP/fr.eco" | cmp - used_with.eco
utilise politique "used_with_inner.eco" comme usual
utilise politique "used_with_inner.eco" comme hard avec strict est strict
utilise politique "used_with_inner.eco" comme second avec method est second, strict est strict

$ echo '{ "usual": { "kind": "laptop", "kept": 5 }, "hard": { "kind": "laptop", "kept": 5 }, "second": { "kind": "laptop", "kept": 5 } }' > "$TMP/p.json"; ecoscore score -p used_with.eco "$TMP/p.json" | sed -n '/^Devices/,/^Sources/p'
Devices 3 (usual)                                                         Eco-score 50/100, no grade
Completeness 100 % (of a weight of 1: answered 1, by default 0, missing 0)

Devices 3 (hard)                                                           Eco-score 0/100, no grade
Completeness 100 % (of a weight of 1: answered 1, by default 0, missing 0)

Devices 3 (second)                                                       Eco-score 100/100, no grade
Completeness 100 % (of a weight of 1: answered 1, by default 0, missing 0)

Settings of the policy
  Refurbished devices = shared by both lives
  Strictness (usual.strict) = mild
  Strictness (hard.strict) = as strict as it gets
  Refurbished devices (second.method) = second life only
  Strictness (second.strict) = as strict as it gets

Sources

#: A change of what is chosen is a change of the rules.
$ sed 's/as hard with strict is strict/as hard/' used_with.eco > "$TMP/two.eco"; cp used_with_*.eco "$TMP"; cp used_with.eco "$TMP/was.eco"; cd "$TMP"; ecoscore diff was.eco two.eco
1 rule changed
Two 1 (was.eco)  →  Two 1 (two.eco)

Rules
  changed 1
  setting hard.strict  Strictness
    chosen: as strict as it gets → mild
    concerns: criterion c, criterion hard.light
    used_with_inner.eco:4 → used_with_inner.eco:4
