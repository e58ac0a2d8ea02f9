import { isStuck } from '../assessment/index.js'
import { isUntouchable } from './untouchable.js'
import { isPerson } from '../signals/en/tokens.js'
import { floorPeopleOf } from '../signals/ja/floor.js'
import { NOUNS } from '../signals/ja/vocabulary.js'
import type { Analysis, Lang, Sentence, Span, Token } from '../types/index.js'

/** Longest quotation in a question: characters (ja), words (en). */
const LONGEST = { ja: 32, en: 14 }
const SHORTEST = { ja: 6, en: 2 }

const BREAKS = { ja: /[、。！？!?\n]/, en: /[,;:.!?\n]|\s[–—-]\s/ }
const LEADING = {
  ja: /^(そうですね|そして|それで|また|まず|さらに|しかし|ただ|ですが|なので|そのため|特に|例えば|たとえば|えー+と?|えっと|あの)、?/,
  en: /^(and|but|so|then|because|also|well|um+|okay|like|which|that)\b[,\s]*/i,
}

const trimmed = (text: string) => text.replace(/^[\s…・「『“"（(]+|[\s、。,.;:!?！？」』”"）)]+$/g, '')

export const overlap = (a: Span, b: Span): boolean => a[0] < b[1] && a[1] > b[0]

/** Characters (ja), words (en). */
export function length(text: string, lang: Lang): number {
  return lang === 'ja' ? [...text].length : text.split(/\s+/).filter(Boolean).length
}

/**
 * The candidate's own clause around a span, verbatim, short enough to be quoted in a question; null where no
 * clause there can stand alone.
 */
export function quotable(doc: Analysis, [start, end]: Span): string | null {
  const { lang } = doc
  const fits = (text: string) => length(text, lang) <= LONGEST[lang] && length(text, lang) >= SHORTEST[lang]
  const clean = (text: string) => trimmed(trimmed(text).replace(LEADING[lang], ''))
  const sentence = doc.sentences.find(item => start >= item.start && start < item.end)
  if (!sentence || isUntouchable(sentence.text, lang)) return null
  const whole = clean(sentence.text)
  const span = clean(doc.text.slice(start, Math.min(end, sentence.end)))
  const clauses = sentence.text.split(BREAKS[lang]).map(clean)
  const around = clauses.find(clause => clause.includes(span.slice(0, 6)))
  const stands = (text: string | undefined): text is string =>
    text !== undefined &&
    fits(text) &&
    !MARKS.test(text) &&
    !isStuck(text, lang) &&
    isWhole(text, sentence, lang)
  return [around, whole, span, ...clauses].find(stands) ?? null
}

/** Quotation marks inside a quotation, a line break or half a bracket would break the question around it. */
const MARKS = /[「」『』“”"\n]|^[^（(]*[）)]|[（(][^）)]*$/

/** Nouns that need what comes after them: 「活動する際」, 「毎朝30分」. */
const HANGING = new Set(['非自立', '副詞可能', '数'])

/** Whether words can stand alone: a Japanese clause ends in no particle, an English one has a verb. */
function isWhole(text: string, sentence: Sentence, lang: Lang): boolean {
  const from = sentence.start + sentence.text.indexOf(text)
  const tokens = sentence.tokens.filter(({ start, end }) => start >= from && end <= from + text.length)
  if (lang === 'en') return tokens.some(({ conjugation }) => conjugation !== null)
  const last = tokens.at(-1)
  const next = sentence.tokens.find(({ start }) => start >= from + text.length)
  return (
    last !== undefined &&
    // It doesn't begin in the middle of a word.
    tokens[0]!.start === from &&
    // 「という進め方を残したいです」 has lost its head.
    !/^(助詞|助動詞)$/.test(tokens[0]!.pos[0]) &&
    // 「貴社を志望する（理由）」 is half a phrase.
    !(last.conjugation !== null && next?.pos[0] === '名詞') &&
    (last.pos[0] !== '助詞' || last.pos[1].includes('終助詞')) &&
    !HANGING.has(last.pos[1]) &&
    last.pos[2] !== '助数詞' &&
    last.conjugation?.[1] !== '仮定形'
  )
}

/** A thing the candidate named in this sentence: the longest run of nouns. */
export function nounIn(doc: Analysis, sentence: Sentence): string | null {
  const runs = nounRuns(sentence.tokens, doc.lang).map(run => doc.text.slice(run[0]!.start, run.at(-1)!.end))
  const named = runs.filter(text => length(text, 'ja') >= 2 && length(text, 'ja') <= 20)
  return named.sort((a, b) => b.length - a.length)[0] ?? null
}

const JA_NOUN = new Set(['一般', 'サ変接続', '固有名詞'])

function nounRuns(tokens: Token[], lang: Analysis['lang']): Token[][] {
  const runs: Token[][] = []
  let run: Token[] = []
  const flush = () => {
    if (run.length > 0) runs.push(run)
    run = []
  }
  for (const token of tokens) {
    const noun =
      lang === 'ja'
        ? token.pos[0] === '名詞' && JA_NOUN.has(token.pos[1]) && !NOUNS.abstract.has(token.base)
        : token.pos[0] === 'NOUN' && token.pos[1] !== 'attribute' && token.pos[1] !== 'time'
    const previous = run.at(-1)
    if (noun && previous && lang === 'ja' && previous.end !== token.start) flush()
    if (noun) run.push(token)
    else flush()
  }
  flush()
  return runs
}

/** A person or role that the candidate mentioned. */
export function personIn(doc: Analysis): string | null {
  if (doc.lang === 'ja')
    return (
      floorPeopleOf(doc)
        .map(({ word }) => addressed(word))
        .find(word => word !== null) ?? null
    )
  const token = doc.tokens.find(candidate => candidate.pos[0] === 'NOUN' && isPerson(candidate))
  if (!token) return null
  const [before = ''] = WHOSE.exec(doc.text.slice(0, token.start)) ?? []
  const themselves = /\b(?:I am|I['’]m|I was|as)\s*$/i.test(doc.text.slice(0, token.start - before.length))
  return before === '' || themselves ? null : before.charAt(0).toLowerCase() + before.slice(1) + token.surface
}

/** Places are nobody to ask about; people without a title get a polite one. */
function addressed(word: string): string | null {
  if (/[屋社店班部局課院園校場所]$/.test(word)) return null
  return /[長督輩司さん様方人員師士役生]$/.test(word) ? word : `${word}の方`
}

/** “my manager”, “the night nurse”: nobody says the bare noun. */
const WHOSE = /\b(my|our|the|his|her|their)\s+([a-z]+\s+)?$/i

/** A figure with its unit, as written; dates and bare ones don't count. */
export function numberIn(doc: Analysis): string | null {
  const figure = doc.quantities.find(
    ({ unit, counter, start, end }) =>
      unit !== 'year' &&
      counter !== '' &&
      end - start >= 2 &&
      !/[目年月日時歳]$/.test(doc.text.slice(start, end)),
  )
  return figure ? doc.text.slice(figure.start, figure.end).trim() : null
}
