#!/usr/bin/env bash
# Writes docs/errors.md to standard output, with the `ecoscore` found in PATH.
set -eu
cat <<'END'
<!-- made by: tests/docs/errors.sh > docs/errors.md -->
# Messages

Every message has a code that stays the same: `E` for errors, `W` for warnings, `R` for remarks. Numbers in braces are replaced
by what was found. Errors make a file invalid; warnings and remarks do not, unless `check --deny` says so, and rules can
[allow](language.md#what-check-looks-for) them. `ecoscore explain E0401` tells more of one of them.

| codes | about |
|---|---|
| 01.. | characters, numbers and the first line of a rule file |
| 02.. | sentences |
| 03.. | names |
| 04.. | units and types |
| 05.. | criteria, weights, tables, grades |
| 06.. | files that use files |
| 07.. | the form of a project (JSON) |
| 08.. | the answers of a project |
| 09.. | waivers, and earlier reports to compare with |

- [In English](#in-english)
- [En français](#en-français)

## In English

END
ecoscore help errors --lang en
printf '\n## En français\n\n'
ecoscore help errors --lang fr
