import { memo } from '../memo.js'
import { isConcrete, otherAgent } from './acts.js'
import { predicatesOf, type Predicate } from './predicates.js'
import { wordings } from './quoting.js'
import { VERBS } from './vocabulary.js'
import type { Analysis, Quantity, Span } from '../../types/index.js'

/** A change that somebody else could check. */
export interface Outcome {
  sentence: number
  span: Span
  /** 1 from what to what · 0.8 a quantity changed · 0.6 a named thing changed or somebody acts differently now */
  strength: number
}

const GONE =
  /(?:ほぼ|ほとんど|一度も|一件も|一回も|まったく)?(?:なくな(?:り|っ)|無くな(?:り|っ)|ゼロ(?:に|で)|起き(?:て|なく|ませ|なか)[^。]{0,8}(?:ません|なかった|ない|なくな))/u
const GONE_VERB = /^(?:なくなる|無くなる|減る|縮まる|消える)$/u
const SHARE_LEFT =
  /(?:半分|[二三四五六七八九２-９2-9]分の|[一二三四五六七八九\d]割|倍|半減|黒字|桁)[^。、]{0,12}(?:な(?:り|っ|る)|減|増|下が|上が|縮|短|伸び|でき)/gu
/** A figure against a measure of its own: 前年比, 目標比. */
const COMPARED =
  /(?:前年|昨年|前月|目標|予算|計画)(?:同月|度)?(?:比|対比)[^。、]{0,8}[\d０-９一二三四五六七八九]/gu
const INTENT = /^(?:たい|ため)/u

const inSentence = (doc: Analysis, index: number, quantity: Quantity) => {
  const sentence = doc.sentences[index]!
  return quantity.start >= sentence.start && quantity.end <= sentence.end
}

const quantitiesNear = (doc: Analysis, predicate: Predicate): Quantity[] =>
  doc.quantities.filter(
    quantity =>
      inSentence(doc, predicate.sentence, quantity) &&
      quantity.end <= predicate.span[1] &&
      quantity.start >= predicate.span[0] - 25,
  )

/** 42点から65点に, 前は六回が一回に: the same counter twice before the verb of change. */
function fromTo(quantities: Quantity[]): boolean {
  const counters = quantities.map(quantity => quantity.counter || quantity.unit)
  return counters.some((counter, i) => counters.indexOf(counter) !== i)
}

/** `上がる` `ようになる` `少なくなる`; bare なる needs a quantity or a thing before it. */
function changes(predicate: Predicate): boolean {
  if (predicate.wish || predicate.causative) return false
  if (!/^(?:|こと|の|もの|ほど|よう)$/u.test(predicate.modifies)) return false
  // 増えていました is how things stood; 起きていません is how they stand since.
  const stood = predicate.ongoing && predicate.past && !predicate.negated && !GONE_VERB.test(predicate.base)
  const stands = predicate.ongoing && predicate.final && (predicate.negated || GONE_VERB.test(predicate.base))
  if (stood || !(predicate.told || stands)) return false
  return predicate.turn === 'became' || VERBS.changing.has(predicate.base) || predicate.base === 'なる'
}

const CALENDAR = new Set(['year', 'days'])

function outcomeOf(doc: Analysis, predicate: Predicate): Outcome | null {
  if (!changes(predicate)) return null
  const { sentence, span } = predicate
  const quantities = quantitiesNear(doc, predicate)
  if (fromTo(quantities))
    return { sentence, span: [Math.min(span[0], quantities[0]!.start), span[1]], strength: 1 }
  const measured = quantities.some(quantity => !CALENDAR.has(quantity.unit) && quantity.end > span[0])
  if (measured) return { sentence, span, strength: 0.8 }
  const subject = predicate.args.some(
    arg => /^(?:が|は|も)$/u.test(arg.particle) && arg.phrase.kind === 'telling',
  )
  const text = doc.text.slice(...span)
  if (predicate.turn === 'became')
    return isConcrete(predicate) || predicate.favour || subject ? { sentence, span, strength: 0.6 } : null
  if (predicate.base === 'なる') return null
  if (GONE.test(text) && predicate.args.length > 0) return { sentence, span, strength: 0.8 }
  return subject && !predicate.passive ? { sentence, span, strength: 0.6 } : null
}

/** Somebody else goes on with it: the crew uses the table, the next shift copies the step. */
const UPTAKE =
  /^(?:使う|使い続ける|使用|活用|真似る|まねる|真似|引き継ぐ|取り入れる|採り入れる|採用|広げる|頼む|続ける)$/u

function uptake(predicate: Predicate): Outcome[] {
  const { sentence, span } = predicate
  const lasting = predicate.told || predicate.standing
  return lasting && UPTAKE.test(predicate.base) && (otherAgent(predicate) || predicate.passive)
    ? [{ sentence, span, strength: 0.6 }]
    : []
}

/** Changes told as having happened, in order. */
export const outcomesOf = memo((doc: Analysis): Outcome[] => {
  const found = predicatesOf(doc).flatMap(predicate => outcomeOf(doc, predicate) ?? uptake(predicate))
  const known = new Set(found.map(outcome => outcome.sentence))
  const rest = wordings(doc, SHARE_LEFT)
    .filter(({ sentence, rest }) => !known.has(sentence) && !INTENT.test(rest))
    .map(({ sentence, span }) => ({ sentence, span, strength: 0.8 }))
  const compared = wordings(doc, COMPARED)
    .filter(({ sentence }) => !known.has(sentence))
    .map(({ sentence, span }) => ({ sentence, span, strength: 0.5 }))
  return [...found, ...rest, ...compared]
})
