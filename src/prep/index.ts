export { checkSheet } from './check.js'
export { SHEET_RULES, type SheetTools } from './finding.js'
