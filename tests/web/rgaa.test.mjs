// The RGAA pack against the definitions of the referential (DISIC/accessibilite.numerique.gouv.fr c27e511, evaluation-conformite.md), over
// its example projects and random audits: a criterion is validated if it conforms on every page where it applies, and not applicable only
// if it is so on all; the rate is validated / applicable; the mean rate is that of the pages' own.
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { check, ecoscore, finish, near, root } from './common.mjs'

const counts = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12]
const keys = counts.flatMap((n, theme) => Array.from({ length: n }, (_, i) => `${theme + 1}.${i + 1}`))
check(keys.length === 106, 'criteria', keys.length)

let state = 20190920                    // xorshift
const random = n => { state ^= state << 13; state ^= state >>> 17; state ^= state << 5; return (state >>> 0) % n }
const folder = mkdtempSync(join(tmpdir(), 'ecoscore-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

const not_applicable = result => typeof result === 'object'
const mean = list => list.reduce((sum, x) => sum + x, 0) / list.length

function by_hand({ pages, audit, date }) {
  const tally = keys.map(key => pages.map(page => page.resultats[key]).filter(result => !not_applicable(result)))
  const applicable = tally.filter(results => results.length > 0)
  const valid = applicable.filter(results => results.every(result => result === 'conforme')).length
  const rates = pages.map(page => keys.map(key => page.resultats[key]).filter(result => !not_applicable(result)))
    .filter(results => results.length > 0).map(results => 100 * results.filter(result => result === 'conforme').length / results.length)
  const rate = applicable.length ? 100 * valid / applicable.length : null
  const [year, month, day] = audit.split('-')
  const current = audit <= date && date < `${Number(year) + 3}-${month}-${day}`
  const status = !current ? 'non_conforme' : rate === null ? 'rien' : valid === applicable.length ? 'totale' : rate >= 50 ? 'partielle' : 'non_conforme'
  return { applicables: applicable.length, valides: valid, taux: rate, taux_moyen: rates.length ? mean(rates) : null, etat: status,
           manque_totale: applicable.length - valid, manque_partielle: Math.max(0, Math.ceil(applicable.length / 2) - valid) }
}

function draw(i) {
  const na = random(100), bad = random(60), pages = []
  for (let n = 1 + random(6); n > 0; n--) {
    const resultats = {}
    for (const key of keys)
      resultats[key] = random(100) < na ? { sans_objet: 'tiré au sort' } : random(100) < bad ? 'non_conforme' : 'conforme'
    pages.push({ nom: `page ${n}`, processus: random(2) ? { sans_objet: 'aucun' } : 'p', resultats })
  }
  const audit = ['2026-06-30', '2023-07-01', '2023-06-30', '2026-07-01'][random(4)]
  return { nom: `n${i}`, date: '2026-06-30', public: true, audite: true, audit, pages }
}

const examples = readdirSync(join(root, 'rules/rgaa/projets')).map(name => join(root, 'rules/rgaa/projets', name))
  .filter(name => !name.endsWith('en_cours.json'))      // whose answers are not all there
check(examples.length >= 2, 'there are example projects')
const files = [...examples]
for (let i = 0; i < 25; i++) {
  const file = join(folder, `${i}.json`)
  writeFileSync(file, JSON.stringify(draw(i)))
  files.push(file)
}
const run = ecoscore(['score', '--policy', join(root, 'rules/rgaa'), '--format', 'json', ...files])
check(run.code === 0, 'score', run.err)
JSON.parse(run.out).forEach((report, i) => {
  const expected = by_hand(JSON.parse(readFileSync(files[i], 'utf8')))
  for (const [name, wanted] of Object.entries(expected)) {
    const found = report.indicators.find(indicator => indicator.name === name).value
    check(typeof wanted === 'number' ? near(found, wanted) : found === wanted, files[i], name, found, 'instead of', wanted)
  }
})
finish()
