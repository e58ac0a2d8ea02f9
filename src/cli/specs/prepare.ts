import type { CommandSpec } from '../command.js'
import { OPTIONS as O } from '../options.js'

/** Before the interview. */
export const PREPARE: CommandSpec[] = [
  {
    name: 'prep',
    text: 'prep',
    args: [{ syntax: '[file]', text: 'sheet', completes: 'files' }],
    options: [O.newSheet, O.sheetLang],
    examples: ['coach prep --new', 'coach prep', 'coach prep check company.yaml', 'coach prep questions'],
    load: () => import('../commands/prep.js'),
    subcommands: [
      {
        name: 'check',
        text: 'prepCheck',
        args: [{ syntax: '[file]', text: 'sheet', completes: 'files' }],
        options: [O.textOrJson, O.failOn],
        examples: ['coach prep check', 'coach prep check company.yaml --format json'],
        load: () => import('../commands/prep-check.js'),
      },
      {
        name: 'questions',
        text: 'prepQuestions',
        args: [{ syntax: '[file]', text: 'sheet', completes: 'files' }],
        options: [O.textOrJson],
        examples: ['coach prep questions company.yaml'],
        load: () => import('../commands/prep-questions.js'),
      },
    ],
  },
  {
    name: 'consistency',
    text: 'consistency',
    args: [{ syntax: '[files...]', text: 'compared', completes: 'files' }],
    options: [O.application, O.session, O.notebook, O.lang, O.textOrJson, O.failOn, O.dataDir],
    examples: [
      'coach consistency answers.md',
      'coach consistency answers.md --application cv.md',
      'coach consistency --notebook',
    ],
    load: () => import('../commands/consistency.js'),
  },
]
