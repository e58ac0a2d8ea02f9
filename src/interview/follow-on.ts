import type { Judgement } from '../assessment/index.js'
import type { Category, FollowOn, Gap, Lang, QuestionBank, ReplyKind, Sentence } from '../types/index.js'
import replies from './replies.yaml'
import { askedLast } from './asks-back.js'
import { tellsDeed } from './own-deed.js'
import type { Asked, NextProbe } from './probe.js'
import { askedBy } from './persona.js'
import { isTender } from './untouchable.js'

type Lists = Record<'ja' | 'en', Record<'heard' | 'wish' | 'change', string>>
const compile = (lists: Lists) =>
  Object.fromEntries(
    Object.entries(lists).map(([lang, kinds]) => [
      lang,
      Object.fromEntries(Object.entries(kinds).map(([kind, pattern]) => [kind, new RegExp(pattern, 'i')])),
    ]),
  ) as Record<'ja' | 'en', Record<keyof Lists['ja'], RegExp>>
const SAYS = compile(replies as Lists)

const TALK = 0.3

/** Questions about something that happened: elsewhere nobody asks what was done then. */
const STORIES = new Set<Category>(['achievement', 'problem-solving', 'teamwork', 'failure'])

/** Nobody asks of a motive what became of it, or when it didn't work. */
const ABOUT_AIMS = new Set<Category>(['motivation', 'why-us', 'career-vision', 'reason-for-leaving'])
const ABOUT_DOING = new Set<ReplyKind>(['claim', 'result', 'deed'])

/** What a reply ends with: that is what a listener asks about; null where it leads nowhere. */
export function kindOfReply({ reading: { doc, category }, measures }: Judgement): ReplyKind | null {
  const last = doc.sentences.at(-1)
  if (!last) return 'claim'
  const says = SAYS[doc.lang]
  const figure = doc.quantities.some(({ start }) => start >= last.start && start < last.end)
  if (says.wish.test(last.text)) return 'wish'
  if (says.heard.test(last.text)) return 'heard'
  if (figure && says.change.test(last.text)) return 'result'
  const talk = ['attitude-talk', 'resume-verbs'].some(signal => measures.of(signal).value >= TALK)
  if (talk && !figure) return 'claim'
  if (tellsDeed(doc, last.text)) return 'deed'
  // Where something was done already, nobody asks what was done.
  const isDone = measures.of('own-deed').spans.length > 0
  return STORIES.has(category) && isPast(last, doc.lang) && !isDone ? 'situation' : null
}

const isPast = ({ text, tokens }: Sentence, lang: Lang): boolean =>
  lang === 'ja'
    ? /(?:まし|でし|だっ|っ)た(?:[んの]です)?(?:[ねよがけ].{0,3})?[。．.]?$/.test(text)
    : tokens.some(({ conjugation }) => conjugation?.[1] === 'past')

/** A plain question about what was said just now; null where all that fit have been asked. */
export function followOn(reply: Judgement, bank: QuestionBank, asked: Asked): NextProbe | null {
  const { doc, category } = reply.reading
  const { lang } = doc
  if (category === 'reverse-question' || askedLast(doc) !== null) return null
  const kind = kindOfReply(reply)
  if (kind === null || isTender(doc) || (ABOUT_DOING.has(kind) && ABOUT_AIMS.has(category))) return null
  const open = (gap: Gap) => !asked.settled.has(gap)
  const sets = bank.followOns.filter(({ after, gap }: FollowOn) => after === kind && open(gap))
  for (const { gap, wordings } of sets) {
    const wording = askedBy(asked.persona, wordings).find(({ id }) => !asked.wordings.has(id))
    if (wording) return { gap, wording: wording.id, text: wording.text[lang], takesUp: false }
  }
  return null
}
