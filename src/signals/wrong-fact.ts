import * as english from './en/company.js'
import { harbour } from './en/example-company.js'
import { company } from './ja/example-company.js'
import { contradictionsOf } from './ja/facts.js'
import { type Detector, type Signal } from './signal.js'

const japanese: Detector = reading => {
  const spans = contradictionsOf(reading)
  return { value: 1 - Math.exp(-1.4 * spans.length), spans: spans.slice(0, 4) }
}

export const wrongFact: Signal = {
  id: 'wrong-fact',
  polarity: 'against',
  means: {
    ja: '調べた事実と食い違う内容',
    en: 'a statement that differs from a known fact',
  },
  ja: {
    detect: japanese,
    examples: {
      ok: [
        { text: '御社の海外向けの販売網を伸ばしたいです。', company },
        { text: '御社の部品の倉庫で、在庫を数える仕事から始めたいです。', company },
      ],
      notOk: [
        { text: '海外向けの機種は扱わないと伺いました。', company },
        { text: '離島の旅館への出張修理を覚えたいです。', company },
        { text: '以前は海外向けの機種を売っていました。', company },
      ],
    },
  },
  en: {
    detect: english.wrongFact,
    examples: {
      ok: [
        { text: 'I would like to strengthen your frozen fish products.', company: harbour },
        { text: 'You are famous for frozen fish, and I want to sell it abroad.', company: harbour },
      ],
      notOk: [
        { text: 'I understand that you do not sell frozen fish.', company: harbour },
        { text: 'In my last job I packed frozen fish.', company: harbour },
      ],
    },
  },
}
