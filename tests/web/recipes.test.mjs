// The recipes of docs/ci.md are YAML that a platform reads as we mean it; what their shell lines do is for docs/recipes.t.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { check, ecoscore, finish, root } from './common.mjs'

const page = readFileSync(join(root, 'docs/ci.md'), 'utf8')
const recipe = name => new RegExp(`^\`\`\`yaml recipe=${name}\n([^]*?)^\`\`\`$`, 'm').exec(page)?.[1] ?? ''
const formats = /--format ([a-z|]+)|not one of ([a-z|]+)/.exec(ecoscore(['gate', '--format', 'x', 'y']).err)[2].split('|')
const outputs = line => [...line.matchAll(/--output "?([a-z]+)=/g)].map(hit => hit[1])

const github = parse(recipe('github')), steps = github.jobs.gate.steps
const run = steps.find(step => step.run)?.run ?? ''
check(github.on === 'pull_request' && github.permissions['security-events'] === 'write', 'github: when, and what it may')
check(run.includes('ecoscore gate') && outputs(run).join() === 'github,sarif,summary', 'github', run)
check(run.includes(`sarif=${steps.find(step => step.with?.sarif_file).with.sarif_file} `), 'github: the file that is uploaded is the one that is written')

const gitlab = parse(recipe('gitlab')).ecoscore
check(gitlab.script.length === 1 && outputs(gitlab.script[0]).join() === 'gitlab,junit', 'gitlab', gitlab.script)
check(gitlab.artifacts.when === 'always' && Object.values(gitlab.artifacts.reports).every(file => gitlab.script[0].includes(`=${file} `)), 'gitlab: its reports')

for (const format of outputs(page)) check(formats.includes(format), 'there is no format', format)
const told = [...page.split('## Formats\n')[1].split('\n## ')[0].matchAll(/^\| `([a-z]+)` \|/gm)].map(hit => hit[1])
check([...told].sort().join() === [...formats].sort().join(), 'the table of formats', told, formats)
finish()
