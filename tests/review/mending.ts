import { loadAnalyser } from '../../src/platform/analyser.js'
import { applyFixes } from '../../src/review/fix/apply.js'
import { slipsIn } from '../../src/review/slips.js'
import { LANGS, type Fix, type Lang } from '../../src/types/index.js'

const analyser = await loadAnalyser(LANGS)

/** The fixes for an answer, by rule where one is named. */
export const fixesFor = (text: string, lang: Lang, rule?: string): Fix[] =>
  slipsIn({ doc: analyser.analyse(text, lang), text })
    .filter(slip => rule === undefined || slip.rule === rule)
    .flatMap(({ edit }) => (edit ? [{ start: edit.span[0], end: edit.span[1], text: edit.text }] : []))

/** An answer with all of its fixes, as `--fix` applies them. */
export function mended(text: string, lang: Lang): string {
  let now = text
  for (let round = 0; round < 10; round++) {
    const fixes = fixesFor(now, lang)
    if (fixes.length === 0) break
    now = applyFixes(now, fixes).text
  }
  return now
}
