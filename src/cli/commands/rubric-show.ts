import { rubricText } from '../../report/rubric-text.js'
import type { Criterion, Rubric } from '../../types/index.js'
import type { Run } from '../command.js'
import { UsageError } from '../errors.js'
import { EXIT } from '../exit.js'
import { write } from '../io.js'
import { loadRubric } from '../loading.js'
import { readerFor } from '../page.js'

export const run: Run = async (context, [name], flags) => {
  const rubric = await loadRubric(name, 2, context.io.cwd)
  const only = criterionCalled(flags['criterion'] as string | undefined, rubric)
  await write(context.io.stdout, rubricText(rubric, only, await readerFor(context)))
  return EXIT.done
}

/** @throws UsageError */
function criterionCalled(id: string | undefined, { criteria }: Rubric): Criterion | null {
  if (id === undefined) return null
  const found = criteria.find(criterion => criterion.id === id)
  if (found) return found
  const choices = criteria.map(criterion => criterion.id).join(', ')
  throw new UsageError('badChoice', { name: '--criterion', value: id, choices })
}
