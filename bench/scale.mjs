/**
 * `npm run bench:scale [-- --full] [--write]`: `coach review` beside textlint and markdownlint-cli2 on the same made-up
 * answers, in one run, as ratios. Without `--full` textlint is spared its 2,000 files (minutes) and coach its 20,000.
 * The peers are installed into `bench/peers` at the first run. `--write` puts the table into docs/performance.md.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { measure, median } from './measure.mjs'

const { values } = parseArgs({
  options: {
    full: { type: 'boolean' },
    write: { type: 'boolean' },
    rounds: { type: 'string', default: '3' },
  },
})
const rounds = Math.max(1, Number(values.rounds))
const root = join(import.meta.dirname, '..')
const peers = join(import.meta.dirname, 'peers')
const folder = mkdtempSync(join(tmpdir(), 'coach-scale-'))
const cache = join(folder, 'cache')

const sizes = values.full ? [1, 100, 2000, 20000] : [1, 100, 2000]
const corpus = count => join(folder, `ja-${count}`)

function prepare() {
  if (!existsSync(join(peers, 'node_modules')))
    run('npm', ['install', '--no-audit', '--no-fund'], { cwd: peers })
  for (const count of sizes)
    run(process.execPath, [
      join(import.meta.dirname, 'make-corpus.mjs'),
      ...['--out', corpus(count), '--lang', 'ja', '--count', String(count)],
    ])
}

function run(command, args, options = {}) {
  const { status } = spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], ...options })
  if (status !== 0) throw new Error(`exit ${status}: ${command} ${args.join(' ')}`)
}

const coach = (count, ...more) => [
  join(root, 'bin/coach.js'),
  'review',
  corpus(count),
  '--fail-on',
  'never',
  ...more,
]
const textlint = count => [
  join(peers, 'node_modules/textlint/bin/textlint.js'),
  ...['--config', join(peers, '.textlintrc.json'), '--rules-base-directory', join(peers, 'node_modules')],
  join(corpus(count), '*.md'),
]
const markdownlint = count => [
  join(peers, 'node_modules/markdownlint-cli2/markdownlint-cli2-bin.mjs'),
  join(corpus(count), '*.md'),
]

const CASES = [
  ['coach, 1 file', coach(1), rounds],
  ['textlint, 1 file', textlint(1), rounds],
  ['coach, 100 files', coach(100), rounds],
  ['textlint, 100 files', textlint(100), 1],
  ['coach, 2,000 files', coach(2000), rounds],
  ['markdownlint-cli2, 2,000 files', markdownlint(2000), rounds],
  ['coach, 2,000 files, one thread', coach(2000, '--workers', '1'), 1],
  ['coach, 2,000 files, two threads', coach(2000, '--workers', '2'), 1],
  ['coach, 2,000 files, cold cache', coach(2000, '--cache-folder', cache), 1],
  ['coach, 2,000 files, warm cache', coach(2000, '--cache-folder', cache), rounds],
  ...(values.full
    ? [
        ['textlint, 2,000 files', textlint(2000), 1],
        ['coach, 20,000 files', coach(20000), 1],
      ]
    : []),
]

/** What is compared with what, and what it shall reach. */
const RATIOS = [
  ['one file, against textlint', 'wall', 'coach, 1 file', 'textlint, 1 file', 0.2, 0.12],
  ['100 files, against textlint', 'wall', 'coach, 100 files', 'textlint, 100 files', 0.1, 0.04],
  ['2,000 files, against textlint', 'wall', 'coach, 2,000 files', 'textlint, 2,000 files', 0.04, 0.02],
  [
    '2,000 files, against markdownlint-cli2',
    'wall',
    'coach, 2,000 files',
    'markdownlint-cli2, 2,000 files',
    1.5,
    0.8,
  ],
  [
    'two threads against one, 2,000 files',
    'wall',
    'coach, 2,000 files, two threads',
    'coach, 2,000 files, one thread',
    0.68,
    0.58,
  ],
  [
    'warm cache against cold, 2,000 files',
    'wall',
    'coach, 2,000 files, warm cache',
    'coach, 2,000 files, cold cache',
    0.3,
    0.1,
  ],
  ['time of 20,000 files against 2,000', 'wall', 'coach, 20,000 files', 'coach, 2,000 files', 11, 10.2],
  ['memory of 20,000 files against 2,000', 'rss', 'coach, 20,000 files', 'coach, 2,000 files', 1.2, 1.05],
]

function figures() {
  return new Map(
    CASES.map(([name, args, times]) => {
      const runs = Array.from({ length: times }, () => measure(args, { folder }))
      return [name, { wall: median(runs.map(({ wall }) => wall)), rss: median(runs.map(({ rss }) => rss)) }]
    }),
  )
}

function tables(found) {
  const seconds = ms => (ms / 1000).toFixed(2)
  const rows = [...found].map(
    ([name, { wall, rss }]) => `| ${name} | ${seconds(wall)} | ${Math.round(rss)} |`,
  )
  const ratios = RATIOS.flatMap(([name, part, one, other, floor, goal]) => {
    const [a, b] = [found.get(one), found.get(other)]
    if (!a || !b) return []
    const ratio = a[part] / b[part]
    const reached = ratio <= goal ? 'goal' : ratio <= floor ? 'floor' : 'no'
    return [`| ${name} | ${ratio.toFixed(3)} | ≤ ${floor} | ≤ ${goal} | ${reached} |`]
  })
  return [
    `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}; answers of 3.4 KB in Japanese, medians of up to ${rounds} runs:`,
    '',
    '| run | s | MB at most |',
    '|---|---|---|',
    ...rows,
    '',
    '| ratio | seen | floor | goal | reached |',
    '|---|---|---|---|---|',
    ...ratios,
    '',
  ].join('\n')
}

/** Between the marks, and nothing else. */
function writeInto(file, text) {
  const marks = ['<!-- scale -->', '<!-- /scale -->']
  const old = readFileSync(file, 'utf8')
  const [from, to] = [old.indexOf(marks[0]) + marks[0].length, old.indexOf(marks[1])]
  if (to < 0) throw new Error(`${file}: no marks to write between`)
  writeFileSync(file, `${old.slice(0, from)}\n${text}${old.slice(to)}`)
}

try {
  prepare()
  const text = tables(figures())
  process.stdout.write(text)
  if (values.write) writeInto(join(root, 'docs/performance.md'), text)
} finally {
  rmSync(folder, { recursive: true })
}
