import type { CompanySheet } from '../content/company.js'
import { coverage, vocabularyOf } from '../signals/story/words.js'
import { tellingWords } from '../signals/story/telling-words.js'
import { says } from './says.js'
import type { SheetFinding } from '../types/index.js'
import type { SheetCheck, SheetTools } from './finding.js'

/** Strengths with what shows them, and a vision that something at the company answers to. */
export const checkSelf: SheetCheck = (sheet, tools) => {
  const { self } = sheet
  const missing = (there: boolean, rule: string, key: string): SheetFinding[] =>
    there ? [] : [{ rule, path: ['self', key], quote: null }]
  return [
    ...missing(Boolean(self?.strengths.length), 'strengths/none', 'strengths'),
    ...(self?.strengths ?? []).flatMap((strength, at) => checkStrength(strength, at, tools)),
    ...missing(Boolean(self?.weaknesses.length), 'weaknesses/none', 'weaknesses'),
    ...missing(Boolean(self?.values.length), 'values/none', 'values'),
    ...missing(Boolean(self?.vision), 'vision/none', 'vision'),
    ...(self?.vision ? checkVision(self.vision, sheet, tools) : []),
    ...missing(Boolean(self?.wayOfWorking), 'way-of-working/none', 'way-of-working'),
  ]
}

function checkStrength(
  { text, episode }: { text: string; episode: string | null },
  at: number,
  { analyse }: SheetTools,
): SheetFinding[] {
  const path = ['self', 'strengths', at]
  if (!episode) return [{ rule: 'strengths/no-episode', path, quote: text }]
  return says(analyse(episode)) === 'nothing'
    ? [{ rule: 'strengths/vague-episode', path: [...path, 'episode'], quote: episode }]
    : []
}

/** How far a word of the vision has to come back in what is known of the company. */
const TAKEN_UP = { ja: 0.9, en: 0.8 }

/** Plain words that have to come back together in one note. */
const ALIKE = 2

function checkVision(
  vision: string,
  { company, role }: CompanySheet,
  { analyse }: SheetTools,
): SheetFinding[] {
  const doc = analyse(vision)
  const known = [
    ...company.facts.map(({ text }) => text),
    ...(role ? [...role.dailyWork, ...role.floorProblems, ...role.words] : []),
  ].map(text => vocabularyOf(analyse(text)))
  const isIn = (word: string, words: ReadonlySet<string>) =>
    coverage(word, words, doc.lang) >= TAKEN_UP[doc.lang]
  const telling = [...tellingWords(doc)]
  const content = [...vocabularyOf(doc)]
  const supported = known.some(
    words =>
      telling.some(word => isIn(word, words)) || content.filter(word => isIn(word, words)).length >= ALIKE,
  )
  return supported ? [] : [{ rule: 'vision/unsupported', path: ['self', 'vision'], quote: vision }]
}
