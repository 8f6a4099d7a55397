#!/usr/bin/env bash
# The library as its users get it: installed into an empty folder, found by pkg-config and by CMake, exporting eco_* alone; and as
# a Debian package that installs, runs and is removed again, in a root of its own.
#
#     tests/package/package.sh BUILD
set -eu
here=$(cd -- "$(dirname -- "$0")" && pwd)
build=$(cd -- "$1" && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
project=bordeaux/projets/portail.json
rules=$(cd -- "$here/../../rules" && pwd)

fail() {
    echo "$*" >&2
    exit 1
}

# same HOST-PROGRAM FOLDER: it says of a project what the command says.
same() {
    local told grade
    told=$("$1" "$2" bordeaux/ecoscore.eco $project)
    grade=$("$build/cli/ecoscore" batch --quiet --root "$rules" --policy "$rules/bordeaux/ecoscore.eco" "$rules/$project" |
        sed 's/.*"grade":"\([^"]*\)".*"score":\([^,]*\),.*/\1, \2/')
    [ "$told" = "$project: $grade" ] || fail "the host program says '$told', the command '$grade'"
    echo "$told"
}

echo '== installed into a folder'
cmake --install "$build" --prefix "$scratch/moved" >/dev/null
mv "$scratch/moved" "$scratch/prefix"           # nothing in it may know where it was
library=$(echo "$scratch"/prefix/lib*/libecoscore.so)
exported=$(nm -D --defined-only "$library" | awk '{print $3}')
declared=$(grep -oE '\beco_[a-z_]+\(' "$scratch/prefix/include/ecoscore.h" | tr -d '(' | sort -u)
[ "$(sort <<<"$exported")" = "$declared" ] || fail "exported and declared are not the same: $(diff <(sort <<<"$exported") - <<<"$declared")"

echo '== by pkg-config'
export PKG_CONFIG_PATH=$scratch/prefix/lib/pkgconfig
read -ra flags <<<"$(pkg-config --cflags --libs ecoscore)"
cc -std=c17 -Wall -Wextra -Werror -o "$scratch/host" "$here/host.c" "${flags[@]}"
export LD_LIBRARY_PATH=${library%/*}
same "$scratch/host" "$(pkg-config --variable=rulesdir ecoscore)"
! "$scratch/host" "$rules" bordeaux/ecoscore.eco bordeaux/ecoscore.eco 2>/dev/null || fail 'rules were taken for a project'

echo '== by CMake, and by a C++ compiler'
cmake -S "$here" -B "$scratch/outside" -DCMAKE_PREFIX_PATH="$scratch/prefix" >/dev/null
cmake --build "$scratch/outside" >/dev/null
same "$scratch/outside/host" "$scratch/prefix/share/ecoscore/rules"
echo "#include <ecoscore.h>" | clang -x c++ -fsyntax-only -Wall -Wextra -Werror "${flags[0]}" -
unset LD_LIBRARY_PATH

echo '== as a Debian package'
command -v dpkg >/dev/null && command -v dpkg-shlibdeps >/dev/null || { echo 'no dpkg here: left out'; exit 0; }
(cd "$scratch" && cpack --config "$build/CPackConfig.cmake" -B "$scratch/deb" >"$scratch/cpack" 2>&1) || fail "$(cat "$scratch/cpack")"
package=$(echo "$scratch"/deb/*.deb)
dpkg-deb --field "$package" Package Version Depends
mkdir -p "$scratch/root/var/lib/dpkg/"{info,updates}
touch "$scratch/root/var/lib/dpkg/"{status,available}
dpkg="dpkg --root=$scratch/root --force-not-root --force-depends --force-script-chrootless --log=$scratch/log"
$dpkg --install "$package" >/dev/null 2>&1 || fail 'dpkg could not install it'
"$scratch/root/usr/bin/ecoscore" score --policy bordeaux "$rules/$project" --quiet
[ -f "$scratch/root/usr/share/ecoscore/rules/bordeaux/ecoscore.eco" ] || fail 'the packs are not in the package'
$dpkg --remove ecoscore >/dev/null 2>&1 || fail 'dpkg could not remove it'
left=$(find "$scratch/root/usr" -type f 2>/dev/null || true)
[ -z "$left" ] || fail "left behind: $left"
echo 'installed, run, removed'
