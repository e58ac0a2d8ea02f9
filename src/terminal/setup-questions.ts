import { LANGS, TRACKS, type Lang, type Locale, type Track } from '../types/index.js'
import { plain } from './colour.js'
import { messagesFor } from './messages.js'
import { sanitise } from '../report/sanitise.js'
import { promptTheme } from './setup-theme.js'
import { MOST_QUESTIONS, type SetupOptions, type SetupValues } from './setup-values.js'

/** What the prompts return, by question; one that was not asked is missing. */
export interface SetupAnswers {
  lang?: Lang
  track?: Track
  source?: 'found' | 'other' | 'without'
  path?: string
  name?: string
  industry?: string
  questions?: string
}

/** One question as `inquirer` takes it. */
export interface SetupQuestion {
  type: 'select' | 'input'
  name: keyof SetupAnswers
  message: string
  default: string
  choices?: readonly { name: string; value: string; description?: string }[]
  when?: (answers: SetupAnswers) => boolean
  validate?: (typed: string) => boolean | string | Promise<boolean | string>
  theme?: object
}

/** The questions whose answer was not given, in the order they are asked. */
export function setupQuestions(locale: Locale, options: SetupOptions): SetupQuestion[] {
  const { given = {}, defaults, colour = plain } = options
  const text = messagesFor(locale).setup
  const questions = [
    ...(given.lang ? [] : [choice('lang', text.lang, LANGS, text.langs, defaults.lang)]),
    ...(given.track ? [] : [choice('track', text.track, TRACKS, text.tracks, defaults.track)]),
    ...(given.company ? [] : companyQuestions(locale, options)),
    ...(given.questions === undefined ? [countQuestion(locale, defaults.questions)] : []),
  ]
  const theme = promptTheme(colour, text.keys)
  return questions.map(question => ({ ...question, theme }))
}

function choice<Value extends string>(
  name: keyof SetupAnswers,
  message: string,
  values: readonly Value[],
  names: Record<Value, string>,
  chosen: Value,
): SetupQuestion {
  const choices = values.map(value => ({ value, name: names[value] }))
  return { type: 'select', name, message, default: chosen, choices }
}

/** A sheet that was found, another one, or just a name and a trade. */
function companyQuestions(locale: Locale, { defaults, checkSheet }: SetupOptions): SetupQuestion[] {
  const text = messagesFor(locale).setup
  const found = foundSheet(defaults)
  const named = defaults.company.kind === 'named' ? defaults.company : { name: '', industry: '' }
  const checkPath = async (typed: string) =>
    typed.trim() === '' ? text.pathMissing : ((await checkSheet?.(typed.trim())) ?? true)
  return [
    {
      type: 'select',
      name: 'source',
      message: text.company,
      default: found === null ? 'without' : 'found',
      choices: [
        ...(found === null ? [] : [{ name: text.foundSheet(sanitise(found)), value: 'found' }]),
        { name: text.otherSheet, value: 'other' },
        { name: text.noSheet, value: 'without', description: text.noSheetNote },
      ],
    },
    { ...written('path', text.sheetPath, ''), when: sourceIs('other'), validate: checkPath },
    { ...written('name', text.companyName, named.name), when: sourceIs('without') },
    { ...written('industry', text.companyIndustry, named.industry), when: sourceIs('without') },
  ]
}

const written = (name: keyof SetupAnswers, message: string, preset: string): SetupQuestion => ({
  type: 'input',
  name,
  message,
  default: preset,
})

const sourceIs = (source: SetupAnswers['source']) => (answers: SetupAnswers) => answers.source === source

const foundSheet = ({ company }: SetupValues) => (company.kind === 'sheet' ? company.path : null)

function countQuestion(locale: Locale, preset: number): SetupQuestion {
  const text = messagesFor(locale).setup
  return {
    ...written('questions', text.questions(MOST_QUESTIONS), String(preset)),
    validate: typed => countIn(typed) !== null || text.notACount(MOST_QUESTIONS),
  }
}

/** A whole number from 1 to the most there may be; full-width digits count. */
function countIn(typed: string): number | null {
  const digits = typed.normalize('NFKC').trim()
  const count = /^\d{1,3}$/.test(digits) ? Number(digits) : 0
  return count >= 1 && count <= MOST_QUESTIONS ? count : null
}

/** The defaults and what was given, overlaid with what was answered. */
export function withAnswers({ defaults, given }: SetupOptions, answers: SetupAnswers): SetupValues {
  const known = { ...defaults, ...given }
  return {
    lang: answers.lang ?? known.lang,
    track: answers.track ?? known.track,
    company: companyFrom(answers) ?? known.company,
    questions: countIn(answers.questions ?? '') ?? known.questions,
  }
}

function companyFrom(answers: SetupAnswers): SetupValues['company'] | null {
  if (answers.source === 'other') return { kind: 'sheet', path: (answers.path ?? '').trim() }
  if (answers.source !== 'without') return null
  const name = (answers.name ?? '').trim()
  const industry = (answers.industry ?? '').trim()
  return name || industry ? { kind: 'named', name, industry } : { kind: 'none' }
}
