import parts from '../lexicon/name-parts-en.yaml'
import type { Name, Token } from '../../types/language.js'

type PartKind =
  'title' | 'organisation-tail' | 'place-tail' | 'speech' | 'introduction' | 'not-a-name' | 'place' | 'tool'

const lists = parts as Record<PartKind, string[]>
const sets = new Map(Object.entries(lists).map(([kind, words]) => [kind, new Set(words)]))
const is = (kind: PartKind, word: string | undefined): boolean =>
  word !== undefined && sets.get(kind)!.has(word)
const plain = (token: Token | undefined): string => token?.surface.toLowerCase().replace(/\.$/, '') ?? ''

/** In tokens; keeps a text that is all capitals linear. */
const LONGEST_NAME = 8

const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && /^[A-Z][A-Za-z'’&.-]*$/.test(token.surface)
const isAcronym = (token: Token): boolean => /^[A-Z][A-Z0-9&]+$/.test(token.surface)

/** Names in an English text: capitalised runs, held together by `of` and `&`. `starts`: first offsets of sentences. */
export function englishNames(text: string, tokens: readonly Token[], starts: ReadonlySet<number>): Name[] {
  const names: Name[] = []
  const isFirst = (at: number) => starts.has(tokens[at]!.start)
  const capitals = new Set(
    tokens.filter((token, at) => isPart(token) && !isFirst(at)).map(({ surface }) => surface),
  )
  for (let at = 0; at < tokens.length;) {
    const end = endOfRun(text, tokens, at)
    const isNamed = isFirst(at) ? isNameFirst(tokens, at, end, capitals) : isName(tokens, at, end)
    if (isNamed) {
      const [start, stop] = [tokens[at]!.start, tokens[end - 1]!.end]
      names.push({ kind: kindOf(tokens, at, end), text: text.slice(start, stop), start, end: stop })
    }
    at = isNamed ? end : at + 1
  }
  return names
}

function endOfRun(text: string, tokens: readonly Token[], at: number): number {
  let end = at
  while (
    end - at < LONGEST_NAME &&
    isPart(tokens[end]) &&
    (end === at || isJoined(text, tokens[end - 1]!, tokens[end]!))
  ) {
    end++
    if (/^(?:of|&)$/.test(tokens[end]?.surface ?? '') && isPart(tokens[end + 1])) end++
  }
  return end
}

const isPart = (token: Token | undefined): boolean =>
  isCapital(token) && !is('not-a-name', plain(token)) && !/^I['’]/.test(token!.surface)

/** Nothing but a blank, or the full stop of a title, lies between: a comma or a new sentence ends the run. */
function isJoined(text: string, before: Token, after: Token): boolean {
  const isTitle = is('title', plain(before)) || /^(?:St|[A-Z])\.?$/.test(before.surface)
  const between = text.slice(before.end, after.start)
  return isTitle ? /^\.? ?$/.test(between) : /^(?: |&| & )?$/.test(between) && !/[.!?]$/.test(before.surface)
}

function isName(tokens: readonly Token[], at: number, end: number): boolean {
  if (end === at) return false
  const first = tokens[at]!
  if (end === at + 1 && (is('title', plain(first)) || is('organisation-tail', plain(first)))) return false
  return first.surface.length > 1 && first.pos[0] !== 'PRON'
}

/**
 * At the start of a sentence every word is a capital, and the tagger is easily taken in: only a second capital, a
 * capital elsewhere in the text, or a verb of saying shows a name.
 */
function isNameFirst(
  tokens: readonly Token[],
  at: number,
  end: number,
  capital: ReadonlySet<string>,
): boolean {
  const first = tokens[at]!
  if (!isName(tokens, at, end) || first.pos[0] !== 'PROPN') return false
  return end > at + 1 || isAcronym(first) || capital.has(first.surface) || isSpeaking(tokens[end])
}

function kindOf(tokens: readonly Token[], at: number, end: number): Name['kind'] {
  const words = tokens.slice(at, end).map(plain)
  const last = words[words.length - 1]
  if (is('place', words.join(' '))) return 'place'
  if (is('title', words[0]) || isAfterTitle(tokens, at)) return 'person'
  if (
    is('organisation-tail', last) ||
    words.some((word, i) => word === 'of' && is('organisation-tail', words[i - 1]))
  )
    return 'organisation'
  if (end > at + 1 && is('place-tail', last)) return 'place'
  if (isPerson(tokens, at, end)) return 'person'
  if (isAcronym(tokens[at]!) || is('tool', words[0])) return 'unknown'
  const before = plain(tokens[at - 1])
  return before === 'at' ? 'organisation' : before === 'in' || before === 'near' ? 'place' : 'unknown'
}

/** Dr. Lee, where the full stop may be a token of its own. */
function isAfterTitle(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.surface === '.' ? tokens[at - 2] : tokens[at - 1]
  return is('title', plain(before)) && isCapital(before)
}

/** my manager Sarah, a nurse called Tom, Sarah asked, I'm Tom */
function isPerson(tokens: readonly Token[], at: number, end: number): boolean {
  const before = tokens[at - 1]
  if (before?.pos[0] === 'NOUN' && before.pos[1] === 'person') return true
  if (is('introduction', plain(before))) return true
  const introduced = tokens
    .slice(Math.max(0, at - 3), at)
    .map(plain)
    .join(' ')
  if (/(?:my name is|\bi am|\bi ?['’]m|name ?['’]s)$/.test(introduced)) return true
  return isSpeaking(tokens[end])
}

const isSpeaking = (token: Token | undefined): boolean => token?.pos[0] === 'VERB' && is('speech', token.base)
