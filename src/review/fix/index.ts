import type { Analysis, Lang, Span } from '../../types/index.js'
import { doubleSpace, fullWidth } from './characters.js'
import type { Edit, Fixable, Written } from './edit.js'
import { englishFillers } from './fillers-en.js'
import { japaneseFillers } from './fillers-ja.js'
import { oneHonorific } from './honorifics.js'
import { withRa } from './ra-nuki.js'
import { otherWords } from './wording.js'

export type { Edit, Fixable, Written } from './edit.js'
export { untouchableIn } from './untouchable.js'

/** Rules that see exactly what can be mended. */
const FINDERS: Record<Lang, ((written: Written) => Fixable[])[]> = {
  ja: [japaneseFillers, fullWidth, doubleSpace],
  en: [englishFillers, fullWidth, doubleSpace],
}

export const fixablesIn = (written: Written): Fixable[] =>
  FINDERS[written.doc.lang].flatMap(find => find(written))

/** How rules that see more than can be mended mend the rest. */
const BY_RULE: Record<string, (doc: Analysis, span: Span) => Edit | null> = {
  'language/double-honorific': oneHonorific,
  'language/ra-nuki': withRa,
}

export const editFor = (doc: Analysis, rule: string, span: Span): Edit | null =>
  otherWords(doc, rule, span) ?? BY_RULE[rule]?.(doc, span) ?? null
