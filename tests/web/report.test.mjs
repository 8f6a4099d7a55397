// The report is what docs/report.schema.json says, its parts add up, and it is the same bytes every time.
import { readFileSync, readdirSync, writeFileSync, mkdtempSync, rmSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { check, ecoscore, finish, near, root, sum, told, validator } from './common.mjs'

const ajv = validator({ strictTypes: false, strictRequired: false })
const schema = name => JSON.parse(readFileSync(join(root, 'docs', name), 'utf8'))
const report_schema = schema('report.schema.json')
const is_report = ajv.compile(report_schema)
const is_derivation = ajv.compile(schema('explain.schema.json'))

// ---- the schema itself: strict, and every member described
const walk = (node, visit, path = '') => {
  if (node === null || typeof node !== 'object') return
  visit(node, path)
  for (const [name, kid] of Object.entries(node)) walk(kid, visit, `${path}/${name}`)
}
walk(report_schema, (node, path) => {
  if (node.type === 'object' && node.properties) {
    check(node.additionalProperties === false, path, 'is open')
    check(Array.isArray(node.required), path, 'requires nothing')
    for (const [name, member] of Object.entries(node.properties)) {
      const target = member.$ref ? report_schema.$defs[member.$ref.slice('#/$defs/'.length)] : member
      check(member.description ?? target?.description, `${path}/properties/${name}`, 'has no description')
    }
  }
})

// Locales: those of the machine, and German, which writes decimals with a comma, made here when it can be made.
const temporary = mkdtempSync(join(tmpdir(), 'ecoscore-'))
process.on('exit', () => rmSync(temporary, { recursive: true, force: true }))
const locales = spawnSync('locale', ['-a']).stdout?.toString().split('\n') ?? []
const others = ['C', 'POSIX', 'C.UTF-8', ...locales.filter(name => /^(de_DE|fr_FR|tr_TR)/.test(name))].map(LC_ALL => ({ LC_ALL }))
if (spawnSync('localedef', ['-i', 'de_DE', '-f', 'UTF-8', join(temporary, 'de_DE.UTF-8')]).status === 0)
  others.push({ LC_ALL: 'de_DE.UTF-8', LOCPATH: temporary })
console.log('locales:', others.map(other => other.LC_ALL).join(' '))

function check_numbers(text, where) {
  // Every number token must read back to a double whose shortest form is the same token: no digit too many or too few.
  for (const [token] of text.replace(/"(?:[^"\\]|\\.)*"/g, '""').matchAll(/-?\d[\d.eE+-]*/g)) {
    const value = Number(token)
    check(Number.isFinite(value) && Number(JSON.stringify(value)) === value, where, 'number', token)
    check(JSON.stringify(value) === token, where, `number ${token} is not the shortest form ${JSON.stringify(value)}`)
  }
}

function check_sums(report, where) {
  const { score, themes, criteria, completeness, lists, decision } = report
  if (score.uncapped !== null) {
    check(near(sum(criteria.map(c => c.contribution)), score.uncapped), where, 'contributions', sum(criteria.map(c => c.contribution)), 'score', score.uncapped)
    if (themes.length > 0)
      check(near(sum(themes.map(t => t.contribution)), score.uncapped), where, 'contributions of the themes')
  }
  check(score.estimate === null || score.estimate <= score.uncapped + 1e-9, where, 'the score is above the uncapped one')
  for (const theme of themes) {
    const own = criteria.filter(c => c.theme === theme.name)
    check(near(sum(own.map(c => c.contribution)), theme.contribution), where, theme.name, 'is not the sum of its criteria')
    const counted = own.filter(c => c.points !== null)
    if (theme.points !== null)
      check(near(sum(counted.map(c => c.points * c.weight)) / sum(counted.map(c => c.weight)), theme.points), where, theme.name, 'is not the mean of its criteria')
  }
  const weigh = state => sum(criteria.filter(state).map(c => c.weight))
  check(near(completeness.applicable_weight, weigh(c => c.state !== 'not_applicable')), where, 'applicable weight')
  check(near(completeness.missing_weight, weigh(c => c.state === 'missing')), where, 'missing weight')
  check(near(completeness.assumed_weight, weigh(c => c.assumed)), where, 'assumed weight')
  check(near(completeness.answered_weight, weigh(c => c.state === 'scored' && !c.assumed)), where, 'answered weight')
  check(near(completeness.answered_weight + completeness.assumed_weight + completeness.missing_weight, completeness.applicable_weight), where, 'the parts of completeness')
  if (report.rules.weights_total !== null)
    check(near(sum(criteria.map(c => c.weight)), report.rules.weights_total), where, 'all weights')
  for (const list of lists)
    for (const total of list.totals) {
      const cells = list.rows.map(row => row.columns.find(column => column.name === total.name))
      check(cells.every(cell => cell && cell.unit === total.unit), where, total.name, 'is not a column of every row')
      const unknown = list.state === 'unknown' || cells.some(cell => cell.state === 'unknown')
      check((total.state === 'unknown') === unknown, where, total.name, 'total', total.state)
      check(unknown ? total.value === null : near(sum(cells.map(cell => cell.value ?? 0)), total.value), where, total.name, 'is not the sum of its rows')
    }
  const outcome = name => report.gates.some(gate => gate.outcome === name)
  const { valid_from: from, valid_until: until } = report.policy
  const valid = report.as_of && !(from && report.as_of < from) && !(until && report.as_of > until)
  const expected = outcome('blocked') ? 'refused'
    : outcome('undecided') || !valid || report.messages.some(m => m.code === 'R0806') || report.gates.length === 0 || (report.scale.length > 0 && !report.grade.issued) ? 'undecided' : 'approved'
  check(decision === expected, where, 'decision', decision, 'expected', expected)
  check((decision === 'approved') === (report.decision_reasons.length === 0), where, 'reasons of the decision')
  const step = report.scale.find(s => s.strict ? score.estimate > s.from : score.estimate >= s.from - 1e-9)
  check(!report.grade.issued || report.grade.estimate === step.grade, where, 'grade', report.grade.estimate)
}

// ---- pointers and lines lead to the answers
const at_pointer = (json, pointer) => pointer.split('/').slice(1).reduce((node, key) => node?.[key.replaceAll('~1', '/').replaceAll('~0', '~')], json)
function check_pointers(report, project, lines, where) {
  for (const thing of [...report.criteria, ...report.gates, ...report.remarks])
    for (const input of thing.inputs) {
      const value = at_pointer(project, input.pointer)
      check(input.state !== 'given' || (value !== undefined && value !== null), where, input.pointer, 'leads nowhere')
      check(input.state !== 'given' || lines[input.line - 1]?.includes(`"${input.pointer.split('/').pop()}"`), where, input.pointer, 'line', input.line)
    }
  for (const list of report.lists)
    for (const row of list.rows) check(typeof at_pointer(project, row.pointer) === 'object', where, row.pointer, 'is no row')
}

const same_numbers = (a, b) => JSON.stringify([a.score, a.decision, a.grade.estimate, a.criteria.map(c => [c.name, c.points, c.contribution, c.state]), a.gates.map(g => g.outcome), a.indicators.map(x => x.value)]) ===
  JSON.stringify([b.score, b.decision, b.grade.estimate, b.criteria.map(c => [c.name, c.points, c.contribution, c.state]), b.gates.map(g => g.outcome), b.indicators.map(x => x.value)])

const folder = 'rules/bordeaux/projets'
const cases = readdirSync(join(root, folder)).filter(name => name.endsWith('.json')).map(name => ({ path: `${folder}/${name}`, options: [] }))
check(cases.length >= 10, 'there are example projects')
cases.push({ path: 'tests/projects/good.json', options: ['--policy', 'tests/projects/policy.eco'] })
cases.push({ path: 'tests/language/used.json', options: ['--policy', 'tests/language/used.eco'] })
for (const name of ['amount_empty', 'otherwise_row', 'outside_validity', 'percent_fraction', 'other_policy'])
  cases.push({ path: `tests/projects/wrong/${name}.json`, options: ['--policy', 'tests/projects/policy.eco'] })

for (const name of ['themes', 'themes_unknown'])
  cases.push({ path: `tests/projects/${name}.json`, options: ['--policy', 'tests/projects/themes.eco'] })
cases.push({ path: 'tests/language/breakdown.json', options: ['--policy', 'tests/language/breakdown.eco'] })

const seen = { decision: new Set(), state: new Set(), outcome: new Set() }
for (const { path, options } of cases) {
  const text = readFileSync(join(root, path), 'utf8')
  const reports = {}
  for (const language of ['fr', 'en']) {
    const where = `${path} (${language})`
    const args = ['score', '--format', 'json', '--lang', language, ...options, path]
    const first = ecoscore(args)
    check(first.code === 0, where, 'exit code', first.code, first.err)
    if (first.code !== 0) continue
    const report = (reports[language] = JSON.parse(first.out))
    check(is_report(report), where, told(is_report.errors))
    check(report.language === language && report.project.file === path, where, 'language and file')
    check(first.out.endsWith('}\n') && !first.out.includes('\r') && !first.out.includes('�'), where, 'form of the text')
    check_numbers(first.out, where)
    check_sums(report, where)
    check_pointers(report, JSON.parse(text), text.split('\n'), where)
    check(ecoscore(args).bytes.equals(first.bytes), where, 'two runs differ')
    for (const other of others)
      check(ecoscore(args, { env: { ...other, LANG: other.LC_ALL, TZ: 'Pacific/Auckland', COLUMNS: '40' } }).bytes.equals(first.bytes), where, 'differs under', other.LC_ALL)
    seen.decision.add(report.decision)
    for (const c of report.criteria) seen.state.add(c.state)
    for (const g of report.gates) seen.outcome.add(g.outcome)
    if (language === 'fr' && /portail|assistant|tablettes|good|themes/.test(path))
      for (const thing of [...report.criteria, ...report.gates, ...report.indicators, ...report.themes]) {
        const explained = ecoscore(['explain', '--format', 'json', ...options, thing.name, path])
        check(explained.code === 0, where, 'explain', thing.name, explained.err)
        check(is_derivation(JSON.parse(explained.out || 'null')), where, 'explain', thing.name, told(is_derivation.errors))
      }
  }
  check(reports.fr && reports.en && same_numbers(reports.fr, reports.en), path, 'French and English differ in more than words')
}
check(seen.decision.size === 3, 'the examples show only', [...seen.decision])
check(seen.state.size === 3, 'the examples show only', [...seen.state])
check(seen.outcome.size === 4, 'the examples show only', [...seen.outcome])

// ---- an empty project, several projects, standard input
const file = join(temporary, 'p.json')
writeFileSync(file, '{"stage": "idea", "public": false}')
const empty = ecoscore(['score', '-f', 'json', '-p', 'tests/projects/policy.eco', file])
check(empty.code === 0 && is_report(JSON.parse(empty.out)), 'almost empty', empty.err, told(is_report.errors))
check_sums(JSON.parse(empty.out), 'almost empty')
check(JSON.parse(empty.out).decision === 'undecided', 'almost empty: not undecided')
const several = ecoscore(['score', '-f', 'json', '-p', 'tests/projects/policy.eco', 'tests/projects/good.json', 'tests/projects/wrong/not_whole.json', 'tests/projects/wrong/percent_text.json'])
const list = JSON.parse(several.out)
check(several.code === 4 && list.length === 3 && is_report(list[0]) && is_report(list[2]), 'several projects', several.code)
check(list[1].error === 'project' && list[1].messages.every(m => m.severity === 'error' && m.line > 0), 'the wrong one among several')
const piped = ecoscore(['score', '-f', 'json', '-p', 'tests/projects/policy.eco', '-'], { input: readFileSync(join(root, 'tests/projects/good.json')) })
const direct = JSON.parse(ecoscore(['score', '-f', 'json', '-p', 'tests/projects/policy.eco', 'tests/projects/good.json']).out)
const read = JSON.parse(piped.out)
check(is_report(read) && read.project.digest === direct.project.digest && same_numbers(read, direct), 'standard input')
const unknown = ecoscore(['explain', '-f', 'json', 'no_such_thing', 'rules/bordeaux/projets/portail.json'])
check(unknown.code === 5 && is_derivation(JSON.parse(unknown.out)), 'explain of an unknown name', told(is_derivation.errors))
finish()
