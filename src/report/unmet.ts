import { fill } from '../i18n/fill.js'
import type { Unmet } from '../types/index.js'
import { sanitise } from './sanitise.js'
import type { Words } from './words.js'

/** A line for each threshold that wasn't met. */
export const unmetLines = (unmet: readonly Unmet[], words: Words): string[] =>
  unmet.map(item => lineFor(item, words))

function lineFor(item: Unmet, words: Words): string {
  const said = words.messages.review.unmet
  if (item.kind === 'max-warnings')
    return fill(said['max-warnings'], { found: item.found, limit: item.limit })
  const place = `${sanitise(item.file)}:${item.line}`
  switch (item.kind) {
    case 'min-score':
      return fill(said['min-score'], { place, found: item.found, limit: item.limit })
    case 'min-level':
      return fill(said['min-level'], {
        place,
        criterion: words.criterion(item.criterion),
        found: item.found,
        limit: item.limit,
      })
    case 'cause':
      return fill(said[item.verdict], { place, cause: words.cause(item.cause).name, id: item.cause })
  }
}
