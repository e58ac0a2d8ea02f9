import { CAUSES, type MockResult } from '../types/index.js'
import { firstStep } from './mock-text.js'
import { ladderOf } from './mock-ladder.js'
import { paragraph, toText, type Page } from './page.js'
import { markOf } from './verdict.js'
import type { Words } from './words.js'

/** After one question: how far it held, which causes show, and the step that would help most. */
export function mockFeedback(result: MockResult, question: number, words: Words, page: Page): string {
  const { report } = words.messages.mock
  const shown = CAUSES.filter(id => ['✕', '▲'].includes(markOf(result.report.causes[id])))
  return toText([
    page.paint.bold(report.feedback),
    ...ladderOf(result, [question], words, page),
    ...shown.flatMap(id => paragraph(`${words.cause(id).short}  ${words.cause(id).impression}`, page)),
    ...firstStep(result, words, page),
  ])
}
