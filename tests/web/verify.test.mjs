// `verify` sees every change of a report: each value changed, each member and element taken out, one put into each object and array.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { check, ecoscore, finish, root, told, validator } from './common.mjs'

const is_verification = validator().compile(JSON.parse(readFileSync(join(root, 'docs/verify.schema.json'), 'utf8')))
const temporary = mkdtempSync(join(tmpdir(), 'ecoscore-'))
process.on('exit', () => rmSync(temporary, { recursive: true, force: true }))
const rules = ['-p', 'tests/gate/rules.eco'], project = 'tests/gate/half.json'
const report = JSON.parse(ecoscore(['score', '-f', 'json', ...rules, project]).out)
check(report.questions.length > 0 && report.chances !== null && report.advice !== null, 'the report lacks parts')

const file = join(temporary, 'report.json')
function verify(changed) {
  writeFileSync(file, JSON.stringify(changed))
  const { code, out, err } = ecoscore(['verify', '-f', 'json', ...rules, file, project])
  return { code, err, tree: code < 2 ? JSON.parse(out) : null }
}

const same = verify(report)
check(same.code === 0 && same.tree.same && same.tree.difference === null && is_verification(same.tree), 'the report itself', same.err, told(is_verification.errors))

const other = value => typeof value === 'number' ? value + 1 : typeof value === 'boolean' ? !value : typeof value === 'string' ? `${value}x` : 0
let changes = 0
function changed(pointer, what) {
  changes++
  const { code, tree, err } = verify(report)
  // What a report must have, or its date, is told as an error; all else at the very place, or earlier where the language decides.
  check(code === 1 || (code === 5 && err.length > 0), pointer, what, 'exit code', code)
  check(code !== 1 || (is_verification(tree) && !tree.same), pointer, what, told(is_verification.errors))
  check(code !== 1 || /^\/(language|advice|questions|chances)/.test(pointer) || tree.difference.pointer === pointer, pointer, what, 'told at', tree?.difference.pointer)
}
function walk(node, pointer) {
  const array = Array.isArray(node)
  for (const key of Object.keys(node)) {
    const value = node[key], own = `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`
    if (value !== null && typeof value === 'object') {
      walk(value, own)
    } else if (own !== '/as_of') {
      node[key] = other(value)
      changed(own, 'changed')
      node[key] = value
    }
    if (array) continue
    const order = Object.entries(node)
    delete node[key]
    changed(own, 'taken out')
    for (const [name, old] of order) { delete node[name]; node[name] = old }
  }
  if (array && node.length > 0) {
    const last = node.pop()
    changed(`${pointer}/${node.length}`, 'taken out')
    node.push(last)
  }
  if (array) {
    node.push(1)
    changed(`${pointer}/${node.length - 1}`, 'put in')
    node.pop()
  } else {
    node.put_in = 1
    changed(`${pointer}/put_in`, 'put in')
    delete node.put_in
  }
}
walk(report, '')
check(verify(report).code === 0, 'the report was not put back')
console.log(`${changes} changes`)
finish()
