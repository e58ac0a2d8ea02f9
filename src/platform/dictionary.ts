import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { decode, type Dictionary } from '../language/ja/format.js'

/** Seen from the bundles in `dist/js`, and from this file where the tests run it. */
const PLACES = ['../data/ja.dict', '../../dist/data/ja.dict']

/** @throws Error when the dictionary has not been built, or by another version. */
export function readDictionary(): Dictionary {
  const path = PLACES.map(place => fileURLToPath(new URL(place, import.meta.url))).find(existsSync)
  if (path === undefined) throw new Error('The Japanese dictionary is missing: run `npm run build`.')
  try {
    return decode(readFileSync(path))
  } catch (cause) {
    throw new Error(`${path} cannot be used: run \`npm run build\`.`, { cause })
  }
}
