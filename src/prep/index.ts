export { checkSheet } from './check.js'
export { directionsFor } from './directions.js'
export { SHEET_RULES, type SheetTools } from './finding.js'
