import { memo } from '../memo.js'
import { otherAgent } from './acts.js'
import type { Trace } from './ingenuity.js'
import { predicatesOf, type Predicate } from './predicates.js'
import { wordings } from './quoting.js'
import { CLAIMS } from './vocabulary.js'
import type { Analysis, Span } from '../../types/index.js'

const SPEAKING =
  /^(?:言う|いう|話す|尋ねる|聞く|頼む|断る|怒る|叱る|反対|反発|却下|渋る|嫌がる|指摘|提案|相談|質問|要望|納得|賛成|答える|教える|主張|反論|訴える|打ち明ける|伝える|返す|勧める|褒める|心配|疑う|伺う|賛同|了承|承知|同意)$/u
const VOICE =
  /という(?:声|意見|不満|要望|指摘|相談|案)|との(?:声|ご意見|ご指摘|こと)|[」』](?:と|って|で|。)|と(?:言|い)(?:われた|われて、|われま|い出|って、|うて)|双方の|両方の(?:話|意見|言い分)|言い分|反対(?:され|意見|の)|意見が(?:分か|割|合|食い違)|(?:し)?たい(?:人|方)と/gu

const praising = (doc: Analysis, [start, end]: Span) =>
  doc.tokens.some(
    token =>
      token.start >= start &&
      token.end <= end &&
      (CLAIMS.praise.has(token.base) || CLAIMS.praise.has(token.surface)),
  )

const ASKING = /^(?:聞く|尋ねる|たずねる|伺う|相談|質問|提案|頼む|話し合う|訊く)$/u

/** Somebody of the story speaks or is asked; what people generally say of the teller is a reputation. */
function speaks(predicate: Predicate): boolean {
  const happened =
    predicate.told || predicate.standing || predicate.link === 'と' || predicate.link === 'たら'
  if (!SPEAKING.test(predicate.base) || !happened) return false
  if (predicate.passive || predicate.favour) return predicate.told && !predicate.standing
  const asked =
    ASKING.test(predicate.base) &&
    predicate.args.some(arg => arg.phrase.role && /^(?:に|と|から|にも)$/u.test(arg.particle))
  return asked || otherAgent(predicate) !== undefined
}

/** What others thought, said or objected to, as far as it is told; praise does not count. */
export const othersViewsOf = memo((doc: Analysis): Trace[] => {
  const spoken = predicatesOf(doc)
    .filter(predicate => speaks(predicate) && !praising(doc, predicate.span))
    .map(({ sentence, span }) => ({ sentence, span, strength: 1 }))
  const quoted = wordings(doc, VOICE)
    .filter(({ span }) => !praising(doc, span))
    .map(({ sentence, span }) => ({ sentence, span, strength: 0.8 }))
  return [...spoken, ...quoted]
})
