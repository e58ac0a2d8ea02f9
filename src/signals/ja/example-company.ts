import type { Company } from '../../types/index.js'

/** An invented company for the examples of the signals that look at facts. */
export const company: Company = {
  name: 'みさき湯工業',
  industry: '給湯器の修理',
  competitors: [],
  facts: [
    { text: '離島の旅館への出張修理を二人一組で行う', source: 'website' },
    { text: '部品の在庫を持つ倉庫を昨年閉じた', source: 'news' },
    { text: '海外向けの機種は扱わない', source: 'briefing' },
    { text: '理念は「一杯の湯に、まっすぐ」', source: 'website' },
  ],
}
