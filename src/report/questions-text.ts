import { fill } from '../i18n/fill.js'
import type {
  Category,
  Question,
  QuestionBank,
  QuestionSet,
  ReverseQuestionGuide,
  Stage,
  Track,
} from '../types/index.js'
import type { Reader } from './explain.js'
import { heading, paragraph, quotation, toText } from './page.js'

/** What to list; null: all. */
export interface QuestionChoice {
  category: Category | null
  track: Track | null
  stage: Stage | null
}

/** `coach questions list`. */
export function questionsText(bank: QuestionBank, choice: QuestionChoice, reader: Reader): string {
  const { messages } = reader
  const wants = (category: Category) => choice.category === null || choice.category === category
  const sets = bank.sets.filter(
    set =>
      wants(set.category) &&
      (choice.track === null || choice.track === set.track) &&
      (choice.stage === null || choice.stage === set.stage),
  )
  const anywhere = fill(messages.explain.questions.everyInterview, {
    category: capitalised(messages.names.category.unexpected),
  })
  const blocks = [
    ...sets.map(set => setLines(set, reader)),
    ...(wants('unexpected') && bank.unexpected.length > 0
      ? [[...heading(anywhere, reader.page), ...questionLines(bank.unexpected, reader)]]
      : []),
    ...(wants('reverse-question') && bank.reverse.length > 0 ? [guideLines(bank.reverse, reader)] : []),
  ]
  if (blocks.length === 0) return toText([messages.explain.questions.none])
  return toText(blocks.flatMap((block, index) => (index === 0 ? block : ['', ...block])))
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

function setLines(set: QuestionSet, reader: Reader): string[] {
  const { locale, messages, page } = reader
  const { explain, names } = messages
  const title = fill(explain.questions.heading, {
    category: capitalised(names.category[set.category]),
    stage: names.stage[set.stage],
    track: names.track[set.track],
  })
  return [
    ...heading(title, page),
    ...questionLines(set.questions, reader),
    ...paragraph(set.hint[locale], page, `  ${explain.questions.hint}  `),
  ]
}

const questionLines = (questions: Question[], { locale, page }: Reader) =>
  questions.flatMap(({ text }) => paragraph(text[locale], page, '  - '))

function guideLines(guide: ReverseQuestionGuide[], { locale, messages, page }: Reader): string[] {
  const { explain } = messages
  return [
    ...heading(explain.questions.guide, page),
    ...guide.flatMap(({ good, text, why }) => [
      ...paragraph(quotation(text[locale], messages), page, `  ${good ? explain.ok : explain.notOk} `),
      ...paragraph(why[locale], page, '    '),
    ]),
  ]
}
