import type { Category, Lang, Persona, Question, QuestionBank, Stage, Track } from '../types/index.js'
import { askedBy, habitsOf, preferring } from './persona.js'
import plans from './plan.yaml'
import { seeded, type Random } from './random.js'

/** A main question that will be asked. `id` is null for a script's own wording. */
export interface PlannedQuestion {
  id: string | null
  category: Category
  text: string
}

interface Plan {
  stage: Stage
  track: Track
  pick: Category[][]
}

export interface PlanSettings {
  stage: Stage
  track: Track
  lang: Lang
  questions: number
  seed: number
  /** Categories that the first round told a story in: asked again on purpose. */
  again: Category[]
  persona: Persona | null
  pressure: boolean
}

/** Chooses the main questions of an interview; the last one is the invitation to ask back. */
export function planQuestions(settings: PlanSettings, bank: QuestionBank): PlannedQuestion[] {
  const random = seeded(settings.seed)
  const plan = (plans as Plan[]).find(
    ({ stage, track }) => stage === settings.stage && track === settings.track,
  )
  const used = new Set<string>()
  const chosen: PlannedQuestion[] = []
  const picks = picksFor(settings, plan?.pick ?? [])
  for (const choices of [...picks, ...picks]) {
    if (chosen.length >= Math.max(1, settings.questions - 1)) break
    const category =
      choices.find(one => settings.again.includes(one)) ??
      choices.find(one => habitsOf(settings.persona).ask.includes(one)) ??
      choices[random.below(choices.length)]!
    const question = draw(questionsFor(category, settings, bank), used, random)
    if (question) chosen.push({ id: question.id, category, text: question.text[settings.lang] })
  }
  const reverse = draw(questionsFor('reverse-question', settings, bank), used, random)
  if (reverse && settings.questions > 1)
    chosen.push({ id: reverse.id, category: 'reverse-question', text: reverse.text[settings.lang] })
  return chosen
}

/** Under pressure an unexpected question comes third, and again sixth. */
const UNEXPECTED_AT = [2, 5]

/** What this interviewer cares for comes earlier. */
function picksFor({ persona, pressure }: PlanSettings, pick: Category[][]): Category[][] {
  const { ask } = habitsOf(persona)
  const own = pick.filter(choices => choices.some(category => ask.includes(category)))
  const picks = preferring(own, pick)
  if (pressure) for (const at of UNEXPECTED_AT) picks.splice(at, 0, ['unexpected'])
  return picks
}

/** A question of one category, the first that fits if the seed says nothing. */
export function oneQuestion(
  category: Category,
  settings: PlanSettings,
  bank: QuestionBank,
): PlannedQuestion | null {
  const question = draw(questionsFor(category, settings, bank), new Set(), seeded(settings.seed))
  return question && { id: question.id, category, text: question.text[settings.lang] }
}

function questionsFor(category: Category, settings: PlanSettings, bank: QuestionBank): Question[] {
  const { stage, track, persona } = settings
  if (category === 'unexpected' && bank.unexpected.length > 0) return askedBy(persona, bank.unexpected)
  const fits = bank.sets.filter(set => set.category === category && set.track === track)
  const here = fits.filter(set => set.stage === stage)
  return askedBy(
    persona,
    (here.length > 0 ? here : fits).flatMap(set => set.questions),
  )
}

function draw(questions: Question[], used: Set<string>, random: Random): Question | null {
  const fresh = questions.filter(({ id }) => !used.has(id))
  const question = fresh[random.below(Math.max(1, fresh.length))] ?? null
  if (question) used.add(question.id)
  return question
}
