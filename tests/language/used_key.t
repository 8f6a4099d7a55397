#: Inputs, columns and parameters may be keys of a table of a used policy.
$ ecoscore check used_key.eco; ecoscore test used_key.eco; ecoscore fmt --lang fr - < used_key.eco > "$TMP/fr.eco"; grep "clé de" "$TMP/fr.eco"; ecoscore fmt --lang en - < "$TMP/fr.eco" | cmp - used_key.eco
used_key.eco: in order (criteria: 1, gates: 0)
1 passed, 0 failed
donnée other "Other" : clé de n.models, obligatoire
  | id | like : clé de n.models |
fonction twice(k : clé de n.models) en [kgCO2e]

$ ecoscore init -p used_key.eco
{
  "policy": "Keys of a used policy 1",
  "_date": "the day of the score: \"2026-01-31\"",
  "date": null,
  "_n": "Devices",
  "n": {
    "_kind": "Kind: laptop | phone (required)",
    "kind": null
  },
  "_other": "Other: laptop | phone (required)",
  "other": null
}
