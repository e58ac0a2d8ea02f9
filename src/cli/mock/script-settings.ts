import { inferCategory } from '../../content/category.js'
import type { MockScript, ScriptEntry } from '../../content/script.js'
import { fill } from '../../i18n/fill.js'
import type { Catalogue } from '../../i18n/index.js'
import {
  oneQuestion,
  type InterviewSettings,
  type PlannedQuestion,
  type PlanSettings,
} from '../../interview/index.js'
import { detectLang } from '../../language/detect.js'
import { shippedQuestions } from '../../platform/shipped.js'
import type { Stage } from '../../types/index.js'
import { UsageError } from '../errors.js'
import { besideFile } from '../loading.js'
import { MOST_PROBES, readFirstRound, readSheet } from './brief.js'
import type { MockFlags } from './flags.js'

/** Without `--seed`: the same script gives the same interview. */
const FIXED_SEED = 1

/**
 * The interview a script asks for. Paths in it are relative to it; a flag beats it.
 * @throws FileError, ContentError, UsageError
 */
export async function scriptSettings(
  script: MockScript,
  file: string,
  flags: MockFlags,
  stage: Stage,
  cwd: string,
): Promise<InterviewSettings> {
  const fromScript = (path: string | null) => (path === null ? null : besideFile(path, file))
  const sheetFile = flags.company ?? fromScript(script.company)
  const sheet = sheetFile === null ? null : await readSheet(sheetFile, cwd)
  const firstRound = flags.firstRound ?? fromScript(script.firstRound)
  const track = flags.track ?? script.track ?? 'career'
  const lang = flags.lang ?? script.lang ?? detectLang(everythingSaid(script))
  const seed = flags.seed ?? FIXED_SEED
  const entries = script.answers.slice(0, flags.questions ?? undefined)
  const { persona, pressure } = flags
  const plan = { stage, track, lang, seed, questions: entries.length, again: [], persona, pressure }
  return {
    stage,
    track,
    lang,
    company: sheet?.sheet.company ?? null,
    firstRound: firstRound === null || stage === 1 ? [] : readFirstRound(firstRound, cwd),
    questions: planEntries(entries, plan),
    seed,
    probes: entries.map(({ replies }) => Math.min(MOST_PROBES, replies.length)),
    scripted: true,
    persona,
    pressure,
    minutes: null,
  }
}

const everythingSaid = ({ answers }: MockScript) =>
  answers.flatMap(({ answer, replies }) => [answer, ...replies]).join('\n')

function planEntries(entries: readonly ScriptEntry[], plan: PlanSettings): PlannedQuestion[] {
  const used = new Set<string | null>()
  return entries.map(({ category, question }) => {
    if (question !== null)
      return { id: null, category: category ?? inferCategory(question) ?? 'unexpected', text: question }
    const drawn = drawNew(category!, plan, used)
    used.add(drawn.id)
    return drawn
  })
}

const DRAWS = 16

/** The bank's question of a category, another one where a script asks for the category twice. */
function drawNew(
  category: PlannedQuestion['category'],
  plan: PlanSettings,
  used: ReadonlySet<string | null>,
): PlannedQuestion {
  const draws = Array.from({ length: DRAWS }, (_, salt) =>
    oneQuestion(category, { ...plan, seed: plan.seed + salt }, shippedQuestions()),
  )
  const drawn = draws.find(question => question && !used.has(question.id)) ?? draws[0]
  if (!drawn) throw new UsageError('noQuestionsInBank', { track: plan.track, stage: String(plan.stage) })
  return drawn
}

/** A note for each flag that says something else than the script. */
export function overrides(script: MockScript, flags: MockFlags, file: string, messages: Catalogue): string[] {
  const pairs = [
    ['stage', flags.stage, script.stage],
    ['track', flags.track, script.track],
    ['lang', flags.lang, script.lang],
    ['company', flags.company, script.company],
    ['first-round', flags.firstRound, script.firstRound],
  ] as const
  return pairs.flatMap(([name, given, inFile]) =>
    given === null || inFile === null || given === inFile
      ? []
      : [
          fill(messages.cli.overrides, {
            flag: `--${name}`,
            value: given,
            other: `${name}: ${inFile}`,
            file,
          }),
        ],
  )
}
