import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { ContentError } from '../../content/problem.js'
import { fill } from '../../i18n/fill.js'
import { drillEngine, planDrill } from '../../drill/index.js'
import type { Engine, InterviewSettings } from '../../interview/index.js'
import { shippedQuestions, shippedRubric } from '../../platform/shipped.js'
import type { DrillReason, DrillTopic, Form, Lang } from '../../types/index.js'
import type { Context } from '../context.js'
import { UsageError } from '../errors.js'
import { COMPANY } from '../init/practice-set.js'
import { note } from '../note.js'
import { readSheet, toldBefore } from '../mock/brief.js'
import { benchFor } from '../mock/engine.js'
import type { DrillFlags } from './flags.js'
import { readHistory, topicFor, type History } from './history.js'

const USUAL_QUESTIONS = 3

/** A round about to begin. */
export interface Prepared {
  topic: DrillTopic
  why: DrillReason
  form: Form
  history: History
  settings: InterviewSettings
  engine: Engine
}

/** The sheet in the folder; one that was just begun holds nothing to go by, and is named. */
async function sheetHere({ io, messages }: Context) {
  if (!existsSync(resolve(io.cwd, COMPANY))) return null
  try {
    return await readSheet(COMPANY, io.cwd)
  } catch (error) {
    if (!(error instanceof ContentError)) throw error
    await note(fill(messages.drill.sheetUnused, { file: COMPANY }), io)
    return null
  }
}

/**
 * @param lang of the answers, where no flag says it
 * @param script whether the answers are written down: then nothing is taken from the folder that wasn't named
 * @throws UsageError, FileError, ContentError, NotebookError
 */
export async function prepare(
  context: Context,
  flags: DrillFlags,
  lang: Lang,
  { seed, script }: { seed: number; script: boolean },
): Promise<Prepared> {
  const { cwd, now } = context.io
  const history = readHistory(context, flags)
  const { topic, why } = topicFor(history, flags, now())
  const track = flags.track ?? history.track ?? 'career'
  const here = () => (script ? null : sheetHere(context))
  const sheet = flags.company ? await readSheet(flags.company, cwd) : await here()
  const asked = flags.lang ?? lang
  const firstRound = topic === 'same-story' ? (history.notebook.firstRound(track, asked)?.answers ?? []) : []
  const rubric = shippedRubric('second')
  const bank = shippedQuestions()
  const questions = planDrill(
    {
      topic,
      track,
      lang: asked,
      questions: flags.questions ?? USUAL_QUESTIONS,
      seed: flags.seed ?? seed,
      prefer: toldBefore(firstRound),
    },
    bank,
    rubric,
  )
  if (questions.length === 0) throw new UsageError('noQuestionsInBank', { track, stage: '2' })
  const settings: InterviewSettings = {
    stage: 2,
    track,
    lang: asked,
    company: sheet?.sheet.company ?? null,
    firstRound,
    questions,
    seed: flags.seed ?? seed,
    probes: questions.map(() => 1),
    scripted: false,
    persona: null,
    pressure: false,
    minutes: null,
  }
  const { engine } = await benchFor(settings, rubric)
  const form = flags.form ?? (topic === 'unexpected' ? 'pressure' : 'delivery')
  return { topic, why, form, history, settings, engine: drillEngine(engine, topic, bank) }
}
