import type { Reading, Signal } from './signal.js'
import { quotesOf } from './story/phrases.js'
import { shareOfSentences, speechOf } from './story/speech.js'

const japanese = ({ doc }: Reading) => {
  const { polite, humble, greeting } = speechOf(doc)
  const value =
    0.55 * shareOfSentences(doc, polite) +
    0.35 * shareOfSentences(doc, humble) +
    (greeting.length > 0 ? 0.15 : 0)
  return { value: Math.min(1, value), spans: quotesOf([...greeting, ...humble]) }
}

/** English politeness shows in what is added; a plain full sentence is neutral. */
const english = ({ doc }: Reading) => {
  const { polite, casual } = speechOf(doc)
  const value = 0.4 + 0.6 * shareOfSentences(doc, polite) - 0.4 * shareOfSentences(doc, casual)
  return { value: Math.min(1, Math.max(0, value)), spans: quotesOf(polite) }
}

export const polite: Signal = {
  id: 'polite',
  polarity: 'for',
  means: {
    ja: '挨拶やお礼、へりくだった言い方など、丁寧な言葉づかい',
    en: 'courteous wording: a greeting, thanks, a request',
  },
  ja: {
    detect: japanese,
    examples: {
      ok: [
        {
          text: '段取りが悪く、ご迷惑をおかけしました。今は前日に確認しております。よろしくお願いいたします。',
        },
      ],
      notOk: [{ text: '店長がまじで無理で、辞めたって感じ。まあ、しょうがないかなと。' }],
    },
  },
  en: {
    detect: english,
    examples: {
      ok: [
        {
          text: 'Good morning, and thank you for your time. I would be glad to explain. I ran a small bakery.',
        },
      ],
      notOk: [{ text: "Yeah, so, it was a joke, you know? I'm gonna be honest, that place was crap." }],
    },
  },
}
