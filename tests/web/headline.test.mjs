// Curves and headlines in JSON: every tree of policies that have them is what its schema says.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { check, ecoscore, finish, root, told, validator } from './common.mjs'

const folder = mkdtempSync(join(tmpdir(), 'ecoscore-headline-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
const schema = name => validator({ strictTypes: false, strictRequired: false }).compile(
  JSON.parse(readFileSync(join(root, 'docs', `${name}.schema.json`), 'utf8')))
const language = name => join(root, 'tests/language', name)

function write(name, project) {
  const file = join(folder, name)
  writeFileSync(file, JSON.stringify({ date: '2026-11-24', ...project }))
  return file
}

function valid(name, args) {
  const is_valid = schema(name)
  const run = ecoscore(args)
  for (const line of run.out.trim().startsWith('{"n"') ? run.out.trim().split('\n') : [run.out])
    check(is_valid(JSON.parse(line)), name, args.join(' '), told(is_valid.errors))
  return run.out
}

const shop = write('shop.json', { name: 'Shop', energy: { between: [20, 30] }, calls: 1000 })
const mail = write('mail.json', { name: 'Mail', energy: 3, calls: 1000000 })
const page = write('page.json', { name: 'Page', dom: { between: [75, 350] }, sent: 1.5, pages: [{ size: 25 }, { size: 350 }] })
const carbon = ['-p', language('headline.eco')]
const rank = ['-p', language('curve.eco')]

const report = JSON.parse(valid('report', ['score', ...carbon, '--format', 'json', shop]))
check(report.indicators.filter(i => i.headline).map(i => i.name).join() === 'sci,used', 'headlines of the report')
const compared = JSON.parse(valid('compare', ['compare', ...carbon, '--format', 'json', shop, mail]))
check(/^1 to 1\.5\sgCO2e/.test(compared.a.headlines[0].range) && compared.b.headlines[0].range === null, 'headlines compared')
valid('batch', ['batch', ...carbon, shop, mail])
valid('findings', ['gate', ...carbon, '--format', 'findings', shop])
valid('report', ['score', ...rank, '--format', 'json', page])
for (const name of ['rank', 'price', 'light', 'page_rank', 'together', 'least'])
  valid('explain', ['explain', name, ...rank, '--format', 'json', page])
for (const file of ['curve.eco', 'headline.eco', 'rounding.eco'])
  valid('doc', ['doc', '--format', 'json', language(file)])
const changed = join(folder, 'changed.eco')
writeFileSync(changed, readFileSync(language('curve.eco'), 'utf8').replace('to quantiles.rank', 'to quantiles.size')
  .replace('points 100 - 5 * rank_of(dom)', 'points 100 - rank_of(dom) / 1 element'))
valid('diff', ['diff', '--format', 'json', language('curve.eco'), changed])
finish()
