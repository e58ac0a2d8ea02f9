import type { DrillTopic, Form, Lang, Track } from '../../types/index.js'
import type { Flags } from '../command.js'

/** The flags of `coach drill`; null where nothing was said. */
export interface DrillFlags {
  topic: DrillTopic | null
  questions: number | null
  form: Form | null
  /** Seconds an answer. */
  timeLimit: number | null
  track: Track | null
  lang: Lang | null
  company: string | null
  answers: string | null
  format: 'text' | 'json'
  seed: number | null
  dataDir: string | undefined
  plain: boolean
  /** False after `--no-color`. */
  colour: boolean
}

/** Values were checked against their choices when the command line was parsed. */
export function drillFlags(topic: DrillTopic | undefined, flags: Flags): DrillFlags {
  const text = <T extends string>(name: string) => (flags[name] as T | undefined) ?? null
  const number = (name: string) => (flags[name] as number | undefined) ?? null
  return {
    topic: topic ?? null,
    questions: number('questions'),
    form: text<Form>('form'),
    timeLimit: number('timeLimit'),
    track: text<Track>('track'),
    lang: text<Lang>('lang'),
    company: text('company'),
    answers: text('answers'),
    format: flags['format'] === 'json' ? 'json' : 'text',
    seed: number('seed'),
    dataDir: text('dataDir') ?? undefined,
    plain: flags['plain'] === true,
    colour: flags['color'] !== false,
  }
}
