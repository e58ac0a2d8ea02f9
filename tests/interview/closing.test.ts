import { describe, expect, it } from 'vitest'
import type { Judgement } from '../../src/assessment/index.js'
import { closes, isEmptyReply } from '../../src/interview/closing.js'
import { GAPS, LANGS, type Bilingual, type Category, type Gap, type Lang } from '../../src/types/index.js'
import { answerOf, judged } from '../assessment/support.js'
import replies from './closing.yaml'

type Kind = 'good' | 'thin' | 'stuck'
type Replies = Record<Gap, { category: Category } & Bilingual<Record<Kind, string[]>>>
const REPLIES = replies as Replies

const known = new Map<string, Judgement>()
function read(gap: Gap, lang: Lang, text: string): Judgement {
  const key = `${gap} ${text}`
  const found = known.get(key) ?? judged(answerOf(lang, text, { category: REPLIES[gap].category }))
  known.set(key, found)
  return found
}

const all = (lang: Lang, kind: Kind) =>
  GAPS.flatMap(gap => REPLIES[gap][lang][kind].map(text => ({ gap, text, reply: read(gap, lang, text) })))

const share = (hits: boolean[]) => hits.filter(Boolean).length / hits.length

describe.each(LANGS)('replies in %s', lang => {
  it.each(GAPS)('there are three of each kind to %s', gap => {
    for (const kind of ['good', 'thin', 'stuck'] as const)
      expect(REPLIES[gap][lang][kind].length).toBeGreaterThanOrEqual(3)
  })

  it('that fill a gap close it', () => {
    const found = all(lang, 'good')
    expect(share(found.map(({ gap, reply }) => closes(gap, reply)))).toBeGreaterThanOrEqual(0.9)
    expect(found.filter(({ reply }) => isEmptyReply(reply)).map(({ text }) => text)).toEqual([])
  })

  it.each(['thin', 'stuck'] as const)('that are %s leave it open', kind => {
    const found = all(lang, kind)
    expect(share(found.map(({ gap, reply }) => !closes(gap, reply)))).toBeGreaterThanOrEqual(0.9)
  })

  it('that have no answer are known as such', () => {
    expect(share(all(lang, 'stuck').map(({ reply }) => isEmptyReply(reply)))).toBeGreaterThanOrEqual(0.7)
  })

  it('of each gap are told apart, whichever it is', () => {
    for (const gap of GAPS) {
      const right = (['good', 'thin', 'stuck'] as const).flatMap(kind =>
        REPLIES[gap][lang][kind].map(text => closes(gap, read(gap, lang, text)) === (kind === 'good')),
      )
      expect(share(right), gap).toBeGreaterThanOrEqual(0.75)
    }
  })

  it.each(['', '   ', '…', '。', '?', '\n'])('"%s" is no reply', text => {
    for (const gap of GAPS) {
      expect(closes(gap, read(gap, lang, text))).toBe(false)
      expect(isEmptyReply(read(gap, lang, text))).toBe(true)
    }
  })
})
