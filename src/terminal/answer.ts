/** What a person answered with, in whichever way it was typed. */
export type AnswerResult =
  | { kind: 'answer'; text: string; elapsedMs: number }
  /** `draft`: what had been written before it. */
  | { kind: 'command'; name: CommandName; draft: string; elapsedMs: number }
  /** Ctrl-C, SIGINT or an aborted signal. */
  | { kind: 'interrupt'; draft: string; elapsedMs: number }
  /** The input ended before anything was sent. */
  | { kind: 'eof'; draft: string; elapsedMs: number }

export interface ReadOptions {
  /** Text to start with, for instance what was written before a hint. */
  draft?: string
  /** Time already spent on this question, in ms. */
  elapsedMs?: number
  /** Time that an answer should take at most, in ms: shown, and told when it is over; nothing is cut off. */
  limitMs?: number | undefined
  /** Answers sent before, latest last: Up brings them back into an empty editor. */
  earlier?: readonly string[]
}

export const COMMANDS = ['skip', 'hint', 'edit', 'quit'] as const
export type CommandName = (typeof COMMANDS)[number]

/** The command a text consists of, or null. Full-width letters count: an input method often leaves them. */
export function commandIn(text: string): CommandName | null {
  const typed = text.trim().normalize('NFKC').toLowerCase()
  return COMMANDS.find(name => typed === `/${name}`) ?? null
}

/** A word after a slash that is no command: more likely mistyped than meant. */
export const isMistyped = (text: string): boolean =>
  /^\/[a-z]{2,10}$/.test(text.trim().normalize('NFKC').toLowerCase()) && commandIn(text) === null

/** A line that holds only a full stop sends what stands above it. */
export const isEndMark = (line: string) => /^[.．。]$/.test(line.trim())

/** The answer as handed in: without empty lines around it and spaces at its end; indentation stays. */
export function tidy(text: string): string {
  return text.replace(/^(?:[^\S\n]*\n)+/, '').trimEnd()
}
