import { memo } from '../memo.js'
import { ownDeedsOf } from './acts.js'
import { outcomesOf } from './outcomes.js'
import type { Analysis } from '../../types/index.js'

const ABOUT_LATER =
  /[御貴](?:社|院|園|校|庫|行|金庫|組合|法人)|今後|これから|これまで|入社|社会に出|社会人|この(?:経験|力|強み|度)|仕事(?:に|で)も?|将来/u
const PLEDGE =
  /(?:貢献|活か|生か|活躍|努め|努力|励み|励ん|精進|成長|目指|役に立|お役|挑戦|尽く|取り組|関心を持)[^。]*(?:たい|まいり|参り|所存|存じ|おります|います|ます)/u
const GREETING =
  /^(?:はい|本日は|このたびは|以上|どうぞ|何卒)[^。]{0,30}[。]?$|(?:よろしく|宜しく)お願い|と申します|ありがとうございま(?:す|した)[。]?$|^お時間/u

/**
 * Sentences that a polite answer opens or closes with, whatever it says in between: greetings, the pledge to be of use.
 * They are register and count neither way. A sentence that tells a deed or a change is never one.
 */
export const formulaSentencesOf = memo((doc: Analysis): ReadonlySet<number> => {
  const telling = new Set([...ownDeedsOf(doc), ...outcomesOf(doc)].map(found => found.sentence))
  const formulas = doc.sentences.flatMap(({ text }, index) => {
    const last = index === doc.sentences.length - 1
    const pledge = (last || index === doc.sentences.length - 2) && PLEDGE.test(text) && ABOUT_LATER.test(text)
    return !telling.has(index) && (pledge || GREETING.test(text)) ? [index] : []
  })
  return formulas.length < doc.sentences.length ? new Set(formulas) : new Set()
})

/** What is left to judge: things of the text that do not stand in a formula. */
export const withoutFormulas = <T extends { sentence: number }>(doc: Analysis, found: T[]): T[] =>
  found.filter(({ sentence }) => !formulaSentencesOf(doc).has(sentence))

/** How many sentences are left to judge; at least one. */
export const sentencesToJudge = (doc: Analysis): number => doc.sentences.length - formulaSentencesOf(doc).size
