#!/usr/bin/env bash
# Runs transcripts of the command line and compares them with what really happens.
#
#     tests/transcript.sh path/to/ecoscore FILE.t ...        UPDATE=1 rewrites the files instead
#
# A transcript:
#
#     #: a comment
#     $ ecoscore gate project.json          run by bash in the folder of the file
#     > ...                                 further lines of the command
#     REFUSED by 1 gate                     stdout and stderr as they come
#     [1]                                   the exit code, unless it is 0
#
# One blank line parts two commands. $TMP is an empty folder of each transcript. Output that does not end with a line
# end is followed by "[no line end]".
set -u

[ $# -ge 2 ] || { echo "usage: $0 path/to/ecoscore FILE.t ..." >&2; exit 2; }
binary=$(realpath -- "$1") || exit 2
[ -x "$binary" ] || { echo "$0: $binary is not a program" >&2; exit 2; }
shift

scratch=$(mktemp -d) || exit 2
trap 'rm -rf "$scratch"' EXIT
mkdir "$scratch/bin"
ln -s "$binary" "$scratch/bin/ecoscore"

# run FOLDER TMP COMMAND: what the transcript should say after the command.
run() {
    local code
    (cd -- "$1" && env -i PATH="$scratch/bin:$PATH" HOME="$2" TMP="$2" LC_ALL=C.UTF-8 NO_COLOR=1 TZ=UTC COLUMNS=100 \
        ASAN_OPTIONS="${ASAN_OPTIONS:-}" bash -c "$3" </dev/null) >"$scratch/output" 2>&1
    code=$?
    cat "$scratch/output"
    if [ -s "$scratch/output" ] && [ "$(tail -c 1 "$scratch/output" | od -An -tx1)" != " 0a" ]; then
        printf '\n[no line end]\n'
    fi
    if [ "$code" -ne 0 ]; then
        printf '[%s]\n' "$code"
    fi
}

# replay FILE: the transcript of today.
replay() {
    local file=$1 folder temporary line command='' shown='' first=1
    folder=$(dirname -- "$file")
    temporary=$(mktemp -d "$scratch/tmp.XXXXXX") || return 2
    finish() {
        [ -n "$shown" ] || return 0
        printf '%s' "$shown"
        run "$folder" "$temporary" "$command"
        shown='' command=''
    }
    local in_head=0
    while IFS= read -r line || [ -n "$line" ]; do
        case $line in
        '$ '*)
            finish
            [ "$first" -eq 1 ] || [ "$in_head" -eq 1 ] || printf '\n'
            command=${line#'$ '} shown=$line$'\n' first=0 in_head=2
            ;;
        '> '* | '>')
            if [ "$in_head" -eq 2 ]; then
                line=${line#'>'}
                command+=$'\n'${line#' '} shown+=">$line"$'\n'
            fi
            ;;
        '#:'*)
            finish
            [ "$first" -eq 1 ] || [ "$in_head" -eq 1 ] || printf '\n'
            printf '%s\n' "$line"
            first=0 in_head=1
            ;;
        *)
            [ "$in_head" -eq 1 ] || in_head=0
            ;;
        esac
    done <"$file"
    finish
}

failed=0
count=0
for file in "$@"; do
    if [ ! -r "$file" ]; then
        echo "FAILED $file: cannot be read"
        failed=$((failed + 1))
        continue
    fi
    count=$((count + $(grep -c '^\$ ' "$file")))
    replay "$file" >"$scratch/actual"
    if cmp -s "$file" "$scratch/actual"; then
        continue
    elif [ "${UPDATE:-}" = 1 ]; then
        cp "$scratch/actual" "$file"
        echo "rewritten $file"
    else
        failed=$((failed + 1))
        echo "FAILED $file"
        diff -u --label "$file (expected)" --label "$file (found)" "$file" "$scratch/actual"
    fi
done
if [ "$count" -eq 0 ]; then
    echo "FAILED: there is no command in these transcripts"
    exit 1
fi
echo "$count commands in $# transcripts, $failed transcripts failed"
[ "$failed" -eq 0 ]
