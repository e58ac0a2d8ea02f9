import { newThought } from './new-thought.js'
import { type Detector, NOTHING, type Signal } from './signal.js'
import { retellingOf } from './story/retelling.js'
import { saturate } from './story/saturate.js'

const FIRST_ROUND = {
  ja: '学園祭で焼きそばの店を出し、列の並び方を変えて待ち時間を減らしました。',
  en: 'At the college fair I ran a noodle stall and changed the queue so that people waited less.',
}

const detect: Detector = reading => {
  const retelling = retellingOf(reading)
  if (!retelling || !newThought.ja.detect) return NOTHING
  return { value: saturate(retelling.excessRate, 0.8), spans: newThought.ja.detect(reading).spans }
}

export const newThoughtRate: Signal = {
  id: 'new-thought-rate',
  polarity: 'for',
  means: {
    ja: '一次面接と比べたときの、新しい考えの多さ',
    en: 'plenty of new thinking compared with the first interview',
  },
  ja: {
    detect,
    examples: {
      ok: [
        {
          text: '焼きそばの店の列の話です。減ったのは並び方のせいではありませんでした。数えると、札を先に渡した昼だけでした。',
          firstRound: FIRST_ROUND.ja,
        },
      ],
      notOk: [
        {
          text: '学園祭の青空の下、焼きそばの店を任されました。ソースの香りが広がり、大勢の方が来てくださいました。お待たせしてはいけないと強く思い、列の並び方を変えました。笑顔の絶えない店になりました。待ち時間も減り、あのときの光景は忘れられません。',
          firstRound: FIRST_ROUND.ja,
        },
      ],
    },
  },
  en: {
    detect,
    examples: {
      ok: [
        {
          text: "The noodle stall queue. It wasn't the new line that helped. I counted, and people only waited less at noon, because we had handed out tickets before we opened.",
          firstRound: FIRST_ROUND.en,
        },
      ],
      notOk: [
        {
          text: 'Picture the college fair under a blue sky, with the smell of sauce in the air. I was running a noodle stall. So many faces were looking at us. I changed the queue with passion. People waited less. I will never forget those smiles, and it was truly a wonderful day for every one of us.',
          firstRound: FIRST_ROUND.en,
        },
      ],
    },
  },
}
