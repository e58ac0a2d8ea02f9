import { expect, it } from 'vitest'
import { catalogue } from '../../src/i18n/index.js'

/** Every sentence with its path; what is made by a function is the compiler's to check. */
function sentences(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]]
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, part]) => sentences(part, path ? `${path}.${key}` : key))
}

const slots = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort()

const english = new Map(sentences(catalogue('en')))
const japanese = new Map(sentences(catalogue('ja')))

it('Japanese has something to fill in wherever English has', () => {
  const different = [...english]
    .filter(
      ([path]) => japanese.has(path) && !/\.(front|answers|findings|errors|warnings|infos)\.\d+$/.test(path),
    )
    .filter(([path, text]) => slots(text).join() !== slots(japanese.get(path)!).join())
    .map(([path, text]) => `${path}: ${text} / ${japanese.get(path)!}`)
  expect(different).toEqual([])
})

it('no sentence is left in the other language', () => {
  const kana = /[\u3041-\u30ff]/
  expect([...english].filter(([, text]) => kana.test(text)).map(([path]) => path)).toEqual([])
  const words = [...japanese].filter(([, text]) => /^[a-z' ,.]{12,}$/i.test(text)).map(([path]) => path)
  expect(words).toEqual([])
})
