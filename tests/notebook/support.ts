import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach } from 'vitest'
import type { InterviewEvent, InterviewSettings } from '../../src/interview/index.js'

const folders: string[] = []

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** A folder of its own for each test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'nijimen-'))
  folders.push(folder)
  return folder
}

export const settings: InterviewSettings = {
  stage: 2,
  track: 'career',
  lang: 'ja',
  company: null,
  firstRound: [],
  questions: [
    { id: 'a', category: 'motivation', text: 'なぜ当社ですか。' },
    { id: 'b', category: 'reverse-question', text: 'ご質問はありますか。' },
  ],
  seed: 1,
  probes: [3, 0],
  scripted: false,
  persona: null,
  pressure: false,
  minutes: null,
}

export const started = (given: Partial<InterviewSettings> = {}): InterviewEvent => ({
  type: 'started',
  version: 1,
  settings: { ...settings, ...given },
  at: '2026-11-18T09:00:00.000Z',
})

export const answered = (text: string, question = 0): InterviewEvent => ({
  type: 'answered',
  question,
  text,
  seconds: 12,
})

export const finished: InterviewEvent = { type: 'ended', how: 'finished' }
export const quit: InterviewEvent = { type: 'ended', how: 'quit' }
