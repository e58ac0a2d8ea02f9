import type { AskedBackKind } from '../types/index.js'
import type { SheetCheck } from './finding.js'

/** What is wrong with a question of each kind. */
const RULES: Record<AskedBackKind, string | null> = {
  none: 'questions/not-a-question',
  conditions: 'questions/conditions',
  'on-the-website': 'questions/on-the-website',
  'any-company': 'questions/any-company',
  'no-purpose': 'questions/no-purpose',
  'opens-the-work': null,
}

/** The questions to ask the interviewer, each judged as it would be there. */
export const checkReverseQuestions: SheetCheck = ({ reverseQuestions }, { kindOf }) =>
  reverseQuestions.length === 0
    ? [{ rule: 'questions/none', path: ['reverse-questions'], quote: null }]
    : reverseQuestions.flatMap((question, at) => {
        const rule = RULES[kindOf(question)]
        return rule === null ? [] : [{ rule, path: ['reverse-questions', at], quote: question }]
      })
