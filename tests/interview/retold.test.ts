import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { retoldClaim, retoldDeed, topicIn } from '../../src/interview/retold/index.js'
import { LANGS, type Analysis, type Lang } from '../../src/types/index.js'
import { analyser } from '../assessment/support.js'

type Cases = Record<Lang, [said: string, retold: string | null][]>

const cases = parse(readFileSync(join(import.meta.dirname, 'retold.yaml'), 'utf8')) as Record<
  'deeds' | 'claims' | 'worked-on' | 'drawn-to',
  Cases
>

const READ: Record<keyof typeof cases, (doc: Analysis, text: string) => string | null> = {
  deeds: retoldDeed,
  claims: retoldClaim,
  'worked-on': doc => topicIn(doc, 'cared-for'),
  'drawn-to': doc => topicIn(doc, 'drawn-to'),
}

describe.each(Object.entries(READ))('%s', (kind, read) => {
  describe.each(LANGS)('in %s', lang => {
    it.each(cases[kind as keyof typeof cases][lang])('%s → %s', (said, retold) => {
      expect(read(analyser.analyse(said, lang), said)).toBe(retold)
    })
  })
})
