import * as english from './en/doing.js'
import { stepsOf } from './ja/ingenuity.js'
import { presence, seen } from './ja/measure.js'
import type { Detector, Signal } from './signal.js'

const inJapanese: Detector = ({ doc }) => {
  const steps = [...stepsOf(doc)].sort((a, b) => b.strength - a.strength)
  return seen(
    presence(
      steps.reduce((sum, step) => sum + step.strength, 0),
      2,
    ),
    steps.map(step => step.span),
  )
}

export const repeatableStep: Signal = {
  id: 'repeatable-step',
  polarity: 'for',
  means: {
    en: 'a step that others could repeat: how many, in what order, with what, what for',
    ja: '人数、順番、道具、狙いなどが分かり、ほかの人もまねできる手順',
  },
  ja: {
    detect: inJapanese,
    examples: {
      ok: [
        { text: '宿題を一日十分で終わる分に分けて、翌週に一緒に答えを合わせました。' },
        { text: '迷わないように、品番を大きく書いた札を棚ごとに貼りました。' },
      ],
      notOk: [
        {
          text: '私は常に課題意識を持ち、周囲と連携しながら改善に取り組んでまいりました。工夫を重ねた結果、大きな成果を上げることができ、高い評価をいただきました。',
        },
        {
          text: '机、棚、箱、紙、札、写真、倉庫、朝、夕方、店長、先輩。測る、並べる、数える、貼る、置く。工夫、結果、減りました。',
        },
        { text: '様々な工夫を凝らし、全力で取り組みました。' },
      ],
    },
  },
  en: {
    detect: english.repeatableStep,
    examples: {
      ok: [
        {
          text: 'I sorted the crates by date before each delivery and opened only the first one. Then I marked the lid with chalk.',
        },
        { text: 'We checked every third bottle by holding it against the lamp, and put one cork in a jar.' },
      ],
      notOk: [
        { text: 'I applied various ideas step by step and made every effort.' },
        { text: 'I opened a window. He liked the flowers.' },
      ],
    },
  },
}
