// Promises are kept, as their reader would try them: every question's answers typed in one by one give the bounds that were
// promised, and the first question narrows most; every suggested change, written into the file, gives exactly the promised
// score and grade, and blocks no gate that was open; comparing says the same.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { check, ecoscore, finish, near, root, told, validator } from './common.mjs'

const folder = mkdtempSync(join(tmpdir(), 'ecoscore-advice-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
const is_comparison = validator({ strictTypes: false }).compile(JSON.parse(readFileSync(join(root, 'docs/compare.schema.json'), 'utf8')))

const json = args => {
  const run = ecoscore([...args, '--format', 'json'])
  check(run.code === 0, args.join(' '), 'exit code', run.code, run.err)
  return JSON.parse(run.out)
}
const width = report => report.score.answered.high - report.score.answered.low

// What stands at a JSON pointer, to write into it.
function write_at(project, pointer, value) {
  const path = pointer.split('/').slice(1)
  const last = path.pop()
  const holder = path.reduce((at, key) => (at[key] ??= {}), project)
  holder[last] = value
}

// ---- questions of the half-answered example
const file = join(root, 'docs/examples/a_moitie.json')
const half = json(['advise', file])
check(half.questions.length >= 3, 'fewer than three questions')
check(half.score.low <= half.score.estimate && half.score.estimate <= half.score.high, 'the estimate is outside its bounds')
const before = width(half)
const worth = []
for (const question of half.questions) {
  if (question.type === 'list' || question.type === 'text') continue
  // The middles of five equal parts of the range, as the manual says; all choices.
  const choices = question.type === 'choice' || question.type === 'key' || question.type === 'yes_no'
  const na = question.answers.at(-1)?.text === 'sans objet'
  const answers = choices ? question.answers : question.answers.slice(1, na ? -2 : -1).concat(na ? question.answers.slice(-1) : [])
  const widths = answers.map((answer, i) => {
    const number = Number(answer.text.replace(/[^\d,-]/g, '').replace(',', '.'))
    const value = answer.text === 'sans objet' ? { sans_objet: 'essai' } : choices && question.options.length ? question.options[i].value : choices ? (answer.text === 'oui') : number
    const after = json(['score', file, '--set', `${question.pointer}=${JSON.stringify(value)}`])
    check(near(after.score.answered.low, answer.low) && near(after.score.answered.high, answer.high), question.name, '=', value,
      'gives', after.score.answered.low, after.score.answered.high, 'promised', answer.low, answer.high)
    check(after.score.low >= half.score.low - 1e-9 && after.score.high <= half.score.high + 1e-9, question.name, 'leaves the bounds')
    return width(after)
  })
  worth.push([question.name, before - widths.reduce((a, b) => a + b, 0) / widths.length, question.narrows])
}
check(worth.length >= 8, 'few questions were tried:', worth.length)
for (const [name, found, promised] of worth)
  check(Math.abs(found - promised) < 1e-6, name, 'narrows by', found, 'promised', promised)
check(worth.every(([, found]) => found <= worth[0][1] + 1e-6), 'the first question does not narrow most', JSON.stringify(worth))

// ---- advice, on several projects and targets
let changes = 0
for (const [name, options] of [
  ['docs/examples/a_moitie.json', []], ['docs/examples/a_moitie.json', ['--target', 'B']], ['docs/examples/a_moitie.json', ['--target', '47']],
  ['rules/bordeaux/projets/refonte_site.json', []], ['rules/bordeaux/projets/refonte_site.json', ['--target', 'accessibilite']],
  ['rules/bordeaux/projets/bornes_accueil.json', []], ['rules/bordeaux/projets/centre_donnees.json', []],
  ['rules/bordeaux/projets/postes_agents.json', []], ['rules/bordeaux/projets/tablettes_ecoles.json', []],
]) {
  const path = join(root, name)
  const today = json(['advise', path, ...options])
  for (const goal of today.advice.goals)
    for (const advice of goal.found) {
      const project = JSON.parse(readFileSync(path, 'utf8'))
      for (const change of advice.changes) write_at(project, change.pointer, change.value)
      for (const answer of advice.removes) write_at(project, answer.pointer, undefined)
      const changed = join(folder, 'changed.json')
      writeFileSync(changed, JSON.stringify(project))
      const after = json(['score', changed])
      changes++
      check(after.score.estimate === advice.score, name, goal.name, 'gives', after.score.estimate, 'promised', advice.score)
      check(after.grade.estimate === advice.grade, name, goal.name, 'grade', after.grade.estimate, 'promised', advice.grade)
      if (goal.kind === 'gate')
        check(after.gates.find(g => g.name === goal.name).estimate !== 'blocked', name, goal.name, 'is still blocked')
      else
        check(after.score.estimate >= goal.least * (1 - 1e-9), name, 'does not reach', goal.least)
      for (const gate of after.gates)
        check(gate.estimate !== 'blocked' || today.gates.find(g => g.name === gate.name).estimate === 'blocked', name, 'blocks', gate.name)
      const comparison = json(['compare', path, changed])
      check(is_comparison(comparison), 'compare', told(is_comparison.errors))
      check(comparison.b.score === advice.score, 'compare: score')
      for (const change of advice.changes)
        check(comparison.answers.some(a => a.pointer === change.pointer && a.to === change.to), 'compare: does not show', change.pointer)
    }
}
check(changes >= 10, 'few changes were tried:', changes)

// ---- the same seed gives the same digits; another seed nearly the same
const chances = seed => json(['score', file, '--seed', String(seed)]).chances
const [a, again, b] = [chances(7), chances(7), chances(8)]
check(JSON.stringify(a) === JSON.stringify(again), 'the same seed gives other digits')
check(JSON.stringify(a) !== JSON.stringify(b), 'another seed gives the same digits')
check(a.low >= half.score.answered.low && a.high <= half.score.answered.high, 'what is likely lies outside what is possible')
for (const [i, grade] of a.grades.entries())
  check(Math.abs(grade.probability - b.grades[i].probability) < 2, 'probability of', grade.grade, grade.probability, b.grades[i].probability)
check(near(a.grades.reduce((sum, g) => sum + g.probability, 0), 100), 'probabilities do not add up')
finish()
