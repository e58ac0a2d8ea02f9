import type { TerminalOutput } from './io.js'

const STYLES = ['bold', 'dim', 'underline', 'red', 'green', 'yellow', 'cyan'] as const

/** Styles by name; without colour each returns its text unchanged. */
export type Colour = Record<(typeof STYLES)[number], (text: string) => string>

export interface ColourChoice {
  stream: Pick<TerminalOutput, 'isTTY'>
  env: Readonly<Record<string, string | undefined>>
  /** `--color` or `--no-color`; left out when neither was given. */
  flag?: boolean | undefined
}

const everyStyle = (style: (name: (typeof STYLES)[number]) => (text: string) => string) =>
  Object.fromEntries(STYLES.map(name => [name, style(name)])) as Colour

export const plain: Colour = everyStyle(() => text => text)

/**
 * 0 (none) to 3 (16 million colours). A flag beats FORCE_COLOR, which beats NO_COLOR, which beats what the
 * stream is.
 */
export function colourLevel({ stream, env, flag }: ColourChoice): 0 | 1 | 2 | 3 {
  if (flag === false) return 0
  const forced = forcedLevel(env.FORCE_COLOR)
  if (forced !== null) return forced
  if (flag) return levelOfTerminal(env)
  if (env.NO_COLOR || !stream.isTTY || env.TERM === 'dumb') return 0
  return levelOfTerminal(env)
}

function forcedLevel(value: string | undefined): 0 | 1 | 2 | 3 | null {
  if (value === undefined) return null
  if (value === '0' || value === 'false') return 0
  return value === '2' ? 2 : value === '3' ? 3 : 1
}

function levelOfTerminal(env: ColourChoice['env']): 1 | 2 | 3 {
  if (/^(truecolor|24bit)$/.test(env.COLORTERM ?? '')) return 3
  return /256/.test(env.TERM ?? '') ? 2 : 1
}

/** The styles for a stream; chalk is loaded only where there is colour. */
export async function createColour(choice: ColourChoice): Promise<Colour> {
  const level = colourLevel(choice)
  if (level === 0) return plain
  const { Chalk } = await import('chalk')
  const chalk = new Chalk({ level })
  return everyStyle(name => text => chalk[name](text))
}
