// A second opinion on the Bordeaux pack: the grid written again, by hand, in another language, without reading the rules.
//
//   node tests/independent/bordeaux.mjs [--json] [--detail] [PROJECT.json ...]     default: all of rules/bordeaux/projets
//
// Nothing here comes from the rule engine or from the .eco files: the points are those of the proposed grid of 35 criteria
// (with the corrections the pack announces at its head), the figures of the equipment are the few that the projects need.
// Estimates only, no bounds. The inline tests of rules/bordeaux/ecoscore.eco assert what this prints.
import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join, basename } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const folder = join(here, '../../rules/bordeaux/projets')

// ---- figures: kg CO2e made, moved, ended; kWh a year; years it lasts; years of a first life; kg of refurbishing work
const DEVICES = {
  smartphone: [77, 2.27, 0.246, 4.9275, 2.5, 3, 8],
  tablette: [80.5, 3.43, 0.364, 18.25, 3, 3, 9],
  ordinateur_portable: [170, 12.3, 2.79, 29.0175, 5, 4.5, 15],
  ordinateur_fixe: [203, 1.85, 6.61, 153.3, 6, 4.5, 15],
  ecran: [64.6, 1.29, 3.95, 73, 6, 4.5, 15],
  televiseur: [325, 3.26, 11.9, 71.175, 8, 4.5, 15],
  videoprojecteur: [39.2, 1.32115, 3.26, 36.5, 8, 4.5, 15],
  imprimante: [10.5, 0.3, 10.2, 21.9, 5, 4.5, 15],
  box: [60.8, 0.61, 1.63, 70.08, 5, 4.5, 15],
  serveur: [600, 5.5, 20, 2628, 6, 4.5, 15],
  baie_stockage: [2200, 20, 72, 4383, 6, 4.5, 15],
  commutateur: [150, 1.4, 5, 263, 8, 4.5, 15],
  borne_wifi: [45, 0.5, 1.2, 87.7, 6, 4.5, 15],
  telephone_ip: [30, 0.5, 0.5, 35.1, 8, 4.5, 15],
  photocopieur: [700, 7, 23, 200, 6, 4.5, 15],
  ecran_interactif: [800, 8, 29, 143, 8, 4.5, 15],
  client_leger: [60, 1, 2, 35, 7, 4.5, 15],
  capteur: [5, 0.1, 0.2, 0.5, 7, 4.5, 15],
  passerelle: [60, 0.6, 1.6, 70.1, 7, 4.5, 15],
}
const GRID = { FRA: 0.0519, DEU: 0.34414, IRL: 0.279702 }                  // kg CO2e per kWh
const WEIGHTS = {
  u1: 4, u2: 3, u3: 3, u4: 3, u5: 4, u6: 3, u7: 3, u8: 2,
  e1: 5, e2: 4, e3: 3, e4: 4, e5: 4, e6: 2, e7: 3, e8: 5, e9: 2, e10: 1, e11: 2, e12: 1,
  s1: 6, s2: 4, s3: 3, s4: 2, s5: 3, s6: 2, s7: 2, s8: 2,
  p1: 3, p2: 2, p3: 2, p4: 2, p5: 2, p6: 3, p7: 1,
}
const FLEET_KG = 6200e3, CARBON_EUR_PER_KG = 0.065, IN_DIFFICULTY = 0.19, YEAR_SPENT = 2400000, YEAR_REUSED = 590000
const floorOn = day => (day >= '2030-01-01' ? 0.30 : day >= '2027-01-01' ? 0.25 : 0.20)
const gridLimitOn = day => (day >= '2030-01-01' ? 0.080 : 0.100)

// ---- answers: three states, as markers; `assumed` is a flag raised while a criterion is worked out
const UNKNOWN = Symbol('unknown'), NOT_APPLICABLE = Symbol('not applicable')
const TO_BASE = { an: 1, ans: 1, mois: 1 / 12, 'kWh/an': 1, 'MWh/an': 1000, 'EUR/an': 1, EUR: 1, kEUR: 1000, 'kEUR/an': 1000,
  'kgCO2e/an': 1, 'tCO2e/an': 1000, 'L/kWh': 1, 'kbit/s': 1, 'Mbit/s': 1000, 'ko/ecran_vu': 1, 'Mo/ecran_vu': 1000, '%': 1 }

function plain(answer) {
  if (answer === undefined || answer === null || answer === '') return UNKNOWN
  if (typeof answer === 'object') {
    if ('sans_objet' in answer) return NOT_APPLICABLE
    return answer.valeur * (answer.unite ? factor(answer.unite) : 1)
  }
  const text = typeof answer === 'string' && answer.match(/^(-?\d+(?:[.,]\d+)?)\s*([^\d\s].*)$/)
  return text && text[2] in TO_BASE ? Number(text[1].replace(',', '.')) * TO_BASE[text[2]] : answer
}
function factor(unit) {
  if (!(unit in TO_BASE)) throw Error(`unit ${unit} is not known to this script`)
  return TO_BASE[unit]
}
const given = x => x !== UNKNOWN && x !== NOT_APPLICABLE
// Strict functions: unknown first, then not applicable.
const lift = f => (...v) => (v.includes(UNKNOWN) ? UNKNOWN : v.includes(NOT_APPLICABLE) ? NOT_APPLICABLE : f(...v))
const and = (...v) => (v.includes(false) ? false : v.includes(UNKNOWN) ? UNKNOWN : v.includes(NOT_APPLICABLE) ? NOT_APPLICABLE : true)
const or = (...v) => (v.includes(true) ? true : v.includes(UNKNOWN) ? UNKNOWN : v.includes(NOT_APPLICABLE) ? NOT_APPLICABLE : false)
const not = lift(x => !x)
const add = lift((a, b) => a + b), sub = lift((a, b) => a - b), mul = lift((a, b) => a * b), div = lift((a, b) => a / b)
const atLeast = lift((a, b) => a >= b || Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b)))
const less = (a, b) => not(atLeast(a, b))
const is = lift((a, b) => a === b)
const line = lift((x, ...knots) => {
  // knots: x1, y1, x2, y2 …; flat outside
  if (x <= knots[0]) return knots[1]
  for (let i = 2; i < knots.length; i += 2)
    if (x <= knots[i]) return knots[i - 1] + (knots[i + 1] - knots[i - 1]) * (x - knots[i - 2]) / (knots[i] - knots[i - 2])
  return knots[knots.length - 1]
})
// [[condition, value] …]: the first true one; an unknown condition on the way makes the choice unknown.
function first(cases) {
  for (const [condition, value] of cases) {
    if (condition === true) return value
    if (condition === UNKNOWN) return UNKNOWN
  }
  return NOT_APPLICABLE
}
const monthsLater = (day, n) => {
  const [y, m, d] = day.split('-').map(Number)
  const last = new Date(Date.UTC(y, m - 1 + n + 1, 0)).getUTCDate()
  return new Date(Date.UTC(y, m - 1 + n, Math.min(d, last))).toISOString().slice(0, 10)
}
const total = v => v.reduce((a, b) => (b === NOT_APPLICABLE ? a : add(a, b)), 0)
function mean(pairs) {       // [value, weight] …; lines not applicable are left out; nothing left: not applicable
  const rows = pairs.filter(p => !p.includes(NOT_APPLICABLE))
  const weight = total(rows.map(p => p[1]))
  return weight === 0 ? NOT_APPLICABLE : div(total(rows.map(([x, w]) => mul(x, w))), weight)
}

// ---- the audits that a project may carry. RGESN 2024: a letter a criterion, as in the official tool: Prioritaire, Recommandé, Modéré
const RGESN = ['PPRPPRMRPR', 'PPRPPRPPMP', 'PRMPMMM', 'PPRRMRMMMMMRPRR', 'RRPPPMMR', 'RRMRRMM', 'RRMP', 'PPPRRRRMRR', 'PPPPPRP']
const RGESN_WEIGHTS = { P: 1.5, R: 1.25, M: 1 }

// What the measures validate where the project gives no answer itself; undefined where they do not say.
function measured(audit, day) {
  const at = (group, name) => plain(audit[group] && audit[group][name])
  const site = name => at('terminaux', name), centre = name => at('centre', name)
  const done = x => (x === true ? 'valide' : x === false ? 'non_valide' : undefined)
  const real = centre('pue_mesure'), pue = centre('pue'), volume = centre('volume')
  return {
    '2.2': done(and(atLeast(site('age_pc'), 10), atLeast(site('age_mobile'), 7))),
    '2.3': done(or(site('hors_connexion'), atLeast(512, site('debit')))),
    '2.4': done(and(atLeast(site('age_systeme'), 5), atLeast(site('age_navigateur'), 2))),
    '8.3': done(real === true ? less(pue, 1.5) : and(less(centre('age'), 2), atLeast(1.3, pue))),
    '8.4': done(atLeast(0.4, centre('wue'))),
    '8.6': done(less(GRID[centre('pays')] ?? UNKNOWN, gridLimitOn(day))),
    '8.7': done(or(centre('chaleur'), real === true ? less(pue, 1.3) : atLeast(1.2, pue))),
    '8.8': given(volume) && volume < 10 ? NOT_APPLICABLE : undefined,
  }
}

// The share of the weights that are validated among those that apply; what nobody answered is not validated.
function rgesnScore(audit, day) {
  const by = measured(audit, day)
  let valid = 0, all = 0
  RGESN.forEach((letters, t) => [...letters].forEach((letter, i) => {
    const id = `${t + 1}.${i + 1}`, said = plain(audit.rgesn && audit.rgesn[id]), answer = said === UNKNOWN ? by[id] : said
    if (answer === NOT_APPLICABLE) return
    all += RGESN_WEIGHTS[letter]
    if (answer === 'valide') valid += RGESN_WEIGHTS[letter]
  }))
  return 100 * valid / all
}

// RGAA: a criterion is validated when it conforms on each page on which it applies. An audit counts for three years.
function rgaaAudit(audit, day) {
  const until = audit.audite ? monthsLater(audit.audit, 36) : '', results = {}
  for (const page of audit.pages)
    for (const [id, answer] of Object.entries(page.resultats)) (results[id] ||= []).push(plain(answer))
  const applied = Object.values(results).map(answers => answers.filter(a => a !== NOT_APPLICABLE)).filter(a => a.length)
  const open = applied.some(a => a.includes(UNKNOWN)) || Object.keys(results).length < 106
  const rate = open ? UNKNOWN : applied.length ? 100 * applied.filter(a => a.every(x => x === 'conforme')).length / applied.length : NOT_APPLICABLE
  return { valid: audit.audite === true && audit.audit <= day && day < until, rate }
}

export function evaluate(project, today = project.date) {
  let assumed = false
  const get = path => plain(path.split('.').reduce((o, k) => (o === undefined || o === null ? undefined : o[k]), project))
  const asked = (condition, path) => (condition === true ? get(path) : condition === UNKNOWN ? UNKNOWN : NOT_APPLICABLE)
  const carries = path => get(path) === true
  const rgesn = carries('conception.audit_rgesn') ? project.rgesn : null
  const site = (name, path, condition = true) => (rgesn && condition === true ? plain(rgesn.terminaux[name]) : asked(condition, path))
  const centre = (name, path) => (rgesn && hosted === true ? plain(rgesn.centre[name]) : asked(hosted, path))
  const ui = get('interface'), live = is(get('etape'), 'service')

  // -- equipment, line by line
  const list = (project.equipements || []).map(e => {
    const row = { kind: DEVICES[e.genre], n: plain(e.nombre), origin: plain(e.origine) }
    if (!row.kind) throw Error(`kind ${e.genre} is not known to this script`)
    row.years = () => {
      const said = plain(e.duree)
      if (said === UNKNOWN) assumed = true
      return said === UNKNOWN ? row.kind[4] : said
    }
    row.bought = not(is(row.origin, 'en_parc'))
    row.price = row.bought === true ? plain(e.prix) : NOT_APPLICABLE
    row.repair = is(row.origin, 'neuf') === true ? plain(e.reparabilite) : NOT_APPLICABLE
    row.making = () => {
      const [made, moved, ended, , , firstLife, work] = row.kind
      if (row.origin === 'en_parc') return 0
      const years = row.years()
      return row.origin === 'neuf' ? mul(row.n, div(made + moved + ended, years))
        : mul(row.n, add(div(made + moved + ended, add(firstLife, years)), div(work, years)))
    }
    row.using = () => mul(row.n, row.kind[3] * GRID.FRA)
    return row
  })
  const country = () => {
    const said = centre('pays', 'hebergement.pays')
    if (said === UNKNOWN) assumed = true
    return said === UNKNOWN ? GRID.FRA : given(said) ? GRID[said] : said
  }
  const hosted = get('hebergement.heberge')
  const hosting = () => first([[hosted, hosted === true && mul(mul(get('hebergement.consommation'), centre('pue', 'hebergement.pue')), country())],
    [not(hosted), 0]])
  const footprint = () => add(total(list.map(r => add(r.making(), r.using()))), hosting())
  const bought = list.filter(r => r.bought === true)
  const spend = total(bought.map(r => mul(r.n, r.price)))
  const refurbished = total(bought.filter(r => r.origin === 'reconditionne').map(r => mul(r.n, r.price)))

  // -- people
  const target = get('usage.cible'), expected = get('usage.attendus')
  const started = asked(live, 'mise_en_service')
  const yearOld = and(live, lift(day => today >= monthsLater(day, 12))(started))
  const active = asked(yearOld, 'usage.actifs')
  const users = active === NOT_APPLICABLE ? expected : active
  const plan = get('usage.plan_retrait'), retired = asked(plan, 'usage.retires')
  const removed = asked(and(plan, atLeast(retired, 1)), 'usage.evitee')
  const panel = asked(ui, 'usage.panel')
  const success = asked(and(ui, less(0, panel)), 'usage.reussite')
  const here = ui === true && carries('inclusion.audit_rgaa') ? rgaaAudit(project.rgaa, today) : null
  const audit = here ? here.valid : asked(ui, 'inclusion.audit'), rgaa = here ? here.rate : asked(and(ui, audit), 'inclusion.rgaa')
  const people = or(get('service_public'), get('demarche')), channel = asked(people, 'inclusion.canal')
  const offline = site('hors_connexion', 'inclusion.hors_connexion', ui)
  const speed = rgesn ? site('debit', '', ui) : asked(and(ui, not(offline)), 'inclusion.debit')
  const personal = get('donnees.personnelles'), dpia = asked(personal, 'donnees.aipd_requise')
  const dpiaDone = asked(and(personal, dpia), 'donnees.aipd')
  const algorithm = get('donnees.algorithme'), market = get('achat.marche'), scrap = get('achat.reforme')
  const reviewed = get('achat.revue_faite'), review = asked(reviewed, 'achat.revue')
  const budgeted = asked(ui, 'conception.budget_fixe')
  const within = and(ui, budgeted)
  const pc = site('age_pc', 'conception.age_pc'), mobile = site('age_mobile', 'conception.age_mobile')
  const old = (x, years) => (x === NOT_APPLICABLE ? true : atLeast(x, years))
  const floor = floorOn(today), limit = gridLimitOn(today)
  const yes = (x, points) => lift(b => (b ? points : 0))(x)
  const table = (x, points) => lift(k => points[k])(x)
  const when = (condition, f) => (condition === false || condition === NOT_APPLICABLE ? NOT_APPLICABLE : condition === UNKNOWN ? UNKNOWN : f())

  const grid = {
    u1: () => table(get('usage.preuve'), { aucune: 0, affirmee: 50, enquete: 100 }),
    u2: () => table(get('usage.alternative'), { ignoree: 0, etudiee: 60, moins_bonne: 100 }),
    u3: () => table(get('usage.reemploi'), { non_cherche: 0, aucun_trouve: 60, partiel: 80, complet: 100 }),
    u4: () => line(div(expected, target), 0.1, 0, 0.6, 100),
    u5: () => first([[less(panel, 5), 0], [not(less(panel, 5)), line(success, 50, 0, 90, 100)]]),
    u6: () => line(div(active, expected), 0.2, 0, 1, 100),
    u7: () => first([[not(plan), 0], [less(retired, 1), 60], [true, 100]]),
    u8: () => yes(atLeast(sub(sub(get('usage.benefice'), get('usage.cout')), mul(footprint(), CARBON_EUR_PER_KG)), 0), 100),
    e1: () => line(div(footprint(), lift(n => Math.max(n, 1))(users)), 1, 100, 10, 50, 50, 0),
    e2: () => {
      const more = add(total(bought.map(r => add(r.making(), r.using()))), hosting())
      return line(div(removed === NOT_APPLICABLE ? more : sub(more, removed), FLEET_KG), 0, 100, 0.001, 60, 0.01, 0)
    },
    e3: () => line(mean(list.map(r => [r.origin === 'neuf' ? 1 : 0, r.n])), 0, 100, 1, 0),
    e4: () => lift(x => (atLeast(x, floor) ? line(x, floor, 50, 0.5, 100) : 0))(
      mean(bought.map(r => [r.origin === 'reconditionne' ? 1 : 0, mul(r.n, r.price)]))),
    e5: () => line(mean(list.map(r => [add(r.years(), r.origin === 'reconditionne' ? r.kind[5] : 0), r.n])), 3, 0, 5, 60, 6, 80, 7, 100),
    e6: () => lift(x => (atLeast(x, 4) ? line(x, 4, 20, 6, 60, 8, 100) : 0))(mean(list.map(r => [r.repair, r.n]))),
    e7: () => when(not(pc === NOT_APPLICABLE && mobile === NOT_APPLICABLE),
      () => first([[and(old(pc, 10), old(mobile, 7)), 100], [and(old(pc, 5), old(mobile, 5)), 50], [true, 0]])),
    e8: () => line(rgesn ? rgesnScore(rgesn, today) : get('conception.score_rgesn'), 25, 0, 75, 100),
    e9: () => lift(x => (!atLeast(x, 1.3) ? 100 : !atLeast(x, 1.5) ? 60 : 0))(centre('pue', 'hebergement.pue')),
    e10: () => line(centre('wue', 'hebergement.wue'), 0.4, 100, 1.8, 0),
    e11: () => when(hosted, () => line(country(), limit, 100, 3 * limit, 0)),
    e12: () => when(ui, () => first([[not(budgeted), 0],
      [less(asked(within, 'conception.budget'), asked(within, 'conception.poids')), 30], [true, 100]])),
    s1: () => first([[not(audit), 0], [audit, lift(x => (atLeast(x, 50) ? line(x, 50, 30, 75, 65, 100, 100) : 0))(rgaa)]]),
    s2: () => table(channel, { aucun: 0, telephone: 60, guichet: 60, les_deux: 100 }),
    s3: () => line(div(asked(people, 'inclusion.capacite'), mul(IN_DIFFICULTY, target)), 0, 0, 1, 100),
    s4: () => when(ui, () => first([[or(offline, atLeast(512, speed)), 100], [atLeast(2000, speed), 50], [true, 0]])),
    s5: () => when(personal, () => total([yes(get('donnees.minimisees'), 40), yes(get('donnees.conservation'), 30),
      yes(or(dpiaDone, not(dpia)), 30)])),
    s6: () => lift(n => (n === 0 ? 100 : n <= 2 ? 50 : 0))(asked(ui, 'donnees.traceurs')),
    s7: () => when(algorithm, () => add(table(get('donnees.explication'), { absente: 0, partielle: 40, publiee: 80 }),
      yes(get('donnees.entrainement'), 20))),
    s8: () => add(yes(get('donnees.source_ouverte'), 50), yes(get('donnees.standards'), 50)),
    p1: () => line(asked(market, 'achat.poids_env'), 5, 0, 10, 60, 20, 100),
    p2: () => yes(asked(market, 'achat.clause_env'), 100),
    p3: () => yes(or(asked(market, 'achat.clause_sociale'), asked(market, 'achat.reserve_ess')), 100),
    p4: () => table(asked(market, 'achat.empreinte_fournie'), { aucune: 0, generique: 50, produit: 100 }),
    p5: () => lift(x => (atLeast(x, 5) ? line(x, 5, 60, 7, 100) : 0))(asked(market, 'achat.suivi')),
    p6: () => line(div(asked(scrap, 'achat.reemployes'), asked(scrap, 'achat.reformes')), 0.25, 0, 0.35, 50, 0.5, 100),
    p7: () => add(yes(get('achat.referent'), 50),
      yes(and(reviewed, lift(day => monthsLater(day, 12) > today && day <= today)(review)), 50)),
  }

  const criteria = {}
  let points = 0, applicable = 0, complete = 0
  for (const [id, weight] of Object.entries(WEIGHTS)) {
    assumed = false
    const p = grid[id]()
    criteria[id] = p === UNKNOWN ? 'unknown' : p === NOT_APPLICABLE ? 'n/a' : p
    if (p === NOT_APPLICABLE) continue
    applicable += weight
    if (p === UNKNOWN) continue
    points += weight * p
    if (!assumed) complete += weight
    else criteria[id + '*'] = 'assumed'
  }
  const score = points / applicable, completeness = complete / applicable
  const kg = footprint()
  const letter = score >= 80 ? 'A' : score >= 65 ? 'B' : score >= 50 ? 'C' : score >= 35 ? 'D' : 'E'

  // -- gates: the condition under which one applies, then the one that blocks
  const yearShare = div(add(YEAR_REUSED, refurbished), add(YEAR_SPENT, spend))
  const verdict = (applies, blocks) => (applies === false || applies === NOT_APPLICABLE ? 'n/a'
    : applies === UNKNOWN || blocks === UNKNOWN ? 'undecided' : blocks === NOT_APPLICABLE ? 'n/a' : blocks ? 'blocked' : 'passed')
  const gates = {
    besoin: verdict(true, is(get('usage.preuve'), 'aucune')),
    accessibilite: verdict(and(get('service_public'), ui, live), or(not(audit), less(rgaa, 50))),
    numerique_seul: verdict(get('demarche'), is(channel, 'aucun')),
    analyse_impact: verdict(personal, and(dpia, not(dpiaDone))),
    reemploi_legal: verdict(and(is(get('etape'), 'achat'), less(0, spend)), less(yearShare, floor)),
  }
  return { name: project.nom, criteria, points, applicable, completeness, score, kg,
    grade: completeness < 0.8 || !given(kg) ? 'not issued' : letter, letter, gates, yearShare, spend, refurbished,
    decision: Object.values(gates).includes('blocked') ? 'refused' : Object.values(gates).includes('undecided') || completeness < 0.8
      ? 'undecided' : 'approved' }
}

// ---- printing
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const args = process.argv.slice(2), files = args.filter(a => !a.startsWith('--'))
  const show = x => (typeof x === 'symbol' ? x.description : typeof x === 'number' ? String(+x.toFixed(6)) : x)
  const results = {}
  for (const file of files.length ? files : readdirSync(folder).filter(f => f.endsWith('.json')).sort().map(f => join(folder, f)))
    results[basename(file)] = evaluate(JSON.parse(readFileSync(file, 'utf8')))
  if (args.includes('--json')) console.log(JSON.stringify(results, (k, v) => (typeof v === 'symbol' ? v.description : v), 1))
  else for (const [file, r] of Object.entries(results)) {
    console.log(`${file}: ${r.name}`)
    console.log('  ' + Object.entries(r.criteria).map(([k, v]) => `${k} ${show(v)}`).join('  '))
    console.log('  ' + Object.entries(r.gates).map(([k, v]) => `${k}: ${v}`).join('  '))
    console.log(`  score ${show(r.score)} (${show(r.points)} / ${r.applicable})  completeness ${show(r.completeness * 100)} %` +
      `  grade ${r.grade}  footprint ${show(r.kg)} kgCO2e/year  year's reuse ${show(r.yearShare)}  ${r.decision}\n`)
  }
}
