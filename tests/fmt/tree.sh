#!/bin/bash
# Every rule file of the tree that is valid by itself: laid out twice it stays; in the other language and back it is what it was in
# its own words; its layout is never "something else". Gives the number of files, so that none is passed over unseen.
set -u
cd "$(dirname "$0")/../.."
one=$(mktemp) two=$(mktemp) three=$(mktemp)
trap 'rm -f "$one" "$two" "$three"' EXIT
count=0 skipped=0
while read -r file; do
    ecoscore fmt - <"$file" >"$one" 2>"$two"
    code=$?
    grep -q E0113 "$two" && echo "$file: its layout says something else"
    [ $code = 0 ] || { skipped=$((skipped + 1)); continue; }
    count=$((count + 1))
    ecoscore fmt - <"$one" 2>/dev/null | cmp -s - "$one" || echo "$file: laid out twice, it moves"
    for way in "fr en" "en fr"; do
        set -- $way
        ecoscore fmt --lang "$1" - <"$file" >"$two" 2>/dev/null || echo "$file: cannot be put into $1"
        ecoscore fmt --lang "$2" - <"$two" >"$three" 2>/dev/null || echo "$file: cannot be put into $2 from $1"
        ecoscore fmt --lang "$1" - <"$three" 2>/dev/null | cmp -s - "$two" || echo "$file: $1 to $2 and back is another file"
    done
done < <(find rules tests docs -name '*.eco' -not -path '*/node_modules/*' | LC_ALL=C sort)
[ "$count" -gt 100 ] || echo "only $count files were valid, $skipped were not"
