import type { Category, Lang, Question, QuestionBank, Stage, Track } from '../types/index.js'
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
}

/** Chooses the main questions of an interview; the last one is the invitation to ask back. */
export function planQuestions(settings: PlanSettings, bank: QuestionBank): PlannedQuestion[] {
  const random = seeded(settings.seed)
  const plan = (plans as Plan[]).find(
    ({ stage, track }) => stage === settings.stage && track === settings.track,
  )
  const used = new Set<string>()
  const chosen: PlannedQuestion[] = []
  for (const choices of [...(plan?.pick ?? []), ...(plan?.pick ?? [])]) {
    if (chosen.length >= Math.max(1, settings.questions - 1)) break
    const category =
      choices.find(one => settings.again.includes(one)) ?? choices[random.below(choices.length)]!
    const question = draw(questionsFor(category, settings, bank), used, random)
    if (question) chosen.push({ id: question.id, category, text: question.text[settings.lang] })
  }
  const reverse = draw(questionsFor('reverse-question', settings, bank), used, random)
  if (reverse && settings.questions > 1)
    chosen.push({ id: reverse.id, category: 'reverse-question', text: reverse.text[settings.lang] })
  return chosen
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

function questionsFor(category: Category, { stage, track }: PlanSettings, bank: QuestionBank): Question[] {
  if (category === 'unexpected' && bank.unexpected.length > 0) return bank.unexpected
  const fits = bank.sets.filter(set => set.category === category && set.track === track)
  const here = fits.filter(set => set.stage === stage)
  return (here.length > 0 ? here : fits).flatMap(set => set.questions)
}

function draw(questions: Question[], used: Set<string>, random: Random): Question | null {
  const fresh = questions.filter(({ id }) => !used.has(id))
  const question = fresh[random.below(Math.max(1, fresh.length))] ?? null
  if (question) used.add(question.id)
  return question
}
