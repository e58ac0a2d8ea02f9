import type { Catalogue } from '../i18n/index.js'
import type { Context } from './context.js'
import type { ExitCode } from './exit.js'
import { OPTIONS, SHELLS, type OptionSpec } from './options.js'

/** What commander hands to a command, by camel-case flag name. */
export type Flags = Record<string, string | number | boolean | undefined>
export type Run = (context: Context, args: string[], flags: Flags) => Promise<ExitCode>

export interface ArgumentSpec {
  /** Commander's notation: `<one>`, `[maybe]`, `[many...]`. */
  syntax: string
  text: keyof Catalogue['cli']['arguments']
  /** The only values allowed. */
  choices?: readonly string[]
  /** What a shell offers where anything may be typed. */
  completes?: 'files' | 'topics'
}

export interface CommandSpec {
  name: string
  text: keyof Catalogue['cli']['commands']
  args: ArgumentSpec[]
  options: OptionSpec[]
  examples: string[]
  subcommands?: CommandSpec[]
  /** Loads the command's code when it is run, not before. */
  load?: () => Promise<{ run: Run }>
}

const O = OPTIONS

export const COMMANDS: CommandSpec[] = [
  {
    name: 'mock',
    text: 'mock',
    args: [],
    options: [
      O.stage,
      O.track,
      O.mockLang,
      O.company,
      O.firstRound,
      O.questions,
      O.answers,
      O.mockFormat,
      O.rubric,
      O.seed,
      O.dataDir,
      O.resume,
      O.plain,
      O.failOn,
    ],
    examples: [
      'coach mock --stage 2',
      'coach mock --stage 2 --company company.yaml --first-round first.md',
      'coach mock --stage 2 --answers script.yaml --format json',
      'coach mock --resume',
    ],
    load: () => import('./commands/mock.js'),
  },
  {
    name: 'review',
    text: 'review',
    args: [{ syntax: '[files...]', text: 'files', completes: 'files' }],
    options: [O.stage, O.track, O.lang, O.company, O.firstRound, O.rubric, O.reviewFormat, O.failOn],
    examples: [
      'coach review answers.md',
      'coach review answers.md --company company.yaml --format json',
      'cat answers.md | coach review -',
    ],
    load: () => import('./commands/review.js'),
  },
  {
    name: 'assess',
    text: 'assess',
    args: [{ syntax: '[file]', text: 'ndjson', completes: 'files' }],
    options: [O.lang, O.rubric, O.failOn],
    examples: ['coach assess answers.ndjson > assessed.ndjson', 'cat answers.ndjson | coach assess -'],
    load: () => import('./commands/assess.js'),
  },
  {
    name: 'explain',
    text: 'explain',
    args: [{ syntax: '[topic]', text: 'topic', completes: 'topics' }],
    options: [],
    examples: [
      'coach explain shallow-research',
      'coach explain abstract-work/result',
      'coach explain blaming',
    ],
    load: () => import('./commands/explain.js'),
  },
  {
    name: 'rubric',
    text: 'rubric',
    args: [],
    options: [],
    examples: ['coach rubric show second --criterion depth', 'coach rubric check my-rubric.yaml'],
    subcommands: [
      {
        name: 'list',
        text: 'rubricList',
        args: [],
        options: [],
        examples: [],
        load: () => import('./commands/rubric-list.js'),
      },
      {
        name: 'show',
        text: 'rubricShow',
        args: [{ syntax: '<rubric>', text: 'rubric', completes: 'files' }],
        options: [O.criterion],
        examples: ['coach rubric show second', 'coach rubric show second --criterion depth'],
        load: () => import('./commands/rubric-show.js'),
      },
      {
        name: 'check',
        text: 'rubricCheck',
        args: [{ syntax: '<files...>', text: 'rubricFiles', completes: 'files' }],
        options: [],
        examples: ['coach rubric check my-rubric.yaml'],
        load: () => import('./commands/rubric-check.js'),
      },
    ],
  },
  {
    name: 'questions',
    text: 'questions',
    args: [],
    options: [],
    examples: ['coach questions list --category why-us', 'coach questions check my-questions.yaml'],
    subcommands: [
      {
        name: 'list',
        text: 'questionsList',
        args: [],
        options: [O.category, O.track, O.stage],
        examples: ['coach questions list --category why-us --track career'],
        load: () => import('./commands/questions-list.js'),
      },
      {
        name: 'check',
        text: 'questionsCheck',
        args: [{ syntax: '<files...>', text: 'questionFiles', completes: 'files' }],
        options: [],
        examples: ['coach questions check my-questions.yaml'],
        load: () => import('./commands/questions-check.js'),
      },
    ],
  },
  {
    name: 'report',
    text: 'report',
    args: [{ syntax: '<session>', text: 'session' }],
    options: [O.mockFormat, O.dataDir],
    examples: ['coach report last', 'coach report 2026-11-21-1 --format json'],
    load: () => import('./commands/report.js'),
  },
  {
    name: 'completion',
    text: 'completion',
    args: [{ syntax: '<shell>', text: 'shell', choices: SHELLS }],
    options: [],
    examples: ['coach completion bash >> ~/.bashrc'],
    load: () => import('./commands/completion.js'),
  },
]
