import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { conceptsOf } from '../../src/consistency/concepts.js'
import { LANGS, type Lang } from '../../src/types/index.js'
import { analyser } from '../assessment/support.js'

const FOLDER = join(import.meta.dirname, '../../src/consistency/concepts')
const listsIn = (lang: Lang) =>
  Object.fromEntries(
    readdirSync(join(FOLDER, lang)).map(file => [
      file,
      parse(readFileSync(join(FOLDER, lang, file), 'utf8')) as Record<string, string[]>,
    ]),
  )

/** Texts with a concept that they name, and one that they don't. */
const TEXTS: Record<Lang, [text: string, named: string | null, not: string][]> = {
  ja: [
    ['給料と賞与が上がる会社を探しています。', 'pay', 'mission'],
    ['祖母の介護をしてくれた職員さんにあこがれました。', 'elderly', 'pay'],
    ['残業が少なく、土日に休めるところです。', 'hours', 'children'],
    ['地元の商店街を元気にしたいです。', 'town', 'world'],
    ['将来は海外の工場で働きたいです。', 'world', 'town'],
    ['いずれ独立して自分の店を持ちます。', 'own-business', 'stay'],
    ['仲間と助け合うことを大切にしています。', 'team', 'solo'],
    ['計画を立てて、早めに準備します。', 'planning', 'improvising'],
    ['給料のことは考えていません。', null, 'pay'],
    ['残業が少ない会社を選びました。', 'hours', 'pay'],
    ['子どもたちにより良い授業をしたいです。', 'children', 'hours'],
  ],
  en: [
    ['I am looking for a better salary and a bonus.', 'pay', 'mission'],
    ['The carers at my grandmother’s care home were kind.', 'elderly', 'pay'],
    ['There is little overtime, and weekends are free.', 'hours', 'children'],
    ['I want to bring life back to my home town.', 'town', 'world'],
    ['I would like an overseas posting.', 'world', 'town'],
    ['One day I will start my own business.', 'own-business', 'stay'],
    ['We help each other as a team.', 'team', 'solo'],
    ['I make a plan and prepare early.', 'planning', 'improvising'],
    ['I don’t care about the salary.', null, 'pay'],
    ['I’ll stay until I retire.', 'stay', 'patients'],
    ['I went back to my home town.', 'town', 'desk'],
    ['I work hard for my patients.', 'patients', 'culture'],
  ],
}

describe.each(LANGS)('in %s', lang => {
  it.each(TEXTS[lang])('%s: %s, not %s', (text, named, not) => {
    const found = [...conceptsOf(analyser.analyse(text, lang))]
    if (named) expect(found).toContain(named)
    expect(found).not.toContain(not)
  })

  it('every list has words, each once', () => {
    for (const list of Object.values(listsIn(lang)))
      for (const [concept, entries] of Object.entries(list)) {
        expect([concept, entries.length]).toEqual([concept, new Set(entries).size])
        expect(entries.length, concept).toBeGreaterThanOrEqual(30)
      }
  })
})

it('both languages name the same', () => {
  const ids = (lang: Lang) => Object.entries(listsIn(lang)).map(([file, list]) => [file, Object.keys(list)])
  expect(ids('ja')).toEqual(ids('en'))
})
