import type { Detector, Signal } from './signal.js'
import { quotesOf } from './story/phrases.js'
import { ratePerSentence, speechOf } from './story/speech.js'
import { saturate } from './story/saturate.js'

/** Two such phrases in an answer are ordinary courtesy. */
const COURTEOUS = 2

const japanese: Detector = ({ doc }) => {
  const { stacked } = speechOf(doc)
  const beyond = stacked.slice(COURTEOUS)
  return {
    value: saturate(ratePerSentence(doc, beyond), 0.4),
    spans: beyond.length > 0 ? quotesOf(stacked) : [],
  }
}

export const stackedHonorifics: Signal = {
  id: 'stacked-honorifics',
  polarity: 'against',
  means: {
    ja: '重なりすぎて、かえって伝わりにくい敬語',
    en: 'politeness piled up until the point is hard to find',
  },
  ja: {
    detect: japanese,
    examples: {
      ok: [
        {
          text: 'このような貴重なお時間を頂戴させていただきまして、誠に恐縮でございます。受付の方に従事させていただいておりました。何卒よろしくお願い申し上げます。',
        },
      ],
      notOk: [{ text: 'お時間をいただき、ありがとうございます。受付を三年担当しておりました。' }],
    },
  },
  en: {
    detect: null,
    reason: 'English has no honorific verb forms to pile up; over-polite English shows as idle talk instead.',
  },
}
