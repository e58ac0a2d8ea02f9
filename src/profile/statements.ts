import type { Statement } from '../types/index.js'
import statements from './statements.yaml'

/** In the order in which they are put: no two of a pattern in a row. */
export const STATEMENTS = statements as Statement[]
export const STATEMENT_IDS: readonly string[] = STATEMENTS.map(({ id }) => id)
