import * as english from './en/things.js'
import type { Signal } from './signal.js'

export const specificWords: Signal = {
  id: 'specific-words',
  polarity: 'for',
  means: {
    en: 'Words that few answers would hold; padding and the words of the question do not count',
    ja: 'ほかの人の回答にはまず出てこない言葉がある（質問の言葉や前置きは数えない）',
  },
  ja: {
    detect: null,
    reason:
      'The Japanese dictionary holds no frequency of use; `telling-nouns` and `doing-verbs` carry what is particular.',
  },
  en: {
    detect: english.specificWords,
    examples: {
      ok: [
        { text: 'The gasket on the kettle hissed, so I wedged a cork under the spout.' },
        { text: 'I soaked the labels, scraped the glue and stacked the jars upside down.' },
      ],
      notOk: [
        { text: 'I have a lot of experience with people and I like to work with them on new things.' },
        { text: 'I think that it was a good time for me, and I was very happy to be part of the team.' },
      ],
    },
  },
}
