/**
 * Compiles the vocabulary and the tagger of wink's English model into `dist/data/en.dict`, so that reading it at each
 * start costs nothing. Takes the project's root as its argument.
 */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import {
  emptyEnglish,
  encodeEnglish,
  type Core,
  type EnglishDictionary,
} from '../../src/language/en/format.js'
import { enter, slotsFor } from '../../src/language/word-hash.js'

const root = process.argv[2] ?? process.cwd()
const { resolve } = createRequire(join(root, 'package.json'))
const MODELS = 'wink-eng-lite-web-model/dist/languages/cur/models'

const read = <T>(name: string) => JSON.parse(readFileSync(resolve(`${MODELS}/${name}.json`), 'utf8')) as T

/** The core model with its numbers as base64. */
interface Source extends Core {
  lexicon: string
  xpansions: string
}

function compile(): EnglishDictionary {
  const { lexicon, xpansions, ...core } = read<Source>('eng-core-web-model')
  const words = core.features['lexeme']!.list
  core.features['lexeme'] = { list: [] }
  const expansions = numbers(xpansions)
  const dictionary = emptyEnglish({
    words: words.length,
    units: words.reduce((sum, word) => sum + word.length, 0),
    slots: slotsFor(words.length),
    expansions: expansions.length,
    core,
    taggers: read<string[]>('eng-pos-model'),
  })
  dictionary.lexicon.set(numbers(lexicon))
  dictionary.expansions.set(expansions)
  fillWords(dictionary, words)
  return dictionary
}

function numbers(base64: string): Uint32Array {
  const bytes = Buffer.from(base64, 'base64')
  return new Uint32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length))
}

function fillWords({ wordStart, letters, slots }: EnglishDictionary, words: string[]): void {
  let unit = 0
  words.forEach((word, index) => {
    wordStart[index] = unit
    for (let at = 0; at < word.length; at++) letters[unit++] = word.charCodeAt(at)
    enter(slots, word, index)
  })
  wordStart[words.length] = unit
}

const target = join(root, 'dist/data/en.dict')
mkdirSync(join(root, 'dist/data'), { recursive: true })
// Renamed into place, so that whoever reads meanwhile sees the old one or the new one, whole.
writeFileSync(`${target}.new`, encodeEnglish(compile()))
renameSync(`${target}.new`, target)
