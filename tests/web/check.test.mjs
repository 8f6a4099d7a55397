// `check --format json` is what docs/check.schema.json says, over every rule file of the tests and of the pack, right or wrong; its
// counts are those of its messages, and its exit code follows from them and --deny.
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { check, ecoscore, finish, root, told, validator } from './common.mjs'

const is_check = validator().compile(JSON.parse(readFileSync(join(root, 'docs/check.schema.json'), 'utf8')))
const rules = folder => readdirSync(join(root, folder), { recursive: true }).filter(name => name.endsWith('.eco')).map(name => join(folder, name))
const files = ['tests/lint', 'tests/mistakes', 'tests/language', 'tests/cli', 'rules'].flatMap(rules)
const levels = ['error', 'warning', 'remark']
const seen = new Set()

for (const [i, level] of levels.entries()) {
  const run = ecoscore(['check', '--root', '.', '--format', 'json', '--deny', level, '--as-of', '2029-06-30', ...files])
  const results = JSON.parse(run.out)
  check(results.length === files.length, 'one result for each file', results.length, files.length)
  for (const result of results) {
    check(is_check(result), result.file, told(is_check.errors))
    const count = severity => result.messages.filter(m => m.severity === severity && !m.allowed).length
    check(result.errors === count('error') && result.warnings === count('warning') && result.remarks === count('remark') &&
          result.allowed === result.messages.filter(m => m.allowed).length, result.file, 'counts')
    const graver = levels.slice(0, i + 1).reduce((n, severity) => n + count(severity), 0)
    check(result.denied === graver > 0, result.file, level, 'denied', result.denied)
    result.messages.forEach(m => seen.add(m.code))
  }
  check(run.code === (results.some(result => result.denied) ? 3 : 0), level, 'exit code', run.code)
}

// Every finding of the linter comes up somewhere.
const codes = ecoscore(['help', 'errors', '--lang', 'en']).out.match(/^\| [WR]0[1-6]\d\d/gm).map(line => line.slice(2))
for (const code of codes) check(seen.has(code), code, 'is found nowhere')
finish()
