import { fill } from '../i18n/fill.js'
import type { Catalogue } from '../i18n/index.js'
import type {
  Advice,
  Bilingual,
  Category,
  Cause,
  Criterion,
  Example,
  GapGuide,
  Locale,
  PatternGuide,
  Rule,
} from '../types/index.js'
import { levelLines } from './levels.js'
import { heading, paragraph, quotation, part, rows, toText, type Page } from './page.js'

/** Anything that has an explanation; what belongs to it comes along. */
export type Topic =
  | { kind: 'cause'; of: Cause; rules: Rule[] }
  | { kind: 'criterion'; of: Criterion; rubric: Bilingual }
  | { kind: 'gap'; of: GapGuide }
  | { kind: 'pattern'; of: PatternGuide }
  | { kind: 'misreading' | 'improvement' | 'newGradReason'; of: Advice }
  | { kind: 'rule'; of: Rule; cause: Cause | null }

export interface Reader {
  locale: Locale
  messages: Catalogue
  page: Page
}

/** `coach explain <topic>`. */
export function explainText(topic: Topic, reader: Reader): string {
  return toText([...titleLines(topic, reader), ...bodyOf(topic, reader)])
}

export const nameOf = (topic: Topic, locale: Locale): string =>
  topic.kind === 'rule' ? topic.of.title[locale] : topic.of.name[locale]

function titleLines(topic: Topic, { locale, messages, page }: Reader): string[] {
  const { explain } = messages
  const kind =
    topic.kind === 'criterion'
      ? fill(explain.criterionOf, { rubric: topic.rubric[locale] })
      : explain.kind[topic.kind]
  const name = nameOf(topic, locale)
  return [page.paint.dim(topic.of.id), ...heading(fill(explain.title, { name, kind }), page)]
}

function bodyOf(topic: Topic, reader: Reader): string[] {
  switch (topic.kind) {
    case 'cause':
      return causeLines(topic.of, topic.rules, reader)
    case 'criterion':
      return criterionLines(topic.of, reader)
    case 'gap':
      return gapLines(topic.of, reader)
    case 'pattern':
      return patternLines(topic.of, reader)
    case 'rule':
      return ruleLines(topic.of, topic.cause, reader)
    default:
      return adviceLines(topic.of, reader)
  }
}

function causeLines(cause: Cause, rules: Rule[], reader: Reader): string[] {
  const { locale, messages, page } = reader
  const { explain } = messages
  return [
    ...part(explain.impression, cause.impression[locale], page),
    ...part(explain.why, cause.why[locale], page),
    ...exampleLines(cause.examples, reader),
    ...part(explain.direction, cause.direction[locale], page),
    ...part(explain.settle, cause.settle[locale], page),
    ...part(explain.appearsIn, categoryNames(cause.categories, messages), page),
    '',
    ...heading(explain.rules, page),
    ...rows(
      rules.map(rule => [rule.id, rule.title[locale]] as const),
      page,
    ),
  ]
}

function criterionLines(criterion: Criterion, { locale, messages, page }: Reader): string[] {
  const { explain } = messages
  return [
    ...(criterion.selfCheck ? ['', ...paragraph(explain.selfCheck, page, '')] : []),
    ...part(explain.looksAt, criterion.looksAt[locale], page),
    ...part(explain.why, criterion.why[locale], page),
    '',
    ...heading(explain.levels, page),
    ...levelLines(criterion, locale, messages, page),
    ...part(explain.improve, criterion.improve[locale], page),
    ...part(explain.appearsIn, categoryNames(criterion.categories, messages), page),
  ]
}

function gapLines(gap: GapGuide, reader: Reader): string[] {
  const { locale, messages, page } = reader
  return [
    ...part(messages.explain.meaning, gap.meaning[locale], page),
    ...part(messages.explain.why, gap.why[locale], page),
    ...exampleLines(gap.examples, reader),
    ...part(messages.explain.improve, gap.improve[locale], page),
  ]
}

function patternLines(pattern: PatternGuide, reader: Reader): string[] {
  const { locale, messages, page } = reader
  return [
    ...part(messages.explain.feature, pattern.feature[locale], page),
    ...part(messages.explain.effect, pattern.effect[locale], page),
    ...exampleLines(pattern.examples, reader),
    ...part(messages.explain.wayOut, pattern.wayOut[locale], page),
  ]
}

function adviceLines(advice: Advice, { locale, messages, page }: Reader): string[] {
  return [
    ...part(messages.explain.problem, advice.problem[locale], page),
    ...part(messages.explain.instead, advice.instead[locale], page),
    ...part(messages.explain.practice, advice.practice[locale], page),
  ]
}

function ruleLines(rule: Rule, cause: Cause | null, reader: Reader): string[] {
  const { locale, messages, page } = reader
  const { explain, names } = messages
  const only = rule.langs.length === 1 ? rule.langs[0] : undefined
  const line = (text: string) => paragraph(text, page, '')
  return [
    '',
    ...line(
      cause ? explain.severityDecided : fill(explain.severity, { severity: names.severity[rule.severity] }),
    ),
    ...(only ? line(fill(explain.onlyIn, { lang: explain.langs[only] })) : []),
    ...part(explain.message, rule.message[locale], page),
    ...part(explain.why, rule.why[locale], page),
    ...exampleLines(rule.examples, reader),
    ...part(explain.advice, rule.advice[locale], page),
    ...part(explain.improve, rule.improve[locale], page),
    ...(cause ? ['', ...line(fill(explain.more, { commands: `coach explain ${cause.id}` }))] : []),
  ]
}

function exampleLines({ ok, notOk }: Example, { locale, messages, page }: Reader): string[] {
  const { explain } = messages
  const line = (mark: string, text: string) => paragraph(quotation(text, messages), page, `  ${mark} `)
  return [
    '',
    ...heading(explain.examples, page),
    ...line(explain.ok, ok[locale]),
    ...line(explain.notOk, notOk[locale]),
  ]
}

const categoryNames = (categories: Category[], { explain, names }: Catalogue) =>
  categories.length === 0
    ? explain.everywhere
    : categories.map(category => names.category[category]).join(explain.listSeparator)

/** `coach explain` alone: every topic, by kind. */
export function topicListText(topics: readonly Topic[], { locale, messages, page }: Reader): string {
  const { explain } = messages
  const kinds = [...new Set(topics.map(({ kind }) => kind))]
  const lines = kinds.flatMap(kind => {
    const pairs = new Map(
      topics.filter(topic => topic.kind === kind).map(topic => [topic.of.id, nameOf(topic, locale)]),
    )
    return [...heading(explain.groups[kind], page), ...rows([...pairs], page), '']
  })
  return toText([...lines, ...paragraph(explain.topics, page, '')])
}
