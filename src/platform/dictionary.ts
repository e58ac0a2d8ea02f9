import { existsSync, readFileSync } from 'node:fs'
import { decode, type Dictionary } from '../language/ja/format.js'
import { dataFile } from './paths.js'

/** @throws Error when the dictionary has not been built, or by another version. */
export function readDictionary(): Dictionary {
  const path = dataFile('ja.dict')
  if (!existsSync(path)) throw new Error('The Japanese dictionary is missing: run `npm run build`.')
  try {
    return decode(readFileSync(path))
  } catch (cause) {
    throw new Error(`${path} cannot be used: run \`npm run build\`.`, { cause })
  }
}
