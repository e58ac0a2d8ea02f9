import type { Span } from '../../types/index.js'
import type { Fixable, Written } from './edit.js'
import words from './words.yaml'

interface Words {
  fillers: { ja: { always: string[]; 'with-pause': string[]; uttered: string } }
}
const { ja } = (words as Words).fillers

const PAUSE = '[、，,…‥。]'
const FILLER = new RegExp(
  [
    '(?<=^|[。、！？!?」』\\n\\u3000 ])',
    `(?<word>${ja.always.join('|')}|(?:${ja['with-pause'].join('|')})(?=${PAUSE}))`,
    `(?<pause>(?:${PAUSE}|[ \\u3000])*)`,
    `(?!${ja.uttered}|[ー〜])`,
    // Something has to follow: a filler alone is all there is.
    '(?=[\\p{L}\\p{N}「『“（(])',
  ].join(''),
  'gu',
)

/** えーと、納期です → 納期です */
export function japaneseFillers({ text }: Written): Fixable[] {
  return [...text.matchAll(FILLER)].flatMap(match => {
    const { word = '', pause = '' } = match.groups ?? {}
    const span: Span = [match.index, match.index + word.length]
    // 「…で、えーと。」 would lose its end.
    const cutsOff = pause.includes('。') && /[^。！？!?\n]/.test(text.charAt(match.index - 1))
    if (cutsOff) return []
    return [{ rule: 'language/filler', span, edit: { span: [span[0], span[1] + pause.length], text: '' } }]
  })
}
