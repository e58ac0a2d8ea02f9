import { fill } from '../i18n/fill.js'
import type { Catalogue } from '../i18n/index.js'

/** One of the catalogue's errors with its arguments; a `reason` that is a code of the system's is put into words. */
export const errorText = (
  { cli }: Catalogue,
  id: keyof Catalogue['cli']['errors'],
  args: Record<string, string>,
): string =>
  fill(
    cli.errors[id],
    args['reason'] === undefined ? args : { ...args, reason: inWords(args['reason'], cli.reasons) },
  )

const inWords = (reason: string, { coded, by }: Catalogue['cli']['reasons']): string =>
  Object.hasOwn(by, reason) ? fill(coded, { words: by[reason]!, code: reason }) : reason
