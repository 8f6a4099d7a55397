#!/usr/bin/env bash
# Runs the shell lines of the recipes in docs/ci.md as their platforms would, with the `ecoscore` found in PATH, on projects that
# must pass and on much that must not. Prints the exit codes; recipes.t holds what they must be.
set -u
root=$(cd -- "$(dirname -- "$0")/../.." && pwd) || exit 2
scratch=$(mktemp -d) || exit 2
trap 'rm -rf "$scratch"' EXIT

# block NAME: the lines of a recipe.
block() {
    awk -v name="recipe=$1" '$0 ~ "^```[a-z]+ " name "$" { inside = 1; next } /^```$/ { inside = 0 } inside' "$root/docs/ci.md"
}

# What each platform hands to a shell: `run: |` and what is indented below; items of `script:`; the text of `sh`; all of it.
lines_of() {
    case $1 in
    github) block github | awk '/^ +run: \|$/ { indent = index($0, "run"); inside = 1; next }
                                inside && match($0, /[^ ]/) <= indent { inside = 0 }
                                inside { print substr($0, indent + 2) }' ;;
    gitlab) block gitlab | awk '/^  script:$/ { inside = 1; next } inside && !/^    - / { inside = 0 } inside { print substr($0, 7) }' ;;
    jenkins) block jenkins | sed -n "s/^ *sh '\(.*\)'\$/\1/p" ;;
    hook | make | rules) block "$1" ;;
    esac
}

# Each platform's own shell: GitHub and GitLab stop at the first failure, also in a pipe; Jenkins runs sh -e.
run_recipe() {
    case $1 in
    github) GITHUB_STEP_SUMMARY=$PWD/.summary bash --noprofile --norc -eo pipefail recipe ;;
    gitlab) bash -eo pipefail recipe ;;
    jenkins) sh -xe recipe ;;
    hook) git init -q . && git add -A && sh recipe ;;
    make) make -s -f recipe gate ;;
    rules) sh recipe ;;
    esac
}

# try_commit STAGED LEFT: a commit through the hook, of one project while another stands in its place in the folder.
try_commit() {
    mkdir "$scratch/$1-$2" && cd "$scratch/$1-$2" && lay_out approved && git init -q .
    mkdir -p .git/hooks && install -m 755 "$scratch/hook" .git/hooks/pre-commit
    cp "$root/tests/gate/$1.json" projects/p.json && git add -A && cp "$root/tests/gate/$2.json" projects/p.json
    mkdir tmp && TMPDIR=$PWD/tmp git -c user.name=t -c user.email=t@example.org commit -q -m t >out 2>err
    printf ' %s, with %s in the folder: %s' "$1" "$2" "$?"
    [ -z "$(ls tmp)" ] || printf ' (something is left behind)'
}

# try_rules CASE: the rules of this repository, with something done to them.
try_rules() {
    mkdir "$scratch/rules-$1" && cd "$scratch/rules-$1" && cp -r "$root/rules" rules && cp "$scratch/rules" recipe
    pack=rules/bordeaux/ecoscore.eco
    case $1 in
    as_they_are) ;;
    layout) printf '\n\n\n' >>"$pack" ;;
    warning) sed -i '/^ *admet W0501/d' "$pack" ;;
    failing) printf '\ntest "faux"\n  étant donné "projets/portail.json"\n  attendu s1 est 0\nfin\n' >>"$pack" ;;
    untested) sed -i '/^test /,$d' "$pack" ;;
    esac
    run_recipe rules >out 2>err
    printf ' %s %s' "$1" "$?"
}

# lay_out CASE: rules/ and projects/ of one case in the current folder.
lay_out() {
    mkdir rules projects
    cp "$root/tests/gate/rules.eco" rules/
    case $1 in
    approved) cp "$root/tests/gate/approved.json" projects/ ;;
    refused) cp "$root/tests/gate/approved.json" "$root/tests/gate/short.json" projects/ ;;
    undecided) cp "$root/tests/gate/half.json" projects/ ;;
    invalid) cp "$root/tests/cli/broken.json" projects/ ;;
    empty) ;;
    no_rules) rm rules/rules.eco && cp "$root/tests/gate/approved.json" projects/ ;;
    no_policy) rm -r rules && cp "$root/tests/gate/approved.json" projects/ ;;
    wrong_rules) echo 'gate g' >>rules/rules.eco && cp "$root/tests/gate/approved.json" projects/ ;;
    waiver_ended) cp "$root/tests/gate/short.json" projects/ ;;
    esac
}

for recipe in github gitlab jenkins hook make; do
    lines_of "$recipe" >"$scratch/$recipe"
    [ -s "$scratch/$recipe" ] || { echo "$recipe: no shell lines in docs/ci.md"; exit 1; }
    printf '%s:' "$recipe"
    for case in approved refused undecided invalid empty no_rules no_policy wrong_rules waiver_ended; do
        folder=$scratch/$recipe-$case
        mkdir "$folder"
        code=$(
            cd "$folder" && lay_out "$case" && cp "$scratch/$recipe" recipe
            [ "$case" = waiver_ended ] && cp "$root/tests/gate/waivers/expired.json" waivers.json &&
                sed -i 's/ecoscore gate/& --waivers waivers.json/' recipe
            run_recipe "$recipe" >out 2>err
            echo $?
        )
        printf ' %s %s' "$case" "$code"
    done
    echo
    (cd "$scratch/$recipe-refused" && find . -maxdepth 1 -type f \( -name '*.sarif' -o -name '*.xml' -o -name '*.json' -o -name .summary \) -size +0 | sort | tr '\n' ' ')
    echo
done

lines_of rules >"$scratch/rules"
printf 'committed:'
(try_commit short approved) && (try_commit approved short)
printf '\nrules:'
for case in as_they_are layout warning failing untested; do (try_rules "$case"); done
echo
