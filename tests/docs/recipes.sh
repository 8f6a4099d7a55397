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
    hook | make) block "$1" ;;
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
    esac
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
