import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { detectFelt } from '../../src/signals/felt.js'
import type { Lang, Pattern } from '../../src/types/index.js'
import { readingOf } from './story-reading.js'

interface Case {
  lang: Lang
  text: string
  shows: Pattern[]
}

const CASES = parse(readFileSync(join(import.meta.dirname, 'felt.yaml'), 'utf8')) as Case[]

describe('mindset patterns in a note', () => {
  it.each(CASES)('$lang $shows: $text', ({ lang, text, shows }) => {
    const found = detectFelt(readingOf(lang, text))
    expect(found.map(({ pattern }) => pattern)).toEqual(shows)
    for (const { spans } of found) expect(spans.length).toBeGreaterThan(0)
  })
})
