import type { InterviewState } from '../../interview/index.js'
import { mockFeedback } from '../../report/mock-feedback.js'
import type { Context } from '../context.js'
import { readerFor } from '../page.js'
import { wordsFor } from '../words.js'
import type { Bench } from './engine.js'
import type { MockFlags } from './flags.js'

/** `--feedback each`: what to say after a question; null where the report at the end says it all. */
export async function feedbackFor(context: Context, flags: MockFlags, { engine, rubric }: Bench) {
  if (flags.feedback === 'end') return null
  const words = wordsFor(context.locale, context.messages, rubric)
  const { page } = await readerFor(context)
  return (question: number, state: InterviewState): string =>
    mockFeedback(engine.result(state, question), question, words, page)
}
