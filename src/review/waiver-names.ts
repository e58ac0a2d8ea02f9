import { nearest } from '../content/nearest.js'
import type { Rule } from '../types/index.js'

type Rules = ReadonlyMap<string, Rule>

/** `language` covers `language/ra-nuki`. */
export const isCalled = (rule: string, name: string): boolean => rule === name || rule.startsWith(`${name}/`)

const groupOf = (rule: string): string => rule.split('/')[0]!

export const isKnown = (name: string, rules: Rules): boolean =>
  [...rules.keys()].some(rule => isCalled(rule, name))

/** The rule or group that was meant: one that ends so, or nearly reads so. */
export function nearestRule(name: string, rules: Rules): string {
  const ids = [...rules.keys()]
  const endings = ids.filter(id => id.endsWith(`/${name}`))
  if (endings.length === 1) return endings[0]!
  return nearest(name, [...ids, ...new Set(ids.map(groupOf))]) ?? ''
}
