import { PLAIN, type Paint } from '../report/words.js'

/** Colours for a report; the colour library is loaded only where there is colour. */
export async function paintFor(colour: boolean): Promise<Paint> {
  if (!colour) return PLAIN
  const { Chalk } = await import('chalk')
  const chalk = new Chalk({ level: 1 })
  // One text each: given to `map`, chalk would print the index and the list as well.
  const only = (paint: (text: string) => string) => (text: string) => paint(text)
  return {
    bold: only(chalk.bold),
    dim: only(chalk.dim),
    error: only(chalk.red),
    warning: only(chalk.yellow),
    info: only(chalk.cyan),
    good: only(chalk.green),
  }
}
