/**
 * Writes `dist/js/*.cache`: the bytecode of the functions that the usual commands run, so that `bin/load.js` needn't
 * compile them at each start. It holds for the Node that made it; no other looks at it.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'

const { load } = createRequire(import.meta.url)('../bin/load.js')
const root = join(import.meta.dirname, '..')
const LANGS = ['ja', 'en']

const KINDS = {
  help: () => [['--help'], ['--version'], ['mock', '--help'], ['review', '--help']],
  run: folder => [
    ...LANGS.flatMap(lang => ['good', 'weak'].map(kind => ['review', `examples/answers-${kind}.${lang}.md`])),
    ['assess', 'examples/answers.ndjson'],
    ...LANGS.map(lang => [
      'mock',
      '--stage',
      '2',
      '--answers',
      `examples/script.${lang}.yaml`,
      '--data-dir',
      folder,
    ]),
  ],
}

async function runOnce(command, argv) {
  const written = []
  const collect = () => new Writable({ write: (chunk, _encoding, done) => done(written.push(chunk) && null) })
  const io = { stdin: Readable.from([]), stdout: collect(), stderr: collect(), process }
  const code = await command.main({ ...io, argv, env: {}, cwd: root, now: () => new Date(0) })
  if (code > 1) throw new Error(`exit ${code}: coach ${argv.join(' ')}\n${written.join('')}`)
}

async function compile(kind) {
  const folder = mkdtempSync(join(tmpdir(), 'coach-cache-'))
  try {
    const runs = KINDS[kind](folder)
    const { exports, script, cache } = load(runs[0])
    for (const argv of runs) await runOnce(exports, argv)
    writeFileSync(cache, script.createCachedData())
  } finally {
    rmSync(folder, { recursive: true })
  }
}

// Each kind in a process of its own: V8 keeps what an earlier one compiled.
const [kind] = process.argv.slice(2)
if (kind) await compile(kind)
else
  for (const each of Object.keys(KINDS)) {
    const { status } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), each], {
      stdio: 'inherit',
    })
    if (status !== 0) process.exitCode = 1
  }
