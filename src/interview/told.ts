import type { Reading } from '../signals/signal.js'
import type { Lang, ToldKind, Wording } from '../types/index.js'
import { patternOf } from './pattern.js'
import lists from './told.yaml'

const TOLD = Object.fromEntries(
  Object.entries(lists as Record<ToldKind, Record<Lang, string>>).map(([kind, words]) => [
    kind,
    patternOf(words),
  ]),
) as Record<ToldKind, Record<Lang, RegExp>>

/** What is looked for in the question. */
const OF_QUESTION = new Set<ToldKind>(['asked-us', 'asked-clash'])

/** Whether an answer tells of it, or its question asks for it, as far as words show. */
export function tells(kind: ToldKind, { doc, question }: Pick<Reading, 'doc' | 'question'>): boolean {
  const { text } = OF_QUESTION.has(kind) ? question : doc
  return TOLD[kind][doc.lang].test(text)
}

/** Whether a wording neither asks for what was told nor presumes what wasn't. */
export const suits = (
  { unless = [], where = [], thin = false }: Wording,
  reading: Pick<Reading, 'doc' | 'question'>,
  saysLittle: boolean,
): boolean =>
  (saysLittle || !thin) &&
  !unless.some(kind => tells(kind, reading)) &&
  where.every(kind => tells(kind, reading))
