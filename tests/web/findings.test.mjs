// Findings are what docs/findings.schema.json says; each place leads to the value it names, and each fingerprint is the digest that
// the manual says, whatever the layout of the file.
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { check, ecoscore, finish, root, told, validator } from './common.mjs'

const ajv = validator()
const is_findings = ajv.compile(JSON.parse(readFileSync(join(root, 'docs/findings.schema.json'), 'utf8')))
const temporary = mkdtempSync(join(tmpdir(), 'ecoscore-'))
process.on('exit', () => rmSync(temporary, { recursive: true, force: true }))

/** Where the value of each pointer stands: a reader of its own, which knows nothing but JSON. */
function places(text) {
  const found = new Map(), token = /\s*("(?:[^"\\]|\\.)*"|[-+\w.]+|[[\]{},:])/gy
  let at = 0, end = 0
  const next = () => { token.lastIndex = end; const hit = token.exec(text); end = token.lastIndex; at = end - hit[1].length; return hit[1] }
  const value = (word, pointer) => {
    const from = at
    if (word === '{' || word === '[') {
      found.set(pointer, [from, from + 1])
      for (let i = 0, inner = next(); inner !== '}' && inner !== ']'; inner = next(), i++) {
        if (inner === ',') inner = next()
        const key = word === '{' ? JSON.parse(inner).replaceAll('~', '~0').replaceAll('/', '~1') : `${i}`
        if (word === '{') { next(); inner = next() }
        value(inner, `${pointer}/${key}`)
      }
    } else found.set(pointer, [from, end])
  }
  value(next(), '')
  return found
}

/** Line and column (code points) of an offset, counted from the beginning. */
const place_of = (text, offset) => {
  const lines = text.slice(0, offset).split('\n')
  return [lines.length, [...lines.at(-1)].length + 1]
}

const bytes = text => Buffer.byteLength(text)
function check_tree(tree, text, where) {
  const where_is = text === null ? null : places(text), times = new Map()
  for (const finding of tree.found) {
    const { file, pointer, line, column, end_line, end_column, missing } = finding.place, here = `${where} ${finding.id}`
    const key = `${bytes(file)} ${bytes(finding.id)} ${bytes(pointer ?? '')} ${file}${finding.id}${pointer ?? ''}`
    const n = times.get(key) ?? 0
    times.set(key, n + 1)
    check(finding.fingerprint === createHash('sha256').update(`${key} ${n}`).digest('hex'), here, 'fingerprint')
    if (!where_is || !finding.id.match(/^(gate|remark)/)) continue
    let holder = pointer ?? ''
    while (missing && !where_is.has(holder)) holder = holder.slice(0, holder.lastIndexOf('/'))
    check(missing ? holder !== pointer : where_is.has(holder), here, 'missing', missing, pointer)
    const [from, to] = where_is.get(holder) ?? [0, 0]
    check(JSON.stringify([line, column, end_line, end_column]) === JSON.stringify([...place_of(text, from), ...place_of(text, to)]), here,
      'place', line, column, end_line, end_column, 'expected', place_of(text, from), place_of(text, to))
  }
  check(new Set(tree.found.map(f => f.fingerprint)).size === tree.found.length, where, 'two findings have one fingerprint')
  for (const checked of tree.checks)
    check(['passed', 'not_applicable'].includes(checked.outcome) === !tree.found.some(f => f.id === checked.id), where, checked.id, checked.outcome)
  check((tree.decision === 'approved') === !tree.found.some(f => f.level === 'error'), where, tree.decision, 'and its errors')
}

function run(args, codes, where) {
  const { code, out, err, bytes } = ecoscore(['gate', '--format', 'findings', ...args])
  check(codes.includes(code), where, 'exit code', code, err)
  const trees = JSON.parse(out || 'null')
  check(is_findings(trees), where, told(is_findings.errors))
  check(ecoscore(['gate', '--format', 'findings', ...args]).bytes.equals(bytes), where, 'two runs differ')
  return [trees].flat()
}

// ---- the examples, as they are, on one line and spread out
const seen = new Set()
const folder = 'rules/bordeaux/projets'
for (const name of ['assistant', 'portail', 'refonte_site', 'tablettes_ecoles', 'bornes_accueil', 'donnees_ouvertes'])
  for (const language of ['fr', 'en']) {
    const path = `${folder}/${name}.json`, text = readFileSync(join(root, path), 'utf8'), prints = []
    const other = join(temporary, 'p.json')
    for (const [file, layout] of [[path, text], [other, JSON.stringify(JSON.parse(text))], [other, JSON.stringify(JSON.parse(text), null, 3)]]) {
      if (file === other) writeFileSync(other, layout)
      const [tree] = run(['--lang', language, file], [0, 1, 2], `${path} ${language}`)
      check_tree(tree, layout, `${path} ${language}`)
      tree.found.forEach(f => seen.add(`${f.id.split('/')[0]} ${f.outcome}`))
      if (file === other) prints.push(tree.found.filter(f => f.place.pointer !== null).map(f => f.fingerprint).join())
    }
    check(prints[0] === prints[1], path, 'a fingerprint hangs on the layout')
  }
for (const kind of ['gate blocked', 'gate undecided'])
  check(seen.has(kind), 'no example shows', kind)

// ---- places by hand: characters of two and four bytes before the value, on one line and on several
const policy = 'tests/cli/rules.eco'
const lines = [
  ['{"name": "é😀", "date": "2026-06-30", "need": "none", "years": 5}', 1, 46, 52],
  ['{\n  "name": "é",\n\t"date": "2026-06-30",\n  "é": 1,\n  "need":   "none", "years": 5\n}', 5, 13, 19]]
for (const [text, line, column, end] of lines) {
  const file = join(temporary, 'hand.json')
  writeFileSync(file, text)
  const { place } = run(['-p', policy, '--lenient', file], [1], text)[0].found.find(f => f.id === 'gate/need_shown')
  check(place.line === line && place.column === column && place.end_column === end && !place.missing, text, place.line, place.column, place.end_column)
}

// ---- what cannot be read, rules that are wrong, several projects, hostile names
for (const [args, codes, least] of [
  [['-p', policy, 'tests/cli/broken.json'], [4], 2], [['-p', policy, 'tests/cli/cut.json'], [4], 1], [['-p', policy, 'tests/cli/hostile_broken.json'], [4], 3],
  [['-p', policy, 'tests/cli/no_date.json'], [4], 1], [['-p', policy, 'tests/cli/hostile.json'], [0], 0], [['-p', policy, 'tests/cli/approved.json'], [0], 0],
  [['-p', 'tests/cli/broken.eco', 'tests/cli/approved.json'], [3], 1], [['-p', 'tests/cli/no_gate.eco', 'tests/cli/approved.json'], [3], 1],
  [['-p', 'tests/cli/library.eco', 'tests/cli/approved.json'], [3], 1],
  [['-p', policy, 'tests/cli/approved.json', 'tests/cli/refused.json', 'tests/cli/broken.json'], [4], 4]]) {
  const trees = run(args, codes, args.join(' ')), found = trees.flatMap(tree => tree.found)
  check(found.length >= least && (least > 0 || found.length === 0), args.join(' '), 'found', found.length)
  for (const tree of trees) check_tree(tree, null, args.join(' '))
}
finish()
