import type { Analysis, Lang, Span } from '../types/index.js'
import { editFor, fixablesIn, untouchableIn, type Edit, type Written } from './fix/index.js'
import words from './slips.yaml'

/** A slip of language: register only, it never moves a cause. */
export interface Slip {
  rule: string
  span: Span
  /** What mends it without a change of meaning; null where that is the writer's to do. */
  edit: Edit | null
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

/** Whoever says so to a person present is told; as part of a story or a quotation it may be just right. */
const ONLY_MENDED = 'language/understood'

/** @param text the answer as it stands in its file; `doc` is the same with remarks for the tool blanked out */
export function slipsIn({ doc, text }: Written): Slip[] {
  const found: Found[] = [...listed(doc), ...(doc.lang === 'ja' ? raNuki(doc) : [])]
  const fixable = fixablesIn({ doc, text })
  if (found.length + fixable.length === 0) return []
  const untouchable = untouchableIn(text)
  const mended = found.map(({ rule, span }) => {
    const edit = editFor(doc, rule, span)
    return { rule, span, edit: edit && !untouchable(edit.span) ? edit : null }
  })
  return [
    ...mended.filter(({ rule, edit }) => rule !== ONLY_MENDED || edit !== null),
    ...fixable.filter(({ edit }) => !untouchable(edit.span)),
  ]
}

type Found = Pick<Slip, 'rule' | 'span'>

const listed = (doc: Analysis): Found[] =>
  (byLang.get(doc.lang) ?? []).flatMap(([rule, pattern]) =>
    [...doc.text.matchAll(pattern)].map(match => ({
      rule,
      span: [match.index, match.index + match[0].length] as Span,
    })),
  )

/** Taken for 獲る (える) where 獲る (とる) is meant, whose 獲れる is right. */
const NOT_ICHIDAN = new Set(['獲'])

/** 食べれる、見れる: an ichidan verb's 未然形 or 連用形 right before れる. */
function raNuki({ tokens }: Analysis): Found[] {
  return tokens.flatMap((token, index) => {
    const next = tokens[index + 1]
    const ichidan = token.pos[0] === '動詞' && token.conjugation?.[0].startsWith('一段')
    const short = next?.base === 'れる' && next.pos[1] === '接尾' && next.start === token.end
    return ichidan && short && !NOT_ICHIDAN.has(token.surface)
      ? [{ rule: 'language/ra-nuki', span: [token.start, next.end] as Span }]
      : []
  })
}
