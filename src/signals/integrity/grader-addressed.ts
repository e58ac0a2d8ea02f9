import enList from '../lexicon/en/integrity.yaml'
import jaList from '../lexicon/ja/integrity.yaml'
import type { Analysis } from '../../types/index.js'
import { anyOf, hitsOf, quotesOf, type Hit } from '../story/phrases.js'
import type { IntegrityDetector } from './detector.js'

const ja = anyOf((jaList as { grader: string[] }).grader, 'ja')
const en = anyOf((enList as { grader: string[] }).grader, 'en')
/** What either list needs at the least, for a text that has nothing of the kind. */
const JAPANESE = /[\u3040-\u9fff]/
const ENGLISH = /[a-z]{2}/i
const SPEECH = /「[^」]*」|『[^』]*』|“[^”]*”|"[^"]*"/gu

/** Both lists, whatever the language: such notes are often written in the other one. */
export const graderAddressed: IntegrityDetector = ({ doc }) => {
  const found = [
    ...(JAPANESE.test(doc.text) ? hitsOf(doc, ja) : []),
    ...(ENGLISH.test(doc.text) ? hitsOf(doc, en) : []),
  ]
  const hits = found.filter(hit => !isSpeech(doc, hit))
  return quotesOf(hits.sort((a, b) => a.span[0] - b.span[0]))
}

/** Somebody may tell of marking papers and quote what was said there. */
function isSpeech(doc: Analysis, { span }: Hit): boolean {
  return [...doc.text.matchAll(SPEECH)].some(
    ({ index, 0: speech }) => index < span[0] && span[1] <= index + speech.length,
  )
}
