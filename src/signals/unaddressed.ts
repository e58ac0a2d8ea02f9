import type { Category, Lang } from '../types/index.js'
import { addresses, wordsOfFacts } from './en/company-words.js'
import { harbour } from './en/example-company.js'
import { among } from './en/tokens.js'
import { TALK } from './en/words.js'
import { factUse } from './fact-use.js'
import { sightedOf } from './ja/company.js'
import { company } from './ja/example-company.js'
import { NOTHING, type Detector, type Reading, type Signal } from './signal.js'

/** Questions whose answer has to lead to this company. */
const LEADS_HERE: readonly Category[] = ['motivation', 'why-us', 'career-vision']
const PRAISES = [TALK.slogan, TALK['praise-noun'], TALK['praise-adjective'], TALK.attitude]

/** Praise is addressed to anyone. */
const SPEAKS_HERE: Record<Lang, (reading: Reading) => boolean> = {
  ja: reading => sightedOf(reading).some(({ addressed }) => addressed),
  en: ({ doc, company }) =>
    doc.sentences.some(
      sentence =>
        addresses(sentence, wordsOfFacts(company!)) &&
        !sentence.tokens.some(token => PRAISES.some(words => among(token, words))),
    ),
}

/** However moving, a story in which the company doesn't occur could be told anywhere. */
const unaddressedIn =
  (lang: Lang): Detector =>
  reading => {
    if (!reading.company || !LEADS_HERE.includes(reading.category)) return NOTHING
    if (SPEAKS_HERE[lang](reading)) return NOTHING
    const used = factUse[lang].detect?.(reading).value ?? 0
    return { value: Math.max(0, 1 - 1.5 * used), spans: [] }
  }

export const unaddressed: Signal = {
  id: 'unaddressed',
  polarity: 'against',
  means: {
    ja: '応募先の会社が一度も出てこない志望の話',
    en: 'a reason in which this company never occurs',
  },
  ja: {
    detect: unaddressedIn('ja'),
    examples: {
      ok: [
        {
          text: '祖父の家の釜が真冬に止まり、職人さんが夜中に来て直してくれました。あの背中が忘れられません。',
          category: 'motivation',
          company,
        },
      ],
      notOk: [
        {
          text: '離島の旅館まで二人一組で出張されると知りました。祖父の宿でも、冬の釜の故障が一番こたえました。',
          category: 'motivation',
          company,
        },
        { text: '祖父の家の釜が真冬に止まりました。', category: 'failure', company },
      ],
    },
  },
  en: {
    detect: unaddressedIn('en'),
    examples: {
      ok: [
        {
          text: 'My uncle lost his boat one winter, and the whole street mended nets for him. I never forgot it.',
          category: 'motivation',
          company: harbour,
        },
      ],
      notOk: [
        {
          text: 'My uncle mended wet nets by lamplight, and your crews sell theirs back to you: I want to buy them.',
          category: 'motivation',
          company: harbour,
        },
        { text: 'My uncle lost his boat one winter.', category: 'failure', company: harbour },
      ],
    },
  },
}
