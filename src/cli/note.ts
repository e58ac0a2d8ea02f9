import { sanitise } from '../report/sanitise.js'
import { write, type Io } from './io.js'

/** Says something on standard error beside what was asked for. */
export const note = (text: string, { stderr }: Io): Promise<void> =>
  write(stderr, `${sanitise(`coach: ${text}`)}\n`)
