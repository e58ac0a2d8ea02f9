import fastStringWidth from 'fast-string-width'
import { AMBIGUOUS_RANGES } from './ambiguous.js'

/** How many terminal columns a text takes; escape sequences count nothing. */
export type Measure = (text: string) => number

/** A tab is drawn as two spaces wherever this layer draws one. */
export const TAB = '  '

const PLAIN_ASCII = /^[\x20-\x7e]*$/
const KANA_OR_KANJI = /^[\u3041-\u3096\u30a1-\u30ff\u4e00-\u9fff]$/

/** Columns of a text, with ambiguous characters (①※→…) counted as one, as most terminals draw them. */
export const displayWidth: Measure = text => {
  if (PLAIN_ASCII.test(text)) return text.length
  if (KANA_OR_KANJI.test(text)) return 2
  return fastStringWidth(text, { tabWidth: TAB.length })
}

/** Inside an emoji sequence they belong to the emoji. */
const AMBIGUOUS = new RegExp(`(?<!\\u200d)[${AMBIGUOUS_RANGES}](?!\\ufe0f)`, 'gu')

/** The same for terminals that draw ambiguous characters two columns wide. */
const wideAmbiguous: Measure = text => displayWidth(text) + (text.match(AMBIGUOUS)?.length ?? 0)

/** Chooses by NIJIMEN_AMBIGUOUS_WIDTH: `2` for terminals set to wide, anything else means 1. */
export function measureFor(env: Readonly<Record<string, string | undefined>>): Measure {
  return env.NIJIMEN_AMBIGUOUS_WIDTH === '2' ? wideAmbiguous : displayWidth
}
