import { shippedRubric, shippedRules } from '../platform/shipped.js'
import type { Topic } from '../report/explain.js'
import type { Advice, Rubric } from '../types/index.js'

/** Everything that ships with an explanation, in the order in which it is listed. */
export function allTopics(): Topic[] {
  const second = shippedRubric('second')
  const rules = shippedRules()
  const advice = (kind: 'misreading' | 'improvement' | 'newGradReason', list: Advice[]) =>
    list.map((of): Topic => ({ kind, of }))
  return [
    ...second.causes.map((of): Topic => ({
      kind: 'cause',
      of,
      rules: rules.filter(({ id }) => id.startsWith(`${of.id}/`)),
    })),
    ...criteriaOf(second),
    ...criteriaOf(shippedRubric('first')),
    ...second.gaps.map((of): Topic => ({ kind: 'gap', of })),
    ...second.patterns.map((of): Topic => ({ kind: 'pattern', of })),
    ...advice('newGradReason', second.newGradReasons),
    ...advice('misreading', second.misreadings),
    ...advice('improvement', second.improvements),
    ...rules.map((of): Topic => ({ kind: 'rule', of, cause: causeOf(of.id, second) })),
  ]
}

const criteriaOf = ({ criteria, name }: Rubric) =>
  criteria.map((of): Topic => ({ kind: 'criterion', of, rubric: name }))

const causeOf = (rule: string, { causes }: Rubric) =>
  causes.find(({ id }) => rule.startsWith(`${id}/`)) ?? null

/** The topics called so: one, or two where both interviews have the criterion; none if it is unknown. */
export function topicsCalled(name: string, topics: readonly Topic[] = allTopics()): Topic[] {
  const called = topics.filter(({ of }) => of.id === name)
  if (called.length > 0) return called
  const endings = topics.filter(({ of }) => of.id.endsWith(`/${name}`))
  return endings.length === 1 ? endings : []
}
