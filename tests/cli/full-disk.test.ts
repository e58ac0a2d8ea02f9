import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { STATEMENTS } from '../../src/profile/index.js'
import { folder } from './run.js'

const COACH = join(import.meta.dirname, '../../bin/coach.js')

const NOTE = 'date: 2026-11-20\ncompany: 港町倉庫\nstage: 1\nlang: ja\n'
const FILES = {
  'note.yaml': NOTE,
  'old.md':
    '---\nstage: 1\n---\n\n## 志望動機を教えてください。\n\n倉庫の棚を三つに分けたことがきっかけです。\n',
  'profile.yaml': STATEMENTS.map(({ id }) => `${id}: 3\n`).join(''),
  'drill.yaml': '- 予約台帳を一冊にまとめました。書き写すときに間違えていたからです。\n',
  'mine/reflections/2026-11-20-1.yaml': NOTE,
}

/** Commands that write, with what they are to write; `mock` and `review --fix` have tests of their own. */
const WRITES: [command: string, file: string][] = [
  ['init', 'answers/second-interview.md'],
  ['prep --new sheet.yaml', 'sheet.yaml'],
  ['reflect --from note.yaml', 'reflections/2026-11-20-1.yaml'],
  ['reflect --result pass --note 2026-11-20-1 --data-dir mine', 'mine/reflections/'],
  ['notebook import old.md', 'reflections/'],
  ['notebook export book.md --data-dir mine', 'book.md'],
  ['profile --answers profile.yaml', 'profile.yaml'],
  ['drill depth --answers drill.yaml --lang ja', 'drills.ndjson'],
  ['review old.md --update-baseline', 'baseline'],
]

/** Every file with its text; an empty log is no more than none. */
const filesIn = (root: string) =>
  Object.fromEntries(
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter(name => statSync(join(root, name)).isFile())
      .sort()
      .map(name => [name, readFileSync(join(root, name), 'utf8')] as const)
      .filter(([, text]) => text !== ''),
  )

/** Runs `coach` where no file may grow beyond nothing, as on a full disk. */
function onFullDisk(command: string, cwd: string) {
  const argv = command.split(' ')
  const data = argv.includes('--data-dir') || !/^(reflect|notebook|profile|drill)$/.test(argv[0]!)
  return spawnSync(
    'sh',
    [
      '-c',
      'ulimit -f 0; exec "$@"',
      'sh',
      process.execPath,
      COACH,
      ...argv,
      ...(data ? [] : ['--data-dir', 'data']),
    ],
    { cwd, encoding: 'utf8', env: { ...process.env, LC_ALL: 'en_US.UTF-8' } },
  )
}

describe('on a full disk', () => {
  it.each(WRITES)('%s says that %s cannot be written, and everything is as before', (command, file) => {
    const root = folder(FILES)
    const before = filesIn(root)
    const { status, stderr } = onFullDisk(command, root)
    expect(stderr).toContain(file)
    expect(stderr).toMatch(/can't be written: .*\(E(FBIG|NOSPC)\)/)
    expect(status).toBe(2)
    expect(filesIn(root)).toEqual(before)
  })
})
