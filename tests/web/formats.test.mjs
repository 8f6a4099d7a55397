// Every format of a gate read by a reader that is not ours: SARIF by its schema and by the multitool, JUnit by xmllint and a parser,
// TAP by a parser, annotations as the runner reads them, Markdown by CommonMark. What each says is what the findings say.
import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Ajv from 'ajv'
import formats from 'ajv-formats'
import { HtmlRenderer, Parser as Markdown } from 'commonmark'
import { parse as parse_junit } from 'junit2json'
import { Parser as Tap } from 'tap-parser'
import { check, ecoscore, finish, root, sum, told } from './common.mjs'

const temporary = mkdtempSync(join(tmpdir(), 'ecoscore-'))
process.on('exit', () => rmSync(temporary, { recursive: true, force: true }))
const file = (name, text) => { writeFileSync(join(temporary, name), text); return join(temporary, name) }

// ---- what is tried
const nasty = '::error::x\r\n##[add-mask]y ]]> </script><img src=x onerror=y> {0} {{1}} [z](https://example.org) # TODO \\ "\'` | * @a \u001b[31m \u202e \u0000'
const words = nasty.replaceAll('\u0000', '').replaceAll(/[\u001b\u202e\r\n"{}\\]/g, '')
const hostile_rules = file('hostile.eco', `language en
policy "P" version "1"
input note "${words}" : text
input n "N" : number
gate g "${words}"
  block when n > 1
  because "${words} {note}"
  fix "${words}"
  may be waived
end
gate h "H"
  block when n > 2
end
remark r "${words}"
  warn when n > 0
  because "{note}"
end
`)
const hostile = (name, n) => file(name, JSON.stringify({ date: '2026-06-30', name: nasty.replace('\u0000', ''), note: nasty.replace('\u0000', ''), n }))
const odd_name = 'a b%20,c:d;#e&<f>"g\'é😀::error::[h].json'
const hostile_names = [['::warning file=a,line=1::b ##[error]c.json', '{"date": "2026-06-30", "##[error]nme": 1}'],
                       [' ::error::undated.json', '{"n": 1}'], ['##vso[x]y.json', '{\n::error::x\n##[error]y}']].map(([name, text]) => file(name, text))
const hostile_waivers = file('waivers.json', JSON.stringify({ version: 1, time_zone: words, waivers: [{ gate: 'g', project: nasty.replace('\u0000', ''), reason: nasty.replace('\u0000', ''), approver: words, until: '2026-06-30' }] }))
writeFileSync(join(temporary, 'bytes.json'), Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22]))
const gate = 'tests/gate', cli = 'tests/cli'
const cases = {
  none: [['-p', `${gate}/rules.eco`, `${gate}/approved.json`], 0],
  one: [['-p', `${gate}/rules.eco`, `${gate}/short.json`], 1],
  undecided: [['-p', `${gate}/rules.eco`, `./${gate}/half.json`], 2],
  many: [['rules/bordeaux/projets'], 1],
  same_twice: [['-p', `${gate}/rules.eco`, `${gate}/refused.json`, `${gate}/refused.json`], 1],
  waived: [['-p', `${gate}/rules.eco`, '--as-of', '2026-06-30', '--waivers', `${gate}/waivers.json`, `${gate}/short.json`], 0],
  waiver_expired: [['-p', `${gate}/rules.eco`, '--as-of', '2026-06-30', '--waivers', `${gate}/waivers/expired.json`, `${gate}/short.json`], 4],
  conditions: [['-p', `${gate}/rules.eco`, '--min-grade', 'A', '--min-score', '50', `${gate}/short.json`, `${gate}/approved.json`], 1],
  invalid: [['-p', `${gate}/rules.eco`, `${cli}/broken.json`, `${cli}/cut.json`, join(temporary, 'bytes.json')], 4],
  undated: [['-p', `${gate}/rules.eco`, `${cli}/no_date.json`], 4],
  rules: [['-p', `${cli}/broken.eco`, `${gate}/approved.json`], 3],
  no_gate: [['-p', `${cli}/no_gate.eco`, `${gate}/approved.json`], 3],
  hostile_passes: [['-p', `${gate}/rules.eco`, `${cli}/hostile.json`], 0],
  hostile_answers: [['-p', `${gate}/rules.eco`, `${cli}/hostile_broken.json`], 4],
  hostile_rules: [['-p', hostile_rules, hostile('refused.json', 5)], 1],
  hostile_waiver: [['-p', hostile_rules, '--as-of', '2026-06-30', '--waivers', hostile_waivers, hostile('waived.json', 2)], 0],
  hostile_invalid: [['-p', hostile_rules, ...hostile_names.map(path => path.slice(temporary.length + 1))], 4, temporary],
  hostile_file: [['-p', hostile_rules, hostile(odd_name, 5)], 1],
}
const all = ['findings', 'sarif', 'junit', 'github', 'gitlab', 'tap', 'md', 'summary']

// ---- readers
const schema = JSON.parse(readFileSync(createRequire(import.meta.url).resolve('@microsoft/sarif-multitool-linux/sarif-2.1.0.json'), 'utf8'))
delete schema.$schema
delete schema.id
const draft7 = new Ajv({ strict: false, allErrors: true })
formats(draft7)
const is_sarif = draft7.compile(schema)

const place_of = finding => [finding.place.file.replace(/^(\.\/)+/, ''), finding.place.line, finding.place.column]
const sentence_of = f => f.message + (f.fix ? ` → ${f.fix}` : '')

function check_sarif(text, found, where) {
  const log = JSON.parse(text)
  check(is_sarif(log), where, told(is_sarif.errors))
  const { results, tool: { driver }, columnKind } = log.runs[0]
  check(columnKind === 'unicodeCodePoints' && driver.name === 'ecoscore' && results.length === found.length, where, 'results', results.length, found.length)
  check(new Set(driver.rules.map(r => r.id)).size === driver.rules.length, where, 'a rule stands twice')
  results.forEach((result, i) => {
    const { physicalLocation: { artifactLocation: { uri, uriBaseId }, region } } = result.locations[0], finding = found[i]
    const [path, line, column] = place_of(finding)
    const plain = result.message.text
    check(driver.rules[result.ruleIndex].id === result.ruleId && result.ruleId === finding.id, where, result.ruleId)
    check(result.level === finding.level && result.partialFingerprints['ecoscoreFinding/v1'] === finding.fingerprint, where, finding.id)
    check(/^[-A-Za-z0-9._~/%:]*$/.test(uri) && decodeURIComponent(uri.replace(/^file:\/\//, '')) === path, where, 'uri', uri)
    check((uriBaseId === '%SRCROOT%') === !path.startsWith('/'), where, 'base of', uri)
    check(region.startLine === line && region.startColumn === column, where, 'region', region)
    check(!/\{(?!\{)/.test(plain.replaceAll('{{', '')) && !plain.includes(']('), where, 'a message with placeholders or links', plain)
    check(plain.replaceAll('{{', '{').replaceAll('}}', '}').replaceAll('] (', '](') === sentence_of(finding).replaceAll('] (', ']('), where, 'message', plain)
    check(result.suppressions.length === (finding.waiver ? 1 : 0), where, 'suppressions')
    check(!finding.waiver || (result.suppressions[0].status === 'accepted' && result.suppressions[0].justification.includes(finding.waiver.until)), where, 'suppression')
    check(result.relatedLocations.length === finding.related.length, where, 'related')
  })
}

const list = x => x === undefined ? [] : [x].flat()
async function check_junit(text, trees, found, where) {
  const { testsuite: suites, ...head } = await parse_junit(text)
  const cases = list(suites).flatMap(suite => list(suite.testcase))
  const count = kind => cases.filter(c => c[kind] !== undefined).length
  check(list(suites).length === trees.length && Number(head.tests) === cases.length && cases.length > 0, where, 'suites and cases')
  check(Number(head.failures) === count('failure') && Number(head.errors) === count('error') && Number(head.skipped) === count('skipped'), where, 'counts', head)
  for (const suite of list(suites))
    check(Number(suite.tests) === list(suite.testcase).length && Number(suite.failures) === list(suite.testcase).filter(c => c.failure).length, where, suite.name)
  const closed = found.filter(f => f.level === 'error')
  check(count('failure') + count('error') === closed.length, where, 'failures and errors', count('failure'), count('error'), closed.length)
  check(count('failure') === closed.filter(f => ['blocked', 'failed'].includes(f.outcome)).length, where, 'failures')
  check(!/^\s*(::|##\[)/m.test(text), where, 'a line that is a command')
  check(cases.every(c => Number.isInteger(Number(c.line)) && c.file), where, 'places')
}

/** As the runner reads a line: a command begins with ::, properties end at the next ::, the rest is its message. */
function command_of(line) {
  const hit = /^\s*::([a-z-]+)( [^\n]*?)?::(.*)$/s.exec(line)
  if (!hit) return null
  const unescape = text => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%')
  const properties = Object.fromEntries((hit[2] ?? '').trim().split(',').map(pair => { const at = pair.indexOf('='); return [pair.slice(0, at), unescape(pair.slice(at + 1))] }))
  return { name: hit[1], properties, message: unescape(hit[3]) }
}
/** "##[" is a command wherever it stands, so a file that is named so is not found by the platform. */
const defused = text => text.replaceAll(/##(?=[a-z]*\[)/gi, '\\x23#')
function check_github(text, found, where) {
  const lines = text.split(/\r\n|\n|\r/).slice(0, -1), names = { error: 'error', warning: 'warning', note: 'notice' }
  check(lines.length === found.length, where, 'lines', lines.length, found.length)
  const sorted = ['error', 'warning', 'note'].flatMap(level => found.filter(f => f.level === level))
  lines.forEach((line, i) => {
    const command = command_of(line), [path, at, column] = place_of(sorted[i])
    check(command?.name === names[sorted[i].level], where, 'command', line)
    check(command?.properties.file === defused(path) && Number(command.properties.line) === at, where, 'place', line, path, at)
    check(command?.properties.col === undefined || Number(command.properties.col) === column, where, 'column', line)
    check(Object.keys(command?.properties ?? {}).every(name => ['file', 'line', 'endLine', 'col', 'endColumn', 'title'].includes(name)), where, 'properties', line)
    check(command?.message.startsWith(defused(sentence_of(sorted[i])).replaceAll(/[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g, ' ')), where, 'message', line)
  })
}

/** Neither stream holds a command that the runner would take, but for the annotations, whose number is checked. */
function check_harmless({ out, err }, where, annotations) {
  const lines = ((annotations ? '' : out) + err).split(/\r\n|\n|\r/)
  check(lines.every(line => !/^\s*::/.test(line)), where, 'a command', lines.find(line => /^\s*::/.test(line)))
  check(!/##[a-z]*\[/i.test(out + err), where, 'an old command', /.*##[a-z]*\[.*/i.exec(out + err)?.[0])
}

function check_gitlab(text, found, where) {
  const issues = JSON.parse(text), prints = new Set(found.map(f => f.fingerprint))
  check(Array.isArray(issues) && issues.length === prints.size && new Set(issues.map(i => i.fingerprint)).size === issues.length, where, 'fingerprints', issues.length, prints.size)
  for (const issue of issues) {
    check(Object.keys(issue).join() === 'description,check_name,fingerprint,severity,location', where, Object.keys(issue))
    check(issue.description && issue.check_name && ['info', 'minor', 'major', 'critical', 'blocker'].includes(issue.severity), where, issue.severity)
    check(!issue.location.path.startsWith('./') && Number.isInteger(issue.location.lines.begin) && issue.location.lines.begin > 0, where, issue.location)
  }
  check(found.length > 0 || text === '[]\n', where, 'an empty report is not []', text)
}

function check_tap(text, trees, found, code, where) {
  const results = Tap.parse(text), asserts = results.filter(r => r[0] === 'assert').map(r => r[1]), end = results.find(r => r[0] === 'complete')[1]
  const expected = sum(trees.map(t => t.checks.length + t.found.filter(f => !t.checks.some(c => c.id === f.id)).length))
  check(text.startsWith('TAP version 14\n') && asserts.length === expected && end.count === expected, where, 'tests', asserts.length, expected)
  check(results.every(r => r[0] !== 'extra' && r[0] !== 'bailout'), where, 'lines that are no TAP', results.filter(r => r[0] === 'extra'))
  check(end.ok === (code === 0), where, 'ok', end.ok, code)
  check(end.fail - end.todo === found.filter(f => f.level === 'error').length, where, 'not ok', end.fail, end.todo)
  check(asserts.filter(a => a.diag).length === found.length, where, 'details', asserts.filter(a => a.diag).length, found.length)
  check(asserts.every(a => !a.diag || found.some(f => f.message === a.diag.message && f.place.line === a.diag.at.line)), where, 'details')
}

const markdown = new Markdown(), html = new HtmlRenderer()
function check_markdown(text, trees, where) {
  const rendered = html.render(markdown.parse(text)).replace('<!-- ecoscore -->', '')
  check(!/<(?!\/?(p|h2|h3|ul|li|strong)>)/.test(rendered), where, 'elements', rendered.match(/<(?!\/?(p|h2|h3|ul|li|strong)>)[^>]*>/g))
  check(!/[\u0000-\u0009\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/.test(text), where, 'control characters')
  check((rendered.match(/<li>/g) ?? []).length === sum(trees.map(t => t.found.length)), where, 'items')
}

// ---- all of them
const logs = [], xmls = []
for (const [name, [args, code, cwd = root]] of Object.entries(cases)) {
  const folder = join(temporary, `out-${name}`), out = {}
  mkdirSync(folder)
  const outputs = all.flatMap(format => ['--output', `${format}=${join(folder, format)}`])
  const once = ecoscore(['gate', '-q', '--output', join(folder, 'text'), ...outputs, ...args], { cwd })
  check(once.code === code && once.out === '', name, 'exit code', once.code, once.err)
  for (const format of all) {
    const alone = ecoscore(['gate', '-f', format, ...args], { cwd })
    check_harmless(alone, `${name} ${format}`, format === 'github')
    out[format] = readFileSync(join(folder, format), 'utf8')
    check(alone.code === code, name, format, 'exit code', alone.code, alone.err)
    check(alone.out === out[format], name, format, 'alone and among others differ')
  }
  check_harmless(ecoscore(['gate', ...args], { cwd }), `${name} text`)
  check_harmless(ecoscore(['gate', '-f', 'json', ...args], { cwd }), `${name} json`)
  const trees = [JSON.parse(out.findings)].flat(), found = trees.flatMap(tree => tree.found)
  check((code === 0) === !found.some(f => f.level === 'error'), name, 'exit code and findings')
  check_sarif(out.sarif, found, `${name} sarif`)
  await check_junit(out.junit, trees, found, `${name} junit`)
  check_github(out.github, found, `${name} github`)
  check_gitlab(out.gitlab, found, `${name} gitlab`)
  check_tap(out.tap, trees, found, code, `${name} tap`)
  check_markdown(out.md, trees, `${name} md`)
  check_markdown(out.summary, trees, `${name} summary`)
  logs.push(file(`${name}.sarif`, out.sarif))
  xmls.push(join(folder, 'junit'))
}

const lint = spawnSync('xmllint', ['--noout', '--schema', join(root, 'tests/gate/junit.xsd'), ...xmls])
check(lint.status === 0, 'xmllint', lint.error ?? lint.stderr.toString())

// The multitool ends with 0 even when it finds errors: they are counted in the log it writes.
const tool = createRequire(import.meta.url).resolve('@microsoft/sarif-multitool-linux/sarif-2.1.0.json').replace('sarif-2.1.0.json', 'Sarif.Multitool')
check(existsSync(tool), 'there is no', tool)
chmodSync(tool, 0o755)
const report = join(temporary, 'validation.sarif')
const validate = spawnSync(tool, ['validate', ...logs, '-o', report, '--log', 'ForceOverwrite'], { env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' } })
check(existsSync(report), 'the multitool wrote no log', validate.stderr?.toString(), validate.stdout?.toString())
const verdicts = JSON.parse(readFileSync(report, 'utf8')).runs.flatMap(run => run.results ?? [])
check(verdicts.every(v => v.level !== 'error'), 'multitool', verdicts.filter(v => v.level === 'error').slice(0, 5).map(v => `${v.ruleId} ${JSON.stringify(v.message)}`))

// ---- a real reader refuses what is not right: the tests above can fail
check(!is_sarif({ version: '2.1.0', runs: [{ results: [] }] }), 'the SARIF schema accepts a run without a tool')
check(command_of('plain text') === null && command_of('::error file=a%2Cb::m').properties.file === 'a,b', 'the reader of commands')
finish()
