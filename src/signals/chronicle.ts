import * as english from './en/doing.js'
import type { Signal } from './signal.js'

export const chronicle: Signal = {
  id: 'chronicle',
  polarity: 'against',
  means: {
    en: 'A life told in order (moved, joined, stayed, left) without a deed in it',
    ja: '入社、異動、退職と経歴をたどるだけで、何をしたかが出てこない',
  },
  ja: {
    detect: null,
    reason:
      'Steps of a career are abstract nouns in Japanese (入社, 異動, 配属), which `telling-nouns` and `duty-list` see.',
  },
  en: {
    detect: english.chronicle,
    examples: {
      ok: [
        {
          text: 'I studied law in Porto, then I moved to Lille and worked in a bank. I stayed two years, left, married, had a daughter, came back and joined a school.',
        },
        {
          text: 'I finished school, went abroad, attended a college, worked in a shop, travelled, returned and started a course.',
        },
      ],
      notOk: [
        {
          text: 'I studied law in Porto. In my second year I copied the index of every file onto a card, and the clerk hung the cards on the door.',
        },
        { text: 'I moved the cards and asked the clerk.' },
      ],
    },
  },
}
