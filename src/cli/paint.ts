import { PLAIN, type Paint } from '../report/words.js'

/** Colours for a report; the colour library is loaded only where there is colour. */
export async function paintFor(colour: boolean): Promise<Paint> {
  if (!colour) return PLAIN
  const { Chalk } = await import('chalk')
  const chalk = new Chalk({ level: 1 })
  return {
    bold: chalk.bold,
    dim: chalk.dim,
    error: chalk.red,
    warning: chalk.yellow,
    info: chalk.cyan,
    good: chalk.green,
  }
}
