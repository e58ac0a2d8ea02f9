import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'

/** How many sessions are killed; a sample here, all of them in `npm run soak`. */
const SESSIONS = Number(process.env['SOAK'] ?? 6)
const COACH = join(import.meta.dirname, '../../bin/coach.js')
const folder = mkdtempSync(join(tmpdir(), 'coach-soak-'))
afterAll(() => rmSync(folder, { recursive: true }))

const GIVEN = ['mock', '--stage', '2', '--lang', 'ja', '--track', 'career', '--questions', '4', '--seed', '1']
const answerNo = (index: number) => `第${index}問の答えです。倉庫の棚を三つに分け、札の色を変えました。`

/**
 * Answers each question as it comes, and is killed some time after that many answers have been followed by a question, on a
 * slow machine as on a fast one; tells which answers were followed.
 */
function killedAfter(data: string, answers: number, ms: number): Promise<string[]> {
  const child = spawn(process.execPath, [COACH, ...GIVEN, '--data-dir', data], {
    env: { ...process.env, LC_ALL: 'ja_JP.UTF-8', TERM: 'dumb' },
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  const followed: string[] = []
  let sent: string | null = null
  let asked = 0
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    for (let left = chunk.match(/^面接官  /gm)?.length ?? 0; left > 0; left--) {
      if (sent !== null) followed.push(sent)
      sent = answerNo(asked++)
      child.stdin.write(`${sent}\n.\n`)
      if (followed.length === answers) setTimeout(() => child.kill('SIGKILL'), ms)
    }
  })
  child.stdin.on('error', () => {})
  return new Promise(resolve => child.on('close', () => resolve(followed)))
}

function resume(data: string): Promise<number | null> {
  const child = spawn(process.execPath, [COACH, 'mock', '--resume', '--data-dir', data], {
    env: { ...process.env, LC_ALL: 'ja_JP.UTF-8', TERM: 'dumb' },
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  child.stdin.end('/quit\n')
  return new Promise(resolve => child.on('close', resolve))
}

const journalIn = (data: string) => {
  const [session] = readdirSync(data, { recursive: true, encoding: 'utf8' }).filter(name =>
    name.endsWith('journal.ndjson'),
  )
  return session === undefined ? null : readFileSync(join(data, session), 'utf8')
}

it(
  `killed at random moments, ${SESSIONS} sessions lose no answer and can be gone on with`,
  async () => {
    let begun = 0
    for (let index = 0; index < SESSIONS; index++) {
      const data = join(folder, String(index))
      // Spread evenly rather than at random, so that a failure can be seen again.
      const followed = await killedAfter(data, index % 4, (index * 37) % 60)
      if (followed.length === 0) continue
      begun++
      const journal = journalIn(data)!
      for (const answer of followed) expect(journal, `session ${index}`).toContain(answer)
      // Over already: there is nothing to go on with.
      if (journal.includes('"ended"')) continue
      expect(await resume(data), `session ${index}`).toBe(0)
      for (const answer of followed) expect(journalIn(data)!.split(answer)).toHaveLength(2)
    }
    expect(begun).toBeGreaterThan(SESSIONS / 4)
  },
  10_000 * SESSIONS,
)
