import type { Lang, Persona, Stage, Track } from '../../types/index.js'
import type { Flags } from '../command.js'
import type { FailOn } from '../../types/index.js'

/** The flags of `coach mock` and `coach report`; null where nothing was said. */
export interface MockFlags {
  stage: Stage | null
  track: Track | null
  lang: Lang | null
  company: string | null
  firstRound: string | null
  questions: number | null
  persona: Persona | null
  pressure: boolean
  /** Minutes for answers altogether. */
  timeLimit: number | null
  feedback: 'each' | 'end'
  answers: string | null
  format: 'text' | 'json'
  rubric: string | undefined
  seed: number | null
  dataDir: string | undefined
  resume: boolean
  plain: boolean
  failOn: FailOn
  /** False after `--no-color`. */
  colour: boolean
}

/** Values were checked against their choices when the command line was parsed. */
export function mockFlags(flags: Flags): MockFlags {
  const text = (name: string) => (flags[name] as string | undefined) ?? null
  const number = (name: string) => (flags[name] as number | undefined) ?? null
  return {
    stage: flags['stage'] === undefined ? null : (Number(flags['stage']) as Stage),
    track: text('track') as Track | null,
    lang: text('lang') as Lang | null,
    company: text('company'),
    firstRound: text('firstRound'),
    questions: number('questions'),
    persona: text('persona') as Persona | null,
    pressure: flags['pressure'] === true,
    timeLimit: number('timeLimit'),
    feedback: flags['feedback'] === 'each' ? 'each' : 'end',
    answers: text('answers'),
    format: flags['format'] === 'json' ? 'json' : 'text',
    rubric: text('rubric') ?? undefined,
    seed: number('seed'),
    dataDir: text('dataDir') ?? undefined,
    resume: flags['resume'] === true,
    plain: flags['plain'] === true,
    failOn: (text('failOn') ?? 'never') as FailOn,
    colour: flags['color'] !== false,
  }
}
