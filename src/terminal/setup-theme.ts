import type { Colour } from './colour.js'

/** The prompts' look: quiet, in our colours only, with their few words in the reader's language. */
export function promptTheme(colour: Colour, keys: (move: string, choose: string) => string) {
  return {
    prefix: { idle: ' ', done: ' ' },
    icon: { cursor: '›' },
    style: {
      answer: colour.cyan,
      message: colour.bold,
      error: (text: string) => colour.red(`  ${text}`),
      defaultAnswer: (text: string) => colour.dim(`(${text})`),
      help: colour.dim,
      highlight: colour.cyan,
      key: colour.cyan,
      disabled: colour.dim,
      description: colour.dim,
      keysHelpTip: () => colour.dim(`  ${keys('↑↓', 'Enter')}`),
    },
  }
}
