import type { Judgement } from '../assessment/index.js'
import type { Thread } from './thread.js'

/** One question that was answered, with everything that was made of it. */
export interface Judged {
  question: number
  thread: Thread
  judgement: Judgement
}
