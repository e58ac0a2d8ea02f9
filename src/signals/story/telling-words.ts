import { tells } from '../en/company-words.js'
import { isTelling } from '../ja/company.js'
import type { Analysis, Lang, Token } from '../../types/index.js'

const TELLING: Record<Lang, (token: Token) => boolean> = { ja: isTelling, en: tells }

/** Base forms of the words that say something in particular: none in 「成長できる社風に魅力」 or “a company that values its people”. */
export const tellingWords = ({ tokens, lang }: Analysis): ReadonlySet<string> =>
  new Set(tokens.filter(TELLING[lang]).map(({ base }) => base))
