// What `test --format json` writes is what docs/test.schema.json says; coverage adds up; suggestions, pasted, reach what they say.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { check, ecoscore, finish, root, told, validator } from './common.mjs'

const is_result = validator().compile(JSON.parse(readFileSync(join(root, 'docs/test.schema.json'), 'utf8')))
const temporary = mkdtempSync(join(tmpdir(), 'ecoscore-'))
process.on('exit', () => rmSync(temporary, { recursive: true, force: true }))

const run = (...args) => {
  const tree = JSON.parse(ecoscore(['test', '--format', 'json', ...args]).out)
  check(is_result(tree), args.join(' '), told(is_result.errors))
  check(tree.passed + tree.failed === tree.tests.length, 'sum of tests', tree.passed, tree.failed)
  return tree
}
const adds_up = ({ reached, total, kinds, missed }) => {
  const sum = member => kinds.reduce((all, kind) => all + kind[member], 0)
  check(sum('reached') === reached && sum('total') === total && missed.length === total - reached, 'coverage adds up', reached, total)
}

check(run('bordeaux').coverage === null, 'no coverage unless asked')
const pack = run('--suggest', 'bordeaux').coverage
adds_up(pack)
check(pack.reached / pack.total > 0.9, 'coverage of the pack', pack.reached, pack.total)

// ---- each suggestion alone reaches its branch: without the pasted test the branch is missed, with it it is not
const rules = readFileSync(join(root, 'tests/tests/branches.eco'), 'utf8') + readFileSync(join(root, 'tests/tests/some.eco'), 'utf8')
const file = join(temporary, 'p.eco')
writeFileSync(file, rules)
const before = run('--suggest', file).coverage
adds_up(before)
const key = missed => `${missed.kind} ${missed.name} ${missed.words}`
for (const missed of before.missed) {
  check(missed.suggestion !== null, 'a suggestion for', key(missed))
  writeFileSync(file, rules + missed.suggestion.test)
  const after = run('--coverage', file)
  check(after.failed === 0, 'passes', missed.suggestion.test)
  check(!after.coverage.missed.some(one => key(one) === key(missed)), 'reaches', key(missed))
}

// ---- hostile names come through as text
writeFileSync(file, 'language en\npolicy "</script><b>"\ninput a "a" : number range 0 to 9\ncriterion c "]]> ""x"" & \u202e" weight 1\n' +
  '  scores 100 "\u001b[2J ::error" when a > 5\n  scores 0 otherwise\nend\ntest "t ""q"" ]]>"\n  given a is 1\n  expect c is 0\nend\n')
const hostile = run('--suggest', file)
check(hostile.tests[0].name === 't "q" ]]>', 'the name of a test', hostile.tests[0].name)
check(hostile.coverage.missed.length === 2 && hostile.coverage.missed.every(one => one.suggestion), 'hostile: missed', hostile.coverage.missed.length)
finish()
