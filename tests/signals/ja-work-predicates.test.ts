import { beforeAll, describe, expect, it } from 'vitest'
import { loadAnalyser } from '../../src/platform/analyser.js'
import { ownDeedsOf } from '../../src/signals/ja/acts.js'
import { nounPhrasesOf } from '../../src/signals/ja/noun-phrases.js'
import { predicatesOf, type Predicate } from '../../src/signals/ja/predicates.js'
import type { Analyser } from '../../src/types/index.js'

let analyser: Analyser
beforeAll(async () => {
  analyser = await loadAnalyser(['ja'])
})

const predicates = (text: string) => predicatesOf(analyser.analyse(text, 'ja'))

describe('the predicate frame', () => {
  const frames: [text: string, base: string, expected: Partial<Predicate>][] = [
    ['主任に案を断られました。', '断る', { passive: true, past: true }],
    ['図面を届けていただきました。', '届ける', { favour: true, past: true }],
    ['先に袋をお渡しするようにいたしました。', '渡す', { turn: 'rule', told: true }],
    ['棚は溢れなくなりました。', '溢れる', { turn: 'became', negated: true, told: true }],
    ['伝票を確認すると、日付が違いました。', '確認', { nominal: true, link: 'と' }],
    ['札を書いて、棚に貼りました。', '書く', { past: false, told: true, link: 'て' }],
    ['札を棚に貼りたいです。', '貼る', { wish: true, told: false }],
    ['今も月曜に棚を数えています。', '数える', { ongoing: true, standing: true, told: false }],
    ['二人で読み合わせる手順を作りました。', '読み合わせる', { modifies: '手順' }],
  ]

  it.each(frames)('%s', (text, base, expected) => {
    const found = predicates(text).find(predicate => predicate.base === base)
    expect(found).toMatchObject(expected)
  })

  it('pairs arguments with their particles, and leaves those of an earlier clause out', () => {
    const [last] = predicates('間違いが多かったので、表を壁に貼りました。').slice(-1)
    expect(last!.args.map(arg => arg.phrase.text + arg.particle)).toEqual(['表を', '壁に'])
  })

  it('takes a list of bare verbs for no predicates', () => {
    expect(predicates('測る、並べる、数える、貼る。')).toEqual([])
  })
})

describe('own deeds', () => {
  const cases: [text: string, deeds: string[]][] = [
    ['私が伝票を数え、班長が札を付けました。', ['数える']],
    ['サークル活動に力を入れました。', []],
    ['課題を見つけ、意識を変えました。', []],
    ['メニューをメモにまとめて渡しました。', ['まとめる', '渡す']],
    ['2019年に工場に入社しました。', []],
  ]

  it.each(cases)('%s', (text, deeds) => {
    expect(ownDeedsOf(analyser.analyse(text, 'ja')).map(deed => deed.base)).toEqual(deeds)
  })
})

describe('noun phrases', () => {
  const kinds: [noun: string, kind: string][] = [
    ['契約書', 'telling'],
    ['在庫', 'telling'],
    ['信頼関係', 'abstract'],
    ['傾聴力', 'abstract'],
    ['店長', 'telling'],
  ]

  it.each(kinds)('%s is %s', (noun, kind) => {
    const [phrase] = nounPhrasesOf(analyser.analyse(`${noun}がありました。`, 'ja'))
    expect([phrase?.text, phrase?.kind]).toEqual([noun, kind])
  })

  it('knows people of the story from the anonymous many', () => {
    const phrases = nounPhrasesOf(analyser.analyse('河野さんと班長が、皆さんとお客様に伝えました。', 'ja'))
    expect(phrases.filter(phrase => phrase.role).map(phrase => phrase.text)).toEqual(['河野さん', '班長'])
  })
})
