import { isInteractive, type TerminalIo } from './io.js'
import { withPrompts } from './prompts.js'
import { setupQuestions, withAnswers, type SetupAnswers } from './setup-questions.js'
import type { SetupOptions, SetupValues } from './setup-values.js'

export type SetupResult = { kind: 'ready'; values: SetupValues } | { kind: 'interrupt' }

/**
 * Asks what a mock needs to know and was not told. Without a terminal the defaults hold and nothing is shown.
 * Ctrl-C, Ctrl-D and an aborted signal give `interrupt`.
 */
export async function askSetup(io: TerminalIo, options: SetupOptions): Promise<SetupResult> {
  const questions = setupQuestions(io.locale, options)
  if (questions.length === 0 || !isInteractive(io)) return { kind: 'ready', values: withAnswers(options, {}) }
  const asked = await withPrompts(io, ask => ask<SetupAnswers>(questions))
  return asked.kind === 'done' ? { kind: 'ready', values: withAnswers(options, asked.value) } : asked
}
