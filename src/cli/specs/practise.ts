import { DRILL_TOPICS } from '../../types/index.js'
import type { CommandSpec } from '../command.js'
import { OPTIONS as O } from '../options.js'

/** Interviews, and short rounds on one weakness. */
export const PRACTISE: CommandSpec[] = [
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
      O.persona,
      O.pressure,
      O.timeLimit,
      O.feedback,
      O.answers,
      O.textOrJson,
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
      'coach mock --stage 2 --persona head --pressure --time-limit 20',
      'coach mock --stage 2 --answers script.yaml --format json',
      'coach mock --resume',
    ],
    load: () => import('../commands/mock.js'),
  },
  {
    name: 'drill',
    text: 'drill',
    args: [{ syntax: '[topic]', text: 'drillTopic', choices: DRILL_TOPICS }],
    options: [
      O.drillQuestions,
      O.form,
      O.drillTimeLimit,
      O.track,
      O.mockLang,
      O.company,
      O.drillAnswers,
      O.textOrJson,
      O.seed,
      O.dataDir,
      O.plain,
    ],
    examples: [
      'coach drill',
      'coach drill shallow-research --company company.yaml',
      'coach drill unexpected --time-limit 60',
      'coach drill result --answers answers.yaml --format json',
    ],
    load: () => import('../commands/drill.js'),
  },
  {
    name: 'report',
    text: 'report',
    args: [{ syntax: '<session>', text: 'session' }],
    options: [O.textOrJson, O.rubric, O.dataDir],
    examples: [
      'coach report last',
      'coach report 2026-11-21-1 --format json',
      'coach report last --rubric my.yaml',
    ],
    load: () => import('../commands/report.js'),
  },
]
