#: Edges are held against each other on days on which the policy is valid: that both are 0 in 2050 decides nothing until then.
$ ecoscore check edges_later.eco && ecoscore test edges_later.eco
edges_later.eco: in order (criteria: 1, gates: 0)
3 passed, 0 failed

$ sed 's/ valid until 2028-12-31//' edges_later.eco > "$TMP/later.eco"; ecoscore check "$TMP/later.eco" | sed "s|$TMP/||"
later.eco:14:5: error E0506: a scale needs two lines 'at ... scores ...' or more, in rising order
    14 |     at 3 * limit scores 0
       |     ^^^^^^^^^^^^^^^^^^^^^
later.eco: 1 error
