#: Tests look at gates of a used policy as at their own.
$ ecoscore test used_gate.eco; ecoscore fmt --check used_gate.eco; ecoscore fmt --lang fr - < used_gate.eco | grep -E "n\.long"
3 passed, 0 failed
  attendu barrière n.long est bloquée
    | n.kept | n.long   |

#: What is none is told.
$ sed 's/n.long is blocked/n.lomg is passed/' used_gate.eco > "$TMP/a.eco"; sed 's/gate n.long/gate n/' used_gate.eco > "$TMP/b.eco"; cp used_with_*.eco "$TMP"; cd "$TMP"; ecoscore check a.eco b.eco
a.eco:10:15: error E0301: 'n.lomg' is not declared
    10 |   expect gate n.lomg is passed
       |               ^^^^^^
a.eco: 1 error
b.eco:10:15: error E0301: 'n' is not declared
    10 |   expect gate n is blocked
       |               ^
b.eco: 1 error
[3]
