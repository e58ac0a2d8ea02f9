import type { Token } from '../types/language.js'

/** One language's tokeniser. Synchronous: whoever makes it has already loaded what it needs. */
export interface Tokeniser {
  /**
   * Tokens of one sentence in ascending order. Offsets are UTF-16 units into `text`; tokens never overlap and
   * leave out nothing but white space.
   */
  tokens(text: string): Token[]
}
