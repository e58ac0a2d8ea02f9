import type { Lang } from '../types/index.js'
import { harbour } from './en/example-company.js'
import { experiencesOf } from './en/experience.js'
import { factUse } from './fact-use.js'
import { company } from './ja/example-company.js'
import { ownSetting } from './own-setting.js'
import { NOTHING, type Detector, type Reading, type Signal } from './signal.js'
import { toldScene } from './told-scene.js'

const value = (signal: Signal, lang: Lang, reading: Reading): number =>
  signal[lang].detect?.(reading).value ?? 0

/** Halves, because one or two scenes are as much as anybody tells. */
const LIVED: Record<Lang, (reading: Reading) => number> = {
  ja: reading => 2 * (value(toldScene, 'ja', reading) + value(ownSetting, 'ja', reading)),
  en: ({ doc }) => experiencesOf(doc).size / 2,
}

/** As strong as the weaker of the two: facts alone are recited, a life alone leads anywhere. */
const livedFactIn =
  (lang: Lang): Detector =>
  reading => {
    const facts = factUse[lang].detect?.(reading) ?? NOTHING
    return { value: Math.min(facts.value, LIVED[lang](reading)), spans: facts.spans }
  }

export const livedFact: Signal = {
  id: 'lived-fact',
  polarity: 'for',
  means: {
    ja: '会社の事実と、自分が見てきたことの両方',
    en: 'facts about the company beside something seen or done oneself',
  },
  ja: {
    detect: livedFactIn('ja'),
    examples: {
      ok: [
        {
          text: '離島の旅館まで出張修理に行かれると知りました。私も島の宿で、釜の弁を紙やすりで磨いて朝まで持たせたことがあります。',
          company,
        },
      ],
      notOk: [
        { text: '離島の旅館まで出張修理に行かれると知り、大変魅力を感じております。', company },
        { text: '島の宿で、釜の弁を紙やすりで磨いて朝まで持たせたことがあります。', company },
      ],
    },
  },
  en: {
    detect: livedFactIn('en'),
    examples: {
      ok: [
        {
          text: 'Your crews sort the catch on board. On my uncle’s boat the boy threw the small fish in a bucket, and the buyer tipped the bucket out on the quay.',
          company: harbour,
        },
      ],
      notOk: [
        { text: 'I admire that your crews sort the catch on board.', company: harbour },
        {
          text: 'On my uncle’s boat the boy threw the small fish in a bucket, and the buyer tipped the bucket out on the quay.',
          company: harbour,
        },
      ],
    },
  },
}
