import { praises, says } from './says.js'
import type { SheetFinding } from '../types/index.js'
import type { SheetCheck } from './finding.js'

/** Fewer facts than these leave nothing to choose from. */
const FEW = 3

/** What was found out about the company, where, and whom it is measured against. */
export const checkFacts: SheetCheck = ({ company: { facts, competitors } }, { analyse }) => {
  const path = ['company', 'facts']
  const sources = new Set(facts.map(({ source }) => source))
  const found: SheetFinding[] = []
  const add = (rule: string) => found.push({ rule, path, quote: null })
  if (facts.length === 0) add('facts/none')
  else {
    if (facts.length < FEW) add('facts/few')
    if (sources.size === 1 && sources.has('website')) add('facts/website-only')
    if (sources.size === 1 && sources.has('other')) add('facts/no-source')
  }
  facts.forEach(({ text }, at) => {
    const doc = analyse(text)
    if (says(doc) === 'nothing' && praises(doc))
      found.push({ rule: 'facts/vague', path: [...path, at], quote: text })
  })
  if (competitors.length === 0)
    found.push({ rule: 'competitors/none', path: ['company', 'competitors'], quote: null })
  return found
}
