import type { ReviewResult } from '../types/index.js'
import { assessmentJson, findingJson } from './wire.js'
import type { Words } from './words.js'

/** `coach review --format json`, version 1. */
export function reviewJson(result: ReviewResult, words: Words, explained = false): string {
  const files = result.files.map(({ file, answers }) => ({
    file,
    answers: answers.map(({ question, line, category, assessment }) => ({
      question,
      line,
      category,
      assessment: assessmentJson(assessment, null, words, explained),
    })),
    findings: answers.flatMap(answer => answer.findings.map(finding => findingJson(finding, words))),
  }))
  const { answers, error, warning, info } = result.counts
  return `${JSON.stringify({ version: 1, files, summary: { answers, error, warning, info, causes: result.causes } }, null, 2)}\n`
}
