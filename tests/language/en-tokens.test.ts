import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { englishTokeniser } from '../../src/language/en/index.js'
import { readEnglish } from '../../src/platform/dictionary.js'

const { tokens } = englishTokeniser(await readEnglish())

const find = (text: string, surface: string) => {
  const token = tokens(text).find(each => each.surface.toLowerCase() === surface)
  if (!token) throw new Error(`${surface} is no token of: ${text}`)
  return token
}

describe('verb forms', () => {
  it.each([
    ['I moved the crates.', 'moved', 'move', 'past'],
    ['I write the list every Friday.', 'write', 'write', 'base'],
    ['She writes the list.', 'writes', 'write', 's'],
    ['We are weighing the flour.', 'weighing', 'weigh', 'ing'],
    ['I bring the keys.', 'bring', 'bring', 'base'],
    ['He put the lid back.', 'put', 'put', 'past'],
    ['I opened the shed and put the ladder inside.', 'put', 'put', 'past'],
    ['I want to put the ladder inside.', 'put', 'put', 'base'],
    ['They asked me to cut it.', 'cut', 'cut', 'base'],
    ['I cut it where she had shown me.', 'cut', 'cut', 'past'],
    ['Every Monday I read the meter.', 'read', 'read', 'base'],
    ['I stood there and read the meter.', 'read', 'read', 'past'],
    ["We didn't set the alarm.", 'set', 'set', 'base'],
    ['It would cost us a day.', 'cost', 'cost', 'base'],
    ['I was late.', 'was', 'be', 'past'],
    ['She types it in.', 'types', 'type', 's'],
    ['At the bar I drank tea.', 'drank', 'drink', 'past'],
  ])('%s: %s', (text, surface, base, form) => {
    const token = find(text, surface)
    expect(token.base).toBe(base)
    expect(token.conjugation).toEqual(['verb', form])
  })

  it.each([
    ["I'd never counted them.", 'have', 'past'],
    ["I'd like to count them.", 'would', 'base'],
    ["She'd better wait.", 'have', 'past'],
    ['I’d probably ask the driver.', 'would', 'base'],
  ])("'d in %s", (text, base, form) => {
    const token = tokens(text).find(each => /^['’]d$/.test(each.surface))!
    expect(token.base).toBe(base)
    expect(token.conjugation![1]).toBe(form)
  })
})

describe('word classes', () => {
  it.each([
    ['The ladder fell.', 'ladder', 'artifact', 'rare'],
    ['Our flexibility counts.', 'flexibility', 'attribute', 'rare'],
    ['The nurse rang.', 'nurse', 'person', 'common'],
    ['We ate two cabbages.', 'cabbages', 'food', 'rare'],
    ['I saw the queue.', 'saw', 'perception', 'common'],
    ['I told the porter.', 'told', 'communication', 'common'],
  ])('%s: %s is %s and %s', (text, surface, wordClass, frequency) => {
    expect(find(text, surface).pos.slice(1, 3)).toEqual([wordClass, frequency])
  })
})

describe('tags the tagger gets wrong', () => {
  it.each([
    ['Customers bring the lamps back.', 'customers', 'NOUN', 'customer'],
    ['Training was a joke.', 'training', 'NOUN', 'training'],
    ['Grace held the door.', 'grace', 'PROPN', 'grace'],
    ['Kaito held the door.', 'kaito', 'PROPN', 'kaito'],
    ['The key was lost.', 'key', 'NOUN', 'key'],
    ['The key point was lost.', 'key', 'ADJ', 'key'],
  ])('%s: %s is %s', (text, surface, tag, base) => {
    const { pos, base: found } = find(text, surface)
    expect([pos[0], found]).toEqual([tag, base])
  })
})

describe('offsets', () => {
  const covers = (text: string) => {
    let from = 0
    for (const token of tokens(text)) {
      expect(text.slice(from, token.start).trim()).toBe('')
      expect(token.surface).toBe(text.slice(token.start, token.end))
      expect(token.end).toBeGreaterThan(token.start)
      from = token.end
    }
    expect(text.slice(from).trim()).toBe('')
  }

  it.each([
    'I’d put 3,000 in — honestly… it was 9:30.',
    'A 🐟 market,  two  spaces\nand a line.',
    "can't, won't, o'clock, e-mail, 'cause",
    '“Who?” she asked. ½ of it (5%).',
    '店 and the shop',
    '',
  ])('%j', covers)

  it('holds for any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), covers), { numRuns: 300, seed: 7 })
  })
})
