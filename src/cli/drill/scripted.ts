import { parseDrillAnswers, type DrillAnswer } from '../../content/drill-answers.js'
import { fill } from '../../i18n/fill.js'
import { detectLang } from '../../language/detect.js'
import { plain, processIo } from '../../terminal/index.js'
import type { Context } from '../context.js'
import { EXIT, type ExitCode } from '../exit.js'
import { write } from '../io.js'
import { conduct, type Candidate } from '../mock/conduct.js'
import { counterOf, speechOf } from '../mock/speech.js'
import { tableFor, type Table } from '../mock/table.js'
import { readerFor } from '../page.js'
import { readInput } from '../stdin.js'
import { wordsFor } from '../words.js'
import { coached } from './coached.js'
import type { DrillFlags } from './flags.js'
import { printRound } from './live.js'
import { prepare } from './prepare.js'
import { Round } from './round.js'

/** Without `--seed`: the same answers meet the same questions. */
const FIXED_SEED = 1

/** `coach drill --answers`: answers that were written down beforehand; kept only where a folder was named. */
export async function runScript(file: string, context: Context, flags: DrillFlags): Promise<ExitCode> {
  const { io, messages, locale } = context
  const { name, text } = await readInput(file, context)
  const answers = parseDrillAnswers(text, name)
  const lang = detectLang(answers.flatMap(({ answer, reply }) => [answer, reply ?? '']).join('\n'))
  const prepared = await prepare(context, flags, lang, { seed: FIXED_SEED, script: true })
  const { questions, probes } = prepared.settings
  const asked = questions.slice(0, answers.length)
  prepared.settings.questions = asked
  prepared.settings.probes = probes
    .slice(0, asked.length)
    .map((most, at) => (answers[at]!.reply === null ? 0 : most))

  const words = wordsFor(locale, messages)
  const { page } = await readerFor(context)
  const screen = processIo({ input: io.stdin, output: io.stdout, env: io.env, locale })
  const say = async (text: string) => {
    if (flags.format === 'text') await write(io.stdout, text)
  }
  const round = new Round(prepared, words, flags.timeLimit, flags.dataDir !== undefined, io.now)
  const candidate = reader(answers, tableFor(screen, plain, messages), say, messages.mock.skipped)
  await conduct(prepared.engine, round.state, coached(candidate, round, { words, page, say }), round.record)
  round.finishAll()
  await printRound(round, context, flags, words, page)
  const left = answers.length - asked.length
  if (left > 0) await write(io.stderr, `${fill(messages.drill.unused, { file: name, number: left })}\n`)
  return EXIT.done
}

/** Reads out what belongs to each question; an answer left empty skips it. */
function reader(
  answers: readonly DrillAnswer[],
  table: Table,
  say: (text: string) => Promise<void>,
  skipped: string,
): Candidate {
  return {
    async hear(move, state) {
      const text = speechOf(move, state)
      if (text !== null) await say(`\n${table.interviewer(text, counterOf(move, state))}`)
    },
    async answer({ kind, question }) {
      const { answer, reply } = answers[question]!
      const text = kind === 'ask' ? answer : (reply ?? '')
      const isSkipped = text.trim() === ''
      await say(`\n${table.candidate(isSkipped ? skipped : text)}`)
      return isSkipped ? { kind: 'skip' } : { kind: 'text', text, seconds: null }
    },
    async help() {},
    async finish() {},
  }
}
