import { describe, expect, it } from 'vitest'
import { gapCues } from '../../src/signals/gap-cues.js'
import type { Gap, Lang } from '../../src/types/index.js'
import { readingOf } from './story-reading.js'

const CASES: { lang: Lang; text: string; gap: Gap; moves: 'up' | 'down' | 'not' }[] = [
  { lang: 'ja', gap: 'result', moves: 'down', text: '札を貼ってから、探す時間は20分から5分に減りました。' },
  { lang: 'ja', gap: 'result', moves: 'not', text: '札を貼って、列の先頭に箱を置きました。' },
  {
    lang: 'ja',
    gap: 'role',
    moves: 'up',
    text: 'チームで話し合いました。みんなで支え合い、全員が一つになりました。',
  },
  {
    lang: 'ja',
    gap: 'detail',
    moves: 'up',
    text: '相手の立場に立つことを大切にし、信頼される人材として貢献したいです。',
  },
  {
    lang: 'ja',
    gap: 'detail',
    moves: 'down',
    text: '鍵を預かりました。翌朝、倉庫の裏で水が漏れていました。元栓を閉めて、大家に電話をかけました。',
  },
  { lang: 'en', gap: 'result', moves: 'down', text: 'Searching went down from 20 minutes to 5.' },
  {
    lang: 'en',
    gap: 'role',
    moves: 'up',
    text: 'We talked as a team. Together we did our best for everyone.',
  },
  {
    lang: 'en',
    gap: 'detail',
    moves: 'down',
    text: 'I took the keys. Behind the shed a pipe leaked. I closed the tap and rang the owner.',
  },
]

describe('gap cues', () => {
  it.each(CASES)('$lang $gap goes $moves: $text', ({ lang, text, gap, moves }) => {
    const cue = gapCues(readingOf(lang, text))[gap] ?? 0
    expect(Math.sign(cue)).toBe({ up: 1, down: -1, not: 0 }[moves])
    expect(Math.abs(cue)).toBeLessThanOrEqual(1)
  })
})
