import type { Span } from '../../types/index.js'
import type { IntegrityDetector } from './detector.js'

/** Characters that show nothing; joiners are allowed where emoji need them, a byte order mark at the very start. */
const INVISIBLE =
  /(?<!\p{Extended_Pictographic}\uFE0F?)[\u200B-\u200D\u2060-\u2064\u{E0020}-\u{E007F}]+|(?<!^)\uFEFF+/gu
/** Marks that reorder what is read. */
const REORDERING = /[\u202A-\u202E\u2066-\u2069]+/gu
const COMMENT = /<!--[\s\S]*?(?:-->|$)/gu
const UNSEEN_STYLE =
  /<[a-z]+[^>]*(?:display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0|opacity\s*:\s*0|color\s*:\s*(?:white|#fff(?:fff)?|transparent)|\shidden\b)[^>]*>[\s\S]*?(?:<\/[a-z]+>|$)/giu

/** Text that a reader does not see: invisible characters, comments, styles that hide. */
export const hiddenText: IntegrityDetector = ({ doc }) =>
  [COMMENT, UNSEEN_STYLE, INVISIBLE, REORDERING]
    .flatMap(pattern => [...doc.text.matchAll(pattern)])
    .map((match): Span => [match.index, match.index + match[0].length])
    .sort((a, b) => a[0] - b[0])
