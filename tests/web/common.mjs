// What the tests of JSON have in common: running ecoscore, loading ajv, counting failures.
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

if (!process.argv[2]) {
  console.error(`usage: node ${process.argv[1]} path/to/ecoscore`)
  process.exit(2)
}
const binary = resolve(process.argv[2])

/** Runs ecoscore, in the folder of the repository unless told otherwise: { code, out, err }. */
export function ecoscore(args, { env = {}, input = '', cwd = root } = {}) {
  const clean = { PATH: process.env.PATH, LC_ALL: 'C.UTF-8', ASAN_OPTIONS: process.env.ASAN_OPTIONS ?? '', ...env }
  const run = spawnSync(binary, args, { cwd, input, env: clean, maxBuffer: 1 << 28 })
  if (run.error) throw run.error
  return { code: run.status, out: run.stdout.toString('utf8'), err: run.stderr.toString('utf8'), bytes: run.stdout }
}

let failed = 0
let passed = 0

export function check(good, ...words) {
  if (good) {
    passed++
    return
  }
  failed++
  console.error('FAILED', ...words)
}

/** The closing line and the exit code; a run in which nothing was checked is a failure. */
export function finish() {
  console.log(`${passed} checks passed, ${failed} failed`)
  process.exit(failed > 0 || passed === 0 ? 1 : 0)
}

/** Ajv for draft 2020-12, strict, with formats. Without ajv there is no test, and that is a failure. */
export function validator(options = {}) {
  const require = createRequire(import.meta.url)
  let Ajv, formats
  try {
    Ajv = require('ajv/dist/2020').default
    formats = require('ajv-formats').default
  } catch (error) {
    console.error(`FAILED: ajv is not installed (.ci/setup installs it): ${error.message.split('\n')[0]}`)
    process.exit(1)
  }
  const ajv = new Ajv({ strict: true, allErrors: true, allowUnionTypes: true, ...options })
  formats(ajv)
  return ajv
}

export const near = (a, b) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b))
export const sum = numbers => numbers.reduce((total, x) => total + x, 0)
export const told = errors => (errors ?? []).slice(0, 3).map(e => `${e.instancePath} ${e.message} ${JSON.stringify(e.params)}`).join('; ')
