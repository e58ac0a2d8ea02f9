import { fill } from '../i18n/fill.js'
import type { Catalogue } from '../i18n/index.js'
import { shippedRubric, shippedRulesById } from '../platform/shipped.js'
import { signals } from '../signals/index.js'
import type { Words } from '../report/words.js'
import type { Bilingual, Locale, Rubric } from '../types/index.js'

const MISSING = 'missing:'

/** The words of a report: the catalogue, and the texts of the rubric at hand where it has them. */
export function wordsFor(
  locale: Locale,
  messages: Catalogue,
  rubric: Rubric = shippedRubric('second'),
): Words {
  const say = (text: Bilingual | undefined) => text?.[locale] ?? ''
  const shipped = shippedRubric('second')
  const rules = shippedRulesById()
  const find = <T extends { id: string }>(lists: T[][], id: string) =>
    lists.flatMap(list => list.filter(item => item.id === id))[0]
  return {
    messages,
    note({ id, args }) {
      const signal = signals.get(id.startsWith(MISSING) ? id.slice(MISSING.length) : id)
      const means = signal ? signal.means[locale] : id
      return id.startsWith(MISSING) ? fill(messages.review.missing, { what: means }) : fill(means, args)
    },
    rule(id) {
      const rule = rules.get(id)
      return { message: say(rule?.message) || id, advice: say(rule?.advice) }
    },
    ruleHelp(id) {
      const rule = rules.get(id)
      const texts = { title: say(rule?.title) || id, why: say(rule?.why), improve: say(rule?.improve) }
      return { ...texts, severity: rule?.severity ?? 'warning' }
    },
    cause(id) {
      const cause = find([rubric.causes, shipped.causes], id)
      return {
        name: say(cause?.name) || id,
        short: messages.names.cause[id],
        impression: say(cause?.impression),
        direction: say(cause?.direction),
        settle: say(cause?.settle),
      }
    },
    criterion: id =>
      say(find([rubric.criteria, shipped.criteria], id)?.name) ||
      say(find([shippedRubric('first').criteria], id)?.name) ||
      id,
    gap: id => say(find([rubric.gaps, shipped.gaps], id)?.name) || id,
    pattern(id) {
      const pattern = find([rubric.patterns, shipped.patterns], id)
      return { name: say(pattern?.name) || id, effect: say(pattern?.effect), wayOut: say(pattern?.wayOut) }
    },
  }
}
