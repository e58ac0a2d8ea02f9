import type { Analysis, Lang, Span } from '../types/index.js'
import words from './slips.yaml'

/** A slip of language: register only, it never moves a cause. */
export interface Slip {
  rule: string
  span: Span
}

const patterns = Object.entries(words as Record<Lang, Record<string, string[]>>).map(
  ([lang, rules]) =>
    [
      lang as Lang,
      Object.entries(rules).map(
        ([rule, alternatives]) => [rule, new RegExp(alternatives.join('|'), 'gi')] as const,
      ),
    ] as const,
)
const byLang = new Map(patterns)

export function slipsIn(doc: Analysis): Slip[] {
  const listed = (byLang.get(doc.lang) ?? []).flatMap(([rule, pattern]) =>
    [...doc.text.matchAll(pattern)].map(match => ({
      rule,
      span: [match.index, match.index + match[0].length] as Span,
    })),
  )
  return doc.lang === 'ja' ? [...listed, ...raNuki(doc)] : listed
}

/** 食べれる、見れる: an ichidan verb's 未然形 or 連用形 right before れる. */
function raNuki({ tokens }: Analysis): Slip[] {
  return tokens.flatMap((token, index) => {
    const next = tokens[index + 1]
    const ichidan = token.pos[0] === '動詞' && token.conjugation?.[0].startsWith('一段')
    const short = next?.base === 'れる' && next.pos[1] === '接尾' && next.start === token.end
    return ichidan && short ? [{ rule: 'language/ra-nuki', span: [token.start, next.end] as Span }] : []
  })
}
