import * as english from './en/company.js'
import { quotesOf } from './ja/quotes.js'
import { scenesOf } from './ja/scenes.js'
import { type Detector, type Signal } from './signal.js'

const japanese: Detector = ({ doc }) => {
  const { own, placed, scenes } = scenesOf(doc)
  // Being there counts half, being seen there the other half.
  const count = (own.filter(Boolean).length + placed.filter(Boolean).length) / 2
  const told = scenes.filter(({ sentence }) => own[sentence] || own[sentence - 1])
  return { value: count / (doc.sentences.length + 2), spans: quotesOf(told).slice(0, 4) }
}

export const ownSetting: Signal = {
  id: 'own-setting',
  polarity: 'for',
  means: {
    ja: '本人がいた場所（職場、学校、実習先、家など）での場面',
    en: 'a scene from a place where the candidate has been: work, school, home',
  },
  ja: {
    detect: japanese,
    examples: {
      ok: [
        { text: '父は網の修理をしていて、冬は指が割れて針を持てませんでした。' },
        { text: '前職の給湯室では、ガスの元栓に札を掛けてから帰っていました。' },
      ],
      notOk: [
        { text: '私は子どもの頃から人と接することが好きでした。' },
        { text: '御社は網の修理を請け負っています。' },
      ],
    },
  },
  en: {
    detect: english.ownSetting,
    examples: {
      ok: [
        { text: 'My father repaired nets, and in winter his hands bled on the rope.' },
        { text: 'In the pharmacy where I work, the labels fade by the window.' },
      ],
      notOk: [
        { text: 'I have always liked being with people and taking care of them.' },
        { text: 'Your shop sells beautiful lamps.' },
      ],
    },
  },
}
