/**
 * Text from outside (answers, company sheets, file names) must not steer the terminal: escape sequences could
 * move the cursor or hide text, bidirectional controls reorder what is read.
 */

const UNSAFE = new RegExp(
  [
    // kept: the joiner inside an emoji, the tags of a flag
    '(?<keep>(?<=[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\ufe0f])\\u200d(?=\\p{Extended_Pictographic})',
    '|(?<=\\u{1f3f4}[\\u{e0020}-\\u{e007e}]*)[\\u{e0020}-\\u{e007f}])',
    '|(?<c0>[\\x00-\\x08\\x0b-\\x1f])',
    '|(?<del>\\x7f)',
    // C1, line separators, format characters (bidirectional controls among them) and lone surrogates
    '|(?<named>[\\x80-\\x9f\\u2028\\u2029\\p{Cf}])',
    '|(?<broken>\\p{Cs})',
  ].join(''),
  'gu',
)

const HARMLESS = /^[\n\t\x20-\x7e\u3000-\u30ff\u4e00-\u9fff\uff01-\uff9f]*$/

/** U+001B → ␛: the pictures of C0 controls stand in the same order. */
const picture = (control: string) => String.fromCodePoint(0x2400 + control.codePointAt(0)!)

/** U+202E → <U+202E> */
const named = (character: string) =>
  `<U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}>`

/**
 * Makes controls visible instead of effective: `\x1b[31m` becomes `␛[31m`, a right-to-left override `<U+202E>`.
 * Line feeds and tabs stay, CRLF becomes LF, emoji stay whole. Doing it twice changes nothing more.
 */
export function sanitise(text: string): string {
  if (HARMLESS.test(text)) return text
  return text.replaceAll('\r\n', '\n').replace(UNSAFE, (match, ...rest) => {
    const groups = rest.at(-1) as Record<'keep' | 'c0' | 'del' | 'named' | 'broken', string | undefined>
    if (groups.keep !== undefined) return match
    if (groups.c0 !== undefined) return picture(match)
    if (groups.del !== undefined) return '␡'
    return groups.named === undefined ? '\ufffd' : named(match)
  })
}
