const TOKEN =
  /(?:([{}[\],:])|("(?:[^"\\\x00-\x1f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/y

const VALUE = { '{': 'firstKey', '[': 'first', text: 'after', scalar: 'after' }
/** What may come next, and what then. */
const FOLLOWS: Record<string, Record<string, string>> = {
  value: VALUE,
  first: { ...VALUE, ']': 'after' },
  key: { text: 'colon' },
  firstKey: { text: 'colon', '}': 'after' },
  colon: { ':': 'value' },
  after: { ',': 'comma', ']': 'after', '}': 'after' },
}
const OPENER: Record<string, string> = { ']': '[', '}': '{' }

/**
 * Where a text stops being JSON, as an offset; its end where it only breaks off. Node's own message names no place
 * for most mistakes.
 */
export function jsonErrorAt(text: string): number {
  const open: string[] = []
  let state = 'value'
  let at = 0
  for (;;) {
    while (at < text.length && /[ \t\r\n]/.test(text[at]!)) at++
    if (at === text.length) return text.trimEnd().length
    TOKEN.lastIndex = at
    const found = TOKEN.exec(text)
    const token = found?.[1] ?? (found?.[2] === undefined ? 'scalar' : 'text')
    const next: string | null = found && follow(state, token, open)
    if (!next) return at
    state = next
    at = TOKEN.lastIndex
  }
}

/** The state after a token, or null where it doesn't fit; keeps track of what is open. */
function follow(state: string, token: string, open: string[]): string | null {
  const next = FOLLOWS[state]?.[token]
  if (next === undefined || (token in OPENER && open.pop() !== OPENER[token])) return null
  if (token === '{' || token === '[') open.push(token)
  if (next !== 'comma') return next
  return { '{': 'key', '[': 'value' }[open.at(-1) ?? ''] ?? null
}
