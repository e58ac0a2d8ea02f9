import { fill } from '../i18n/fill.js'
import type { Mirrored } from '../types/index.js'
import { heading, oneLine, paragraph, type Page } from './page.js'
import { sanitise } from './sanitise.js'
import type { Words } from './words.js'

/** The writer's own words, how they come across, and a question after one's own part; nothing where none shows. */
export function mirrorRows(mirrored: readonly Mirrored[], words: Words, page: Page): string[] {
  const { mirror } = words.messages.reflect
  if (mirrored.length === 0) return []
  const shown = mirrored.flatMap(({ pattern, quote }) => {
    const { name, effect, wayOut } = words.pattern(pattern)
    return [
      ...paragraph(fill(mirror.quote, { text: sanitise(oneLine(quote)) }), page),
      ...paragraph(`${name}  ${effect}`, page, '    ').map(row => page.paint.dim(row)),
      ...paragraph(wayOut, page, '    ').map(row => page.paint.dim(row)),
      ...paragraph(mirror.ask[pattern], page, '    → '),
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
