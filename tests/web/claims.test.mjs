// The claims of the Bordeaux pack are all proved; what `check --claims` says is what docs/check.schema.json says; a project that refutes a
// claim is one that the project schema of the policy takes, and the ordinary score shows what it shows.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { check, ecoscore, finish, root, told, validator } from './common.mjs'

const is_check = validator().compile(JSON.parse(readFileSync(join(root, 'docs/check.schema.json'), 'utf8')))
const folder = mkdtempSync(join(tmpdir(), 'ecoscore-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

function claims(...args) {
  const run = ecoscore(['check', '--claims', '--format', 'json', ...args]), tree = JSON.parse(run.out)
  check(is_check(tree), args.join(' '), told(is_check.errors))
  const count = outcome => tree.claims.claims.filter(claim => claim.outcome === outcome).length
  check(['proved', 'refuted', 'undecided'].every(outcome => tree.claims[outcome] === count(outcome)), 'counts')
  check(run.code === (count('proved') === tree.claims.claims.length ? 0 : 1), 'exit code', run.code)
  return tree.claims
}

const pack = claims('bordeaux')
check(pack.proved >= 8 && pack.refuted + pack.undecided === 0, 'the pack', pack.proved, pack.refuted, pack.undecided)

// ---- planted false claims over the pack
const rules = readFileSync(join(root, 'rules/bordeaux/ecoscore.eco'), 'utf8').replaceAll('"../', '"builtin:').replace(/^(garantie|test) [^]*/m, '')
const file = join(folder, 'planted.eco')
writeFileSync(file, rules + `
garantie "jamais A sous 50 % de RGAA" jamais lettre est A si interface et inclusion.audit et inclusion.rgaa < 50 %
garantie "jamais sous 10 points" toujours score >= 10
garantie "plus d'usagers attendus ne nuit jamais" score ne baisse jamais quand usage.attendus monte
garantie "la barrière du réemploi bloque tout achat" barrière reemploi_legal est bloquée dès que etape est achat
`)
const planted = claims(file)
const ajv = validator()
ajv.addKeyword('x-unit')
const schema = ajv.compile(JSON.parse(ecoscore(['schema', '--policy', file]).out))
const score = project => {
  const path = join(folder, 'project.json')
  writeFileSync(path, JSON.stringify(project))
  check(schema(project), 'the schema of projects', told(schema.errors))
  return JSON.parse(ecoscore(['score', '--policy', file, '--format', 'json', path]).out)
}
const [a, least, users, gate] = planted.claims
check(planted.claims.every(claim => claim.outcome === 'refuted'), 'planted', planted.claims.map(claim => claim.outcome))
if (a.project) check(score(a.project).grade.estimate === 'A' && a.project.inclusion.rgaa < 50, 'an A', a.project)
if (least.project) check(score(least.project).score.estimate < 10, 'under 10', least.project)
if (users.project) {
  const before = score(users.project), after = score(users.after)
  check(after.score.estimate < before.score.estimate && users.after.usage.attendus > users.project.usage.attendus, 'falls', users)
  const { attendus: one, ...rest } = users.project.usage, { attendus: two, ...others } = users.after.usage
  check(JSON.stringify({ ...users.project, usage: rest }) === JSON.stringify({ ...users.after, usage: others }), 'one answer differs', one, two)
}
if (gate.project) check(score(gate.project).gates.find(one => one.name === 'reemploi_legal').outcome !== 'blocked', 'the gate')
finish()
