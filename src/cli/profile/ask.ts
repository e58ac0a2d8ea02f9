import { STATEMENTS } from '../../profile/index.js'
import { fill } from '../../i18n/fill.js'
import type { Catalogue } from '../../i18n/index.js'
import type { Asker } from '../../terminal/index.js'
import { SCALE, type Agreement, type Agreements, type Locale } from '../../types/index.js'

/** Puts every statement, one after the other. */
export async function askStatements(
  asker: Asker,
  locale: Locale,
  { profile }: Catalogue,
): Promise<Agreements> {
  const choices = SCALE.map(value => [String(value), `${value}  ${profile.scale[value]}`] as const)
  const answers: Agreements = {}
  for (const [index, statement] of STATEMENTS.entries()) {
    const text = fill(profile.asked, { number: index + 1, all: STATEMENTS.length, text: statement[locale] })
    answers[statement.id] = Number(await asker.choose(text, choices)) as Agreement
  }
  return answers
}
