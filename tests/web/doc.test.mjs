// The page of a policy in a real browser: no error, no request, no axe violation at three widths, light and dark; all that
// the policy holds is there, every link leads somewhere, a hostile policy stays text. Its JSON is what docs/doc.schema.json
// says, and the lines that are drawn are read against the points of real reports.
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createRequire } from 'node:module'
import { check, ecoscore, finish, near, root, sum, told, validator } from './common.mjs'

const require = createRequire(import.meta.url)
const { default: puppeteer } = await import('puppeteer-core').catch(error => {
  console.error(`FAILED: puppeteer-core is not installed (.ci/setup installs it): ${error.message.split('\n')[0]}`)
  process.exit(1)
})
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')
const schema = JSON.parse(readFileSync(join(root, 'docs/doc.schema.json'), 'utf8'))
const is_doc = validator().compile(schema)
const ajv = validator()
ajv.addSchema(JSON.parse(readFileSync(join(root, 'docs/diff.schema.json'), 'utf8')))
const is_diff = ajv.getSchema('urn:ecoscore:diff:1#/$defs/rules')
const folder = mkdtempSync(join(tmpdir(), 'ecoscore-doc-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

// ---- a policy whose every word is hostile
const evil = '<script>window.hurt=1</script><img src=x onerror=window.hurt=2>\u202e </title> `**x**` ]]> ::error'
const hostile = join(folder, 'hostile.eco')
writeFileSync(hostile, `language en
policy "${evil}" version "${evil}"
unit seat "${evil}"
setting way "${evil}" : one of a "${evil}", b
input n "${evil}" : count in [seat] range 0 to 9, default 3 because "${evil}", based on "${evil}"
input kind "${evil}" : one of x "${evil}", y, asked when n > 2 seat
list rows "${evil}" range 0 to 7
  input k : key of t
end
table t "${evil}" keyed by k
  source "${evil}" licence "${evil}" checked on 2026-01-31
  | k | v [seat] | w : text |
  | "${evil}" | 1 ± 0.5 | "${evil}" |
end
value f "${evil}" in [seat] is 4 source "${evil}"
define d "${evil}" in [seat] as n + f
theme th "${evil}"
criterion c "${evil}" weight 1 in th
  applies when kind is x
  measure d in [seat]
  bands
    up to f scores 100 "${evil}"
    otherwise scores 0
  because "${evil} {n}"
  fix "${evil}"
  see "${evil}"
end
gate g "${evil}"
  block when n > 8 seat
  because "${evil}"
end
remark r "${evil}"
  warn when n > 7 seat
end
score
  at most 50 when any gate blocks because "${evil}"
end
grades "${evil}"
  A from 50 "${evil}"
  B from 0
end
claim "${evil}" never d > 100 seat when kind is x
`)
const older = join(folder, 'older.eco')
writeFileSync(older, readFileSync(hostile, 'utf8').replace('weight 1 in th', 'weight 2 in th').replace('up to f scores 100', 'up to f scores 90').replace('never d > 100', 'never d > 90'))

const adapted = join(folder, 'adapted.eco')
writeFileSync(adapted, `language en
policy "${evil}" version "${evil}" based on "hostile.eco"
change criterion c "${evil} again"
  reason "${evil}"
  fix "${evil} now"
end
change value f
  reason "${evil}"
  is 5 seat
  source "${evil} 5"
end
remove remark r
  reason "${evil}"
remove claim "${evil}" reason "${evil}"
remark new "${evil}"
  reason "${evil}"
  warn when n > 6 seat
end
grades "${evil}"
  reason "${evil}"
  A from 0
end
`)

// ---- the tree
function tree_of(args) {
  const run = ecoscore(['doc', ...args, '--format', 'json'])
  check(run.code === 0, args, 'exit code', run.code, run.err)
  return JSON.parse(run.out)
}
for (const args of [['bordeaux'], ['bordeaux', '--lang', 'en'], [hostile], [adapted], [join(root, 'tests/language/adapted_twice.eco')], [join(root, 'tests/cli/page.eco')], [join(root, 'tests/language/used.eco')], [join(root, 'tests/bench/rules.eco')], ['--policy', join(root, 'rules/lib/equipement.eco')]]) {
  const tree = tree_of(args)
  check(is_doc(tree), args, told(is_doc.errors))
  check(tree.criteria.length === 0 || near(sum(tree.criteria.map(c => c.share)), 100), args, 'shares', sum(tree.criteria.map(c => c.share)))
  check(tree.themes.every(theme => near(theme.share, sum(tree.criteria.filter(c => c.theme === theme.name).map(c => c.share)))), args, 'themes')
}
const both = tree_of([hostile, '--since', older])
check(is_doc(both.policy) && is_diff(both.changes) && both.changes.changes.length === 1 && both.changes.claims.changed === 1, 'since', told(is_doc.errors), told(is_diff.errors))

/** Points at x on the line from corner to corner; NaN on a jump. */
function read(corners, x) {
  if (corners.some((c, i) => i > 0 && corners[i - 1].x === c.x && Math.abs(c.x - x) <= 1e-9 * Math.abs(x))) return NaN
  const right = corners.findIndex(c => c.x >= x)
  if (right < 0) return corners.at(-1).points
  if (right === 0) return corners[0].points
  const a = corners[right - 1], b = corners[right]
  return a.points + (b.points - a.points) * (x - a.x) / (b.x - a.x)
}
const bordeaux = tree_of(['bordeaux'])
let readings = 0
for (const file of readdirSync(join(root, 'rules/bordeaux/projets')).filter(name => name.endsWith('.json'))) {
  const report = JSON.parse(ecoscore(['score', '--format', 'json', join('rules/bordeaux/projets', file)]).out)
  for (const criterion of report.criteria) {
    const { drawing } = bordeaux.criteria.find(c => c.name === criterion.name)
    if (!drawing || criterion.state !== 'scored' || criterion.measure === null) continue
    const points = read(drawing, criterion.measure.value)
    if (Number.isNaN(points)) continue
    readings++
    check(Math.abs(points - criterion.points) < 1e-6, file, criterion.name, criterion.measure.value, 'drawn as', points, 'scored', criterion.points)
  }
}
check(readings > 60, 'too few readings', readings)
const e9 = bordeaux.criteria.find(c => c.name === 'e9').drawing.map(c => [c.x, c.points]).join(' ')
check(e9 === '1.3,100 1.3,60 1.5,60 1.5,0', 'steps of e9', e9)
const legal = bordeaux.values.find(v => v.name === 'plancher_reemploi')
check(legal.entries.map(e => e.from + ' ' + e.text).join() === '2024-07-01 20\u00a0%,2027-01-01 25\u00a0%,2030-01-01 30\u00a0%' && legal.provenance.standing === 'secondary', 'entries')
const promise = bordeaux.claims.find(c => c.title === 'être plus accessible ne nuit jamais')
check(bordeaux.claims.length === 13 && promise.text === 'le score ne baisse jamais quand «\u00a0Taux RGAA audité\u00a0» monte', 'claims in words', promise?.text)
check(both.policy.claims.length === 1 && both.policy.inputs.find(group => group.kind === 'list').rows.most === 7, 'hostile claims')
check(bordeaux.gates.find(g => g.name === 'accessibilite').when[0].includes('« Taux RGAA audité »'.replaceAll(' »', '\u00a0»').replace('« ', '«\u00a0')), 'conditions in words')

// ---- the page
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', headless: true,
  args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'] })

async function look(name, file, width, scheme) {
  const page = await browser.newPage()
  const where = `${name}, ${width} px, ${scheme}:`
  page.on('console', message => check(false, where, 'console:', message.text()))
  page.on('pageerror', error => check(false, where, 'error:', error.message))
  page.on('request', request => check(/^(file|data):/.test(request.url()), where, 'asks for', request.url()))
  await page.setViewport({ width, height: 900 })
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
  await page.goto(`file://${file}`)
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  check(overflow <= 0, where, 'overflows by', overflow)
  await page.evaluate(axe)
  await page.evaluate(() => document.querySelectorAll('details').forEach(d => { d.open = true }))
  const { violations } = await page.evaluate(() => axe.run())
  check(violations.length === 0, where, JSON.stringify(violations.map(v => [v.id, v.nodes[0].html])))
  return page
}

const cases = [
  ['Bordeaux', ['bordeaux'], bordeaux, [[360, 'light'], [800, 'dark'], [1280, 'light']]],
  ['Bordeaux in English', ['bordeaux', '--lang', 'en'], tree_of(['bordeaux', '--lang', 'en']), [[1280, 'dark']]],
  ['hostile', [hostile, '--since', older], both.policy, [[360, 'light'], [800, 'dark']]],
  ['adapted', [adapted], tree_of([adapted]), [[360, 'light'], [800, 'dark']]],
  ['figures of a day', [join(root, 'tests/cli/page.eco')], tree_of([join(root, 'tests/cli/page.eco')]), [[360, 'dark']]],
  ['library', [join(root, 'rules/lib/electricite.eco')], tree_of([join(root, 'rules/lib/electricite.eco')]), [[800, 'light']]],
]
for (const [name, args, tree, views] of cases) {
  const file = join(folder, 'page.html')
  const written = ecoscore(['doc', ...args, '--output', file])
  check(written.code === 0, name, 'exit code', written.code, written.err)
  check(ecoscore(['doc', ...args]).out === readFileSync(file, 'utf8'), name, 'is not the same bytes every time')
  for (const [width, scheme] of views) {
    const page = await look(name, file, width, scheme)
    const seen = await page.evaluate(() => ({
      text: document.body.textContent, lang: document.documentElement.lang, hurt: window.hurt, foreign: document.querySelectorAll('script, img').length,
      links: [...document.querySelectorAll('a[href^="#"]')].map(a => a.getAttribute('href').slice(1)),
      ids: [...document.querySelectorAll('[id]')].map(e => e.id),
      drawings: [...document.querySelectorAll('svg')].map(svg => svg.getAttribute('aria-label') ?? ''),
      heads: [...document.querySelectorAll('h1,h2,h3,h4')].map(h => Number(h.tagName[1])),
      headless: [...document.querySelectorAll('table')].filter(t => !t.querySelector('thead th[scope=col]') || !t.querySelector('tbody th[scope=row]')).length }))
    check(seen.lang === tree.language, name, 'language', seen.lang)
    check(seen.hurt === undefined && seen.foreign === 0, name, 'the policy is not text')
    check(seen.links.length > 1 && seen.links.every(link => seen.ids.includes(link)), name, 'a link leads nowhere', seen.links.find(link => !seen.ids.includes(link)))
    check(new Set(seen.ids).size === seen.ids.length, name, 'two elements have one id')
    check(seen.heads[0] === 1 && seen.heads.every((h, i) => i === 0 || h <= seen.heads[i - 1] + 1), name, 'headings skip a level', seen.heads.join())
    check(seen.headless === 0, name, 'a table has no heads')
    check(seen.drawings.length >= 2 * tree.criteria.filter(c => c.drawing).length && seen.drawings.every(label => label.length > 3), name, 'a drawing has no words')
    for (const criterion of tree.criteria) {
      check(seen.ids.includes(`criterion-${criterion.name}`), name, 'has no anchor for', criterion.name)
      for (const part of [criterion.label, criterion.fix, criterion.rule].filter(Boolean))
        check(seen.text.includes(part.replaceAll('\u202e', '\\u{202e}')), name, 'lacks', part)
    }
    const changes = tree.policy.based_on?.changes ?? []
    check(seen.ids.includes('adapted') === changes.length > 0, name, 'chapter of changes')
    for (const words of changes.flatMap(change => [change.name ?? '', change.label ?? '', change.reason, ...change.details.flatMap(d => [d.from ?? '', d.to ?? ''])]))
      check(seen.text.includes(words.replaceAll('\u202e', '\\u{202e}')), name, 'lacks of a change', words)
    for (const thing of [...tree.gates, ...tree.remarks, ...tree.inputs.flatMap(g => g.inputs), ...tree.values, ...tree.tables])
      check(seen.text.includes(thing.label.replaceAll('\u202e', '\\u{202e}')), name, 'lacks', thing.name)
    for (const words of tree.claims.flatMap(claim => [claim.title, claim.text, claim.rule]))
      check(seen.text.includes(words.replaceAll('\u202e', '\\u{202e}')), name, 'lacks the claim', words)
    check(seen.ids.includes('claims') === tree.claims.length > 0 && (tree.claims.length === 0 || seen.text.includes('ecoscore check --claims')), name, 'claims')
    for (const { rows } of tree.inputs.filter(group => group.rows))
      check(seen.text.includes(`${rows.least} ${tree.language === 'fr' ? 'à' : 'to'} ${rows.most} `), name, 'lacks the length', rows.most)
    await page.close()
  }
}
const paper = await browser.newPage()
await paper.goto(`file://${join(folder, 'page.html')}`)
check((await paper.pdf({ format: 'A4' })).length > 1000, 'does not print')
await browser.close()

// ---- Markdown: whatever a policy says, it stays text
const markdown = ecoscore(['doc', hostile, '--since', older, '--format', 'md']).out
const changed = ecoscore(['doc', adapted, '--format', 'md']).out.replace(/^(`{3,})\n[^]*?\n\1$/gm, '')
check(changed.includes('## What is changed') && !changed.includes('<script') && !changed.includes('<img') && !changed.includes('\u202e'), 'Markdown of changes')
const outside = markdown.replace(/^(`{3,})\n[^]*?\n\1$/gm, '')
check(!outside.includes('<script') && !outside.includes('<img') && !markdown.includes('\u202e'), 'Markdown holds markup')
check(markdown.includes('## ') && outside.includes('\\`\\*\\*x\\*\\*\\`'), 'Markdown marks are not escaped')
finish()
