const PAIRS: Record<string, string> = {
  '「': '」',
  '『': '』',
  '（': '）',
  '(': ')',
  '【': '】',
  '〈': '〉',
  '《': '》',
  '［': '］',
  '[': ']',
  '“': '”',
}
const OPENER_OF = new Map(Object.entries(PAIRS).map(([opener, closer]) => [closer, opener]))

const oneOf = (marks: Iterable<string>) => [...marks].map(mark => `\\${mark}`).join('')
/** What may end a quotation or a bracket, for a character class. */
export const CLOSING = oneOf([...OPENER_OF.keys(), '"'])
const MARKS = new RegExp(`[${CLOSING}${oneOf(OPENER_OF.values())}\\n]`, 'g')

/** Which positions lie inside quotation marks or brackets. */
export interface Marks {
  /** True for what lies between the marks and for the opening mark, not for the outermost closing one. */
  inside(at: number): boolean
  /** True for the outermost closing mark. */
  closes(at: number): boolean
}

/** Only marks that have their partner in the same paragraph count, so a stray one swallows nothing. */
export function pairedMarks(text: string): Marks {
  const depthChange = new Int8Array(text.length + 1)
  // One stack for each kind: pairs that cross only overlap, and a stray mark costs nothing.
  let open = new Map<string, number[]>()
  const close = (opener: string, at: number): boolean => {
    const from = open.get(opener)?.pop()
    if (from === undefined) return false
    depthChange[from]!++
    depthChange[at]!--
    return true
  }
  const push = (opener: string, at: number) => {
    const stack = open.get(opener)
    if (stack === undefined) open.set(opener, [at])
    else stack.push(at)
  }
  for (const { 0: char, index: at } of text.matchAll(MARKS)) {
    if (char === '\n' && /\s/.test(text[at + 1] ?? ' ')) open = new Map()
    else if (char in PAIRS) push(char, at)
    else if (char === '"') {
      if (!close(char, at)) push(char, at)
    } else if (OPENER_OF.has(char)) close(OPENER_OF.get(char)!, at)
  }
  const depth = new Int32Array(text.length)
  for (let at = 0, now = 0; at < text.length; at++) depth[at] = now += depthChange[at]!
  return {
    inside: at => depth[at]! > 0,
    closes: at => depth[at] === 0 && depthChange[at]! < 0,
  }
}
