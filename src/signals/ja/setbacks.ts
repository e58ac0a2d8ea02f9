import { memo } from '../memo.js'
import { isSelf, otherAgent, subjectOf } from './acts.js'
import type { Trace } from './ingenuity.js'
import { predicatesOf, type Predicate } from './predicates.js'
import { wordings } from './quoting.js'
import { VERBS } from './vocabulary.js'
import type { Analysis } from '../../types/index.js'

const isAdverse = (predicate: Predicate) =>
  VERBS.adverse.has(predicate.base) &&
  (predicate.past || predicate.passive || predicate.told || predicate.ongoing)

const ADVERSE_WORDS =
  /うまくい(?:か|き)な?|うまくいきま|だめ(?:で|だ)|追いつ(?:か|き)|減りませ|減らず|足りな|足りませ|間に合わな|間に合いませ|進まず|進みませ|クレーム|苦情|ご?指摘を|反対(?:され|の声|意見|も)|断られ|嫌が|手つかず|不合格/gu

/** Things that went against the teller: refusals, errors, first tries that failed. */
export const setbacksOf = memo((doc: Analysis): Trace[] => [
  ...predicatesOf(doc)
    .filter(predicate => isAdverse(predicate) && !predicate.negated)
    .map(({ sentence, span }) => ({ sentence, span, strength: 1 })),
  ...wordings(doc, ADVERSE_WORDS).map(({ sentence, span }) => ({ sentence, span, strength: 0.7 })),
])

const OWN =
  /(?:原因|敗因|のは)[^。]{0,10}(?:私|自分|僕)|(?:私|自分|僕)(?:が|の|は|も|自身)[^。]{0,24}(?:見落|間違|忘れ|誤|勘違|せい|都合|勝手|怠|足りな|恥ずかし|ていな|ておら|ていませ|ずに|せず|できなか|できませ|甘)|恥ずかし|べきでした|べきだった|思い込(?:み|んで)|抱え込|見込みが甘|を怠|甘く見/gu

const byOwnHand = (predicate: Predicate) => {
  const subject = subjectOf(predicate)
  const mine = !subject || subject.particle !== 'が' || isSelf(subject)
  return mine && !predicate.passive && !otherAgent(predicate)
}

/** What the teller admits to have got wrong. */
export const ownFaultsOf = memo((doc: Analysis): Trace[] => [
  ...predicatesOf(doc)
    .filter(
      p =>
        isAdverse(p) &&
        byOwnHand(p) &&
        !p.negated &&
        (p.regret || /^(?:間違|誤|忘|見落|怠|思い込|抱え込|勘違い|誤解|失敗)/u.test(p.base)),
    )
    .map(({ sentence, span }) => ({ sentence, span, strength: 1 })),
  ...wordings(doc, OWN).map(({ sentence, span }) => ({ sentence, span, strength: 0.8 })),
])
