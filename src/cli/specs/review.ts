import type { CommandSpec } from '../command.js'
import { OPTIONS as O } from '../options.js'

/** What `review` and `config print` share: how answers are judged, and what they are to pass. */
const JUDGING = [O.stage, O.track, O.lang, O.company, O.firstRound, O.rubric]
const PASSING = [O.failOn, O.maxWarnings, O.minScore, O.config, O.noConfig]

/** Written answers, by hand and in CI. */
export const REVIEW: CommandSpec[] = [
  {
    name: 'review',
    text: 'review',
    args: [{ syntax: '[files...]', text: 'files', completes: 'files' }],
    options: [
      ...JUDGING,
      O.changedSince,
      O.noIgnore,
      O.passWithNoFiles,
      O.stdinFilename,
      O.reviewFormat,
      O.fix,
      O.fixDryRun,
      O.explain,
      ...PASSING,
      O.showWaived,
      O.unusedWaivers,
      O.baseline,
      O.updateBaseline,
      O.workers,
      O.cache,
      O.cacheFolder,
      O.shard,
      O.watch,
    ],
    examples: [
      'coach review answers.md',
      'coach review answers.md --company company.yaml --format json',
      "coach review answers/ '!answers/drafts' --changed-since main",
      'coach review answers.md --format sarif > coach.sarif',
      'cat answers.md | coach review - --stdin-filename answers.md',
      'coach review answers.md --baseline coach.baseline.json',
      'coach review answers.md --fix-dry-run',
    ],
    load: () => import('../commands/review.js'),
  },
  {
    name: 'init',
    text: 'init',
    args: [{ syntax: '[folder]', text: 'newFolder', completes: 'files' }],
    options: [O.track, O.initLang, O.ci],
    examples: ['coach init', 'coach init practice --track new-grad --ci none'],
    load: () => import('../commands/init.js'),
  },
  {
    name: 'merge',
    text: 'merge',
    args: [{ syntax: '<parts...>', text: 'parts', completes: 'files' }],
    options: [O.mergeFormat, O.explain, O.maxWarnings, O.showWaived, O.baseline, O.updateBaseline],
    examples: [
      'coach review answers/ --shard 1/2 --format blob=part-1.blob',
      'coach merge part-1.blob part-2.blob --format stylish --format junit=out.xml',
    ],
    load: () => import('../commands/merge.js'),
  },
  {
    name: 'assess',
    text: 'assess',
    args: [{ syntax: '[file]', text: 'ndjson', completes: 'files' }],
    options: [O.lang, O.rubric, O.explain, O.failOn],
    examples: ['coach assess answers.ndjson > assessed.ndjson', 'cat answers.ndjson | coach assess -'],
    load: () => import('../commands/assess.js'),
  },
  {
    name: 'config',
    text: 'config',
    args: [],
    options: [],
    examples: ['coach config check', 'coach config print answers.md'],
    subcommands: [
      {
        name: 'print',
        text: 'configPrint',
        args: [{ syntax: '[file]', text: 'printed', completes: 'files' }],
        options: [...JUDGING, ...PASSING, O.printFormat],
        examples: ['coach config print answers.md', 'coach config print --format json'],
        load: () => import('../commands/config-print.js'),
      },
      {
        name: 'check',
        text: 'configCheck',
        args: [{ syntax: '[files...]', text: 'configFiles', completes: 'files' }],
        options: [],
        examples: ['coach config check', 'coach config check base.yaml coach.config.yaml'],
        load: () => import('../commands/config-check.js'),
      },
    ],
  },
]
