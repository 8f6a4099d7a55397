// The benchmark's harness: makes a portfolio, checks that every arm gives the same results, times whole processes in turn, and
// prints medians of the ratios of each round. Instructions are counted by callgrind, which is the same on every machine of one kind.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url)), root = resolve(here, '../..')
const words = process.argv.slice(2), flags = words.filter(word => word.startsWith('--'))
const [build_name = 'build', rounds = '15'] = words.filter(word => !word.startsWith('--'))
const build = resolve(root, build_name), bench = join(build, 'tests/bench'), work = join(build, 'bench')
const ecoscore = join(build, 'cli/ecoscore'), rules = join(here, 'rules.eco'), baseline = join(here, 'baseline.json')
const portfolio = join(work, 'projects.ndjson'), few = join(work, 'few.ndjson'), more = join(work, 'more.ndjson')
const example = join(root, 'rules/bordeaux/projets/portail.json')
const COUNT = 20000
const request = (n, format) => {        // a request of two lines, with a fleet of n devices beside it
  const file = join(work, `request-${n}.json`)
  writeFileSync(file, run(join(bench, 'bench_generate'), [n, 1, 'fleet']).stdout)
  return ['score', '--format', format, '-p', 'demande', file]
}

function run(command, args, options = {}) {
  const done = spawnSync(command, args, { maxBuffer: 1 << 30, encoding: 'utf8', ...options })
  if (done.error || (done.status !== 0 && !options.any)) {
    console.error(`${command} ${args.join(' ')}\n${done.error ?? done.stderr}`)
    process.exit(1)
  }
  return done
}

mkdirSync(work, { recursive: true })
if (!existsSync(portfolio)) writeFileSync(portfolio, run(join(bench, 'bench_generate'), [COUNT, 1]).stdout)
const text = readFileSync(portfolio, 'utf8'), head = n => text.split('\n', n).join('\n') + '\n'
writeFileSync(few, head(200))
writeFileSync(more, head(1200))

const arms = {
  plain: file => [join(bench, 'bench_hand'), 'plain', file],
  arena: file => [join(bench, 'bench_hand'), 'arena', file],
  'arena, 2 threads': file => [join(bench, 'bench_hand'), 'arena', file, '2'],
  ecoscore: file => [ecoscore, 'batch', '-q', '-j1', '-p', rules, file],
  'ecoscore, 2 threads': file => [ecoscore, 'batch', '-q', '-j2', '-p', rules, file]
}

// ---- the same results
const lines = command => run(command[0], command.slice(1)).stdout.trim().split('\n').map(line => JSON.parse(line))
function compare() {
  const want = lines(arms.plain(portfolio)), got = lines(arms.ecoscore(portfolio))
  const apart = (a, b) => Math.abs(a - b) / Math.max(1, Math.abs(a), Math.abs(b))
  let worst = want.length === got.length ? 0 : Infinity
  want.forEach((w, i) => {
    const g = got[i]
    if (w.name !== g.name || w.grade !== g.grade || w.blocked.join() !== g.blocked.join()) worst = Infinity
    worst = Math.max(worst, apart(w.score, g.score), apart(w.footprint, g.indicators.footprint), apart(w.per_user, g.indicators.per_user))
  })
  if (!(worst <= 1e-9)) {
    console.error(`the arms do not give the same results: ${worst}`)
    process.exit(1)
  }
  return worst
}

// ---- instructions
function instructions(command) {
  const file = join(work, 'callgrind.out')
  const done = run('valgrind', ['--tool=callgrind', `--callgrind-out-file=${file}`, ...command], { any: true })
  const total = Number(/Collected : (\d+)/.exec(done.stderr)[1])
  const digest = run('callgrind_annotate', ['--threshold=100', file]).stdout.split('\n').filter(line => /sha256_compress/.test(line))
    .reduce((sum, line) => sum + Number(line.trim().split(/[\s(]/)[0].replaceAll(',', '')), 0)
  return { total, digest }
}
function count_all() {
  const per_project = name => {
    const a = instructions(arms[name](few)), b = instructions(arms[name](more))
    return { all: (b.total - a.total) / 1000, digest: (b.digest - a.digest) / 1000 }
  }
  const ours = per_project('ecoscore'), arena = per_project('arena'), plain = per_project('plain')
  const empty = instructions([join(bench, 'bench_empty')])
  const start = instructions([ecoscore, 'gate', '-q', example])
  const [some, many] = [200, 1200].map(n => instructions([ecoscore, ...request(n, 'json')]))
  return {
    'project, by hand with malloc': plain.all, 'project, by hand with an arena': arena.all, 'project, without its digest': ours.all - ours.digest,
    'digest of a project': ours.digest, 'start with the Bordeaux rules': start.total - start.digest - empty.total,
    'row of the fleet beside a request': (many.total - many.digest - some.total + some.digest) / 1000
  }
}
function show_instructions() {
  const now = Object.fromEntries(Object.entries(count_all()).map(([name, n]) => [name, Math.round(n)]))
  const before = existsSync(baseline) ? JSON.parse(readFileSync(baseline, 'utf8')) : {}
  let risen = false
  console.log('instructions (callgrind)                  now     baseline   change')
  for (const [name, n] of Object.entries(now)) {
    const change = before[name] ? 100 * (n / before[name] - 1) : 0
    risen ||= change > 5 && !name.includes('by hand') && !name.includes('digest of')
    console.log(name.padEnd(34), String(n).padStart(11), String(before[name] ?? '').padStart(11), `${change.toFixed(1)} %`.padStart(9))
  }
  console.log(`ecoscore / arena: ${(now['project, without its digest'] / now['project, by hand with an arena']).toFixed(2)} without the digest (target: at most 1.25),`,
    `${((now['project, without its digest'] + now['digest of a project']) / now['project, by hand with an arena']).toFixed(2)} with it;`,
    'callgrind has no SHA instructions, which real processors do')
  if (flags.includes('--baseline')) writeFileSync(baseline, JSON.stringify(now, null, 2) + '\n')
  else if (risen) {
    console.error('FAILED: more than 5 % above the baseline')
    process.exit(1)
  }
}

// ---- times
const median = list => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)]
function launch(n, commands) {
  const args = [String(n), ...commands.flatMap((command, i) => i ? ['--', ...command] : command)]
  return run(join(bench, 'bench_launch'), args).stdout.trim().split('\n').map(line => {
    const figures = line.trim().split(' ').map(Number)
    return { seconds: figures.slice(0, -1), kilobytes: figures.at(-1) }
  })
}
const ratio = (a, b) => median(a.seconds.map((seconds, i) => seconds / b.seconds[i]))

function row(what, figure, target, good) {
  console.log(what.padEnd(62), String(figure).padStart(14), target ? `${target}`.padStart(16) : ''.padStart(16), good === undefined ? '' : good ? 'met' : 'NOT MET')
}

function show_times() {
  console.log(`the arms agree on ${COUNT} projects to ${compare().toExponential(1)}\n`)
  const names = Object.keys(arms), timed = launch(Number(rounds), names.map(name => arms[name](portfolio)))
  const arm = Object.fromEntries(names.map((name, i) => [name, timed[i]]))
  row('whole pipeline, one process', 'figure', 'target')
  for (const name of names)
    row(`  ${name}`, `${Math.round(COUNT / median(arm[name].seconds))}/s`, `${(ratio(arm.plain, arm[name])).toFixed(2)} of plain`)
  const pipeline = ratio(arm.plain, arm.ecoscore), own = ratio(arm.arena, arm['arena, 2 threads'])
  const scaling = ratio(arm.ecoscore, arm['ecoscore, 2 threads'])
  row('pipeline against plain cJSON', pipeline.toFixed(2), '>= 1.00', pipeline >= 1)
  row('pipeline against the arena (stretch)', ratio(arm.arena, arm.ecoscore).toFixed(2), '>= 1.00', ratio(arm.arena, arm.ecoscore) >= 1)
  row('two threads against one, of the hand-written program\'s own', `${scaling.toFixed(2)} / ${own.toFixed(2)}`, '>= 0.90', scaling / own >= 0.9)

  const inner = Object.fromEntries(run(join(bench, 'bench_inner'), [rules, portfolio, join(root, 'rules')]).stdout.trim().split('\n')
    .map(line => line.split(' ')).map(([name, value]) => [name, Number(value)]))
  const us = seconds => `${(1e6 * seconds).toFixed(1)} us`, scoring = inner.scoring_ours / inner.scoring_hand
  row('scoring alone, by hand from a tree', us(inner.scoring_hand))
  row('scoring alone', us(inner.scoring_ours), '<= 2 by hand', scoring <= 2)
  row('one reading of bounds against an estimate', (inner.bounds / inner.scoring_ours).toFixed(1))
  row('allocations of 500 projects, once warm', inner.allocations_warm, '0', inner.allocations_warm === 0)
  row('compiling the rules of the benchmark', us(inner.compile_rules))
  row('compiling the Bordeaux pack', us(inner.compile_bordeaux))
  for (const n of [250, 500, 1000]) row(`compiling ${n} criteria and ${10 * n} table rows`, us(inner[`compile_${n}`]))
  const growth = inner.compile_1000 / inner.compile_250 / 4
  row('  of four times the rules, against four times the time', growth.toFixed(2), '<= 1.25', growth <= 1.25)

  const [empty, start] = launch(101, [[join(bench, 'bench_empty')], [ecoscore, 'gate', '-q', example]])
  const over = median(start.seconds.map((seconds, i) => seconds - empty.seconds[i]))
  row('cold start with the Bordeaux pack, over an empty process', us(over), '<= 1500 us', over <= 0.0015)

  for (const format of ['text', 'json', 'html']) {
    const [used] = launch(21, [[ecoscore, ...request(10000, format)]])
    row(`a request with a fleet of 10,000 devices, as ${format}`, us(median(used.seconds)), '<= 50000 us', median(used.seconds) <= 0.05)
    row('  its peak memory', `${(used.kilobytes / 1024).toFixed(1)} MiB`)
  }

  const one = join(work, 'one.ndjson')
  writeFileSync(one, head(1))
  const [idle, all, two] = launch(1, [arms.ecoscore(one), arms.ecoscore(portfolio), arms['ecoscore, 2 threads'](portfolio)])
  const above = run => (run.kilobytes - idle.kilobytes) / 1024
  row('peak memory of a run with one project', `${(idle.kilobytes / 1024).toFixed(1)} MiB`)
  row('  above it with all, one thread', `${above(all).toFixed(2)} MiB`, '<= 4 + 1 MiB', above(all) <= 5)
  row('  above it with all, two threads', `${above(two).toFixed(2)} MiB`, '<= 4 + 2 MiB', above(two) <= 6)
}

if (flags.includes('--instructions') || flags.includes('--baseline')) show_instructions()
else show_times()
