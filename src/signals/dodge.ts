import type { Category, Lang } from '../types/index.js'
import enDodge from './lexicon/en/dodge.yaml'
import jaDodge from './lexicon/ja/dodge.yaml'
import { type Detector, type Reading, type Signal } from './signal.js'
import { thinkingOf } from './story/kinds.js'
import { anyOf, hitsOf, quotesOf } from './story/phrases.js'
import { saturate } from './story/saturate.js'

interface DodgeList {
  refusal: string[]
  general: string[]
}

const compile = (list: DodgeList, lang: Lang) => ({
  refusal: anyOf(list.refusal, lang),
  general: anyOf(list.general, lang),
})
const PATTERNS = { ja: compile(jaDodge as DodgeList, 'ja'), en: compile(enDodge as DodgeList, 'en') }

/** Questions that ask for something that happened. */
const ASKS_EXPERIENCE: ReadonlySet<Category> = new Set([
  'achievement',
  'problem-solving',
  'failure',
  'teamwork',
])
const REFUSAL = 1
const GENERAL = 0.4

const detect = (reading: Reading) => {
  const { doc, category } = reading
  const { refusal, general } = PATTERNS[doc.lang]
  const refused = hitsOf(doc, refusal)
  const truths = ASKS_EXPERIENCE.has(category) || category === 'unexpected' ? hitsOf(doc, general) : []
  if (refused.length + truths.length === 0) return { value: 0, spans: [] }
  const told = thinkingOf(doc).filter(({ event, decor }) => event && decor.size === 0).length
  const dodging = saturate(REFUSAL * refused.length + GENERAL * truths.length, 1)
  return { value: dodging / (1 + told / 4), spans: quotesOf([...refused, ...truths]) }
}

const answers: Detector = reading => detect(reading)

export const dodge: Signal = {
  id: 'dodge',
  polarity: 'against',
  means: {
    ja: '「特にありません」や一般論など、聞かれたことへの答えになっていない言葉',
    en: 'the question turned down, or answered in general terms only',
  },
  ja: {
    detect: answers,
    examples: {
      ok: [
        { text: 'いえ、特にございません。ご説明でだいたい分かりました。', category: 'reverse-question' },
        {
          text: '人にはそれぞれの考え方がありますので、相手を尊重することが大切だと思います。対立したことはありません。',
          category: 'teamwork',
        },
      ],
      notOk: [
        {
          text: '品出しの順番で先輩とぶつかりました。三日だけ私のやり方を試し、欠品が増えたので元に戻しました。',
          category: 'teamwork',
        },
        {
          text: '夜間の検針は、二人で回られるのでしょうか。前職では一人で、鍵の受け渡しに困りました。',
          category: 'reverse-question',
        },
      ],
    },
  },
  en: {
    detect: answers,
    examples: {
      ok: [
        { text: "No, I don't think so. You've covered everything.", category: 'reverse-question' },
        {
          text: "I haven't really had a conflict. Everyone has their own view, and communication is the key.",
          category: 'teamwork',
        },
      ],
      notOk: [
        {
          text: 'My senior and I argued about the order of the shelves. We tried mine for three days, the gaps grew, and we went back to hers.',
          category: 'teamwork',
        },
        {
          text: 'Do two of you read the meters at night? I went alone, and the keys were a problem.',
          category: 'reverse-question',
        },
      ],
    },
  },
}
