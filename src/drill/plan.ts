import { oneQuestion, seeded, type PlannedQuestion } from '../interview/index.js'
import {
  CATEGORIES,
  kindOfTopic,
  type Category,
  type DrillTopic,
  type Lang,
  type QuestionBank,
  type Rubric,
  type Track,
} from '../types/index.js'

export interface DrillPlan {
  topic: DrillTopic
  track: Track
  lang: Lang
  questions: number
  seed: number
  /** Kinds of question to ask before others: a story that was told in the first interview. */
  prefer: Category[]
}

const DRAWS = 16

/** Questions that call for a topic, of different kinds where there are; the same seed gives the same ones. */
export function planDrill(plan: DrillPlan, bank: QuestionBank, rubric: Rubric): PlannedQuestion[] {
  const categories = shuffled(categoriesFor(plan.topic, rubric), plan.seed)
  const { prefer, track, lang } = plan
  const ordered = [
    ...categories.filter(one => prefer.includes(one)),
    ...categories.filter(one => !prefer.includes(one)),
  ]
  const chosen: PlannedQuestion[] = []
  for (let draw = 0; draw < DRAWS * plan.questions && chosen.length < plan.questions; draw++) {
    const category = ordered[draw % ordered.length]!
    const seed = (plan.seed + draw) % 2 ** 32
    const settings = {
      stage: 2,
      track,
      lang,
      seed,
      questions: 1,
      again: [],
      persona: null,
      pressure: false,
    } as const
    const question = oneQuestion(category, { ...settings, again: [] }, bank)
    if (question && !chosen.some(({ id }) => id === question.id)) chosen.push(question)
  }
  return chosen
}

/** The kinds of question in which a topic can show. */
export function categoriesFor(topic: DrillTopic, rubric: Rubric): Category[] {
  const kind = kindOfTopic(topic)
  switch (kind.kind) {
    case 'unexpected':
      return ['unexpected']
    case 'cause':
      return kind.id === 'weak-questions'
        ? ['reverse-question']
        : answered(rubric.causes.find(({ id }) => id === kind.id)?.categories)
    case 'criterion':
      return answered(rubric.criteria.find(({ id }) => id === kind.id)?.categories)
    case 'gap':
      return answered(
        rubric.gapTables
          .filter(({ weak, middling }) => [...weak, ...middling].includes(kind.id))
          .flatMap(table => table.categories),
      )
  }
}

/** An empty list means every kind; questions for the interviewer and the unexpected have drills of their own. */
function answered(categories: readonly Category[] = []): Category[] {
  const all = categories.length > 0 ? categories : CATEGORIES
  const left = all.filter(one => one !== 'reverse-question' && one !== 'unexpected')
  return left.length > 0 ? left : ['work-content']
}

function shuffled<T>(items: readonly T[], seed: number): T[] {
  const random = seeded(seed)
  const left = [...items]
  return items.map(() => left.splice(random.below(left.length), 1)[0]!)
}
