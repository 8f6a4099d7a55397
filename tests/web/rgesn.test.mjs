// The RGESN pack against the formula of the official tool, over random answers: the share of the weights that are validated among
// those that apply. Priorities and what may not be not applicable are the facts of the tool (DISIC/MiNumEco 6a64404,
// rgesn_2024_outil_declaration_ecoconception.xlsx), one letter a criterion: Prioritaire, Recommandé, Modéré; small where it always applies.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { check, ecoscore, finish } from './common.mjs'

const themes = [
  'pprpprMrpR',
  'pprPPrpPMP',
  'PRMPMMM',
  'pPRRmrmMMMMRPRR',
  'RRPPPMMR',
  'RRMRRMM',
  'RRMP',
  'PPPRRRRMRR',
  'pPPPPRP'
]
const weight = { P: 1.5, R: 1.25, M: 1 }
const criteria = themes.flatMap((letters, t) => [...letters].map((letter, i) => (
  { id: `${t + 1}.${i + 1}`, theme: t, weight: weight[letter.toUpperCase()], always: letter !== letter.toUpperCase() })))
check(criteria.length === 78, 'criteria', criteria.length)
check(criteria.filter(c => c.always).length === 18, 'may never be not applicable', criteria.filter(c => c.always).length)
check(criteria.reduce((sum, c) => sum + c.weight, 0) === 100.25, 'all weights')

let state = 20240517                    // xorshift
const random = n => { state ^= state << 13; state ^= state >>> 17; state ^= state << 5; return (state >>> 0) % n }
const folder = mkdtempSync(join(tmpdir(), 'ecoscore-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

function draw(i) {
  const answers = {}
  for (const c of criteria) {
    const kind = random(c.always ? 5 : 6)
    if (kind < 4) answers[c.id] = ['valide', 'en_cours', 'non_valide', 'a_evaluer'][kind]
    if (kind === 5) answers[c.id] = { sans_objet: 'tiré au sort' }
  }
  return { nom: `n${i}`, date: '2026-06-30', rgesn: answers }
}

/** Validated over applicable, in per cent; null when nothing applies. */
function rate(project, chosen) {
  let validated = 0, applicable = 0
  for (const c of chosen) {
    const answer = project.rgesn[c.id]
    if (typeof answer === 'object') continue
    applicable += c.weight
    validated += answer === 'valide' ? c.weight : 0
  }
  return applicable === 0 ? null : 100 * validated / applicable
}

const close = (a, b) => a === b || (a !== null && b !== null && Math.abs(a - b) < 1e-9)
const projects = Array.from({ length: 60 }, (_, i) => draw(i))
const files = projects.map((project, i) => { const file = join(folder, `p${String(i).padStart(2, '0')}.json`); writeFileSync(file, JSON.stringify(project)); return file })
const reports = JSON.parse(ecoscore(['score', '--format', 'json', '--policy', 'rgesn', ...files]).out)
reports.forEach((report, i) => {
  const want = rate(projects[i], criteria)
  check(close(report.score.estimate, want), `score of ${i}`, report.score.estimate, want)
  report.themes.forEach((theme, t) => {
    const part = rate(projects[i], criteria.filter(c => c.theme === t))
    check(close(theme.points ?? null, part), `theme ${t + 1} of ${i}`, theme.points, part)
  })
})

// ---- what the tool forbids: the 18 that always apply
const forbidden = criteria.filter(c => c.always)
const file = join(folder, 'never.json')
for (const c of forbidden) {
  writeFileSync(file, JSON.stringify({ date: '2026-06-30', rgesn: { [c.id]: { sans_objet: 'non' } } }))
  const run = ecoscore(['score', '--policy', 'rgesn', file])
  check(run.code === 4 && run.err.includes('E0811'), `${c.id} may not be not applicable`, run.code)
}
finish()
