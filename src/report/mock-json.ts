import type { MockResult } from '../types/index.js'
import { causeJson, criterionJson } from './wire.js'
import type { Words } from './words.js'

/** `coach mock --format json`, version 1. */
export function mockJson({ transcript, report }: MockResult, words: Words): string {
  const mapped = <V, W>(record: Partial<Record<string, V>>, toJson: (value: V, words: Words) => W) =>
    Object.fromEntries(
      Object.entries(record).flatMap(([id, value]) => (value ? [[id, toJson(value, words)]] : [])),
    )
  const json = {
    version: 1,
    transcript: transcript.map(({ category, question, answer, exchanges }) => ({
      category,
      question,
      answer,
      exchanges: exchanges.map(({ gap, probe, reply, closed }) => ({ gap, probe, reply, closed })),
    })),
    report: {
      causes: mapped(report.causes, causeJson),
      criteria: mapped(report.criteria, criterionJson),
      patterns: report.patterns,
      integrity: report.integrity,
      next: report.next.map(({ question, cause, rule, quote, gap, ask }) => ({
        question,
        cause,
        rule,
        quote,
        gap,
        ask,
      })),
      rounds: report.rounds.map(({ question, first, fresh, reworded, steady }) => ({
        question,
        first,
        fresh,
        reworded,
        steady,
      })),
      reverse: report.reverse.map(({ question, text, kind }) => ({ question, text, kind })),
      dialogue: report.dialogue,
    },
  }
  return `${JSON.stringify(json, null, 2)}\n`
}
