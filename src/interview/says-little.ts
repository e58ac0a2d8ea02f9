import { tierOf, type Judgement } from '../assessment/index.js'
import { length } from './phrases.js'

/** A longer answer has told something, whatever it is worth: characters (ja), words (en). */
const LONGEST = { ja: 140, en: 66 }

/** A thin answer: there is more to be had by asking for one case than by taking it up. */
export const saysLittle = ({ assessment, reading: { doc } }: Judgement): boolean =>
  tierOf(assessment.criteria) === 'weak' && length(doc.text, doc.lang) <= LONGEST[doc.lang]
