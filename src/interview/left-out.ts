import type { Reading } from '../signals/signal.js'
import type { Lang, Token } from '../types/index.js'

/** Longest fact that is read out in a question, in characters. */
const LONGEST: Record<Lang, number> = { ja: 34, en: 90 }
const QUOTATION = /[「」“”"]/

/** The first fact of the company's sheet of which the candidate said nothing. */
export function factLeftOut({ company, doc }: Reading): string | null {
  const said = new Set(doc.tokens.map(({ base }) => base))
  const unsaid = (tokens: Token[]) => !tokens.some(token => isTelling(token) && said.has(token.base))
  const texts = (company?.facts ?? []).filter(({ tokens }) => unsaid(tokens)).map(({ text }) => text.trim())
  const found = texts.find(text => text.length <= LONGEST[doc.lang] && !QUOTATION.test(text))
  return found?.replace(/[。.]$/, '') ?? null
}

const isTelling = ({ pos, base }: Token): boolean =>
  pos[0] === 'NOUN' || (pos[0] === '名詞' && /^(?:一般|サ変接続|固有名詞)$/.test(pos[1]) && base.length > 1)
