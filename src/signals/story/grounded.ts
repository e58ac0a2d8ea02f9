import { isSpecific } from '../en/tokens.js'
import { isParticular } from '../ja/words.js'
import type { Lang, Token } from '../../types/index.js'
import { isPerson } from './people.js'

/** True when a sentence names something or somebody particular: a truth that holds anywhere is no thought of one's own. */
export function isGrounded(tokens: Token[], lang: Lang): boolean {
  if (lang === 'en') return tokens.some(isSpecific)
  return tokens.some(
    (token, i) => isParticular(token) || token.pos[1] === '数' || isPerson(token, tokens[i - 1]),
  )
}
