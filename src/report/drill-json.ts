import type { DrillRound } from '../types/index.js'
import { kindOfTopic } from '../types/index.js'

/** `coach drill --format json`, version 1. */
export function drillJson({ topic, why, form, limit, planned, answers, today, next }: DrillRound): string {
  const json = {
    version: 1,
    topic: { id: topic, kind: kindOfTopic(topic).kind },
    why,
    form,
    time_limit: limit,
    planned,
    questions: answers.map(one => ({
      index: one.index,
      id: one.id,
      category: one.category,
      question: one.question,
      answer: one.answer,
      exchanges: one.exchanges.map(({ gap, probe, reply, closed }) => ({ gap, probe, reply, closed })),
      seconds: one.seconds,
      over: one.over,
      form: one.form?.map(({ id, verdict, span }) => ({ part: id, verdict, span })) ?? null,
      before: one.before,
      after: one.after,
      probability: one.probability,
      rating: one.rating,
      ask: one.ask,
    })),
    today,
    next: next.map(({ topic: id, due, last }) => ({ topic: id, due, last })),
  }
  return `${JSON.stringify(json, null, 2)}\n`
}
