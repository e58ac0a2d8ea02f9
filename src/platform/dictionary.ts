import { closeSync, existsSync, openSync, read, statSync } from 'node:fs'
import { promisify } from 'node:util'
import { fileURLToPath } from 'node:url'
import { decodeEnglish, type EnglishDictionary } from '../language/en/format.js'
import { decode, type Dictionary } from '../language/ja/format.js'

/** Seen from the bundles in `dist/js`, and from this file where the tests run it. */
const PLACES = ['../data/', '../../dist/data/']

/** @throws Error when the dictionary has not been built, or by another version. */
export const readDictionary = async (): Promise<Dictionary> =>
  shared ? decode(new Uint8Array(shared)) : readCompiled('ja.dict', decode)

let shared: SharedArrayBuffer | null = null

/** From now on the Japanese dictionary is the one that another thread has read. */
export const shareDictionary = (memory: SharedArrayBuffer): void => void (shared = memory)

/** The Japanese dictionary in memory that threads can share, for this one too; null where it has not been built. */
export async function dictionaryToShare(): Promise<SharedArrayBuffer | null> {
  const path = pathOf('ja.dict')
  if (path === undefined) return null
  if (shared === null) {
    const memory = new SharedArrayBuffer(statSync(path).size)
    await fill(path, new Uint8Array(memory))
    shared = memory
  }
  return shared
}

/** @throws Error when the dictionary has not been built, or by another version. */
export const readEnglish = (): Promise<EnglishDictionary> => readCompiled('en.dict', decodeEnglish)

async function readCompiled<T>(name: string, decodes: (bytes: Uint8Array) => T): Promise<T> {
  const path = pathOf(name)
  if (path === undefined) throw new Error(`The dictionary ${name} is missing: run \`npm run build\`.`)
  try {
    return decodes(await fill(path, Buffer.allocUnsafeSlow(statSync(path).size)))
  } catch (cause) {
    throw new Error(`${path} cannot be used: run \`npm run build\`.`, { cause })
  }
}

const pathOf = (name: string): string | undefined =>
  PLACES.map(place => fileURLToPath(new URL(place + name, import.meta.url))).find(existsSync)

/** In one go on another thread, so that this one can load code meanwhile; `readFile` would come back for each piece. */
async function fill(path: string, bytes: Uint8Array): Promise<Uint8Array> {
  const file = openSync(path, 'r')
  try {
    await promisify(read)(file, bytes, 0, bytes.length, 0)
    return bytes
  } finally {
    closeSync(file)
  }
}
