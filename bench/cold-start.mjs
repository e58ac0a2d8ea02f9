/**
 * `npm run bench [-- --json] [--rounds 15]`: how long single runs take above an empty `node -e 0`, and how fast
 * `coach assess` gets through 2,000 records and with how much memory. Medians; the commands take turns, so that a
 * change in the machine's load hits all of them.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { measure, median } from './measure.mjs'

const RECORDS = 2000
const { values } = parseArgs({
  options: { json: { type: 'boolean' }, rounds: { type: 'string', default: '11' } },
})
const rounds = Math.max(1, Number(values.rounds))
const root = join(import.meta.dirname, '..')
const coach = join(root, 'bin/coach.js')
const examples = join(root, 'examples')
const folder = mkdtempSync(join(tmpdir(), 'coach-bench-'))

/** An example without its front matter: no company sheet, no first interview. */
function plain(lang) {
  const file = join(folder, `${lang}.md`)
  const text = readFileSync(join(examples, `answers-good.${lang}.md`), 'utf8')
  writeFileSync(file, text.replace(/^---\n[^]*?\n---\n/, ''))
  return file
}

/** `budget`: ms above an empty Node. */
const CASES = [
  { name: 'node -e 0', args: ['-e', '0'], budget: null },
  { name: 'coach --help', args: [coach, '--help'], budget: 60 },
  { name: 'coach mock --help', args: [coach, 'mock', '--help'], budget: 60 },
  { name: 'coach review, ja', args: [coach, 'review', plain('ja')], budget: 150 },
  {
    name: 'coach review, ja, company sheet',
    args: [coach, 'review', join(examples, 'answers-good.ja.md')],
    budget: 150,
  },
  { name: 'coach review, en', args: [coach, 'review', plain('en')], budget: 300 },
  {
    name: 'coach review, en, company sheet',
    args: [coach, 'review', join(examples, 'answers-good.en.md')],
    budget: 300,
  },
]

function coldStarts() {
  const runs = CASES.map(() => [])
  for (let round = 0; round < rounds; round++)
    CASES.forEach(({ args }, index) => runs[index].push(measure(args, { folder })))
  const [base] = runs
  return CASES.map(({ name, budget }, index) => {
    const of = part => median(runs[index].map(run => run[part]))
    const above = part => of(part) - median(base.map(run => run[part]))
    return {
      name,
      wall: of('wall'),
      wallAbove: above('wall'),
      cpuAbove: above('cpu'),
      rss: of('rss'),
      budget,
    }
  })
}

function throughput() {
  const lines = readFileSync(join(examples, 'answers.ndjson'), 'utf8').trim().split('\n')
  const input = join(folder, 'records.ndjson')
  const records = Array.from({ length: RECORDS }, (_, index) => {
    const record = JSON.parse(lines[index % lines.length])
    // No two alike, so that nothing can be remembered.
    return JSON.stringify({ ...record, id: `r${index}`, answer: `${record.answer} ${index}` })
  })
  writeFileSync(input, `${records.join('\n')}\n`)
  const { wall, cpu, rss } = measure([coach, 'assess', '-'], { folder, input })
  return { records: RECORDS, perSecond: RECORDS / (wall / 1000), cpuPerRecord: cpu / RECORDS, rss }
}

function table(starts, assess) {
  const cell = value => (value === null ? '' : String(Math.round(value))).padStart(10)
  const rows = starts.map(
    ({ name, wall, wallAbove, cpuAbove, rss, budget }) =>
      `${name.padEnd(34)}${[wall, wallAbove, cpuAbove, budget, rss].map(cell).join('')}`,
  )
  return [
    `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${rounds} rounds, medians`,
    '',
    `${''.padEnd(34)}${['ms', 'above', 'CPU above', 'budget', 'MB'].map(head => head.padStart(10)).join('')}`,
    ...rows,
    '',
    `coach assess, ${assess.records} records: ${Math.round(assess.perSecond)} a second, ` +
      `${assess.cpuPerRecord.toFixed(1)} ms of CPU each, ${Math.round(assess.rss)} MB at most`,
    '',
  ].join('\n')
}

try {
  const starts = coldStarts()
  const assess = throughput()
  const report = { node: process.version, rounds, starts, assess }
  process.stdout.write(values.json ? `${JSON.stringify(report, null, 2)}\n` : table(starts, assess))
} finally {
  rmSync(folder, { recursive: true })
}
