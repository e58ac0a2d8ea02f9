import type { Analysis, Span, Token } from '../../types/index.js'
import type { Edit } from './edit.js'
import words from './words.yaml'

type Endings = Record<string, string>
interface Words {
  honorifics: {
    verbs: Record<string, { stem: string; inflects: string }>
    endings: Record<string, Endings>
  }
}
const { verbs, endings } = (words as Words).honorifics

/** One honorific verb instead of two, inflected as the second one was: おっしゃられた → おっしゃった. */
export function oneHonorific({ text, tokens }: Analysis, [start]: Span): Edit | null {
  const said = Object.keys(verbs).find(key => text.startsWith(key, start))
  if (said === undefined) return null
  const { stem, inflects } = verbs[said]!
  const at = tokens.findIndex(token => token.start === start + said.length)
  const second = tokens[at]
  if (second === undefined || !SECOND.has(second.base)) return null
  const ending = endings[inflects]![formOf(second, tokens[at + 1])]
  return ending === undefined ? null : { span: [start, second.end], text: stem + ending }
}

const SECOND = new Set(['れる', 'いただく', '頂く'])

/** The form that another verb takes in this place: before た and て that of 一段 verbs looks like any 連用形. */
function formOf({ conjugation }: Token, next: Token | undefined): string {
  const form = conjugation?.[1] ?? ''
  const joins =
    next !== undefined && (next.base === 'た' || next.pos[1] === '接続助詞') && /^[たて]/.test(next.surface)
  return form === '連用形' && joins ? '連用タ接続' : form
}
