import { describe, expect, it } from 'vitest'
import { detectPatterns } from '../../src/signals/patterns.js'
import type { Category, Lang, Pattern } from '../../src/types/index.js'
import { readingOf } from './story-reading.js'

interface Case {
  lang: Lang
  text: string
  category: Category
  shows: Pattern[]
}

const CASES: Case[] = [
  {
    lang: 'ja',
    category: 'reverse-question',
    text: 'いえ、特にございません。説明でだいたい分かりましたので。',
    shows: ['complacent'],
  },
  {
    lang: 'ja',
    category: 'work-content',
    text: 'まあ、頼まれたことはだいたいやります。普通に楽しくやれています。細かいところは入ってから教えてもらえれば大丈夫です。',
    shows: ['complacent'],
  },
  {
    lang: 'ja',
    category: 'teamwork',
    text: '全員が納得することを大切にしております。相手の立場に寄り添い、信頼関係の構築を心がけてまいりました。その結果、雰囲気が良くなり、成長することができました。',
    shows: ['defensive'],
  },
  {
    lang: 'ja',
    category: 'reason-for-leaving',
    text: '店長が気分屋で、こちらの話には聞く耳を持ちません。発注の間違いも受付のせいにされました。私は悪くないと思っています。',
    shows: ['blaming'],
  },
  {
    lang: 'ja',
    category: 'career-vision',
    text: 'どのような部署でも喜んで働きます。勤務地はどこでも構いません。おっしゃることは何でもいたします。',
    shows: ['over-adapting'],
  },
  {
    lang: 'ja',
    category: 'failure',
    text: '失敗と呼べるものは思い当たりません。納期の遅れは一度もございません。強いて申し上げれば、完璧を求めすぎるところです。',
    shows: ['perfectionist'],
  },
  {
    lang: 'ja',
    category: 'reason-for-leaving',
    text: '締めの日程が私一人に集中していました。会社のせいだけではありません。手伝うと言われたのを断ったのは私で、引き継ぎの紙も作っていませんでした。',
    shows: [],
  },
  {
    lang: 'ja',
    category: 'failure',
    text: '発注の数を一桁間違え、店長に叱られました。翌朝から伝票を二人で読み合わせるように変えました。',
    shows: [],
  },
  {
    lang: 'en',
    category: 'reverse-question',
    text: "No, everything's clear, thank you.",
    shows: ['complacent'],
  },
  {
    lang: 'en',
    category: 'teamwork',
    text: 'I believe communication is the key to good teamwork. Everyone has their own view, so I respect other opinions. It taught me the importance of trust, and I would like to contribute to your growth.',
    shows: ['defensive'],
  },
  {
    lang: 'en',
    category: 'reason-for-leaving',
    text: 'My manager was useless and nobody listened. They never told us anything. It was not my fault that the figures were late.',
    shows: ['blaming'],
  },
  {
    lang: 'en',
    category: 'career-vision',
    text: "I'm happy to take any role in any city. Whatever you tell me, I will do. I don't really have a preference.",
    shows: ['over-adapting'],
  },
  {
    lang: 'en',
    category: 'failure',
    text: "I can't think of a weakness. I have never missed a deadline, and my drawings are flawless. There was not a single complaint.",
    shows: ['perfectionist'],
  },
  {
    lang: 'en',
    category: 'failure',
    text: 'I sent the wrong labels to two shops, and my supervisor was angry. I should have read the order aloud, which I do now.',
    shows: [],
  },
  {
    lang: 'en',
    category: 'teamwork',
    text: 'She told me the shelf was too high for her. I had never asked. We moved it that afternoon, and she laughed.',
    shows: [],
  },
]

describe('mindset patterns', () => {
  it.each(CASES)('$lang $shows: $text', ({ lang, text, category, shows }) => {
    const found = detectPatterns(readingOf(lang, { text, category }))
    expect(found.map(({ pattern }) => pattern)).toEqual(shows)
    for (const { spans } of found) expect(spans.length).toBeGreaterThan(0)
  })
})
