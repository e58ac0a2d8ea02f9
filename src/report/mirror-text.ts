import { fill } from '../i18n/fill.js'
import type { Mirrored } from '../types/index.js'
import { dimmed, heading, oneLine, paragraph, type Page } from './page.js'
import { sanitise } from './sanitise.js'
import type { Words } from './words.js'

/** The writer's own words and a question after one's own part; nothing where none shows. */
export function mirrorRows(mirrored: readonly Mirrored[], words: Words, page: Page): string[] {
  const { mirror } = words.messages.reflect
  if (mirrored.length === 0) return []
  const shown = mirrored.flatMap(({ pattern, quote }) => {
    // A note is written for oneself: nobody is sorted into a type there, and who wants to know more can ask.
    return [
      ...paragraph(fill(mirror.quote, { text: sanitise(oneLine(quote)) }), page),
      ...paragraph(mirror.ask[pattern], page, '    → '),
      ...dimmed(fill(mirror.more, { command: `coach explain ${pattern}` }), page, '    '),
    ]
  })
  return ['', ...heading(mirror.title, page), ...shown]
}

/** The same as data, in snake_case. */
export const mirrorJson = (mirrored: readonly Mirrored[], words: Words) =>
  mirrored.map(({ pattern, quote }) => {
    const { name, effect, wayOut } = words.pattern(pattern)
    return { pattern, name, quote, effect, way_out: wayOut, ask: words.messages.reflect.mirror.ask[pattern] }
  })
