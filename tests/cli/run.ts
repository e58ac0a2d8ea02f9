import { EventEmitter } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { afterAll } from 'vitest'
import { main } from '../../src/cli/main.js'

export interface Setting {
  /** What is piped in; left out: a terminal. */
  stdin?: string | Uint8Array
  env?: Record<string, string>
  cwd?: string
  columns?: number
  /** The reader of standard output is gone. */
  closed?: boolean
}

export interface Result {
  code: number
  stdout: string
  stderr: string
}

/** Runs `coach` in this process, with everything outside of it faked. */
export async function coach(argv: string[], setting: Setting = {}): Promise<Result> {
  const { stdin, env = {}, cwd = process.cwd(), columns, closed = false } = setting
  const stdout = sink(closed)
  const stderr = sink(false)
  const code = await main({
    argv,
    env,
    cwd,
    stdin:
      stdin === undefined
        ? Object.assign(Readable.from([]), { isTTY: true as const })
        : Readable.from([Buffer.from(stdin as string)]),
    stdout: Object.assign(stdout.stream, columns === undefined ? {} : { columns }),
    stderr: stderr.stream,
    now: () => new Date('2026-11-21T09:00:00Z'),
    process: new EventEmitter(),
  })
  return { code, stdout: stdout.text(), stderr: stderr.text() }
}

function sink(closed: boolean) {
  const chunks: Buffer[] = []
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      if (closed) return done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }))
      chunks.push(chunk)
      done()
    },
  })
  return { stream, text: () => Buffer.concat(chunks).toString('utf8') }
}

const made: string[] = []

/** A folder with these files, removed after the test file. */
export function folder(files: Record<string, string | Uint8Array>): string {
  const root = mkdtempSync(join(tmpdir(), 'coach-'))
  made.push(root)
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true })
    writeFileSync(join(root, name), content)
  }
  return root
}

afterAll(() => {
  for (const root of made.splice(0)) rmSync(root, { recursive: true, force: true })
})
