/**
 * Writes `dist/js/coach-….cache`: the bytecode of the functions that the usual commands run, so that `bin/load.js`
 * needn't compile them at each start. It holds for the Node that made it; no other looks at it.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'

const { CACHE, load } = createRequire(import.meta.url)('../bin/load.js')
const root = join(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'coach-cache-'))

const LANGS = ['ja', 'en']
const mock = lang => {
  const script = join('examples', `script.${lang}.yaml`)
  return ['mock', '--stage', '2', '--answers', script, '--data-dir', folder]
}
const RUNS = [
  ['--help'],
  ...LANGS.flatMap(lang => ['good', 'weak'].map(kind => ['review', `examples/answers-${kind}.${lang}.md`])),
  ['assess', 'examples/answers.ndjson'],
  ...LANGS.map(mock),
]

const written = []
const collect = () => new Writable({ write: (chunk, _encoding, done) => done(written.push(chunk) && null) })

const { script, exports: command } = load()
try {
  for (const argv of RUNS) {
    const code = await command.main({
      argv,
      env: {},
      cwd: root,
      stdin: Readable.from([]),
      stdout: collect(),
      stderr: collect(),
      now: () => new Date(0),
      process,
    })
    if (code > 1) throw new Error(`exit ${code}: coach ${argv.join(' ')}\n${written.join('')}`)
  }
  writeFileSync(CACHE, script.createCachedData())
} finally {
  rmSync(folder, { recursive: true })
}
