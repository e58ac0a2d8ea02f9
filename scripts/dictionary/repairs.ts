/** What char.def and unk.def of 2007 get wrong for text of today. */
import type { ClassDefinition, ClassRange } from './ipadic.js'

const range = (first: number, last: number, name: string): ClassRange => ({ first, last, classes: [name] })

/** All that JavaScript's `\s` matches is a blank; the source has a misprint (0x00D0 for 0x000D) and no U+3000. */
const BLANKS: ClassRange[] = [
  range(0x00d0, 0x00d0, 'ALPHA'),
  range(0x0009, 0x000d, 'SPACE'),
  range(0x00a0, 0x00a0, 'SPACE'),
  range(0x1680, 0x1680, 'SPACE'),
  range(0x2000, 0x200a, 'SPACE'),
  range(0x2028, 0x2029, 'SPACE'),
  range(0x202f, 0x202f, 'SPACE'),
  range(0x205f, 0x205f, 'SPACE'),
  range(0x3000, 0x3000, 'SPACE'),
  range(0xfeff, 0xfeff, 'SPACE'),
]

/** Kanji added to Unicode since; the last range is the first halves of the surrogate pairs of rare kanji. */
const KANJI: ClassRange[] = [range(0x9fa6, 0x9fff, 'KANJI'), range(0xd840, 0xd88f, 'KANJI')]

export const rangeRepairs: ClassRange[] = [...BLANKS, ...KANJI]

/** An unknown symbol is a symbol, not a noun one can do (サ変接続); costs stay, so nothing is cut elsewhere. */
export function repairClasses(classes: ClassDefinition[]): ClassDefinition[] {
  return classes.map(kind =>
    kind.name === 'SYMBOL'
      ? {
          ...kind,
          words: kind.words.map(word => ({ ...word, feature: ['記号', '一般', '*', '*', '*', '*'] })),
        }
      : kind,
  )
}
