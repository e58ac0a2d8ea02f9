import { assert, jsonValue, property } from 'fast-check'
import { expect, it } from 'vitest'
import { jsonErrorAt } from '../../src/content/json-error.js'

/** `^` marks where the text stops being JSON. */
it.each([
  '{"a": ^x}',
  '{"a": 1^',
  '[1, ^]',
  '{"a": 1, ^}',
  '{"a" ^1}',
  '{^a: 1}',
  '[1 ^2]',
  '[1^}',
  '^',
  '1 ^2',
  '[^"a\nb"]',
  '[^"\\x"]',
  '[0^1]',
  '[^NaN]',
])('%j', marked => {
  const text = marked.replace('^', '')
  expect(() => JSON.parse(text) as unknown).toThrow()
  expect(jsonErrorAt(text)).toBe(marked.indexOf('^'))
})

it('whatever is JSON is read to its end', () => {
  assert(
    property(jsonValue(), value => {
      const text = JSON.stringify(value, null, 1)
      expect(jsonErrorAt(text)).toBe(text.length)
    }),
  )
})
