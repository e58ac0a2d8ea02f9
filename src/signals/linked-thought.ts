import { inSentence } from './by-sentence.js'
import { type Detector, type Signal } from './signal.js'
import { thinkingOf, WEIGHT, type Thinking } from './story/kinds.js'
import { quoteOf } from './story/phrases.js'
import { saturate } from './story/saturate.js'

/** Sentences that an answer is credited with at the level of a weak one, so that one good line proves little. */
const PRIOR = 2
const IDLE_COST = 1.5

/** What one sentence joins: the weight of its different kinds beyond the first, less idle talk. */
function linksOf(clauses: readonly Thinking[]): number {
  if (!clauses.some(clause => clause.grounded)) return 0
  const kinds = new Set(clauses.flatMap(clause => [...clause.thoughts]))
  const idle = clauses.some(({ decor }) => decor.has('vow') || decor.has('lesson') || decor.has('praise'))
  const weight = [...kinds].reduce((sum, kind) => sum + WEIGHT[kind], 0)
  return Math.max(0, weight - 0.5 - (idle ? IDLE_COST : 0))
}

const detect: Detector = ({ doc }) => {
  const clauses = thinkingOf(doc)
  const sentences = doc.sentences.map((sentence, index) => ({
    sentence,
    links: linksOf(inSentence(clauses, index)),
  }))
  const total = sentences.reduce((sum, { links }) => sum + links, 0)
  const linked = sentences.filter(({ links }) => links >= 1).sort((a, b) => b.links - a.links)
  return {
    value: saturate(total / (sentences.length + PRIOR), 1.2),
    spans: linked.slice(0, 3).map(({ sentence }) => {
      const own = clauses.filter(c => c.start >= sentence.start && c.end <= sentence.end)
      const best = own.reduce((a, b) => (b.thoughts.size > a.thoughts.size ? b : a))
      return quoteOf(doc.text, [best.start, best.end])
    }),
  }
}

export const linkedThought: Signal = {
  id: 'linked-thought',
  polarity: 'for',
  means: {
    ja: '出来事と、その理由や気づき、人の言葉を結びつけた文',
    en: 'a sentence that links what happened with a reason, a correction or somebody’s words',
  },
  ja: {
    detect,
    examples: {
      ok: [
        {
          text: '早く言うと叱られるので黙っていたら、かえって手戻りが三日増え、先方から困ると言われました。',
        },
        {
          text: '貼り紙も考えましたが、字の読めない方がいるのでやめました。戻す人を見ていると、棚が遠いだけだと分かりました。',
        },
      ],
      notOk: [
        { text: '課題がありました。工夫しました。結果が出ました。継続の大切さを学びました。' },
        { text: '相手の立場に立って行動することを大切にし、笑顔で接客に取り組んでまいりました。' },
      ],
    },
  },
  en: {
    detect,
    examples: {
      ok: [
        {
          text: 'I kept quiet because the last person who warned him was shouted at, but that cost us three days, and the client said she would rather have known.',
        },
        {
          text: "We thought of a notice, but two of the men couldn't read it, so I watched who put things back and found the shelf was simply too far.",
        },
      ],
      notOk: [
        {
          text: 'There was a challenge. I took action. We achieved a result. I learned the importance of persistence.',
        },
        {
          text: 'I always value teamwork and I would like to contribute to your company with a positive attitude.',
        },
      ],
    },
  },
}
