/**
 * The public API. Judge an answer:
 *
 * ```ts
 * import { assess, loadAnalyser, rubricForStage } from 'nijimen'
 *
 * const analyser = await loadAnalyser(['en'])
 * const assessment = assess(answer, rubricForStage(2), analyser)
 * ```
 */
export * from './types/index.js'
export { assess } from './assessment/index.js'
export {
  ContentError,
  parseAnswersFile,
  parseCompanySheet,
  parseRubric,
  parseScript,
} from './content/index.js'
export {
  apply,
  createEngine,
  planQuestions,
  replay,
  type Engine,
  type InterviewEvent,
  type InterviewSettings,
  type InterviewState,
  type Move,
} from './interview/index.js'
export { loadAnalyser } from './platform/analyser.js'
export { rubricForStage, shippedQuestions, shippedRubric, shippedRules } from './platform/shipped.js'
export { reviewFile, joinReviews, type ReviewSettings } from './review/index.js'
export { applyWaivers, type WaiverSettings } from './review/waivers.js'
