import type { Answer, Lang } from '../../src/types/index.js'

/** An answer about work at stage 2, or with what differs. */
export const answerOf = (lang: Lang, text: string, more: Partial<Answer> = {}): Answer => ({
  id: null,
  lang,
  track: 'career',
  stage: 2,
  category: 'achievement',
  question: '',
  company: null,
  firstRound: null,
  answer: text,
  ...more,
})
