#: What is read is never written over, also when it is named by its folder.
$ mkdir "$TMP/f"; cp rules.eco "$TMP/f"; ecoscore score --quiet --policy "$TMP/f" --output "$TMP/f/rules.eco" approved.json >/dev/null 2>&1; echo $?; cmp rules.eco "$TMP/f/rules.eco"
5

$ mkdir "$TMP/g"; cp approved.json "$TMP/g"; ecoscore score --quiet --policy rules.eco --output "$TMP/g/approved.json" "$TMP/g" >/dev/null 2>&1; echo $?; cmp approved.json "$TMP/g/approved.json"
5

$ mkdir "$TMP/h"; cp rules.eco "$TMP/h"; ecoscore check --output "$TMP/h/rules.eco" "$TMP/h" >/dev/null 2>&1; echo $?; cmp rules.eco "$TMP/h/rules.eco"
5
