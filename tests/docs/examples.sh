#!/usr/bin/env bash
# Runs every example of README.md, docs/*.md and rules/README.md (or of the pages given), with the `ecoscore` found in PATH.
#
#     tests/docs/examples.sh [PAGE.md ...]        UPDATE=1 rewrites the outputs in console blocks that changed
#
# What is run, by the words after the three back quotes:
#
#     eco                 a whole rule file: must be in order; its tests must pass
#     eco fragment        the same, behind docs/examples/preamble.eco
#     eco wrong E0401     a fragment that must be refused with this code, as the first error
#     eco file=NAME       a whole rule file, also written for the console blocks below it
#     eco draft=NAME      written for the console blocks below it, and not judged: it may be wrong
#     eco more=NAME       added to the end of that file, which must then be in order
#                         (whole files are in the canonical layout, unless a last word says: ragged)
#     json file=NAME      written for the console blocks below it; must be JSON that some console block uses
#     yaml recipe=NAME    for another program; recipes.sh runs its shell lines
#     console             a transcript as in tests/transcript.sh; a line "..." stands for any lines
#
# Each page has a folder of its own with a copy of docs/examples, links to rules and docs and the files written so far.
set -u
root=$(cd -- "$(dirname -- "$0")/../.." && pwd) || exit 2
binary=$(command -v ecoscore) || { echo "$0: there is no ecoscore in PATH" >&2; exit 2; }
scratch=$(mktemp -d) || exit 2
trap 'rm -rf "$scratch"' EXIT
count=0 failed=0

fail() {                        # fail WHERE WHAT
    failed=$((failed + 1))
    printf 'FAILED %s: %s\n' "$1" "$2"
}

# in_order WHERE FILE: `check` accepts it; its tests, if there are any, pass.
in_order() {
    local out
    out=$(cd "$folder" && ecoscore check "$2" 2>&1) || { fail "$1" "$out"; return; }
    if grep -q '^test ' "$folder/$2"; then
        out=$(cd "$folder" && ecoscore test "$2" 2>&1) || fail "$1" "$out"
    fi
}

# laid_out WHERE FILE: it is in the canonical layout, which readers will copy.
laid_out() {
    local out
    out=$(cd "$folder" && ecoscore fmt --diff "$2" 2>&1) && [ -z "$out" ] || fail "$1" "$out"
}

# refused WHERE FILE CODE: the first error has this code.
refused() {
    local out
    out=$(cd "$folder" && ecoscore check "$2" 2>&1) && { fail "$1" "is accepted, $3 was expected"; return; }
    [[ $(grep -o 'E[0-9]\{4\}' <<<"$out" | head -1) == "$3" ]] || fail "$1" "expected $3: $out"
}

# same EXPECTED FOUND: line by line; "..." in the expected stands for any lines.
same() {
    awk '
        NR == FNR { want[n++] = $0; next }
        { have[m++] = $0 }
        function run(i, j) {            # do the lines wanted from i match those found from j?
            while (i < n) {
                if (want[i] == "...") {
                    for (; j <= m; j++)
                        if (run(i + 1, j)) return 1
                    return 0
                }
                if (j >= m || want[i] != have[j]) return 0
                i++
                j++
            }
            return j == m
        }
        END { exit !run(0, 0) }' "$1" "$2"
}

# replay WHERE BLOCK: prints the block as it is today.
replay() {
    local dot="$folder/.block.t"
    cp "$2" "$dot"
    UPDATE=1 bash "$root/tests/transcript.sh" "$binary" "$dot" >"$scratch/log" 2>&1
    mv "$dot" "$scratch/today"
    grep -q '^\$ ' "$2" || { fail "$1" "a console block without a command"; return; }
    same "$2" "$scratch/today" && return
    if [ "${UPDATE:-}" = 1 ] && ! grep -qx '\.\.\.' "$2"; then
        cp "$scratch/today" "$2"
        echo "rewritten $1"
    else
        fail "$1" "$(diff -u --label expected --label found "$2" "$scratch/today")"
    fi
}

# block WHERE WORDS FILE: runs one block.
block() {
    local where=$1 name
    set -- "$3" $2
    local text=$1 kind=$2
    shift 2
    local form=${1:-}
    case "$kind $form" in
    'eco ' | 'eco file='*)
        name=${form#file=}
        name=${name:-block.eco}
        mkdir -p "$(dirname -- "$folder/$name")"
        cp "$text" "$folder/$name"
        in_order "$where" "$name"
        [ "${2:-}" = ragged ] || laid_out "$where" "$name"
        ;;
    'eco draft='*)
        cp "$text" "$folder/${form#draft=}"
        laid_out "$where" "${form#draft=}"
        ;;
    'eco more='*)
        cat "$text" >>"$folder/${form#more=}"
        in_order "$where" "${form#more=}"
        laid_out "$where" "${form#more=}"
        ;;
    'eco fragment' | 'eco wrong')
        cat "$folder/preamble.eco" "$text" >"$folder/block.eco"
        if [ "$form" = wrong ]; then refused "$where" block.eco "${2:-}"; else in_order "$where" block.eco; fi
        ;;
    'json file='*)
        name=${form#file=}
        mkdir -p "$(dirname -- "$folder/$name")"
        cp "$text" "$folder/$name"
        grep -q -- "${name##*/}" "$page" || fail "$where" "no other line of the page names $name"
        ;;
    'console ') replay "$where" "$text" ;;
    'sh ' | 'text ' | 'yaml ' | *' recipe='*) return ;;
    *) fail "$where" "what is a block '$kind $form'?" ;;
    esac
    count=$((count + 1))
}

if [ $# -eq 0 ]; then
    # design.md is about the program, not its use; errors.md is made by errors.sh
    for page in "$root/README.md" "$root"/docs/*.md "$root/rules/README.md"; do
        [[ $page == */design.md || $page == */errors.md ]] || set -- "$@" "$page"
    done
fi
for page in "$@"; do
    folder=$(mktemp -d "$scratch/page.XXXXXX")/files
    cp -r "$root/docs/examples" "$folder"
    ln -s "$root/rules" "$folder/rules"
    ln -s "$root/docs" "$folder/docs"
    number=0 inside='' start=0
    : >"$scratch/page"
    while IFS= read -r line || [ -n "$line" ]; do
        number=$((number + 1))
        if [ -z "$inside" ]; then
            printf '%s\n' "$line" >>"$scratch/page"
            [[ $line == '```'* ]] || continue
            inside=${line#'```'} start=$number
            [ -n "$inside" ] || inside=nothing
            : >"$scratch/block"
        elif [ "$line" = '```' ]; then
            block "${page#"$root/"}:$start" "$inside" "$scratch/block"
            cat "$scratch/block" >>"$scratch/page"
            printf '%s\n' "$line" >>"$scratch/page"
            inside=''
        else
            printf '%s\n' "$line" >>"$scratch/block"
        fi
    done <"$page"
    [ -z "$inside" ] || fail "${page#"$root/"}:$start" "this block is never closed"
    if [ "${UPDATE:-}" = 1 ] && ! cmp -s "$scratch/page" "$page"; then
        cp "$scratch/page" "$page"
    fi
done
echo "$count examples, $failed failed"
[ "$count" -gt 0 ] && [ "$failed" -eq 0 ]
