import { fill } from '../../i18n/fill.js'
import type { Context } from '../context.js'

/** Fewer files are done before anybody wonders. */
const FEWEST = 50
/** In ms. */
const BETWEEN = 200
const BACK = '\r\u001b[K'

/** Counts files on standard error while a long run goes on, where somebody looks at it. */
export function watchedBy({ io: { stderr, stdout }, messages: { review } }: Context, files: number) {
  // A report that goes to the same screen would be torn apart.
  const isShown = files >= FEWEST && stderr.isTTY === true && stdout.isTTY !== true
  let done = 0
  let last = performance.now()
  return {
    step: (): void => {
      done++
      if (!isShown || performance.now() - last < BETWEEN) return
      last = performance.now()
      stderr.write(BACK + fill(review.progress, { done, files }))
    },
    end: (): void => void (isShown && stderr.write(BACK)),
  }
}
