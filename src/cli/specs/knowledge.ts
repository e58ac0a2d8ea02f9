import type { CommandSpec } from '../command.js'
import { OPTIONS as O } from '../options.js'

/** What the coach judges by. */
export const KNOWLEDGE: CommandSpec[] = [
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
    load: () => import('../commands/explain.js'),
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
        load: () => import('../commands/rubric-list.js'),
      },
      {
        name: 'show',
        text: 'rubricShow',
        args: [{ syntax: '<rubric>', text: 'rubric', completes: 'files' }],
        options: [O.criterion],
        examples: ['coach rubric show second', 'coach rubric show second --criterion depth'],
        load: () => import('../commands/rubric-show.js'),
      },
      {
        name: 'check',
        text: 'rubricCheck',
        args: [{ syntax: '<files...>', text: 'rubricFiles', completes: 'files' }],
        options: [],
        examples: ['coach rubric check my-rubric.yaml'],
        load: () => import('../commands/rubric-check.js'),
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
        load: () => import('../commands/questions-list.js'),
      },
      {
        name: 'check',
        text: 'questionsCheck',
        args: [{ syntax: '<files...>', text: 'questionFiles', completes: 'files' }],
        options: [],
        examples: ['coach questions check my-questions.yaml'],
        load: () => import('../commands/questions-check.js'),
      },
    ],
  },
  {
    name: 'audit',
    text: 'audit',
    args: [{ syntax: '<files...>', text: 'labelled', completes: 'files' }],
    options: [O.rubric, O.auditFormat, O.minKappa, O.minQwk, O.minPass, O.minPrecision],
    examples: [
      'coach audit labelled.jsonl',
      'coach audit labelled.jsonl --rubric my-rubric.yaml --min-kappa 0.7',
      'coach audit batch-1.jsonl batch-2.jsonl --format markdown > agreement.md',
    ],
    load: () => import('../commands/audit.js'),
  },
]
