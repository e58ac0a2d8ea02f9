import sections from './answer-sections.yaml'
import { CATEGORIES } from '../types/index.js'
import type { Category } from '../types/index.js'
import { inferCategory, type KnownQuestions } from './category.js'
import { ContentError } from './problem.js'
import { nearest } from './nearest.js'
import { blankToolComments, dropToolComments, fenceReader } from './tool-comments.js'

/** One question and its answer, with the place of the answer in the file. */
export interface AnswerBlock {
  question: string
  /** 1-based line of the heading. */
  line: number
  category: Category
  /** `unknown`: neither a comment nor the wording tells, so it counts as `unexpected`. */
  categoryFrom: 'comment' | 'wording' | 'unknown'
  /** As written, but for comments addressed to the tool, which are blanked out so that offsets hold. */
  answer: string
  /** Offset of `answer` in the file, UTF-16. */
  start: number
}

export interface AnswersFile {
  /** YAML between the `---` lines, with the file's line where it starts; null if there is none. */
  frontMatter: { text: string; line: number } | null
  blocks: AnswerBlock[]
}

interface Heading {
  level: number
  text: string
  line: number
  /** Offsets: of the heading's line, and of what follows it. */
  start: number
  bodyStart: number
}

const CATEGORY_COMMENT = /<!--\s*coach:\s*category\s*=\s*([\w-]+)\s*-->/g

/**
 * Reads `answers.md`: a heading is a question, the text below it the answer.
 * @param known questions whose category need not be inferred.
 * @throws ContentError for an unknown category in a comment.
 */
export function parseAnswersFile(text: string, file: string, known?: KnownQuestions): AnswersFile {
  const front = frontMatterOf(text)
  const headings = headingsOf(text, front?.end ?? 0)
  const level = questionLevel(headings, text)
  const questions = headings.filter(heading => heading.level <= level)
  const blocks = questions.flatMap((heading, index) => {
    const end = questions[index + 1]?.start ?? text.length
    return heading.level === level ? [toBlock(heading, text, end, file, known)] : []
  })
  return { frontMatter: front && { text: front.text, line: front.line }, blocks }
}

/** Whether there is any question in a text, for those who need to know no more. */
export const holdsQuestions = (text: string): boolean =>
  headingsOf(text, frontMatterOf(text)?.end ?? 0).length > 0

/** The YAML at the head of a file, the line where it starts, and the offset of what follows; null without any. */
export function frontMatterOf(text: string): { text: string; line: number; end: number } | null {
  const match = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m.exec(text)
  return match && match.index === 0 ? { text: match[1] ?? '', line: 2, end: match[0].length } : null
}

/** ATX and setext headings outside of fenced code. */
function headingsOf(text: string, from: number): Heading[] {
  const out: Heading[] = []
  const isFenced = fenceReader()
  let offset = 0
  let previous = { text: '', start: 0 }
  text.split('\n').forEach((raw, index) => {
    const line = dropToolComments(raw.replace(/\r$/, ''))
    const start = offset
    offset += raw.length + 1
    if (start < from) return
    const fenced = isFenced(line)
    const bodyStart = Math.min(offset, text.length)
    const atx = /^ {0,3}(#{1,6})[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*$/.exec(line)
    const setext = /^ {0,3}(=+|-{2,})[ \t]*$/.exec(line)
    if (!fenced && atx)
      out.push({ level: atx[1]!.length, text: atx[2]!.trim(), line: index + 1, start, bodyStart })
    else if (!fenced && setext && /\S/.test(previous.text) && !/^ {0,3}(#|>|[-*+] )/.test(previous.text))
      out.push({
        level: setext[1]!.startsWith('=') ? 1 : 2,
        text: previous.text.trim(),
        line: index,
        start: previous.start,
        bodyStart,
      })
    previous = { text: line, start }
  })
  return out
}

/** The shallowest level that holds questions; a lone title over the questions doesn't count. */
function questionLevel(headings: Heading[], text: string): number {
  const levels = [...new Set(headings.map(heading => heading.level))].sort((a, b) => a - b)
  const [top = 0, next] = levels
  const atTop = headings.filter(heading => heading.level === top)
  const lone = atTop.length === 1 ? atTop[0] : undefined
  if (!lone || next === undefined || headings[0] !== lone) return top
  const ownText = text.slice(lone.bodyStart, headings[1]!.start).replace(/<!--[\s\S]*?-->/g, '')
  const below = headings.filter(heading => heading.level === next)
  const asksBelow = below.some(({ text: heading }) => !isSection(heading) && looksLikeQuestion(heading))
  const introduces = below.length > 1 && asksBelow
  // 状況, 課題, 行動, 結果 under one question are its answer.
  const divides = looksLikeQuestion(lone.text) && below.every(({ text: heading }) => isSection(heading))
  if (divides) return top
  // With text of its own it is a title only where it asks nothing and what stands below does.
  const isTitle = /\S/.test(ownText)
    ? introduces && !looksLikeQuestion(lone.text)
    : below.length > 1 || !looksLikeQuestion(lone.text)
  return isTitle ? next : top
}

const SECTIONS = new Set(sections as string[])
const isSection = (heading: string) => SECTIONS.has(heading.toLowerCase().replace(/[\s:：]/g, ''))

const looksLikeQuestion = (heading: string) =>
  /[?？]\s*$|(?:か|くださ(?:い|いませ)|下さい)[。]?$|^(?:tell|describe|explain|give|walk|talk|share) /i.test(
    heading,
  ) || inferCategory(heading) !== null

function toBlock(
  heading: Heading,
  text: string,
  end: number,
  file: string,
  known?: KnownQuestions,
): AnswerBlock {
  const body = text.slice(heading.bodyStart, end)
  const answer = blankToolComments(body).trimEnd()
  const lead = /^\s*/.exec(answer)?.[0].length ?? 0
  const named = [...body.matchAll(CATEGORY_COMMENT)][0]
  const category = named ? checkCategory(named[1]!, heading.bodyStart + named.index, text, file) : null
  const inferred = category ?? inferCategory(heading.text, known)
  return {
    question: heading.text,
    line: heading.line,
    category: inferred ?? 'unexpected',
    categoryFrom: category ? 'comment' : inferred ? 'wording' : 'unknown',
    answer: answer.slice(lead),
    start: heading.bodyStart + lead,
  }
}

function checkCategory(name: string, offset: number, text: string, file: string): Category {
  const found = CATEGORIES.find(category => category === name)
  if (found) return found
  const before = text.slice(0, offset).split('\n')
  const line = before.length
  throw new ContentError([
    {
      file,
      line,
      column: before.at(-1)!.length + 1,
      path: 'category',
      expected: { kind: 'one-of', values: [...CATEGORIES] },
      found: name,
      foundType: null,
      nearest: nearest(name, CATEGORIES),
      excerpt: [{ line, text: text.split('\n')[line - 1] ?? '' }],
    },
  ])
}
