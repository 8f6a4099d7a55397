// The lines of `batch` are what docs/batch.schema.json says, and what `score --format json` says of each project; the CSV has
// the same figures.
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { check, ecoscore, finish, root, told, validator } from './common.mjs'

const is_line = validator().compile(JSON.parse(readFileSync(join(root, 'docs/batch.schema.json'), 'utf8')))
const folder = 'rules/bordeaux/projets'
const files = [...readdirSync(join(root, folder)).filter(name => name.endsWith('.json')).map(name => `${folder}/${name}`), 'docs/examples/a_moitie.json']

const lines_of = run => run.out.trim().split('\n').map(line => JSON.parse(line))

// ---- as the report says
const lines = lines_of(ecoscore(['batch', '--quiet', ...files]))
check(lines.length === files.length, 'lines', lines.length)
files.forEach((file, i) => {
  const line = lines[i], report = JSON.parse(ecoscore(['score', '--format', 'json', file]).out)
  check(is_line(line), file, told(is_line.errors))
  const outcome = name => report.gates.filter(gate => gate.outcome === name).map(gate => gate.name)
  const want = {
    file, name: report.project.name, decision: report.decision, grade: report.grade.estimate, best: report.grade.best,
    worst: report.grade.worst, score: report.score.estimate, low: report.score.low, high: report.score.high,
    completeness: report.completeness.estimate, digest: report.project.digest.slice(7), rules: report.policy.digest.slice(7, 23),
    blocked: outcome('blocked'), undecided: outcome('undecided')
  }
  for (const [name, value] of Object.entries(want))
    check(JSON.stringify(line[name]) === JSON.stringify(value), file, name, line[name], value)
  for (const [name, value] of Object.entries(line.indicators)) {
    const indicator = report.indicators.find(one => one.name === name)
    check(indicator && indicator.value === value, file, name, value, indicator?.value)
  }
})

// ---- bad lines, and CSV as a reader of RFC 4180 reads it
const temporary = mkdtempSync(join(tmpdir(), 'ecoscore-'))
process.on('exit', () => rmSync(temporary, { recursive: true, force: true }))
const one = JSON.stringify(JSON.parse(readFileSync(join(root, files[0]), 'utf8')))
const hostile = ['=1+1', '+x', '-x', '@x', '\tx', 'a,"b"\nc', '\u202eabc', '<script>', '{{7*7}}', '\u0007\u001b[2J']
const portfolio = join(temporary, 'p.ndjson')
writeFileSync(portfolio, [...hostile.map(nom => JSON.stringify({ ...JSON.parse(one), nom })), '{"nom": ', '[]', 'null', '{"a":1}'].join('\n'))
const mixed = lines_of(ecoscore(['batch', '--quiet', portfolio]))
check(mixed.length === hostile.length + 4, 'mixed lines', mixed.length)
for (const line of mixed) check(is_line(line), 'mixed', told(is_line.errors))
check(mixed.every((line, i) => i < hostile.length ? line.name === hostile[i] : line.error), 'mixed')

/** Rows of cells: quotes double inside quotes. */
function csv(text) {
  const rows = [[]]
  let cell = '', quoted = false
  for (let i = 0; i < text.length; i++) {
    const c = text[i]
    if (quoted && c === '"' && text[i + 1] === '"') { cell += c; i++ }
    else if (c === '"') quoted = !quoted
    else if (!quoted && (c === ',' || c === '\n')) {
      rows.at(-1).push(cell)
      cell = ''
      if (c === '\n') rows.push([])
    } else cell += c
  }
  return rows.slice(0, -1)
}
const table = csv(ecoscore(['batch', '--quiet', '--format', 'csv', portfolio, ...files]).out)
const [head, ...rows] = table
const cells = rows.map(row => Object.fromEntries(head.map((name, i) => [name, row[i]])))
check(rows.every(row => row.length === head.length), 'every row has every cell')
check(cells.every(row => !/^[=+\-@\t\r]/.test(row.name)), 'no name begins like a formula')
check(cells.slice(0, hostile.length).every(row => !row.error) && cells.slice(hostile.length, hostile.length + 4).every(row => row.error), 'errors')
lines.forEach((line, i) => {
  const row = cells[hostile.length + 4 + i], text = value => value === null ? '' : String(value)
  for (const name of ['name', 'decision', 'grade', 'best', 'worst']) check(row[name] === text(line[name]), name, row[name], line[name])
  for (const name of ['score', 'low', 'high', 'completeness'])
    check(row[name] === '' ? line[name] === null : Number(row[name]) === line[name], name, row[name], line[name])
  check(row.blocked === line.blocked.join(' '), 'blocked')
  for (const [name, value] of Object.entries(line.indicators)) {
    const column = head.find(title => title === name || title.startsWith(`${name} [`))
    check(row[column] === '' ? value === null : Number(row[column]) === value, name, row[column], value)
  }
})
finish()
