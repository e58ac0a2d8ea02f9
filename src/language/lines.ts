/** A list item, a heading, a quotation or a table row: such a line never carries on the one before. */
const STARTS_ANEW =
  /[^\S\n]*(?:[・･●○■□◆◇▪※#>|-]|[*+][^\S\n]|[0-9０-９]{1,3}[.)．）、]|[(（][0-9０-９]|[①-⑳]|[QA][.．:：])/y
const ENDS_OPEN = /[、，,]$/
const ENDS_CLOSED = /[。｡！？!?．.:：」』）)】"”…]$/
/** A line this long was probably wrapped by an editor; in columns, a Japanese character taking two. */
const WRAPPED_COLUMNS = 56

/** Whether the line break at `at` ends the sentence that began at `start`. */
export function isLineBreakBoundary(text: string, start: number, at: number): boolean {
  const next = nextLineStart(text, at)
  if (next === null) return true
  const line = text.slice(Math.max(start, text.lastIndexOf('\n', at - 1) + 1), at).trimEnd()
  if (line === '' || ENDS_CLOSED.test(line)) return true
  if (ENDS_OPEN.test(line)) return false
  return !/[a-z]/.test(text[next]!) && columns(line) < WRAPPED_COLUMNS
}

/** First character of the next line when it may carry on; null after a blank line or before a list item. */
function nextLineStart(text: string, at: number): number | null {
  STARTS_ANEW.lastIndex = at + 1
  if (STARTS_ANEW.test(text)) return null
  let next = at + 1
  while (next < text.length && /[^\S\n]/.test(text[next]!)) next++
  return next === text.length || text[next] === '\n' ? null : next
}

/** Stops counting at the limit: lines can be long. */
function columns(line: string): number {
  let width = 0
  for (let at = 0; at < line.length && width < WRAPPED_COLUMNS; at++)
    width += line.charCodeAt(at) > 0x2e7f ? 2 : 1
  return width
}
