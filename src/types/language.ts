import type { Lang } from './ids.js'

/** Half-open range of UTF-16 offsets into the original text. */
export type Span = [start: number, end: number]

/**
 * One token, in either language.
 *
 * ja: `pos` holds IPADIC's 品詞 and three subdivisions (`名詞`, `サ変接続`, `*`, `*`);
 * `conjugation` holds 活用型 and 活用形 (`五段・ラ行`, `連用タ接続`).
 *
 * en: `pos` holds the universal tag (`NOUN`, `VERB`, `PROPN`…), the WordNet class of a noun's or verb's first
 * sense (`artifact`, `attribute`, `communication`…, `*` where unknown), `common` or `rare` by word frequency,
 * and `*`; `conjugation` is `['verb', 'past' | 'base' | 'ing' | 's']` for VERB and AUX, else null.
 */
export interface Token {
  surface: string
  /** Dictionary form, lower case in English. */
  base: string
  pos: [main: string, sub1: string, sub2: string, sub3: string]
  conjugation: [type: string, form: string] | null
  start: number
  end: number
}

export interface Sentence {
  start: number
  end: number
  text: string
  tokens: Token[]
}

/** A quantity in the text: `１,２００万円`, `二割`, `half`, `twenty-five percent`. */
export interface Quantity {
  /** Value in the unit's base: 二割 → 20 (percent), 半分 → 0.5 (ratio), 二週間 → 14 (days). */
  value: number
  unit: 'percent' | 'ratio' | 'money' | 'days' | 'minutes' | 'people' | 'year' | 'other'
  /** The counter or unit word as written, `''` where there is none. */
  counter: string
  start: number
  end: number
}

/** A person, organisation or place named in the text. */
export interface Name {
  kind: 'person' | 'organisation' | 'place' | 'unknown'
  text: string
  start: number
  end: number
}

/** What the language layer says about one text. Offsets always point into `text`. */
export interface Analysis {
  lang: Lang
  text: string
  sentences: Sentence[]
  tokens: Token[]
  quantities: Quantity[]
  names: Name[]
}

/** Turns text into an {@link Analysis}; synchronous, made by `platform` after it has loaded what the language needs. */
export interface Analyser {
  analyse(text: string, lang: Lang): Analysis
}
