export { profileOf, type Shown } from './profile.js'
export { STATEMENT_IDS, STATEMENTS } from './statements.js'
