import type { Finding } from '../types/index.js'
import type { Positions } from './position.js'
import type { WaiverComment } from './waiver-comments.js'
import { isCalled } from './waiver-names.js'

/** Which findings of its rules a waiver reaches, by their beginning. */
export function reachOf(
  { kind, span }: WaiverComment,
  comments: readonly WaiverComment[],
  text: string,
  positions: Positions,
): (finding: Finding) => boolean {
  const { line } = positions.at(span[1])
  if (kind === 'disable-file') return () => true
  if (kind === 'disable-line') return finding => finding.line === line
  if (kind === 'disable-next-line') {
    const next = nextLine(text, span[1], comments, positions)
    return finding => finding.line === next
  }
  const isPast = (offset: number, finding: Finding) => {
    const place = positions.at(offset)
    return finding.line > place.line || (finding.line === place.line && finding.column >= place.column)
  }
  const ends = comments.filter(other => other.kind === 'enable' && other.span[0] >= span[1])
  return finding =>
    isPast(span[1], finding) &&
    !ends.some(
      ({ names, span: end }) =>
        isPast(end[1], finding) &&
        (names.length === 0 || names.some(({ name }) => isCalled(finding.rule, name))),
    )
}

/** The next line that holds more than blanks and waivers: formatters put an empty line before a heading. */
function nextLine(
  text: string,
  from: number,
  comments: readonly WaiverComment[],
  positions: Positions,
): number {
  const lineEnd = text.indexOf('\n', from)
  let at = lineEnd < 0 ? text.length : lineEnd
  for (;;) {
    while (at < text.length && /\s/.test(text[at]!)) at++
    const comment = comments.find(({ span }) => span[0] === at)
    if (!comment) return positions.at(at).line
    at = comment.span[1]
  }
}
