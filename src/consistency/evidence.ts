import { vocabularyOf } from '../signals/story/words.js'
import type { About, Analysis } from '../types/index.js'
import { conceptsOf } from './concepts.js'
import { agreementOf, signsOf, weightOf, type Sign } from './signs.js'

/** What can be said of two statements besides their words. */
export interface Evidence {
  /** For a drift, 0 to 2: at one pole here and at the other there, affirmed here and denied there. */
  signs: number
  /** Against one, 0 to 2: at the same pole of an axis. */
  agreement: number
  /** 0 to 1: how much of what either names, of the things that people work for, want or are, both name. */
  common: number
  /** 1 where both name some, and none of them both; else 0. */
  apart: number
  /** 0 to 1: how short the shorter one is. In a short statement the thing that is named tells, in a long one the telling. */
  brevity: number
}

/** More says no more. */
const MOST = 2

export function evidenceOf(first: Analysis, second: Analysis, about: About): Evidence & { found: Sign[] } {
  const found = signsOf(first, second, about)
  const [here, there] = [conceptsOf(first), conceptsOf(second)]
  const common = [...here].filter(concept => there.has(concept)).length
  return {
    found,
    signs: Math.min(weightOf(found), MOST),
    agreement: Math.min(agreementOf(first, second, about), MOST),
    common: common / Math.max(1, here.size + there.size - common),
    apart: Number(common === 0 && here.size > 0 && there.size > 0),
    brevity: brevityOf(Math.min(vocabularyOf(first).size, vocabularyOf(second).size)),
  }
}

/** Telling words from which on a statement is not short at all, and down to which it is as short as can be. */
const LONG = 20
const BRIEF = 6

const brevityOf = (words: number): number => Math.min(1, Math.max(0, (LONG - words) / (LONG - BRIEF)))
