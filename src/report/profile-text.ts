import { countOf, fill } from '../i18n/fill.js'
import type { Profile, Tendency } from '../types/index.js'
import { apart, dimmed, heading, paragraph, quotation, rows, toText, type Page } from './page.js'
import { sanitise } from './sanitise.js'
import type { Words } from './words.js'

/**
 * `coach profile`: what stands out with its effect and the way out, what it rests on, and who else can help.
 * @param again the command to answer anew
 */
export function profileText(profile: Profile, words: Words, page: Page, again: string): string {
  const { profile: messages } = words.messages
  const parts = [
    [
      ...heading(messages.title, page),
      ...dimmed(fill(messages.answered, { date: profile.entry.date }), page),
    ],
    ...(profile.alike ? [paragraph(messages.alike, page)] : []),
    ...unanswered(profile, words, page),
    ...standing(profile, words, page),
    table(profile, words, page),
    paragraph(messages.about, page, ''),
    paragraph(fill(messages.again, { command: again }), page, ''),
  ]
  return toText(apart(parts))
}

function unanswered({ tendencies }: Profile, words: Words, page: Page): string[][] {
  const { profile, prep } = words.messages
  const names = tendencies
    .filter(({ mean }) => mean === null)
    .map(({ pattern }) => words.pattern(pattern).name)
  return names.length === 0 ? [] : [paragraph(fill(profile.missing, { names: names.join(prep.comma) }), page)]
}

/** What is named, or that nothing is. */
function standing({ named, alike }: Profile, words: Words, page: Page): string[][] {
  const { profile } = words.messages
  if (named.length === 0) return alike ? [] : [paragraph(profile.none, page)]
  const shown = named.map(({ tendency, ground }) => {
    const { name, effect, wayOut } = words.pattern(tendency.pattern)
    const quotes = tendency.quotes.map(({ session, quote }) =>
      fill(profile.said, { id: session, quote: quotation(sanitise(quote), words.messages) }),
    )
    return [
      ...heading(name, page),
      ...paragraph(fill(profile.effect, { effect }), page),
      ...paragraph(wayOut, page, '  → '),
      ...quotes.flatMap(text => paragraph(text, page)),
      ...dimmed(profile.unsure[ground], page),
    ]
  })
  return [paragraph(profile.shows, page), ...shown]
}

function table({ tendencies, earlier, looked }: Profile, words: Words, page: Page): string[] {
  const { profile, progress } = words.messages
  const said = (tendency: Tendency) =>
    [
      meanText(tendency, words),
      ...(looked > 0 ? [fill(countOf(tendency.practices, profile.practices), { all: looked })] : []),
    ].join(progress.separator)
  return [
    ...dimmed(profile.table, page, ''),
    ...rows(
      tendencies.map(tendency => [words.pattern(tendency.pattern).name, said(tendency)] as const),
      page,
    ),
    ...(earlier ? paragraph(fill(profile.compared, { date: earlier.date }), page) : []),
    ...(looked === 0 ? paragraph(profile.noPractices, page) : []),
  ]
}

function meanText({ mean, before }: Tendency, { messages: { profile } }: Words): string {
  if (mean === null) return profile.noMean
  const args = { value: mean.toFixed(1) }
  return before === null
    ? fill(profile.mean, args)
    : fill(profile.change, { ...args, before: before.toFixed(1) })
}

/** `coach profile --format json`, version 1. */
export function profileJson(
  { entry, earlier, tendencies, named, looked, alike }: Profile,
  words: Words,
): string {
  const json = {
    version: 1,
    date: entry.date,
    answers: entry.answers,
    earlier_date: earlier?.date ?? null,
    all_alike: alike,
    practices: looked,
    tendencies: tendencies.map(({ pattern, mean, before, practices, quotes }) => ({
      pattern,
      mean,
      before,
      practices,
      quotes,
    })),
    named: named.map(({ tendency: { pattern }, ground }) => {
      const { name, effect, wayOut } = words.pattern(pattern)
      return { pattern, certain: ground === 'both', ground, name, effect, way_out: wayOut }
    }),
  }
  return `${JSON.stringify(json, null, 2)}\n`
}
