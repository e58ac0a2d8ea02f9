import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { retoldClaim, stockIn, strengthOf, toldOf, topicIn } from '../../src/interview/retold/index.js'
import { LANGS, type Analysis, type Lang } from '../../src/types/index.js'
import { analyser } from '../assessment/support.js'

type Cases = Record<Lang, [said: string, retold: string | null][]>

const cases = parse(readFileSync(join(import.meta.dirname, 'retold.yaml'), 'utf8')) as Record<
  'deeds' | 'habits' | 'strengths' | 'stock' | 'claims' | 'worked-on' | 'drawn-to',
  Cases
>

const told = (doc: Analysis, text: string, done: boolean) => {
  const retold = toldOf(doc, text)
  return retold?.done === done ? retold.words : null
}

const READ: Record<keyof typeof cases, (doc: Analysis, text: string) => string | null> = {
  deeds: (doc, text) => told(doc, text, true),
  habits: (doc, text) => told(doc, text, false),
  strengths: strengthOf,
  stock: doc => stockIn(doc, 'achievement')?.says ?? null,
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
