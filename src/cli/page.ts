import { displayWidth } from '../terminal/width.js'
import { wrap } from '../terminal/wrap.js'
import type { Reader } from '../report/explain.js'
import type { Context } from './context.js'
import { paintFor } from './paint.js'

/** Longer rows are hard to read. */
const WIDEST = 100
const NARROWEST = 30
const USUAL = 80

/** For texts that are read: the terminal's width within reason; 80 columns in a pipe. */
export async function readerFor({ io, locale, messages, colour }: Context): Promise<Reader> {
  const width = Math.min(WIDEST, Math.max(NARROWEST, io.stdout.columns ?? USUAL))
  return { locale, messages, page: { width, wrap, measure: displayWidth, paint: await paintFor(colour) } }
}
