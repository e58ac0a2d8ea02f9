import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { mockJson } from '../../src/report/mock-json.js'
import type { InterviewSettings } from '../../src/interview/index.js'
import { wordsOf } from '../mock/result.js'
import { RESULT } from '../mock/result.js'
import { answered, finished, started } from '../notebook/support.js'
import type { Sitting } from '../../src/types/index.js'
import { sitting } from './sittings.js'

type Given = Parameters<typeof sitting>[0] & {
  answers?: string[]
  settings?: Partial<InterviewSettings>
}

/** Saves a finished interview as the tool does; without marks it has no report and is to be judged. */
export function saveSession(
  data: string,
  { answers = ['台帳を一冊にまとめました。'], settings, ...given }: Given,
): string {
  const held = sitting(given)
  const company = held.company === null ? null : { name: held.company, facts: [] }
  const events = [
    started({
      stage: held.stage,
      lang: held.lang,
      company: company as InterviewSettings['company'],
      ...settings,
    }),
    ...answers.map((text, index) => answered(text, index)),
    finished,
  ]
  const folder = join(data, held.id)
  put(join(folder, 'journal.ndjson'), events.map(event => `${JSON.stringify(event)}\n`).join(''))
  if (given.marks !== undefined) put(join(folder, 'report.json'), reportOf(held, answers.length))
  return folder
}

function reportOf({ causes, criteria, patterns }: Sitting, answers: number): string {
  const results = (items: object) =>
    Object.fromEntries(
      Object.entries(items).map(([id, item]) => [id, { evidence: [], rules: [], ...(item as object) }]),
    )
  const report = { ...RESULT.report, causes: results(causes), criteria: results(criteria), patterns }
  const transcript = Array.from({ length: answers }, () => ({ ...RESULT.transcript[0]!, exchanges: [] }))
  return mockJson({ ...RESULT, transcript, report: report as unknown as typeof RESULT.report }, wordsOf('ja'))
}

export function saveNote(
  data: string,
  id: string,
  result: 'pass' | 'fail' | null,
  company = '北浜精工',
): void {
  const day = id.slice(0, 10)
  put(
    join(data, 'reflections', `${id}.yaml`),
    `date: ${day}\ncompany: ${company}\nstage: 2\nlang: ja\n${result ? `result: ${result}\n` : ''}`,
  )
}

export function put(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}
