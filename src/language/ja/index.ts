export { JapaneseTokeniser } from './tokenise.js'
export { decode, type Dictionary } from './format.js'
