import { tierOf, type Judgement } from '../assessment/index.js'

/** A thin answer: there is more to be had by asking for one case than by taking it up. */
export const saysLittle = ({ assessment }: Judgement): boolean => tierOf(assessment.criteria) === 'weak'
