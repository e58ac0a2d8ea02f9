import { createReadStream, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { judge, langOf } from '../../assessment/index.js'
import { parseRecord, RecordError } from '../../content/record.js'
import { nextProbe } from '../../interview/probe.js'
import { loadAnalyser } from '../../platform/analyser.js'
import { FileError, readText } from '../../platform/files.js'
import { shippedQuestions } from '../../platform/shipped.js'
import { assessmentJson } from '../../report/wire.js'
import type { Words } from '../../report/words.js'
import type { Lang, Rubric, Severity } from '../../types/index.js'
import type { Flags, Run } from '../command.js'
import type { Context } from '../context.js'
import { UsageError } from '../errors.js'
import { EXIT } from '../exit.js'
import { countCauses, exitFor } from '../fail-on.js'
import { write } from '../io.js'
import { linesOf } from '../lines.js'
import { loadRubric } from '../loading.js'
import type { FailOn } from '../../types/index.js'
import { wordsFor } from '../words.js'

/** NDJSON in, NDJSON out: same order, one line each, one line in memory at a time. */
export const run: Run = async (context, [file = '-'], flags) => {
  const words = wordsFor(context.locale, context.messages)
  const rubrics = await rubricsFor(flags, context)
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 }
  let bad = 0
  let line = 0
  for await (const bytes of linesOf(input(file, context))) {
    line++
    if (bytes.length === 0 || /^\s*$/.test(bytes.toString('latin1'))) continue
    try {
      const { json, assessment } = await assessLine(bytes, rubrics, words, flags)
      countCauses(assessment.causes, counts)
      await write(context.io.stdout, `${JSON.stringify(json)}\n`)
    } catch (error) {
      if (!(error instanceof RecordError)) throw error
      bad++
      await write(context.io.stdout, `${JSON.stringify({ line, error: error.message })}\n`)
    }
  }
  if (line === 0)
    throw new UsageError('empty', { file: file === '-' ? context.messages.review.standardInput : file })
  return bad > 0 ? EXIT.unusable : exitFor(counts, (flags['failOn'] as FailOn | undefined) ?? 'never')
}

async function rubricsFor(flags: Flags, { io }: Context): Promise<Record<1 | 2, Rubric>> {
  const asked = flags['rubric'] as string | undefined
  return { 1: await loadRubric(asked, 1, io.cwd), 2: await loadRubric(asked, 2, io.cwd) }
}

function input(file: string, { io }: Context): NodeJS.ReadableStream {
  if (file === '-') {
    if (io.stdin.isTTY) throw new UsageError('terminalInput')
    return io.stdin
  }
  const path = resolve(io.cwd, file)
  const isRegular = (() => {
    try {
      return statSync(path).isFile()
    } catch {
      return false
    }
  })()
  // Everything that can't be opened gets the message that reading it whole would give.
  if (!isRegular) readText(file, io.cwd)
  const stream = createReadStream(path)
  stream.on('error', (error: NodeJS.ErrnoException) =>
    stream.destroy(new FileError('unreadable', file, { reason: error.code ?? '' })),
  )
  return stream
}

async function assessLine(bytes: Buffer, rubrics: Record<1 | 2, Rubric>, words: Words, flags: Flags) {
  const record = parseRecord(parseJson(bytes))
  const answer = { ...record, lang: (flags['lang'] as Lang | undefined) ?? record.lang }
  const analyser = await loadAnalyser([langOf(answer)])
  const judgement = judge(answer, rubrics[answer.stage], analyser)
  const probe = nextProbe(judgement, shippedQuestions())
  return {
    assessment: judgement.assessment,
    json: assessmentJson(judgement.assessment, probe, words, flags['explain'] === true),
  }
}

/** @throws RecordError for bytes that are no UTF-8 or no JSON. */
function parseJson(bytes: Buffer): unknown {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new RecordError('line', 'UTF-8 text')
  }
  try {
    return JSON.parse(text) as unknown
  } catch {
    throw new RecordError('line', 'JSON')
  }
}
