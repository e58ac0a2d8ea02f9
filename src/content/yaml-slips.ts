import { parseDocument, visit, type CST, type YAMLParseError } from 'yaml'

/** Something that is no YAML: where, and what by the parser's codes or ours. */
export interface Slip {
  offset: number
  code: string
  /** As the parser says it; of what is never closed, what would close it. */
  detail: string
}

/** What the parser complains of, in the order of its errors; what is never closed stands where it opens. */
export function slipsOf(errors: readonly YAMLParseError[], text: string): Slip[] {
  const unclosed = errors.some(isUnclosed) ? unclosedIn(text) : []
  // A stray sign behind it may be the end of something around it.
  const follows = ({ code, pos }: YAMLParseError) =>
    code === 'UNEXPECTED_TOKEN' && unclosed.some(({ offset }) => offset < pos[0])
  const others = unclosed.length > 0 ? errors.filter(error => !isUnclosed(error) && !follows(error)) : errors
  return [
    ...unclosed,
    ...others.map(({ pos, code, message }) => ({
      offset: pos[0],
      code,
      detail: message.split('\n')[0] ?? code,
    })),
  ]
}

/** The parser says so only where the text ends, or where something else begins. */
const isUnclosed = ({ message }: YAMLParseError): boolean =>
  /end with a [\]}]$|^Missing closing ["']quote/.test(message)

type Open = Slip & { end: number }

/** What has another such thing within it may have lost its end to that one. */
function unclosedIn(text: string): Slip[] {
  const found: Open[] = []
  const add = (slip: Slip | null, range: readonly number[] | null | undefined) => {
    if (slip) found.push({ ...slip, end: range?.[2] ?? text.length })
  }
  visit(parseDocument(text, { keepSourceTokens: true, prettyErrors: false }), {
    Collection: (_key, { srcToken, range }) => add(openBracket(srcToken), range),
    Scalar: (_key, { srcToken, range }) => add(openQuote(srcToken), range),
  })
  const isInside = (inner: Open, outer: Open) => inner.offset > outer.offset && inner.offset < outer.end
  return found
    .filter(outer => !found.some(inner => isInside(inner, outer)))
    .map(({ offset, code, detail }) => ({ offset, code, detail }))
}

function openBracket(token: CST.Token | undefined): Slip | null {
  if (token?.type !== 'flow-collection') return null
  const isMap = token.start.type === 'flow-map-start'
  if (token.end.some(({ type }) => type === (isMap ? 'flow-map-end' : 'flow-seq-end'))) return null
  return { offset: token.start.offset, code: 'UNCLOSED_BRACKET', detail: isMap ? '}' : ']' }
}

function openQuote(token: CST.Token | undefined): Slip | null {
  if (token?.type !== 'double-quoted-scalar' && token?.type !== 'single-quoted-scalar') return null
  const { source, offset } = token
  const mark = token.type === 'double-quoted-scalar' ? '"' : "'"
  if (source.length > 1 && source.endsWith(mark)) return null
  return { offset, code: 'UNCLOSED_QUOTE', detail: mark }
}
