import { createAnalyser, type Tokeniser } from '../language/index.js'
import { JapaneseTokeniser } from '../language/ja/index.js'
import type { Analyser, Lang } from '../types/index.js'
import { readDictionary, readEnglish } from './dictionary.js'

const LOADERS: Record<Lang, () => Promise<Tokeniser>> = {
  ja: async () => new JapaneseTokeniser(await readDictionary()),
  en: async () => {
    const dictionary = readEnglish()
    const { englishTokeniser } = await import('../language/en/index.js')
    return englishTokeniser(await dictionary)
  },
}

const loaded = new Map<Lang, Promise<Tokeniser>>()

function load(lang: Lang): Promise<Tokeniser> {
  let tokeniser = loaded.get(lang)
  if (tokeniser === undefined) {
    tokeniser = LOADERS[lang]()
    loaded.set(lang, tokeniser)
  }
  return tokeniser
}

/**
 * An analyser for the languages named, and no others; each is loaded once a process.
 * @throws Error when the Japanese dictionary has not been built.
 */
export async function loadAnalyser(langs: readonly Lang[]): Promise<Analyser> {
  const tokenisers = await Promise.all(langs.map(async lang => [lang, await load(lang)] as const))
  return createAnalyser(Object.fromEntries(tokenisers))
}
