// The fleet, its trajectory and a request as programs and browsers read them: valid JSON, parts that add up by every cut, and a picture.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import puppeteer from 'puppeteer-core'
import { check, ecoscore, finish, near, root, sum, told, validator } from './common.mjs'

const is_report = validator({ strictTypes: false, strictRequired: false }).compile(
  JSON.parse(readFileSync(join(root, 'docs/report.schema.json'), 'utf8')))
const project = name => join(root, 'rules', name)
const two = project('parc/projets/deux_inventaires.json'), three = project('demande/projets/trois_lignes.json')

function report(policy, file) {
  const tree = JSON.parse(ecoscore(['score', '-p', policy, '--format', 'json', file]).out)
  check(is_report(tree), policy, told(is_report.errors))
  return tree
}
const figure = (tree, name) => tree.indicators.find(i => i.name === name).value
const breakdown = (tree, name) => tree.breakdowns.find(b => b.name === name)
const column = (row, name) => row.columns.find(c => c.name === name).value
const parts = (cut, name) => sum(cut.rows.map(row => column(row, name)))

// every cut of the fleet is the whole
const fleet = report('parc', two)
for (const cut of ['par_genre', 'par_entite', 'par_site', 'pyramide'])
  check(near(parts(breakdown(fleet, cut), 'empreinte'), figure(fleet, 'empreinte')), cut, 'is not the whole footprint')
for (const cut of ['par_genre', 'par_entite', 'par_site', 'par_annee', 'pyramide'])
  check(parts(breakdown(fleet, cut), 'unites') === figure(fleet, 'appareils_comptes'), cut, 'is not every device')
check(near(parts(breakdown(fleet, 'par_genre'), 'fabriquer') + parts(breakdown(fleet, 'par_genre'), 'utiliser'), figure(fleet, 'empreinte')), 'making and use')
check(fleet.lists[0].not_shown === 9 && fleet.lists[0].rows.length === 0, 'the inventory is repeated row by row')

// what explains a change adds up to it, and the factors to the rest
const path = report('trajectoire', two)
check(near(parts(breakdown(path, 'explication'), 'effet_annuel'), figure(path, 'changement')), 'the parts are not the change')
check(near(parts(breakdown(path, 'par_genre'), 'ecart'), figure(path, 'changement')), 'the kinds are not the change')
check(near(figure(path, 'changement') + figure(path, 'facteurs'), figure(path, 'changement_publie')), 'change and factors')
check(breakdown(path, 'par_inventaire').totals.length === 0, 'two years of one fleet were added up')

// the phases of a request are its carbon
const request = report('demande', three)
check(near(parts(breakdown(request, 'par_phase'), 'par_an'), figure(request, 'carbone')), 'phases, a year')
check(near(parts(breakdown(request, 'par_phase'), 'sur_la_duree'), figure(request, 'carbone_vie')), 'phases, over the life')

// a bar for each part, to the left of zero where it is below
const folder = mkdtempSync(join(tmpdir(), 'ecoscore-fleet-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', headless: true,
  args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'] })
const file = join(folder, 'page.html')
check(ecoscore(['score', '-p', 'trajectoire', '--format', 'html', '--output', file, two]).code === 0, 'the page')
const page = await browser.newPage()
const complaints = []
page.on('console', message => complaints.push(message.text())).on('pageerror', error => complaints.push(String(error)))
await page.goto(`file://${file}`)
const bars = await page.$$eval('section svg[aria-label*="Effet"]', all => all.map(svg => {
  const [rect, zero] = [svg.querySelector('rect'), svg.querySelector('line')].map(e => e.getBoundingClientRect())
  return { label: svg.getAttribute('aria-label'), left: rect.right <= zero.left + 1, right: rect.left >= zero.right - 1, width: rect.width }
}))
check(bars.length === 6, 'bars', bars.length)
for (const [i, row] of breakdown(path, 'explication').rows.entries()) {
  const value = column(row, 'effet_annuel')
  check(bars[i].label.includes(row.keys[0].text), 'a bar has another name', bars[i].label)
  check(value < 0 ? bars[i].left : bars[i].right, 'a bar stands on the wrong side', bars[i].label)
}
const widest = Math.max(...bars.map(bar => bar.width)), most = Math.max(...breakdown(path, 'explication').rows.map(r => Math.abs(column(r, 'effet_annuel'))))
for (const [i, row] of breakdown(path, 'explication').rows.entries())
  check(Math.abs(bars[i].width / widest - Math.abs(column(row, 'effet_annuel')) / most) < 0.01, 'a bar is too long or too short', bars[i].label)
check(complaints.length === 0, complaints.join('\n'))
await browser.close()
finish()
