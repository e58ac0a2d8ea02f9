import { isDay } from '../../content/day.js'
import { inferCategory, type KnownQuestions } from '../../content/category.js'
import { fill } from '../../i18n/fill.js'
import type { Catalogue } from '../../i18n/index.js'
import type { Asker } from '../../terminal/index.js'
import { CATEGORIES, TRACKS, type Category, type Lang, type Reflection } from '../../types/index.js'
import type { Pen } from './pen.js'

export interface Dialogue {
  asker: Asker
  messages: Catalogue
  known: KnownQuestions
  /** Given by `--date`: not asked for. */
  date: string | null
  today: string
  lang: Lang
  /** Says something between two questions. */
  say(text: string): Promise<void>
  /** Begins the note; from here on every answer is on the disk at once. */
  begin(note: Reflection): Pen
}

/** Asks for a note on a real interview, as long as there is something to tell. */
export async function reflectAtTerminal(dialogue: Dialogue): Promise<void> {
  const { asker, messages, say } = dialogue
  const { ask, number, after } = messages.reflect
  const pen = dialogue.begin(await headOf(dialogue))
  for (let count = 1; ; count++) {
    await say(fill(number, { number: count }))
    const question = await asker.line(ask.question)
    if (question === '') break
    await askAbout(question, pen, dialogue)
  }
  await say(after)
  pen.set(['felt'], await asker.line(ask.felt))
  pen.set(['next'], await asker.line(ask.next))
}

async function headOf({ asker, messages, say, date, today, lang }: Dialogue): Promise<Reflection> {
  const { ask, companyMissing } = messages.reflect
  const day = date ?? (await dayFrom({ asker, messages, say, today }))
  const stage = await asker.choose(ask.stage, [
    ['1', messages.names.stage[1]],
    ['2', messages.names.stage[2]],
  ])
  const track = await asker.choose(
    ask.track,
    TRACKS.toReversed().map(id => [id, messages.names.track[id]] as const),
  )
  let company = await asker.line(ask.company)
  while (company === '') {
    await say(companyMissing)
    company = await asker.line(ask.company)
  }
  const none = { questions: [], felt: null, next: null, result: null }
  return { date: day, company, stage: stage === '1' ? 1 : 2, track, lang, ...none }
}

async function dayFrom({
  asker,
  messages,
  say,
  today,
}: Pick<Dialogue, 'asker' | 'messages' | 'say' | 'today'>): Promise<string> {
  for (;;) {
    const given = (await asker.line(fill(messages.reflect.ask.date, { date: today }))) || today
    if (isDay(given) && given <= today) return given
    await say(fill(messages.reflect.badDate, { date: today }))
  }
}

/** One question that came: the category that its wording tells is proposed first. */
async function askAbout(question: string, pen: Pen, { asker, messages, known }: Dialogue): Promise<void> {
  const { ask } = messages.reflect
  const inferred = inferCategory(question, known) ?? 'unexpected'
  let at = 0
  pen.change(editor => {
    editor.add(['questions'], { question, category: inferred })
    at = editor.count(['questions']) - 1
  })
  const ids = [inferred, ...CATEGORIES.filter(id => id !== inferred)]
  const category: Category = await asker.choose(
    ask.category,
    ids.map(id => [id, messages.names.category[id]] as const),
  )
  if (category !== inferred) pen.set(['questions', at, 'category'], category)
  pen.set(['questions', at, 'answer'], await asker.line(ask.answer))
  pen.set(['questions', at, 'reaction'], await asker.line(ask.reaction))
}
