import company from '../lexicon/en/company.yaml'
import nouns from '../lexicon/en/nouns.yaml'
import questions from '../lexicon/en/questions.yaml'
import talk from '../lexicon/en/talk.yaml'
import thought from '../lexicon/en/thought.yaml'
import verbs from '../lexicon/en/verbs.yaml'

type Lists<K extends string> = Record<K, string>

const words = (list: string): Set<string> => new Set(list.trim().split(/\s+/))

/** Each list of a file as a set of words. */
function sets<K extends string>(file: unknown, ...keys: K[]): Record<K, Set<string>> {
  const lists = file as Lists<K>
  return Object.fromEntries(keys.map(key => [key, words(lists[key])])) as Record<K, Set<string>>
}

export const NOUNS = sets(nouns, 'anyone', 'time', 'number-words', 'concrete-suffix', 'abstract-suffix')
/** Things people at work handle, whatever WordNet calls them. */
export const WORK_NOUNS = words(Object.values((nouns as { work: Record<string, string> }).work).join(' '))

export const VERBS = sets(
  verbs,
  'resume',
  'biography',
  'mental',
  'phase',
  'inquiry',
  'speech',
  'attitude-of-others',
  'objection',
  'breakdown',
  'admission',
  'change',
  'praise',
  'growing',
  'deciding',
  'wishing',
)

export const TALK = sets(
  talk,
  'absolute',
  'intensifier',
  'manner',
  'evaluative-suffix',
  'plain-adjective',
  'trait',
  'attitude',
  'slogan',
  'praise-noun',
  'praise-adjective',
)

export const THOUGHT = sets(
  thought,
  'negation',
  'because',
  'contrast',
  'condition',
  'limit',
  'hedge',
  'flaw',
  'admission-adjective',
  'objection-adjective',
  'blaming-adjective',
  'difficulty',
  'practice',
  'free-choice',
  'readiness',
)

export const QUESTIONS = sets(questions, 'conditions', 'general', 'question-word')
const pattern = (key: string) =>
  new RegExp(`\\b(?:${(questions as unknown as Record<string, string[]>)[key]!.join('|')})\\b`, 'i')
/** Questions that are asked anywhere; those that a company answers to everybody. */
export const ASKED = { anywhere: pattern('anywhere'), public: pattern('public') }
export const COMPANY = sets(company, 'addressed', 'setting', 'kin', 'fact-common')
