import type { Span } from '../../types/index.js'
import type { Fixable, Written } from './edit.js'

const FULL_WIDTH = /[０-９Ａ-Ｚａ-ｚ]+(?:(?<=[０-９])[，．](?=[０-９])[０-９Ａ-Ｚａ-ｚ]+)*/g
/** Before one of these a number at the head of a line would become a list's. */
const LIST_MARK = /^[.)]/

const narrow = (text: string) =>
  text.replace(/[！-～]/g, sign => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))

/** １２３ → 123, ＤＸ → DX. */
export function fullWidth({ text }: Written): Fixable[] {
  return [...text.matchAll(FULL_WIDTH)].flatMap(({ 0: word, index }) => {
    const span: Span = [index, index + word.length]
    const heads = /^\s*$/.test(lineBefore(text, index)) && LIST_MARK.test(text.slice(span[1]))
    return heads ? [] : [{ rule: 'language/full-width', span, edit: { span, text: narrow(word) } }]
  })
}

/** After the end of a sentence two blanks are a matter of taste. */
const DOUBLE_SPACE = /(?<=[^\s.!?:;。！？"”’'）)]) {2,}(?=[^\s|])/g
const LIST_ITEM = /^\s*(?:[-*+]|\d{1,9}[.)]|\[[ xX]\])$/

/** Several blanks between words; those that Markdown reads as an indent or a line's end are left. */
export function doubleSpace({ text }: Written): Fixable[] {
  return [...text.matchAll(DOUBLE_SPACE)].flatMap(({ 0: blanks, index }) => {
    const span: Span = [index, index + blanks.length]
    if (LIST_ITEM.test(lineBefore(text, index))) return []
    return [{ rule: 'language/double-space', span, edit: { span, text: ' ' } }]
  })
}

const lineBefore = (text: string, at: number) => text.slice(text.lastIndexOf('\n', at - 1) + 1, at)
