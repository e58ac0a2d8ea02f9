export { checkConsistency } from './check.js'
export { compare } from './compare.js'
export { statementsIn, type Told } from './statements.js'
