import type { CompanySheet } from '../content/company.js'
import type { Analysis, AskedBackKind, SheetFinding, SheetRule } from '../types/index.js'
import rules from './rules.yaml'

/** What a check may look at. */
export interface SheetTools {
  analyse(text: string): Analysis
  /** What a question back does for the one who asks it. */
  kindOf(question: string): AskedBackKind
}

export type SheetCheck = (sheet: CompanySheet, tools: SheetTools) => SheetFinding[]

export const SHEET_RULES: ReadonlyMap<string, SheetRule> = new Map(
  (rules as SheetRule[]).map(rule => [rule.id, rule]),
)
