import { PLAIN, type Paint } from '../report/words.js'

/** Colours for a report; the colour library is loaded only where there is colour. */
export async function paintFor(colour: boolean): Promise<Paint> {
  if (!colour) return PLAIN
  const { Chalk } = await import('chalk')
  const chalk = new Chalk({ level: 1 })
  // One text each: what `map` hands over besides would be painted too.
  const one = (paint: (text: string) => string) => (text: string) => paint(text)
  return {
    bold: one(chalk.bold),
    dim: one(chalk.dim),
    error: one(chalk.red),
    warning: one(chalk.yellow),
    info: one(chalk.cyan),
    good: one(chalk.green),
  }
}
