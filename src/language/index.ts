export type { Tokeniser } from './tokeniser.js'
export { createAnalyser, type Tokenisers } from './analyse.js'
export { detectLang } from './detect.js'
export { splitSentences } from './sentences.js'
