import { EventEmitter } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { afterEach } from 'vitest'
import { main } from '../../src/cli/main.js'
import type { Engine, InterviewState, Move } from '../../src/interview/index.js'

const folders: string[] = []

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** A folder of its own, with these files in it. */
export function folderWith(files: Record<string, string> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'nijimen-'))
  folders.push(folder)
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}

interface Given {
  cwd?: string
  /** What is piped in; the input then ends. */
  input?: string
  env?: Record<string, string>
  now?: string
}

/** Runs one command line in this process, as from a shell without a terminal. */
export async function coach(argv: string[], given: Given = {}) {
  const cwd = given.cwd ?? folderWith()
  const stdout = collector()
  const stderr = collector()
  const code = await main({
    argv,
    env: { LANG: 'ja_JP.UTF-8', XDG_DATA_HOME: join(cwd, 'data'), ...given.env },
    cwd,
    stdin: Readable.from([Buffer.from(given.input ?? '')]),
    stdout: stdout.stream,
    stderr: stderr.stream,
    now: () => new Date(given.now ?? '2026-11-21T10:00:00'),
    process: new EventEmitter(),
  })
  return { code, out: stdout.text(), err: stderr.text(), cwd }
}

function collector() {
  const stream = new PassThrough()
  const chunks: Buffer[] = []
  stream.on('data', (chunk: Buffer) => chunks.push(chunk))
  return { stream, text: () => Buffer.concat(chunks).toString('utf8') }
}

/** An interviewer who asks what is planned, one follow-up each, and closes it by a reply with 「から」. */
export const stubEngine: Engine = {
  decide({ settings, turns }: InterviewState): Move {
    for (const [question, turn] of turns.entries()) {
      if (turn.skipped) continue
      if (turn.answer === null)
        return { kind: 'ask', question, text: settings.questions[question]!.text, acknowledge: 'はい。' }
      if (turn.probes.length < settings.probes[question]!)
        return {
          kind: 'probe',
          question,
          gap: 'reason',
          wording: 'w',
          text: 'なぜですか。',
          acknowledge: null,
        }
    }
    return { kind: 'end', text: '以上です。' }
  },
  closes: (_, reply) => reply.includes('から'),
  hint: () => '一つの場面に絞って。',
  judged: () => {
    throw new Error('not asked for in these tests')
  },
  result: () => {
    throw new Error('not asked for in these tests')
  },
  patternWords: () => [],
}
