import type { CheckedSheet, Locale } from '../types/index.js'
import { countSheet } from './sheet-text.js'

/** `coach prep check --format json`, version 1. */
export function sheetJson(checked: CheckedSheet, locale: Locale): string {
  const findings = checked.findings.map(({ rule, path, quote, line, column }) => ({
    rule: rule.id,
    severity: rule.severity,
    line,
    column,
    path,
    quote,
    message: rule.message[locale],
    advice: rule.advice[locale],
    causes: rule.causes,
    new_grad_reasons: rule.reasons,
  }))
  const { file, lang } = checked
  return `${JSON.stringify({ version: 1, file, lang, findings, summary: countSheet(checked) }, null, 2)}\n`
}
