import { nearest } from '../content/nearest.js'
import { toolCommentsIn } from '../content/tool-comments.js'
import type { Span } from '../types/index.js'

const KINDS = ['disable-next-line', 'disable-line', 'disable-file', 'disable', 'enable'] as const
export type WaiverKind = (typeof KINDS)[number]

/** `<!-- coach-disable-line abstract-work/result, language -- reason -->` as it is written; spans are into the file. */
export interface WaiverComment {
  /** null: it looks like a waiver, but can't be read as one. */
  kind: WaiverKind | null
  names: { name: string; span: Span }[]
  /** Empty where none is given. */
  reason: string
  span: Span
}

/** All of a text, in its order; those in fenced code are none. */
export const waiverCommentsIn = (text: string): WaiverComment[] =>
  text.includes('coach-') ? toolCommentsIn(text).flatMap(span => waiverAt(text, span) ?? []) : []

const HEAD = /^<!--\s*coach-([a-z]+(?:-[a-z]+)*)/i
/** Editors turn two hyphens into a dash. */
const REASON = /--+|[—–―]+/

function waiverAt(text: string, [start, end]: Span): WaiverComment | null {
  const comment = text.slice(start, end - '-->'.length)
  const head = HEAD.exec(comment)
  if (!head) return null
  const word = head[1]!.toLowerCase()
  const kind = KINDS.find(known => known === word) ?? null
  // Comments of other names are not ours to judge, unless they are nearly ours.
  if (kind === null && !/^(dis|en)able/.test(word) && nearest(word, KINDS) === null) return null
  const body = comment.slice(head[0].length)
  const mark = REASON.exec(body)
  const listed = mark ? body.slice(0, mark.index) : body
  const names = namesIn(listed, start + head[0].length)
  const reason = mark
    ? body
        .slice(mark.index + mark[0].length)
        .replace(/\s+/g, ' ')
        .trim()
    : ''
  return {
    kind: names.length === 0 && kind !== 'enable' ? null : kind,
    names,
    reason,
    span: [start, end],
  }
}

/** Names between commas of either language, each with its place. */
const namesIn = (listed: string, from: number): WaiverComment['names'] =>
  [...listed.matchAll(/[^,，、]+/g)].flatMap(({ 0: part, index }) => {
    const name = part.trim()
    const start = from + index + part.indexOf(name)
    return name === '' ? [] : [{ name, span: [start, start + name.length] as Span }]
  })
