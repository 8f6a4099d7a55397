// What `explain CODE` teaches is true, in both languages: each wrong example gives its code, the right one gives it not and has no error.
// Every code has a reason in both languages; those without an example are listed here.
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { check, ecoscore, finish, root, told, validator } from './common.mjs'

const no_example = [
  'E0106', 'E0109', 'E0111', 'E0113', 'E0215', 'E0413', 'E0415', 'E0417', 'E0530', 'E0531', 'E0535', 'E0536', 'E0539', 'E0604', 'E0607', 'E0701', 'E0702',
  'E0707', 'E0715', 'E0716', 'E0721', 'E0727', 'E0817', 'E0820', 'E0823', 'E0901', 'E0902', 'E0903', 'E0904', 'E0905', 'E0906', 'E0907',
  'E0908', 'E0909', 'E0910', 'E0911', 'E0912', 'E0913', 'E0914'
]
const is_message = validator().compile(JSON.parse(readFileSync(join(root, 'docs/message.schema.json'), 'utf8')))
const folder = mkdtempSync(join(tmpdir(), 'ecoscore-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
const plain = { en: 'language en\npolicy "Example" version "1"\ninput staff "Staff" : count range 0 to 100\ncriterion c "C" weight 1\n  points staff\nend\n' }
plain.fr = ecoscore(['fmt', '--lang', 'fr', '-'], { input: plain.en }).out
const gives = (run, code) => new RegExp(` ${code}: `).test(run.out + run.err)

/** The messages about one example: rules are checked, a project is scored. */
function judge(lesson, lang, text, place) {
  const here = join(folder, `${lesson.code}-${lang}-${place}`), is_project = lesson.rules !== null || lesson.code.startsWith('E07')
  mkdirSync(here)
  if (lesson.file) writeFileSync(join(here, lesson.file.name), lesson.file.text)
  writeFileSync(join(here, 'rules.eco'), is_project ? (lesson.rules === null ? plain[lang] : lesson.before + lesson.rules) : lesson.before + text)
  if (!is_project) return ecoscore(['check', '--lang', 'en', '--as-of', '2026-11-24', join(here, 'rules.eco')])
  writeFileSync(join(here, 'project.json'), text)
  const lenient = lesson.code === 'R0801' ? ['--lenient'] : []
  return ecoscore(['score', ...lenient, '--lang', 'en', '--policy', join(here, 'rules.eco'), join(here, 'project.json')])
}

const codes = ecoscore(['help', 'errors', '--lang', 'en']).out.match(/^\| [EWR]\d{4}/gm).map(line => line.slice(2))
check(codes.length > 200, 'codes', codes.length)
for (const code of codes) {
  const [lesson, lecon] = ['en', 'fr'].map(lang => JSON.parse(ecoscore(['explain', code, '--format', 'json', '--lang', lang]).out))
  for (const one of [lesson, lecon]) check(is_message(one), code, told(is_message.errors))
  check(lesson.why && lecon.why && lesson.why !== lecon.why, code, 'has no reason in both languages')
  check((lesson.wrong === null) === no_example.includes(code), code, 'example', lesson.wrong === null ? 'is missing' : 'is there')
  if (lesson.wrong === null) continue
  for (const [lang, one] of [['en', lesson], ['fr', lecon]]) {
    const wrong = judge(one, lang, one.wrong, 'wrong'), right = judge(one, lang, one.right, 'right')
    check(gives(wrong, code), code, lang, 'is not what the wrong example gives:', wrong.out + wrong.err)
    check(!gives(right, code), code, lang, 'is what the right example gives, too:', right.out + right.err)
    check(right.code === 0, code, lang, 'the right example is wrong:', right.out + right.err)
  }
  // One truth: in French it is the English one, translated; what is no sentence of either language stays as it is.
  const written = code.startsWith('E07') ? [] : lesson.rules !== null ? ['rules'] : ['right']
  for (const part of written) {
    const translated = ecoscore(['fmt', '--lang', 'fr', '-'], { input: lesson.before + lesson[part] }).out
    const body = lesson.before === '' ? translated : translated.split('\n').slice(2).join('\n')
    check(lecon[part] === body && lecon[part] !== lesson[part], code, part, 'in French:', lecon[part])
    check(!/^(langage|langue) en/m.test(lecon.before + lecon[part]), code, part, 'is in English')
  }
  if (lesson.rules === null && written.length > 0)
    check(lecon.wrong !== lesson.wrong, code, 'the wrong example is in English, too:', lecon.wrong)
}
for (const code of no_example) check(codes.includes(code), code, 'is no code')

// A mistyped code.
const mistyped = ecoscore(['explain', 'E0204x', '--lang', 'en'])
check(mistyped.code === 5 && mistyped.err.includes("did you mean 'E0204'?"), 'mistyped', mistyped.err)
finish()
