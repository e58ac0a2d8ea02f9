import fc from 'fast-check'

/** Graphemes of every kind an answer may hold. */
const GRAPHEMES = [
  'あ',
  'ゃ',
  '漢',
  '、',
  '。',
  '「',
  '」',
  'ー',
  'ｱ',
  'か\u3099',
  '𠮷',
  'a',
  'Z',
  '7',
  ' ',
  '-',
  '.',
  'e\u0301',
  '①',
  '…',
  '👍',
  '👩‍💻',
  '🇯🇵',
  '\u3000',
]

/** Anything that can be in a string, controls, lone surrogates and half emoji among it. */
export const anyText = fc.string({ unit: 'binary', maxLength: 60 })

/** One line of mixed Japanese, English and emoji. */
export const anyLine = fc
  .array(fc.constantFrom(...GRAPHEMES), { maxLength: 50 })
  .map(graphemes => graphemes.join(''))

export const anyLines = fc.array(anyLine, { minLength: 1, maxLength: 8 }).map(lines => lines.join('\n'))
