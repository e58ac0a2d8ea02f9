import {
  CATEGORIES,
  FAIL_ON,
  FORMS,
  LANGS,
  MAX_WARNINGS,
  MIN_SCORE,
  PERSONAS,
  PROGRESS_BY,
  REVIEW_FORMATS,
  TRACKS,
  UNUSED_WAIVERS,
} from '../types/index.js'
import type { Catalogue } from '../i18n/index.js'

/** One flag: help, completion and parsing all come from here. */
export interface OptionSpec {
  flags: string
  text: keyof Catalogue['cli']['options']
  choices?: readonly string[]
  /** A whole number within these bounds, both included. */
  integer?: readonly [low: number, high: number]
  /** Which of how many: `2/5`. */
  share?: true
  /** May be given several times, each a choice and, after `=`, a file. */
  toFiles?: true
}

const STAGES = ['1', '2'] as const

export const SHELLS = ['bash', 'zsh', 'fish'] as const
export type Shell = (typeof SHELLS)[number]

export const CI_SERVICES = ['github', 'gitlab', 'none'] as const
export type CiService = (typeof CI_SERVICES)[number]

export const OPTIONS = {
  stage: { flags: '--stage <n>', text: 'stage', choices: STAGES },
  track: { flags: '--track <track>', text: 'track', choices: TRACKS },
  lang: { flags: '--lang <lang>', text: 'lang', choices: LANGS },
  mockLang: { flags: '--lang <lang>', text: 'mockLang', choices: LANGS },
  company: { flags: '--company <file>', text: 'company' },
  firstRound: { flags: '--first-round <file>', text: 'firstRound' },
  reviewFormat: {
    flags: '--format <format>',
    text: 'reviewFormat',
    choices: REVIEW_FORMATS,
    toFiles: true,
  },
  mergeFormat: {
    flags: '--format <format>',
    text: 'reviewFormat',
    // What is whole already isn't merged again.
    choices: REVIEW_FORMATS.filter(format => format !== 'blob'),
    toFiles: true,
  },
  auditFormat: { flags: '--format <format>', text: 'auditFormat', choices: ['text', 'json', 'markdown'] },
  minKappa: { flags: '--min-kappa <number>', text: 'minKappa' },
  minQwk: { flags: '--min-qwk <number>', text: 'minQwk' },
  minPass: { flags: '--min-pass <number>', text: 'minPass' },
  minPrecision: { flags: '--min-precision <number>', text: 'minPrecision' },
  failOn: { flags: '--fail-on <severity>', text: 'failOn', choices: FAIL_ON },
  rubric: { flags: '--rubric <rubric>', text: 'rubric' },
  maxWarnings: { flags: '--max-warnings <n>', text: 'maxWarnings', integer: MAX_WARNINGS },
  minScore: { flags: '--min-score <n>', text: 'minScore', integer: MIN_SCORE },
  config: { flags: '--config <file>', text: 'config' },
  noConfig: { flags: '--no-config', text: 'noConfig' },
  printFormat: { flags: '--format <format>', text: 'printFormat', choices: ['yaml', 'json'] },
  answers: { flags: '--answers <file>', text: 'answers' },
  persona: { flags: '--persona <persona>', text: 'persona', choices: PERSONAS },
  pressure: { flags: '--pressure', text: 'pressure' },
  timeLimit: { flags: '--time-limit <minutes>', text: 'timeLimit', integer: [1, 180] },
  feedback: { flags: '--feedback <when>', text: 'feedback', choices: ['each', 'end'] },
  drillTimeLimit: { flags: '--time-limit <seconds>', text: 'drillTimeLimit', integer: [5, 600] },
  drillQuestions: { flags: '--questions <n>', text: 'drillQuestions', integer: [2, 4] },
  drillAnswers: { flags: '--answers <file>', text: 'drillAnswers' },
  form: { flags: '--form <form>', text: 'form', choices: FORMS },
  questions: { flags: '--questions <n>', text: 'questions', integer: [1, 20] },
  seed: { flags: '--seed <n>', text: 'seed', integer: [0, 4294967295] },
  dataDir: { flags: '--data-dir <dir>', text: 'dataDir' },
  resume: { flags: '--resume', text: 'resume' },
  sheetLang: { flags: '--lang <lang>', text: 'sheetLang', choices: LANGS },
  newSheet: { flags: '--new', text: 'newSheet' },
  progressFormat: { flags: '--format <format>', text: 'progressFormat', choices: ['text', 'json', 'csv'] },
  by: { flags: '--by <what>', text: 'by', choices: PROGRESS_BY },
  since: { flags: '--since <date>', text: 'since' },
  ofCompany: { flags: '--company <name>', text: 'ofCompany' },
  profileAnswers: { flags: '--answers <file>', text: 'profileAnswers' },
  again: { flags: '--again', text: 'again' },
  textOrJson: { flags: '--format <format>', text: 'mockFormat', choices: ['text', 'json'] },
  application: { flags: '--application <file>', text: 'application' },
  session: { flags: '--session <id>', text: 'session' },
  notebook: { flags: '--notebook', text: 'notebook' },
  reflectFrom: { flags: '--from <file>', text: 'reflectFrom' },
  reflectLang: { flags: '--lang <lang>', text: 'reflectLang', choices: LANGS },
  reflectResult: { flags: '--result <result>', text: 'reflectResult', choices: ['pass', 'fail'] },
  reflectNote: { flags: '--note <id>', text: 'reflectNote' },
  noteDate: { flags: '--date <day>', text: 'noteDate' },
  yes: { flags: '--yes', text: 'yes' },
  force: { flags: '--force', text: 'force' },
  initLang: { flags: '--lang <lang>', text: 'initLang', choices: LANGS },
  ci: { flags: '--ci <service>', text: 'ci', choices: CI_SERVICES },
  plain: { flags: '--plain', text: 'plain' },
  category: { flags: '--category <category>', text: 'category', choices: CATEGORIES },
  criterion: { flags: '--criterion <id>', text: 'criterion' },
  stdinFilename: { flags: '--stdin-filename <file>', text: 'stdinFilename' },
  noIgnore: { flags: '--no-ignore', text: 'noIgnore' },
  changedSince: { flags: '--changed-since <ref>', text: 'changedSince' },
  passWithNoFiles: { flags: '--pass-with-no-files', text: 'passWithNoFiles' },
  fix: { flags: '--fix', text: 'fix' },
  fixDryRun: { flags: '--fix-dry-run', text: 'fixDryRun' },
  explain: { flags: '--explain', text: 'explain' },
  workers: { flags: '--workers <n>', text: 'workers', integer: [1, 64] },
  cache: { flags: '--cache', text: 'cache' },
  cacheFolder: { flags: '--cache-folder <folder>', text: 'cacheFolder' },
  shard: { flags: '--shard <i/n>', text: 'shard', share: true },
  watch: { flags: '--watch', text: 'watch' },
  showWaived: { flags: '--show-waived', text: 'showWaived' },
  unusedWaivers: {
    flags: '--report-unused-waivers <severity>',
    text: 'unusedWaivers',
    choices: UNUSED_WAIVERS,
  },
  baseline: { flags: '--baseline <file>', text: 'baseline' },
  updateBaseline: { flags: '--update-baseline', text: 'updateBaseline' },
} as const satisfies Record<string, OptionSpec>

/** Those that every command takes; `--version` belongs to `coach` alone. */
export const GLOBAL_OPTIONS = [
  { name: '--locale', text: 'locale', choices: LANGS },
  { name: '--no-color', text: 'noColor', choices: null },
  { name: '--help', text: 'help', choices: null },
] as const satisfies {
  name: string
  text: keyof Catalogue['cli']['help']
  choices: readonly string[] | null
}[]
