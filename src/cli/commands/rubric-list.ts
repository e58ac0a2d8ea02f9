import { shippedRubric, SHIPPED_RUBRICS, type ShippedRubric } from '../../platform/shipped.js'
import { rubricListText } from '../../report/rubric-text.js'
import type { Run } from '../command.js'
import { EXIT } from '../exit.js'
import { write } from '../io.js'
import { readerFor } from '../page.js'

export const run: Run = async context => {
  const rubrics = (Object.keys(SHIPPED_RUBRICS) as ShippedRubric[]).map(shippedRubric)
  await write(context.io.stdout, rubricListText(rubrics, await readerFor(context)))
  return EXIT.done
}
