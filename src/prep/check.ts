import type { CompanySheet } from '../content/company.js'
import { checkContactPoints } from './contact-points.js'
import { checkFacts } from './facts.js'
import type { SheetFinding } from '../types/index.js'
import type { SheetCheck, SheetTools } from './finding.js'
import { checkReverseQuestions } from './reverse-questions.js'
import { checkRole } from './role.js'
import { checkSelf } from './self.js'

const CHECKS: SheetCheck[] = [checkFacts, checkRole, checkSelf, checkContactPoints, checkReverseQuestions]

/** What is missing or thin in a company sheet, in the order of the sheet. */
export const checkSheet = (sheet: CompanySheet, tools: SheetTools): SheetFinding[] =>
  CHECKS.flatMap(check => check(sheet, tools))
