import { closeSync, existsSync, fstatSync, openSync, read } from 'node:fs'
import { promisify } from 'node:util'
import { fileURLToPath } from 'node:url'
import { decodeEnglish, type EnglishDictionary } from '../language/en/format.js'
import { decode, type Dictionary } from '../language/ja/format.js'

/** Seen from the bundles in `dist/js`, and from this file where the tests run it. */
const PLACES = ['../data/', '../../dist/data/']

/** @throws Error when the dictionary has not been built, or by another version. */
export const readDictionary = (): Promise<Dictionary> => readCompiled('ja.dict', decode)

/** @throws Error when the dictionary has not been built, or by another version. */
export const readEnglish = (): Promise<EnglishDictionary> => readCompiled('en.dict', decodeEnglish)

async function readCompiled<T>(name: string, decodes: (bytes: Uint8Array) => T): Promise<T> {
  const path = PLACES.map(place => fileURLToPath(new URL(place + name, import.meta.url))).find(existsSync)
  if (path === undefined) throw new Error(`The dictionary ${name} is missing: run \`npm run build\`.`)
  try {
    return decodes(await readAtOnce(path))
  } catch (cause) {
    throw new Error(`${path} cannot be used: run \`npm run build\`.`, { cause })
  }
}

/** In one go on another thread, so that this one can load code meanwhile; `readFile` would come back for each piece. */
async function readAtOnce(path: string): Promise<Uint8Array> {
  const file = openSync(path, 'r')
  try {
    const { size } = fstatSync(file)
    const { buffer } = await promisify(read)(file, Buffer.allocUnsafeSlow(size), 0, size, 0)
    return buffer
  } finally {
    closeSync(file)
  }
}
