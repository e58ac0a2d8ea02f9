import * as english from './en/company.js'
import { quotesOf } from './ja/quotes.js'
import { scenesOf } from './ja/scenes.js'
import { type Detector, type Signal } from './signal.js'

/** A matter that is only named counts for less than one that is seen. */
const NAMED_WEIGHT = 0.4

const japanese: Detector = ({ doc }) => {
  const { scenes, named, told } = scenesOf(doc)
  const seen = scenes.length + NAMED_WEIGHT * named.length
  return { value: seen / (told + 4), spans: quotesOf(scenes.concat(named)).slice(0, 4) }
}

export const scene: Signal = {
  id: 'scene',
  polarity: 'for',
  means: {
    ja: '具体的な物や人を相手にした、目に浮かぶ動作',
    en: 'an action that can be pictured, on a particular thing or person',
  },
  ja: {
    detect: japanese,
    examples: {
      ok: [
        { text: '冬は糊が固まるので、班の二人で缶を湯につけてから刷ります。' },
        { text: '釜の縁に残った生地をへらで落とし、毎朝厚みをはかっていました。' },
      ],
      notOk: [
        { text: 'お客様に寄り添い、心のこもった対応を大切にしてまいりました。' },
        { text: '幅広い業務を担当し、多くの経験を積ませていただきました。' },
      ],
    },
  },
  en: {
    detect: english.scene,
    examples: {
      ok: [
        { text: 'The baker slides the trays under the lamp, and the boy counts the rolls.' },
        { text: 'On our ward the cart squeaked, so the porter carried the bottles by hand.' },
      ],
      notOk: [
        { text: 'I would love to contribute to your vision with passion and commitment.' },
        { text: 'I believe your environment offers great opportunities for growth.' },
      ],
    },
  },
}
