import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { decodeEnglish, type EnglishDictionary } from '../language/en/format.js'
import { decode, type Dictionary } from '../language/ja/format.js'

/** Seen from the bundles in `dist/js`, and from this file where the tests run it. */
const PLACES = ['../data/', '../../dist/data/']

/** @throws Error when the dictionary has not been built, or by another version. */
export const readDictionary = (): Dictionary => readCompiled('ja.dict', decode)

/** @throws Error when the dictionary has not been built, or by another version. */
export const readEnglish = (): EnglishDictionary => readCompiled('en.dict', decodeEnglish)

function readCompiled<T>(name: string, decodes: (bytes: Uint8Array) => T): T {
  const path = PLACES.map(place => fileURLToPath(new URL(place + name, import.meta.url))).find(existsSync)
  if (path === undefined) throw new Error(`The dictionary ${name} is missing: run \`npm run build\`.`)
  try {
    return decodes(readFileSync(path))
  } catch (cause) {
    throw new Error(`${path} cannot be used: run \`npm run build\`.`, { cause })
  }
}
