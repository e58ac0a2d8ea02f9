import { checkSheet, SHEET_RULES } from '../../prep/index.js'
import type { CheckedSheet } from '../../types/index.js'
import { openSheet } from './open-sheet.js'

/** Checks a sheet's file; findings are in the order of the sheet. @throws FileError, ContentError */
export async function checkSheetFile(file: string, cwd: string): Promise<CheckedSheet> {
  const { sheet, locate, lang, tools } = await openSheet(file, cwd)
  const findings = checkSheet(sheet, tools).map(({ rule, path, quote }) => ({
    rule: SHEET_RULES.get(rule)!,
    path,
    quote,
    ...locate(path),
  }))
  return { file, lang, sheet: { name: sheet.company.name }, findings }
}
