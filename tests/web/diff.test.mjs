// What `diff` says of 600 projects, against the grid of tests/independent/bordeaux.mjs computed before and after the same edit:
// scores, movers, contributions, grades and gates are worked out here, from points and weights. Its JSON is what
// docs/diff.schema.json says, and every count adds up.
import { cpSync, mkdtempSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { check, ecoscore, finish, near, root, sum, told, validator } from './common.mjs'

const is_diff = validator().compile(JSON.parse(readFileSync(join(root, 'docs/diff.schema.json'), 'utf8')))
const folder = mkdtempSync(join(tmpdir(), 'ecoscore-diff-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
const TOP = 25

// ---- one edit, made twice: in the rules, and in the grid written by hand
function edited(from, to, edits) {
  let text = readFileSync(from, 'utf8')
  for (const [was, is] of edits) {
    check(text.split(was).length === 2, 'not found once:', was)
    text = text.replace(was, is)
  }
  writeFileSync(to, text)
}
cpSync(join(root, 'rules'), join(folder, 'old'), { recursive: true })
cpSync(join(root, 'rules'), join(folder, 'new'), { recursive: true })
mkdirSync(join(folder, 'independent'))
edited(join(root, 'rules/bordeaux/ecoscore.eco'), join(folder, 'new/bordeaux/ecoscore.eco'), [
  ['critère e1 "Empreinte par usager" poids 5', 'critère e1 "Empreinte par usager" poids 7'],
  ['critère e8 "Score RGESN" poids 5', 'critère e8 "Score RGESN" poids 3'],
  ['    à 75                    donne 65\n', '    à 75                    donne 50\n'],
  ['  bloque si usage.preuve est aucune\n', '  bloque si usage.preuve est aucune ou usage.preuve est affirmee\n']])
edited(join(root, 'rules/lib/equipement.eco'), join(folder, 'new/lib/equipement.eco'), [
  ['| ordinateur                | 170  ', '| ordinateur                | 120  ']])
const by_hand = join(root, 'tests/independent/bordeaux.mjs')
cpSync(by_hand, join(folder, 'independent/old.mjs'))
edited(by_hand, join(folder, 'independent/new.mjs'), [
  ['e1: 5, e2', 'e1: 7, e2'], ['e8: 5, e9', 'e8: 3, e9'], ['50, 30, 75, 65, 100', '50, 30, 75, 50, 100'],
  ['ordinateur_portable: [170,', 'ordinateur_portable: [120,'],
  ["verdict(true, is(get('usage.preuve'), 'aucune'))", "verdict(true, or(is(get('usage.preuve'), 'aucune'), is(get('usage.preuve'), 'affirmee')))"]])
const before = await import(join(folder, 'independent/old.mjs')), after = await import(join(folder, 'independent/new.mjs'))

// ---- 600 projects: those of the pack, with answers drawn by a seeded generator (xorshift)
let seed = 20261124
function below(n) {
  seed ^= seed << 13
  seed ^= seed >>> 17
  seed ^= seed << 5
  return (seed >>> 0) % n
}
const models = readdirSync(join(root, 'rules/bordeaux/projets')).filter(name => name.endsWith('.json'))
  .map(name => JSON.parse(readFileSync(join(root, 'rules/bordeaux/projets', name), 'utf8')))
const pick = list => list[below(list.length)]
const projects = Array.from({ length: 600 }, (_, i) => {
  const project = structuredClone(models[i % models.length])
  project.nom = `Projet ${i}`
  project.usage.preuve = pick(['aucune', 'affirmee', 'enquete'])
  project.usage.attendus = 10 + below(20000)
  if (!project.conception.audit_rgesn) project.conception.score_rgesn = below(101)
  if (project.inclusion?.rgaa !== undefined && typeof project.inclusion.rgaa === 'number') project.inclusion.rgaa = below(101)
  project.equipements = Array.from({ length: below(4) }, () => ({
    genre: pick(['ordinateur_portable', 'ecran', 'serveur', 'smartphone']), nombre: 1 + below(60),
    origine: pick(['neuf', 'reconditionne', 'en_parc']), duree: 3 + below(6), prix: 100 + below(900), reparabilite: below(11) }))
    .map(({ prix, reparabilite, ...row }) => ({ ...row, ...(row.origine === 'en_parc' ? {} : { prix }), ...(row.origine === 'neuf' ? { reparabilite } : {}) }))
  return project
})
const portfolio = join(folder, 'p.ndjson')
writeFileSync(portfolio, projects.map(project => JSON.stringify(project)).join('\n'))

// ---- what should come out
const weights = text => Object.fromEntries([...text.matchAll(/\b([usep]\d+): (\d+)[,\n ]/g)].map(([, name, weight]) => [name, Number(weight)]))
function side(module, file) {
  const table = readFileSync(join(folder, 'independent', file), 'utf8').match(/const WEIGHTS = \{([^}]*)\}/)[1]
  const weight = weights(table)
  return projects.map(project => {
    const result = module.evaluate(project)
    const applicable = sum(Object.entries(weight).map(([name, w]) => result.criteria[name] === 'n/a' ? 0 : w))
    const added = Object.fromEntries(Object.entries(weight).map(([name, w]) => [name, typeof result.criteria[name] === 'number' ? w * result.criteria[name] / applicable : 0]))
    return { ...result, added, grade: result.grade === 'not issued' ? null : result.grade }
  })
}
const was = side(before, 'old.mjs'), is = side(after, 'new.mjs')
const change = projects.map((_, i) => is[i].score - was[i].score)
const moved = change.map(x => Math.abs(x) > 1e-9)
const order = projects.map((_, i) => i).filter(i => moved[i]).sort((a, b) => Math.abs(change[b]) - Math.abs(change[a]) || a - b)

// ---- what comes out
const args = ['diff', join(folder, 'old/bordeaux'), join(folder, 'new/bordeaux'), '--root', folder, '--projects', portfolio, '--top', String(TOP)]
const run = ecoscore([...args, '--format', 'json'])
check(run.code === 0, 'exit code', run.code, run.err)
const tree = JSON.parse(run.out), found = tree.portfolio
check(is_diff(tree), told(is_diff.errors))
check(found.projects === 600, 'projects', found.projects)
check(found.rise === change.filter((x, i) => moved[i] && x > 0).length, 'rise', found.rise)
check(found.fall === change.filter((x, i) => moved[i] && x < 0).length, 'fall', found.fall)
check(found.stay === moved.filter(x => !x).length, 'stay', found.stay)
check(found.rise > 50 && found.fall > 50 && found.regraded > 20, 'the edit moves too little to be a test', found.rise, found.fall, found.regraded)
check(found.regraded === projects.filter((_, i) => was[i].grade !== is[i].grade).length, 'regraded', found.regraded)
found.grades.before.forEach((from, a) => found.grades.after.forEach((to, b) =>
  check(found.grades.projects[a][b] === projects.filter((_, i) => was[i].grade === from && is[i].grade === to).length, 'matrix', from, to)))
check(found.movers.length === TOP, 'movers', found.movers.length)
found.movers.forEach((mover, k) => {
  const i = mover.n - 1
  check(near(Math.abs(change[i]), Math.abs(change[order[k]])), 'mover', k, mover.name, change[i], change[order[k]])
  check(mover.name === projects[i].nom && near(mover.from, was[i].score) && near(mover.to, is[i].score), 'scores of', mover.name)
  for (const name of Object.keys(was[i].added)) {
    const said = mover.criteria.find(criterion => criterion.name === name), d = is[i].added[name] - was[i].added[name]
    check(said ? Math.abs(said.to - said.from - d) < 1e-9 && Math.abs(said.by_points + said.by_weight - d) < 1e-9 : Math.abs(d) < 1e-9, mover.name, name, d)
  }
  check(Math.abs(sum(mover.criteria.map(criterion => criterion.to - criterion.from)) + mover.limits - (mover.to - mover.from)) < 1e-9, 'sum of', mover.name)
})
const gate_word = { 'n/a': 'not_applicable' }
for (const gate of Object.keys(was[0].gates)) {
  const pairs = {}
  projects.forEach((_, i) => { const key = [was, is].map(s => gate_word[s[i].gates[gate]] ?? s[i].gates[gate]).join(); pairs[key] = (pairs[key] ?? 0) + 1 })
  const said = Object.fromEntries(found.gates.filter(g => g.gate === gate).map(g => [`${g.from},${g.to}`, g.projects]))
  check(JSON.stringify(Object.entries(said).sort()) === JSON.stringify(Object.entries(pairs).sort()), 'gate', gate, JSON.stringify(said), JSON.stringify(pairs))
}
check(found.now_block === projects.filter(project => project.usage.preuve === 'affirmee').length, 'now block', found.now_block)

// ---- decisions: each that is another, with gates that say so
const otherwise = found.decisions.filter(d => d.from !== d.to).reduce((all, d) => all + d.projects, 0)
check(otherwise > 0 && found.decisions_moved === otherwise && found.decision_moves.length === Math.min(otherwise, 1000), "decisions", otherwise, found.decisions_moved)
const made_by = { approved: '', refused: 'blocked', undecided: 'undecided' }
for (const move of found.decision_moves) {
  const gates = found.gate_moves.filter(g => g.n === move.n && (g.to === made_by[move.to] || g.from === made_by[move.from])).map(g => g.gate)
  check(move.from !== move.to && JSON.stringify(move.gates) === JSON.stringify(gates), 'gates of', move.name, JSON.stringify(move), JSON.stringify(gates))
}

// ---- the rules, and what rests on them
const changes = Object.fromEntries(tree.rules.changes.map(change => [`${change.kind} ${change.name}`, change]))
check(JSON.stringify(Object.keys(changes).sort()) === JSON.stringify(['criterion e1', 'criterion e8', 'criterion s1', 'gate besoin', 'table appareils']), Object.keys(changes))
check(changes['table appareils'].affects.filter(a => a.kind === 'criterion').map(a => a.name).sort().join() === 'e1,e2,u8', 'affected by the table')
const because = name => tree.rules.criteria.find(c => c.new_name === name).because.map(b => `${b.kind} ${b.name}`).join()
check(because('e1') === 'criterion e1,table appareils' && because('e2') === 'table appareils' && because('s2') === '', 'because')
check(tree.rules.gates.find(g => g.new_name === 'besoin').because.length === 1, 'because of the gate')

// ---- claims: one weaker, one under another title, one gone, one new; none of them is a rule
cpSync(join(root, 'rules'), join(folder, 'claims'), { recursive: true })
const promise = title => `garantie "${title}" score ne baisse jamais quand inclusion.rgaa monte`
edited(join(root, 'rules/bordeaux/ecoscore.eco'), join(folder, 'claims/bordeaux/ecoscore.eco'), [
  ['jamais score > 94 si', 'jamais score > 95 si'],
  [promise('être plus accessible ne nuit jamais'), promise('<script>`**x**`')],
  ['garantie "un suivi plus long ne nuit jamais" score ne baisse jamais quand achat.suivi monte', 'garantie "neuve" jamais score > 100']])
const promised = format => ecoscore(['diff', join(folder, 'old/bordeaux'), join(folder, 'claims/bordeaux'), '--root', folder, '--format', format]).out
const claims_only = JSON.parse(promised('json'))
check(is_diff(claims_only), told(is_diff.errors))
const claims = claims_only.rules.claims
check(claims_only.rules.changes.length === 0 && Object.values(claims_only.rules.counts).every(n => n === 0), 'claims are no rules')
check(claims.added === 1 && claims.removed === 1 && claims.renamed === 1 && claims.changed === 1 && claims.changes.length === 4, JSON.stringify(claims))
const fate = name => claims.changes.find(claim => claim.change === name)
check(fate('changed').from.includes('> 94 si') && fate('changed').to.includes('> 95 si') && fate('changed').title === fate('changed').old_title, 'changed')
check(fate('renamed').title === '<script>`**x**`' && fate('renamed').old_title.startsWith('être plus') && fate('renamed').from === fate('renamed').to, 'renamed')
check(fate('added').from === null && fate('added').old === null && fate('added').to === 'jamais score > 100', 'added')
check(fate('removed').to === null && fate('removed').new === null && fate('removed').title.startsWith('un suivi'), 'removed')
check(!promised('md').includes('<script') && promised('md').includes('\\`\\*\\*x\\*\\*\\`'), 'a hostile claim in Markdown', promised('md'))

// ---- the same whatever the number of threads; sums hold with projects that one side cannot read
check(ecoscore([...args, '--format', 'json', '--jobs', '1']).out === ecoscore([...args, '--format', 'json', '--jobs', '7']).out, 'threads')
edited(join(folder, 'new/bordeaux/ecoscore.eco'), join(folder, 'new/bordeaux/ecoscore.eco'), [
  ['donnée service_public "Service rendu au public" : oui ou non, obligatoire\n', 'donnée service_public "Service rendu au public" : oui ou non, obligatoire\ndonnée nouvelle "Nouvelle" : oui ou non, obligatoire\n']])
writeFileSync(portfolio, [...projects.slice(0, 5), ...projects.slice(0, 3).map(p => ({ ...p, nouvelle: true })), { nom: '<script>', a: 1 }, ...projects.slice(0, 2)]
  .map(project => JSON.stringify(project)).join('\n') + '\n{"nom": \n')
const partly = ecoscore([...args, '--format', 'json'])
check(partly.code === 4, 'exit code with an invalid project', partly.code)
const rest = JSON.parse(partly.out)
check(is_diff(rest), told(is_diff.errors))
const p = rest.portfolio
check(p.projects === 12 && p.only_before === 7 && p.only_after === 3 && p.neither === 2, 'read by one', p.only_before, p.only_after, p.neither)
for (const one of [found, p]) {
  check(one.projects === one.rise + one.fall + one.stay + one.unscored + one.only_before + one.only_after + one.neither, 'counts')
  check(one.projects === sum(one.grades.projects.flat()), 'matrix')
}
check(p.unread.length === 12 && p.unread[0].before === null && p.unread[0].after.includes('nouvelle'), 'first messages', JSON.stringify(p.unread[0]))

// ---- hostile words stay words
const hostile = '"\u202e<script>alert(1)</script>\u001b[31m'
const policy = label => `language en\npolicy "P" version "1"\ninput a "A" : count range 0 to 10\ncriterion c ${JSON.stringify(label).replace(/\\"/g, '')} weight 1\n  measure a\n  bands\n    up to 5 scores 0\n    otherwise scores 100\nend\n`
writeFileSync(join(folder, 'a.eco'), policy('c'))
writeFileSync(join(folder, 'b.eco'), policy('<script>`**x**`').replace('scores 0', 'scores 10'))
writeFileSync(join(folder, 'h.json'), JSON.stringify({ name: hostile, date: '2026-01-01', a: 1 }))
const two = ['diff', join(folder, 'a.eco'), join(folder, 'b.eco'), '--projects', join(folder, 'h.json')]
for (const format of ['text', 'md', 'json']) {
  const out = ecoscore([...two, '--format', format]).out
  check(!out.includes('\u001b') && !out.includes('\u202e') && out.includes('script'), format, 'hostile')
  check(format !== 'md' || (!out.includes('<script') && out.includes('\\`\\*\\*x\\*\\*\\`')), 'Markdown', out)
  check(format !== 'json' || is_diff(JSON.parse(out)), 'JSON')
}
finish()
