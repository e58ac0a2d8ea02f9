import { inSentence } from '../by-sentence.js'
import { memo } from '../memo.js'
import { isConcrete, isLight, ownDeedsOf, standingDeedsOf } from './acts.js'
import { predicatesOf, type Predicate } from './predicates.js'
import { wordings, type Wording } from './quoting.js'
import { VERBS } from './vocabulary.js'
import type { Analysis, Span } from '../../types/index.js'

/** A place that shows thought behind the act. */
export interface Trace {
  sentence: number
  span: Span
  /** 0–1: how surely it shows it. */
  strength: number
}

const nextAfter = (all: Predicate[], i: number, count: number) =>
  all.slice(i + 1, i + 1 + count).filter(next => next.sentence <= all[i]!.sentence + 1)

const OPENS = /^(?:と|たら|ところ|ば)$/u
const NOTICED = /^(?:気づく|気付く|分かる|わかる|突き止める|判明|見つける|見つかる)$/u
const HEARD = /^(?:聞く|伺う|知る|見る)$/u
/** Looking that need not have been a look at the matter. */
const EMPTY_LOOK = /^(?:分析|把握|見る|話す|立つ|乗る|座る|読む)$/u
const CAUSE =
  /(?:原因|敗因|理由|きっかけ)(?:は|が|を)[^。]{4,40}(?:でした|です|だと|だった|あり)|[^。、]{4,30}(?:ことが|のが|ことも)(?:一番の|大きな|主な)?(?:原因|敗因)/gu

/** A look at the matter, then what it showed: `数えたら…でした`, `確認すると…多かった`. */
export const inquiriesOf = memo((doc: Analysis): Trace[] => {
  const all = predicatesOf(doc)
  const looks = all.flatMap((look, i): Trace[] => {
    if (!VERBS.observing.has(look.base) || look.wish) return []
    const after = nextAfter(all, i, 5)
    const empty = EMPTY_LOOK.test(look.base)
    const opened = OPENS.test(look.link) && doc.sentences[look.sentence]!.tokens.length - look.to > 5
    const found = after.find(next => VERBS.finding.has(next.base) && (next.past || next.ongoing || next.told))
    if (!opened && !(found && look.told && !empty)) return []
    const end = found?.sentence === look.sentence ? found.span[1] : look.span[1]
    const span: Span = [end - look.span[0] <= 60 ? look.span[0] : Math.max(look.span[0], end - 60), end]
    return [{ sentence: look.sentence, span, strength: opened && (look.args.length > 0 || found) ? 1 : 0.7 }]
  })
  const causes = wordings(doc, CAUSE)
    .filter(({ sentence }) => inSentence(predicatesOf(doc), sentence).some(p => isConcrete(p) || p.negated))
    .map(({ sentence, span }) => ({ sentence, span, strength: 0.8 }))
  const told = new Set([...looks, ...causes].map(trace => trace.sentence))
  const noticed = all
    .filter(p => NOTICED.test(p.base) && p.told && !p.negated && !told.has(p.sentence))
    .concat(all.filter(p => HEARD.test(p.base) && /^(?:ので|から)$/u.test(p.link) && (p.past || p.ongoing)))
    .map(({ sentence, span }) => ({ sentence, span, strength: 0.5 }))
  return [...looks, ...causes, ...noticed]
})

const NOW =
  /今(?:も|は|では|で|年)|いま(?:も|は|では)|現在(?:も|は|では)?|それ(?:以来|から|以降|以後)|以来|その後|次(?:は|に|から|の)|毎回|必ず|先に|前に|ときは|時は|場合は|際は|たら、|とき、|翌週から|翌日から|から(?:は|変更は)/u

/** `二人で読み合わせる手順`: the verb describes the rule. */
const RULE = /^(?:やり方|手順|運用|方法|形|流れ|決まり|ルール|仕組み|習慣|役|順番|当番|きまり|やりかた)$/u

/** A rule of one's own that still holds: `それからは…ようにしています`. */
export const practicesOf = memo((doc: Analysis): Trace[] =>
  predicatesOf(doc).flatMap((predicate): Trace[] => {
    if (predicate.wish || predicate.favour || isLight(predicate) || !isConcrete(predicate)) return []
    const { sentence, span, turn } = predicate
    const marked = NOW.test(doc.sentences[sentence]!.text)
    const standing = predicate.ongoing && !predicate.past && !predicate.negated
    if (RULE.test(predicate.modifies) && !predicate.past && predicate.args.length > 0)
      return [{ sentence, span, strength: 0.8 }]
    if (turn === 'rule') return [{ sentence, span, strength: marked ? 1 : 0.7 }]
    if (turn === 'aim')
      return predicate.args.length > 0 ? [{ sentence, span, strength: marked ? 0.5 : 0.3 }] : []
    return standing && marked && predicate.args.length > 0 ? [{ sentence, span, strength: 0.7 }] : []
  }),
)

const MEASURED_STEP =
  /ごと(?:に|の)|ずつ|順(?:番)?(?:に|で)|単位|先に|前(?:日|の日|の晩|夜|週|もって)に?|直後に|前に|後に|まま|[０-９\d一二三四五六七八九十]+(?:つ|個|人|回|分|時|枚|色|段|種類)(?:で|に|と)|毎[朝日週月回]|必ず|代わりに/u
const TOOL =
  /(?:表|一覧|シート|リスト|メモ|札|付箋|手順書|マニュアル|ノート|動画|写真|図|地図|カード|欄|印|箱|目盛り?|テンプレート|雛形|ひな形|見本|基準|ラベル|色)(?:を|に|で|へ)/u

const AIM = /(?:ように|よう、|ため(?:に|、)|ので、|から、|ないよう|やすいよう|やすく)/u

/** A step that somebody else could repeat: how many, in which order, with which tool, to what end. */
export const stepsOf = memo((doc: Analysis): Trace[] => {
  const seen = new Set<number>()
  return [...ownDeedsOf(doc), ...practicesAsPredicates(doc)].flatMap((deed): Trace[] => {
    const text = doc.text.slice(
      Math.max(doc.sentences[deed.sentence]!.start, deed.span[0] - 16),
      deed.span[1],
    )
    const marks = [MEASURED_STEP, TOOL, AIM].filter(pattern => pattern.test(text)).length
    if ((marks === 0 && !RULE.test(deed.modifies)) || seen.has(deed.from + deed.sentence * 1000)) return []
    seen.add(deed.from + deed.sentence * 1000)
    return [{ sentence: deed.sentence, span: deed.span, strength: marks > 1 ? 1 : 0.6 }]
  })
})

const practicesAsPredicates = (doc: Analysis): Predicate[] => [
  ...standingDeedsOf(doc),
  ...predicatesOf(doc).filter(p => RULE.test(p.modifies) && isConcrete(p) && p.args.length > 0),
]

const OPTION =
  /(?:案|方法|やり方|手)(?:も|は)[^。]{0,20}(?:検討|考え|あり|出)|見送|代わりに|よりも?[^。、]{1,14}(?:ほう|方)が|ほうが[^。]{0,16}と(?:考|思|判断)|も検討し|やめて|をやめ、|せずに、|ではなく、|よりも?先に|か[、]?[^。、]{2,18}か[、で]|すぎないよう|を除いて|だけにし|に絞|折衷|両方|別の(?:方法|手|案)|優先し/gu

/** A choice between ways, or what was given up: `値下げも考えたが、見送った`. */
export const alternativesOf = memo((doc: Analysis): Trace[] =>
  wordings(doc, OPTION)
    .filter(({ sentence }) => inSentence(predicatesOf(doc), sentence).some(isConcrete))
    .map(({ sentence, span }) => ({ sentence, span, strength: 1 })),
)

const TRIAL =
  /(?:だけ|ずつ|まず|一度|一日|一週間|二週間|三日|半月|一か月|１週間|1週間|2週間|１か月|1か月|試しに)[^。、]{0,16}(?:試|やってみ|始め|続け|置い|立っ|つい|入っ)/gu

export const trialsOf = memo((doc: Analysis): Trace[] => [
  ...predicatesOf(doc)
    .filter(p => (p.trial && p.told) || (/^(?:試す|試みる)$/u.test(p.base) && p.told))
    .map(({ sentence, span }) => ({ sentence, span, strength: 1 })),
  ...wordings(doc, TRIAL).map(({ sentence, span }) => ({ sentence, span, strength: 0.6 })),
])

const TURNED =
  /(?:では|じゃ|や)(?:なく(?:て)?|なかった|ありません)[、のが]?|(?:の|わけ)では(?:なく|ありません|なかった)|のほうが|というより|と(?:思って|思い込んで|考えて)(?:い|お)[^。]{0,16}(?:が|けど|けれど|のです)|と思ったが|つもり(?:が|でし|だった)|本当は|本当の|実は|実際(?:に|は)[^。]{0,12}(?:と|違)|ほうが|やのうて|じゃのう?て|と思い込/gu
const MENTAL = /^(?:思う|考える|感じる|学ぶ|取り組む|努める|する|なる|できる)$/u
const SLOGAN = /だけではな|のみではな|ばかりではな|問題では|大したことでは/u

/** A belief of one's own corrected: `忙しいからではなく、札が読めなかったのです`. */
export const reframingsOf = memo((doc: Analysis): Trace[] =>
  wordings(doc, TURNED).flatMap((wording: Wording): Trace[] => {
    const { sentence, span } = wording
    if (SLOGAN.test(doc.text.slice(span[0], span[1] + 2))) return []
    const grounded = inSentence(predicatesOf(doc), sentence).some(
      p => isConcrete(p) || (p.past && !MENTAL.test(p.base)),
    )
    return grounded ? [{ sentence, span, strength: 1 }] : []
  }),
)
