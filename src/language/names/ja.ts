import parts from '../lexicon/name-parts-ja.yaml'
import type { Name, Token } from '../../types/language.js'

type PartKind = 'legal-form' | 'organisation-tail' | 'place-tail' | 'honorific' | 'role' | 'not-a-name'

const lists = parts as Record<PartKind, string[]>
const sets = new Map(Object.entries(lists).map(([kind, words]) => [kind, new Set(words)]))
const is = (kind: PartKind, token: Token | undefined): boolean =>
  token !== undefined && sets.get(kind)!.has(token.surface)

/** In tokens; keeps endless runs of nouns linear. */
const LONGEST_NAME = 8

/** Unknown words in small letters (km) pass for proper nouns too. */
const isProper = (token: Token): boolean =>
  token.pos[1] === '固有名詞' && !is('not-a-name', token) && !/^[a-z]/.test(token.surface)
const isPlace = (token: Token): boolean => isProper(token) && token.pos[2] === '地域'
const isPersonPart = (token: Token): boolean => isProper(token) && token.pos[2] === '人名'
const isLatin = (token: Token): boolean => /^[A-ZＡ-Ｚ]/.test(token.surface)
const isKatakana = (token: Token): boolean => /^[ァ-ヶー・]{2,}$/.test(token.surface)
/** 名詞 that may be part of a name: no pronoun, number or form noun. */
const isNamePart = (token: Token): boolean =>
  token.pos[0] === '名詞' && !['代名詞', '数', '非自立', '副詞可能', '形容動詞語幹'].includes(token.pos[1])

/** Neighbouring nouns, and whether what stands around them introduces a person: 水野と申します, 成田です。 */
interface Run {
  tokens: readonly Token[]
  introduced: boolean
}

/** Names in a Japanese text: runs of nouns that hold a proper noun, or a part that makes one of what stands before. */
export function japaneseNames(text: string, tokens: readonly Token[], starts: ReadonlySet<number>): Name[] {
  const names: Name[] = []
  for (let at = 0; at < tokens.length;) {
    const end = endOfRun(tokens, at)
    if (end === at) at++
    else {
      const introduced = isIntroduced(tokens, end, starts.has(tokens[at]!.start))
      names.push(...namesInRun(text, { tokens: tokens.slice(at, end), introduced }))
      at = end
    }
  }
  return names
}

function isIntroduced(tokens: readonly Token[], end: number, startsSentence: boolean): boolean {
  const [next, after] = [tokens[end], tokens[end + 1]]
  if (next?.surface === 'と')
    return after?.base === '申す' || after?.base === 'いう' || after?.base === 'いいます'
  return startsSentence && next?.surface === 'です'
}

function endOfRun(tokens: readonly Token[], at: number): number {
  let end = at
  while (
    end < tokens.length &&
    isNamePart(tokens[end]!) &&
    (end === at || tokens[end - 1]!.end === tokens[end]!.start)
  )
    end++
  return end
}

function namesInRun(text: string, run: Run): Name[] {
  const { tokens } = run
  const named = (kind: Name['kind'], from: number, to: number): Name => {
    const [start, end] = [tokens[from]!.start, tokens[to - 1]!.end]
    return { kind, text: text.slice(start, end), start, end }
  }
  const legal = endOfLegalName(tokens)
  if (legal > 0) return [named('organisation', 0, legal)]
  const names: Name[] = []
  for (let at = 0; at < tokens.length;) {
    const [kind, end] = nameAt(run, at)
    if (kind !== null) names.push(named(kind, at, end))
    at = end
  }
  return names
}

const LEGAL_FORM = new RegExp(lists['legal-form'].join('|'))

/** The whole run where it holds a legal form and more, but not the 様 or 部長 after it; 0 where it holds none. */
function endOfLegalName(tokens: readonly Token[]): number {
  const honorific = tokens.findIndex((token, index) => index > 1 && is('honorific', token))
  const end = honorific < 0 ? tokens.length : honorific
  const written = tokens
    .slice(0, end)
    .map(token => token.surface)
    .join('')
  const form = LEGAL_FORM.exec(written)?.[0]
  return form !== undefined && form.length < written.length ? end : 0
}

type Found = [kind: Name['kind'] | null, end: number]

/** The name that starts at `at`, and where it, or the part that is none, ends. */
function nameAt(run: Run, at: number): Found {
  const { tokens } = run
  const first = tokens[at]!
  const organisation = organisationEnd(tokens, at)
  if (organisation > at) return ['organisation', organisation]
  if (isPersonPart(first) || (isProper(first) && run.introduced)) return personAt(run, at)
  if (isPlace(first)) return placeAt(tokens, at)
  if (isLatin(first)) return latinAt(tokens, at)
  if (isProper(first)) return [first.pos[2] === '組織' ? 'organisation' : 'unknown', at + 1]
  const isCalled = isKatakana(first) && !is('role', first) && NAME_ENDS.has(tokens[at + 1]?.surface ?? '')
  return [isCalled ? 'person' : null, at + 1]
}

/** Only persons take these; 様 and 先生 also follow others. */
const NAME_ENDS = new Set(['さん', '氏', 'くん', 'ちゃん'])

/** みどり|運輸, A|社: up to the last tail in the run that a name stands before; `at` where there is none. */
function organisationEnd(run: readonly Token[], at: number): number {
  const first = run[at]!
  if (!isProper(first) && !isLatin(first) && !(isKatakana(first) && !is('organisation-tail', first)))
    return at
  for (let end = Math.min(run.length, at + LONGEST_NAME); end > at + 1; end--) {
    const tail = run[end - 1]!
    if (!is('organisation-tail', tail)) continue
    // A katakana word may be a common one: フロア|センター is no name, ミナト|社 is.
    if (isProper(first) || tail.surface === '社') return end
  }
  return at
}

/** A single character, or a given name alone, is a name only where something says so: 林さん, 花子と申します. */
function personAt({ tokens, introduced }: Run, at: number): Found {
  let end = at + 1
  while (end < tokens.length && isPersonPart(tokens[end]!) && end - at < 2) end++
  const addressed = is('honorific', tokens[end]) || (introduced && end === tokens.length)
  const certain = end - at > 1 || (tokens[at]!.pos[3] === '姓' && tokens[at]!.surface.length > 1)
  return [certain || addressed ? 'person' : null, end]
}

/** 東京|都|港|区, 札幌|駅. A single character alone, 台 or 日, is mostly something else. */
function placeAt(tokens: readonly Token[], at: number): Found {
  let end = at + 1
  while (end < tokens.length && (tokens[end]!.pos[2] === '地域' || is('place-tail', tokens[end]))) end++
  return [end - at > 1 || tokens[at]!.surface.length > 1 ? 'place' : null, end]
}

/** Products and techniques have more than one letter; Aさん is a person. */
function latinAt(tokens: readonly Token[], at: number): Found {
  if (is('honorific', tokens[at + 1])) return ['person', at + 1]
  return [tokens[at]!.surface.length > 1 ? 'unknown' : null, at + 1]
}
