/** Whether a file, said with `/` from where the patterns start, is or lies below what they name; `!` takes out. */
export function matches(patterns: readonly string[], path: string): boolean {
  const name = path.normalize()
  const fits = (pattern: string) => expressionOf(pattern).test(name)
  const wanted = patterns.filter(pattern => !pattern.startsWith('!'))
  const unwanted = patterns.filter(pattern => pattern.startsWith('!')).map(pattern => pattern.slice(1))
  return wanted.some(fits) && !unwanted.some(fits)
}

/** Longest first: what a pattern is made of, and what each piece stands for. */
const PIECES = /\*\*\/|\*\*|\*|\?|\[[!^]?\]?[^\]/]*\]|\{[^{}]*\}|\\[^]|[^]/gu

/** Patterns are few, and the files that they are held against many. */
const expressions = new Map<string, RegExp>()

function expressionOf(pattern: string): RegExp {
  let known = expressions.get(pattern)
  if (known === undefined) expressions.set(pattern, (known = toExpression(pattern)))
  return known
}

function toExpression(pattern: string): RegExp {
  const plain = pattern
    .normalize()
    .replace(/^(\.\/)+/, '')
    .replace(/\/+$/, '')
  try {
    return new RegExp(`^${translate(plain)}(?:/.*)?$`, 'u')
  } catch {
    // A range from high to low: then the brackets are part of the name.
    return new RegExp(`^${literal(plain)}(?:/.*)?$`, 'u')
  }
}

const translate = (pattern: string): string =>
  [...pattern.matchAll(PIECES)].map(([piece]) => expressionFor(piece)).join('')

function expressionFor(piece: string): string {
  if (piece === '**/') return '(?:.*/)?'
  if (piece === '**') return '.*'
  if (piece === '*') return '[^/]*'
  if (piece === '?') return '[^/]'
  if (piece.length > 2 && piece.startsWith('[')) return oneOf(piece.slice(1, -1))
  if (piece.length > 1 && piece.startsWith('{'))
    return `(?:${piece.slice(1, -1).split(',').map(translate).join('|')})`
  return literal(piece.length > 1 && piece.startsWith('\\') ? piece.slice(1) : piece)
}

const literal = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')

/** `a-z`, `!a-z`. */
function oneOf(signs: string): string {
  const isNegated = /^[!^]/.test(signs)
  const listed = signs.slice(isNegated ? 1 : 0).replace(/[\\[\]^]/g, '\\$&')
  return isNegated ? `[^/${listed}]` : `[${listed}]`
}
