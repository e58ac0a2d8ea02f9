import { memo } from '../memo.js'
import { predicatesOf, type Argument, type Predicate } from './predicates.js'
import { IDIOMS, NOUNS, VERBS } from './vocabulary.js'
import type { Analysis } from '../../types/index.js'

const OBJECT = /^(?:を|に|へ|で|から|まで|と|には|では)$/u
const SUBJECT = /^(?:が|は|も)$/u
const SELF = /^(?:私|わたし|わたくし|僕|ぼく|俺|自分|私自身|自分自身|うち|私ども)$/u

/** `力を入れる`, `身につく`: a picture that moves nothing. */
const isIdiom = (predicate: Predicate): boolean =>
  predicate.args.some(arg => IDIOMS.has(arg.phrase.head.surface + arg.particle + predicate.base))

export const isLight = (predicate: Predicate): boolean =>
  VERBS.light.has(predicate.base) || isIdiom(predicate)
export const isNamedDoing = (predicate: Predicate): boolean => VERBS.doing.has(predicate.base)

const touchesThing = (arg: Argument) =>
  OBJECT.test(arg.particle) && (arg.phrase.kind === 'telling' || arg.phrase.kind === 'number')

/** Something is done to something that can be named. */
const OPEN_TO_TALK =
  /^(?:聞く|聴く|伺う|尋ねる|調べる|伝える|話す|まとめる|書く|書き出す|分ける|相談|提案|確認|記録)$/u

/** `課題を見つける`, `意識を変える`: the verb of a deed on an object that is none. */
const onNothing = ({ base, args }: Predicate): boolean =>
  !OPEN_TO_TALK.test(base) &&
  args.some(arg => /^[をに]$/u.test(arg.particle) && arg.phrase.kind === 'abstract' && !arg.phrase.role) &&
  !args.some(touchesThing)

/** `面談を行う`: an empty verb that carries a named act. */
const carriesAct = ({ base, args }: Predicate): boolean =>
  /^(?:行う|行なう|おこなう|実施|始める|設ける)$/u.test(base) &&
  args.some(arg => arg.particle === 'を' && arg.phrase.kind === 'telling')

export const isConcrete = (predicate: Predicate): boolean =>
  carriesAct(predicate) || (!isLight(predicate) && touchesSomething(predicate))

const touchesSomething = (predicate: Predicate): boolean =>
  !VERBS.career.has(predicate.base) &&
  !onNothing(predicate) &&
  (isNamedDoing(predicate) || (!NOUNS.abstract.has(predicate.base) && predicate.args.some(touchesThing)))

export const subjectOf = (predicate: Predicate): Argument | undefined =>
  predicate.args.filter(arg => SUBJECT.test(arg.particle)).at(-1)

export const isSelf = (arg: Argument | undefined): boolean => arg !== undefined && SELF.test(arg.phrase.text)

/** Another person of the story who acts here: as subject, or as the one who does it to or for the teller. */
export function otherAgent(predicate: Predicate): Argument | undefined {
  const byOther = predicate.passive || predicate.favour || predicate.causative
  return predicate.args
    .filter(
      arg =>
        arg.phrase.role && (SUBJECT.test(arg.particle) || (byOther && /^(?:に|から)$/u.test(arg.particle))),
    )
    .at(-1)
}

/** `メモにまとめて渡し`: the second verb of a chain shares the object of the first. */
function sharesObject(predicate: Predicate, before: Predicate | undefined): boolean {
  const linked = before?.sentence === predicate.sentence && /^(?:て|、)$/u.test(before.link)
  return (
    linked && isNamedDoing(predicate) && isConcrete(before) && before.args.some(arg => arg.particle === 'を')
  )
}

/** `早めていただけないか相談し`: what was asked stands as a clause. */
const ASKS = /^(?:相談|依頼|提案|お願い|頼む|申し出る|交渉|尋ねる|聞く|伝える)$/u

function isOwnDeed(predicate: Predicate, before: Predicate | undefined): boolean {
  if (predicate.negated || predicate.wish || predicate.passive) return false
  if (predicate.favour || predicate.causative || predicate.regret) return false
  const subject = subjectOf(predicate)
  if (subject && subject.particle === 'が' && !isSelf(subject)) return false
  if (VERBS.adverse.has(predicate.base) || VERBS.career.has(predicate.base) || otherAgent(predicate))
    return false
  const aside =
    predicate.modifies !== '' && !/^(?:こと|ところ|の|ため|結果|とき|時|際|後|上)$/u.test(predicate.modifies)
  if (aside && !predicate.args.some(arg => arg.particle === 'を' && arg.phrase.kind === 'telling'))
    return false
  const object =
    predicate.args.some(arg => OBJECT.test(arg.particle)) ||
    sharesObject(predicate, before) ||
    (predicate.quotes && ASKS.test(predicate.base))
  return isConcrete(predicate) && object
}

/** What the teller did to something that can be named. */
export const ownDeedsOf = memo((doc: Analysis): Predicate[] =>
  predicatesOf(doc).filter((predicate, i, all) => predicate.told && isOwnDeed(predicate, all[i - 1])),
)

/** What the teller does to this day, as far as it can be named. */
export const standingDeedsOf = memo((doc: Analysis): Predicate[] =>
  predicatesOf(doc).filter(
    (predicate, i, all) =>
      !predicate.told &&
      (predicate.standing || predicate.turn === 'rule') &&
      isOwnDeed(predicate, all[i - 1]),
  ),
)

const PRAISE = /^(?:褒める|ほめる|喜ぶ|慕う|認める|頼る|好く|感謝|評価|驚く|感動)$/u

/** What other people of the story did, said or refused; praise is no act. */
export const othersActsOf = memo((doc: Analysis): Predicate[] =>
  predicatesOf(doc).filter(predicate => {
    if (PRAISE.test(predicate.base)) return false
    if (otherAgent(predicate)) return !isLight(predicate) || predicate.base === '言う'
    return predicate.told && predicate.favour && isNamedDoing(predicate)
  }),
)
