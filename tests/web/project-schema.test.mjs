// `ecoscore schema` is a JSON Schema that a strict validator takes, and it accepts what the engine accepts: all example
// projects and what `init` writes. It refuses what is wrong; what only the engine can tell is listed here.
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { check, ecoscore, finish, root, told, validator } from './common.mjs'

const read = path => JSON.parse(readFileSync(join(root, path), 'utf8'))

function compiled(options, language) {
  const run = ecoscore(['schema', '--lang', language, ...options])
  check(run.code === 0 && run.err === '', 'schema', ...options, language, run.err)
  check(ecoscore(['schema', '--lang', language, ...options]).bytes.equals(run.bytes), 'two schemas differ')
  const schema = JSON.parse(run.out)
  check(schema.$schema === 'https://json-schema.org/draft/2020-12/schema' && schema.type === 'object', 'head of the schema')
  const ajv = validator()
  ajv.addKeyword({ keyword: 'x-unit', schemaType: 'string' })
  try {
    return { schema, validate: ajv.compile(schema) }
  } catch (error) {
    check(false, 'the schema does not compile:', error.message)
    return { schema, validate: () => false }
  }
}

function accepts(validate, project, where) {
  check(validate(project), where, 'is refused:', told(validate.errors))
}

// ---- Bordeaux
for (const language of ['fr', 'en']) {
  const { schema, validate } = compiled([], language)
  const names = readdirSync(join(root, 'rules/bordeaux/projets')).filter(name => name.endsWith('.json'))
  check(names.length >= 10, 'there are example projects')
  for (const name of names) accepts(validate, read(`rules/bordeaux/projets/${name}`), name)
  for (const options of [[], ['--keys-only']]) {
    const blank = ecoscore(['init', '--lang', language, ...options])
    check(blank.code === 0, 'init', blank.err)
    accepts(validate, JSON.parse(blank.out), `init ${options} (${language})`)
  }
  check(schema.properties.etape.title === 'Étape du projet', 'labels')
  check(schema.properties.usage.properties.benefice['x-unit'] === (language === 'fr' ? 'EUR/an' : 'EUR/year'), 'units', schema.properties.usage.properties.benefice['x-unit'])
  check(!validate({ ...read('rules/bordeaux/projets/portail.json'), etpae: 'idee' }), 'a mistyped field passes')
}

// ---- a policy inside a policy: its answers nest
{
  const options = ['--policy', 'tests/language/used.eco']
  const { schema, validate } = compiled(options, 'en'), used = read('tests/language/used.json')
  accepts(validate, used, 'used.json')
  accepts(validate, JSON.parse(ecoscore(['init', ...options]).out), 'init')
  check(schema.properties.sheet.title === 'Sheet' && schema.properties.sheet.properties.site.properties.users.title === 'Users', 'titles')
  for (const [path, value] of [['users', 3], ['sheet', { users: 3 }], ['sheet', { site: { users: 101 } }], ['sheet', { sheet: { 8.3: 'half' } }], ['sheet', []]])
    check(!validate({ ...used, [path]: value }), path, JSON.stringify(value), 'passes')
}

// ---- the policy with every kind of input: the schema and the engine agree on these
const { validate } = compiled(['--policy', 'tests/projects/policy.eco'], 'en')
const folder = 'tests/projects/wrong'
const good = read('tests/projects/good.json')
accepts(validate, good, 'good.json')
// What a schema cannot say: sums over several answers, the calendar of another field, units, tables with a row for others.
// The schema is narrower in spelling: it takes names as declared, and amounts as they are best written.
const only_spelling = ['accents']
const only_engine = ['not_asked', 'required_null', 'all_null', 'wrong_unit', 'unknown_unit', 'unit_on_plain_number',
  'between_reversed', 'between_out_of_range', 'amount_huge', 'amount_two_values', 'amount_both_spellings', 'date_out_of_range']
for (const name of readdirSync(join(root, folder)).filter(n => n.endsWith('.json'))) {
  const stem = name.replace('.json', '')
  const engine = ecoscore(['score', '--quiet', '--policy', 'tests/projects/policy.eco', `${folder}/${name}`])
  const schema_takes = validate(read(`${folder}/${name}`))
    if (engine.code === 0) check(schema_takes || only_spelling.includes(stem), name, 'is accepted by the engine and refused by the schema:', told(validate.errors))
  else if (!only_engine.includes(stem)) check(!schema_takes, name, 'is refused by the engine and accepted by the schema')
}
accepts(validate, { stage: 'idea', public: true }, 'the least')
accepts(validate, JSON.parse(ecoscore(['init', '--policy', 'tests/projects/policy.eco']).out), 'init')
const variants = [
  [{ servers: 501 }, 'too many servers'], [{ servers: '3' }, 'a number in quotes'], [{ servers: 2.5 }, 'half a server'],
  [{ public: 'yes' }, 'yes for true'], [{ stage: 'servce' }, 'no choice'], [{ audit: { value: 3, plusminus: 1 } }, 'no member of an amount'],
  [{ opening: '01/09/2025' }, 'no date'], [{ date: '2026-06-31' }, 'no day of the calendar'], [{ life: [] }, 'a list for a group'],
  [{ equipment: {} }, 'an object for a list'], [{ equipment: [5] }, 'a number for a row'], [{ equipment: [{ kind: 'drone', number: 1 }] }, 'no key'],
  [{ servers: { not_applicable: 'none' } }, 'not applicable'], [{ name: 5 }, 'a number for the name'], [{ power: true }, 'true for a number'],
  [{ power: { between: [1] } }, 'between with one number'], [{ remark: 5 }, 'a number for a text'],
]
for (const [change, words] of variants) check(!validate({ ...good, ...change }), words, 'passes')
const { stage, ...without } = good
check(!validate(without), 'a project without a required answer passes')
for (const [change, words] of [
  [{ power: '5 MWh/year' }, 'an amount as text'], [{ power: '5,5 MWh/year' }, 'a comma'], [{ power: '5000kWh/year' }, 'no blank'],
  [{ power: { between: [1, 2] } }, 'between'], [{ power: null }, 'null'], [{ date: null }, 'no date'], [{ name: null }, 'no name'], [{ life: null }, 'no group'],
  [{ audit: { sans_objet: 'rien' } }, 'not applicable'], [{ audit: '43 %' }, 'percent'], [{ equipment: [] }, 'no row'], [{ _x: { a: 1 } }, 'a comment'],
  [{ remark: '' }, 'an empty text'], [{ country: 'Atlantis' }, 'the row for others'],
  [{ power: { value: 5, unité: 'MWh/year' } }, 'unité'],
  [{ servers: { value: 3.0 } }, 'a whole amount'], [{ stage: { value: 'service', source: 'minutes' } }, 'a choice with its source'],
]) {
  const project = { ...good, ...change }
  const engine = ecoscore(['score', '--quiet', '--policy', 'tests/projects/policy.eco', '-'], { input: JSON.stringify(project) })
  const takes = validate(project)
  check((engine.code === 0) === takes, words, `engine ${engine.code}, schema ${takes}`, engine.err.split('\n')[0], told(validate.errors))
}
finish()
