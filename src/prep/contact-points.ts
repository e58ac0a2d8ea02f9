import type { CompanySheet } from '../content/company.js'
import { contentWords, meanCoverage, vocabularyOf } from '../signals/story/words.js'
import { tellingWords } from '../signals/story/telling-words.js'
import { praises, says } from './says.js'
import type { SheetFinding } from '../types/index.js'
import type { SheetCheck, SheetTools } from './finding.js'

type ContactPoint = CompanySheet['contactPoints'][number]

/** Own experience × company fact × what it would do there: each has to fail with a competitor's name put in. */
export const checkContactPoints: SheetCheck = (sheet, tools) =>
  sheet.contactPoints.length === 0
    ? [{ rule: 'contact/none', path: ['contact-points'], quote: null }]
    : sheet.contactPoints.flatMap((point, at) => checkPoint(point, at, sheet, tools))

/** Share of a contact point's words that one thing on the sheet has to hold. */
const FOUNDED = 0.5

function checkPoint(point: ContactPoint, at: number, sheet: CompanySheet, { analyse }: SheetTools) {
  const path = ['contact-points', at]
  const found: SheetFinding[] = []
  const fact = analyse(point.fact)
  const { company, role } = sheet
  // The name and the trade itself are struck out: a love of the trade holds at every competitor.
  const struck = new Set(
    [company.name, company.industry ?? ''].flatMap(text => [...tellingWords(analyse(text))]),
  )
  const known = [
    ...company.facts.map(({ text }) => text),
    ...(role ? [...role.dailyWork, ...role.floorProblems] : []),
  ].map(text => vocabularyOf(analyse(text)))
  const words = contentWords(fact.tokens, fact.lang)
  const best = Math.max(0, ...known.map(each => meanCoverage(words, each, fact.lang) ?? 0))
  const isSwappable = says(fact, struck) === 'nothing' || (best < FOUNDED && praises(fact))
  if (isSwappable) found.push({ rule: 'contact/swappable', path: [...path, 'fact'], quote: point.fact })
  else if (best < FOUNDED)
    found.push({ rule: 'contact/unfounded', path: [...path, 'fact'], quote: point.fact })
  if (says(analyse(point.experience)) === 'nothing')
    found.push({ rule: 'contact/vague-experience', path: [...path, 'experience'], quote: point.experience })
  if (!point.contribution)
    found.push({ rule: 'contact/no-contribution', path: [...path, 'contribution'], quote: point.experience })
  return found
}
