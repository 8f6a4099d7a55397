#!/usr/bin/env bash
# The command takes the library as an archive. Of two functions of one name the linker keeps the command's own, and the library would
# call it without a word: so there are none.
#
#     names.sh BUILD_FOLDER
set -eu
names() { nm -g --defined-only "$@" 2>/dev/null | awk 'NF == 3 && $3 !~ /^_/ { print $3 }' | sort -u; }
command=$(names "$1/cli/libeco_command.a")
[ -n "$command" ] || { echo "no names in $1/cli/libeco_command.a"; exit 1; }
both=$(comm -12 <(echo "$command") <(names "$1/engine/libecoscore_lib.a" "$1/grammar/"lib*.a))
[ -z "$both" ] || { printf 'both the command and the library define:\n%s\n' "$both"; exit 1; }
