// The page in a real browser: no error, no request, no axe violation at three widths, light and dark; what matters is
// visible; nothing overflows; a hostile project name stays text; on paper it is a handful of pages.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createRequire } from 'node:module'
import { check, ecoscore, finish, root } from './common.mjs'

const require = createRequire(import.meta.url)
const { default: puppeteer } = await import('puppeteer-core').catch(error => {
  console.error(`FAILED: puppeteer-core is not installed (.ci/setup installs it): ${error.message.split('\n')[0]}`)
  process.exit(1)
})
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'ecoscore-page-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

const half = JSON.parse(readFileSync(join(root, 'docs/examples/a_moitie.json'), 'utf8'))
const hostile = '<script>window.hurt=1</script><img src=x onerror="window.hurt=2">\u202egnp.exe\u202c </title><svg onload=alert(1)> \u001b[31m `**x**`'
const equipment = half.equipements.map(row => ({ ...row }))
const cases = [
  ['half, French', half, ['--lang', 'fr']],
  ['half, English', half, ['--lang', 'en']],
  ['refused', JSON.parse(readFileSync(join(root, 'rules/bordeaux/projets/refonte_site.json'), 'utf8')), []],
  ['whole', JSON.parse(readFileSync(join(root, 'rules/bordeaux/projets/portail.json'), 'utf8')), []],
  ['breakdowns', JSON.parse(readFileSync(join(root, 'tests/language/breakdown.json'), 'utf8')), ['--policy', join(root, 'tests/language/breakdown.eco')]],
  ['adapted', JSON.parse(readFileSync(join(root, 'tests/language/adapted.json'), 'utf8')), ['--policy', join(root, 'tests/language/adapted_en.eco')]],
  ['hostile', { ...half, nom: hostile, equipements: equipment }, []],
]

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
  for (const open of width === 800 ? [false, true] : [false]) {
    await page.evaluate(open => document.querySelectorAll('details').forEach(d => { d.open = open }), open)
    const { violations } = await page.evaluate(() => axe.run())
    check(violations.length === 0, where, open ? 'unfolded' : 'folded', JSON.stringify(violations.map(v => [v.id, v.nodes[0].html])))
  }
  return page
}

for (const [name, project, options] of cases) {
  const file = join(folder, 'page.html')
  writeFileSync(join(folder, 'project.json'), JSON.stringify(project))
  const args = ['score', join(folder, 'project.json'), ...options]
  const written = ecoscore([...args, '--format', 'html', '--output', file])
  check(written.code === 0, name, 'exit code', written.code, written.err)
  const report = JSON.parse(ecoscore([...args, '--format', 'json']).out)
  const again = ecoscore([...args, '--format', 'html'])
  check(again.out === readFileSync(file, 'utf8'), name, 'is not the same bytes every time')
  for (const [width, scheme] of [[360, 'light'], [800, 'dark'], [1280, 'light']]) {
    const page = await look(name, file, width, scheme)
    const text = await page.evaluate(() => document.body.innerText)
    const charts = await page.evaluate(() => [...document.querySelectorAll('svg')].filter(svg => !svg.hasAttribute('aria-hidden')).map(svg => svg.getAttribute('aria-label') ?? ''))
    check(charts.length > 3 && charts.every(label => label.length > 5), name, 'a chart has no text alternative')
    check(await page.evaluate(() => window.hurt === undefined && document.querySelectorAll('script, img').length === 0), name, 'the name is not text')
    check(await page.evaluate(() => document.documentElement.lang) === report.language, name, 'language')
    const local = x => x.toLocaleString(report.language === 'fr' ? 'fr-FR' : 'en-GB', { maximumFractionDigits: 1 })
    for (const x of [report.score.estimate, report.score.low, report.score.high])
      check(text.includes(local(x)), name, 'does not show', local(x))
    for (const gate of report.gates.filter(g => g.outcome === 'blocked' || g.outcome === 'undecided'))
      check(text.includes(gate.label) && text.includes(gate.fix), name, 'does not show the fix of', gate.name)
    for (const question of (report.questions ?? []).slice(0, 3))
      check(text.includes(question.label), name, 'does not ask', question.name)
    for (const criterion of report.criteria)
      check(text.includes(criterion.label), name, 'lacks', criterion.name)
    await page.close()
  }
  const paper = await browser.newPage()
  await paper.goto(`file://${file}`)
  const pdf = Buffer.from(await paper.pdf({ format: 'A4', printBackground: true }))
  const pages = (pdf.toString('latin1').match(/\/Type \/Page\b/g) ?? []).length
  check(pages >= 2 && pages <= 14, name, 'takes', pages, 'pages')
  await paper.close()
}
await browser.close()

// Markdown: whatever a name holds, it stays one line of text.
const markdown = ecoscore(['score', '--format', 'md', join(folder, 'project.json')]).out
check(!markdown.includes('<script') && !markdown.includes('<img') && !markdown.includes('\u202e') && !markdown.includes('\u001b'), 'Markdown holds markup')
check(markdown.split('\n')[0].startsWith('# &lt;script&gt;'), 'Markdown heading', markdown.split('\n')[0])
check(markdown.includes('\\`\\*\\*x\\*\\*\\`'), 'Markdown marks are not escaped')
finish()
