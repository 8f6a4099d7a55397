// A policy that adapts another, in JSON: every tree that tells the distance is what its schema says, and all tell the same changes.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { check, ecoscore, finish, root, told, validator } from './common.mjs'

const schema = name => validator({ strictTypes: false, strictRequired: false }).compile(
  JSON.parse(readFileSync(join(root, 'docs', `${name}.schema.json`), 'utf8')))
const language = name => join('tests/language', name)
const project = language('adapted.json')

function valid(name, args) {
  const is_valid = schema(name)
  const run = ecoscore(args)
  const tree = JSON.parse(run.out)
  check(is_valid(tree), name, args.join(' '), told(is_valid.errors))
  return tree
}

for (const lang of ['en', 'fr']) {
  const report = valid('report', ['score', '--lang', lang, '-p', language('adapted_en.eco'), '--format', 'json', project])
  const doc = valid('doc', ['doc', '--lang', lang, '--format', 'json', language('adapted_en.eco')])
  const base = report.policy.based_on
  check(JSON.stringify(base) === JSON.stringify(doc.policy.based_on), lang, 'the report and the page tell other changes')
  check(base.title === 'Les règles d\'une autre ville' && base.version === '2' && base.based_on === null, lang, 'base', base)
  check(base.changes.length === 19 && base.changes.every(change => change.reason.length > 5), lang, 'changes', base.changes.length)
  check(base.changes.every(change => (change.details.length > 0) === (change.change === 'changed')), lang, 'details')
  const french = valid('report', ['score', '--lang', lang, '-p', language('adapted_fr.eco'), '--format', 'json', project]).policy.based_on
  check(french.changes.map(c => c.kind + c.name + c.change).join() === base.changes.map(c => c.kind + c.name + c.change).join(), lang, 'the French file says other changes')

  const diff = valid('diff', ['diff', '--lang', lang, '--format', 'json', language('adapted_base.eco'), language('adapted_en.eco')])
  for (const change of base.changes.filter(change => change.kind !== 'claim')) {
    const found = diff.rules.changes.find(other => other.kind === change.kind && other.name === (change.name ?? ''))
    check(found?.reason === change.reason, lang, 'diff lacks the reason of', change.kind, change.name, found)
    if (change.change === 'changed' && change.name && change.kind !== 'table') check(JSON.stringify(found.details) === JSON.stringify(change.details), lang, 'other details of', change.name)
  }
  for (const change of base.changes.filter(change => change.change !== 'removed' && ['criterion', 'gate', 'remark', 'indicator', 'value'].includes(change.kind))) {
    const told = valid('explain', ['explain', '--lang', lang, '--format', 'json', '-p', language('adapted_en.eco'), change.name, project])
    check(JSON.stringify(told.adapted ?? told.children.map(child => child.adapted)[0]) === JSON.stringify(change), lang, 'explain says otherwise of', change.name, told.adapted)
  }
}

// A chain: each step has its own changes, and what the first one made of a thing stays what it made.
const chain = valid('doc', ['doc', '--format', 'json', language('adapted_twice.eco')]).policy.based_on
check(chain.changes.length === 5 && chain.based_on.changes.length === 19 && chain.based_on.based_on === null, 'chain', chain.changes.length)
const weight = step => step.changes.find(change => change.name === 'e1').details.find(detail => detail.what === 'poids')
check(weight(chain).from === '6' && weight(chain).to === '2' && weight(chain.based_on).from === '5' && weight(chain.based_on).to === '6', 'weights of the chain')

// Who adapts nothing says nothing.
check(valid('report', ['score', '-p', language('used.eco'), '--format', 'json', language('used.json')]).policy.based_on === undefined, 'no base')
finish()
