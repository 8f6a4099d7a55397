// What examples cannot show about the pages: a list of contents names every heading, links lead somewhere, tables are whole.
//
//     node tests/docs/pages.mjs [PAGE.md ...]
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')
const given = process.argv.slice(2)
const pages = given.length ? given
    : [root, 'docs', 'rules', 'engine', 'cli', 'grammar', 'tests'].flatMap(folder =>
        readdirSync(join(root, folder === root ? '' : folder)).filter(name => name.endsWith('.md'))
            .map(name => join(root, folder === root ? '' : folder, name)))
let wrong = 0

function tell(page, line, what) {
    wrong++
    console.log(`${given.length ? page : relative(root, page)}:${line}: ${what}`)
}

// The lines that are no code, with their numbers.
function prose(page) {
    let code = false
    return readFileSync(page, 'utf8').split('\n').map((text, i) => ({ text, line: i + 1 })).filter(({ text }) => {
        const fence = text.trimStart().startsWith('```')
        code = fence ? !code : code
        return !code && !fence
    })
}

const anchor = heading => heading.toLowerCase().replaceAll(/[^\p{L}\p{N}_ -]/gu, '').replaceAll(' ', '-')
const headings = (lines, depth) => lines.flatMap(({ text, line }) => {
    const found = /^(#+) (.*)$/.exec(text)
    return found && (!depth || found[1].length === depth) ? [{ anchor: anchor(found[2]), text: found[2], line }] : []
})

// A list of links to the page itself above the first heading names every heading of that level, in order.
function contents(page, lines) {
    const second = headings(lines, 2), head = lines.filter(({ line }) => second.length && line < second[0].line)
    const named = head.flatMap(({ text, line }) => {
        const found = /^- \[(.*?)\]\(#(.*?)\)/.exec(text)
        return found ? [{ text: found[1], anchor: found[2], line }] : []
    })
    for (const heading of named.length ? second : [])
        if (!named.some(entry => entry.text === heading.text && entry.anchor === heading.anchor))
            tell(page, heading.line, `the contents do not name "${heading.text}"`)
    const order = named.map(entry => second.findIndex(heading => heading.anchor === entry.anchor))
    order.forEach((place, i) => {
        if (i > 0 && place >= 0 && place < order[i - 1])
            tell(page, named[i].line, `"${named[i].text}" is not in the order of the page`)
    })
}

function links(page, lines) {
    for (const { text, line } of lines)
        for (const [, target] of text.replaceAll(/`[^`]*`/g, '').matchAll(/\]\(([^)\s]+)\)/g)) {
            const [file, part] = target.split('#'), path = file ? join(dirname(page), file) : page
            if (/^[a-z]+:/.test(target))
                continue
            if (!existsSync(path))
                tell(page, line, `there is no ${target}`)
            else if (part && !headings(prose(path)).some(heading => heading.anchor === part))
                tell(page, line, `${target} leads to no heading`)
        }
}

// A row that stands by itself is shown as text: a table begins with its head and the line below it.
function tables(page, lines) {
    const rows = lines.map(({ text }) => text.startsWith('|'))
    lines.forEach(({ line }, i) => {
        if (rows[i] && !rows[i - 1] && !(rows[i + 1] && /^\|[-|: ]+\|$/.test(lines[i + 1].text)))
            tell(page, line, 'a row of a table without its head')
    })
}

for (const page of pages) {
    const lines = prose(page)
    contents(page, lines)
    links(page, lines)
    tables(page, lines)
}
console.log(`${pages.length} pages, ${wrong} mistakes`)
process.exitCode = wrong > 0 ? 1 : 0
