import { ALL } from '../../src/signals/index.js'
import { CAUSES, CRITERIA } from '../../src/types/index.js'
import type { CauseId, CriterionId, Stage } from '../../src/types/index.js'
import type { Labelled } from './corpus.js'

/** Something that people label and a model is fitted to. */
export interface Label {
  id: CauseId | CriterionId
  kind: 'cause' | 'criterion'
  stage: Stage
  /** Signals that may be asked about it; which of them are, the answers decide. */
  candidates: string[]
  /** Fitted to both languages together: its signals compare two texts and mean the same in each. */
  pooled: boolean
  /** Weigh every candidate: a rare signal is right when it fires, and selection would drop it. */
  fixed: boolean
  /** Weights that are set, not fitted: too few labelled answers show these signals, and all interviewers mind them. */
  given: Record<string, number>
}

const BETWEEN_ROUNDS = ['new-thought-rate', 'new-number', 'strongest-new', 'new-event']
const DELIVERY = ['polite', 'casual', 'long-sentences', 'filler', 'complaint', 'stacked-honorifics']
const NEEDS_SHEET = ['tie', 'fact-use', 'lived-fact', 'unaddressed', 'wrong-fact', 'slogan-echo']
const ids = ALL.map(({ id }) => id)
const questions = ids.filter(id => id.startsWith('question-'))
const contents = ids.filter(
  id => !id.startsWith('new-') && id !== 'strongest-new' && !DELIVERY.includes(id) && !questions.includes(id),
)

const CANDIDATES: Partial<Record<CauseId | CriterionId, string[]>> = {
  'same-story': BETWEEN_ROUNDS,
  'abstract-work': contents.filter(id => !NEEDS_SHEET.includes(id)),
  'weak-questions': [
    ...questions,
    ...['tie', 'fact-use', 'floor-people', 'own-setting', 'reasoned', 'scene', 'constraint', 'telling-nouns'],
    ...['attitude-talk', 'own-deed'],
  ],
  manners: [...DELIVERY, 'dodge', 'blame'],
  clarity: [...DELIVERY, 'attitude-talk', 'telling-nouns', 'linked-thought', 'dodge'],
}

const words = (list: string) => list.trim().split(/\s+/)

/** Chosen by reading answers; few, broad, and the rare ones that are nearly always right. */
const CHOSEN: Partial<Record<CauseId | CriterionId, string[]>> = {
  'shallow-research': words(`
    told-scene own-setting attitude-talk wrong-fact scene reasoned tie constraint anything-goes slogan-echo
    empty-talk fact-use lived-fact unaddressed telling-nouns floor-people question-premise question-decision
    question-general question-answered question-conditions question-none`),
  fit: words(`
    own-setting telling-nouns told-scene wrong-fact attitude-talk tie fact-use lived-fact unaddressed scene reasoned
    anything-goes
    slogan-echo question-premise question-conditions question-none own-deed empty-talk linked-thought`),
  depth: words(`
    doing-verbs telling-nouns triad reframe repeatable-step standing-practice other-people-act own-fault inquiry
    resume-verbs manner-words praise-for-effect linked-thought dodge attitude-talk question-decision
    question-premise question-none question-conditions own-deed chain result empty-talk`),
  collaboration: words(`
    doing-verbs others-view other-people-act reframe own-deed standing-practice repeatable-step resume-verbs
    trait-claim manner-words collective praise-for-effect blame linked-thought inquiry telling-nouns`),
  growth: words(`
    doing-verbs change-loop repeatable-step own-setting resume-verbs scene blame attitude-talk empty-talk no-flaw
    wish-without-deed telling-nouns own-deed linked-thought dodge`),
}

/** In levels, at the signal's full strength. */
const RESENTED = { complaint: -0.6, blame: -0.4, 'anything-goes': -0.5, 'no-flaw': -0.4 }
const ATTITUDE: (CauseId | CriterionId)[] = ['relevance', 'fit', 'depth', 'collaboration', 'growth']

const candidatesOf = (id: CauseId | CriterionId) =>
  CHOSEN[id] ?? CANDIDATES[id] ?? [...contents, ...questions]

const label = (id: CauseId | CriterionId, kind: Label['kind'], stage: Stage): Label => ({
  id,
  kind,
  stage,
  candidates: candidatesOf(id),
  pooled: id === 'same-story',
  fixed: id in CHOSEN,
  given: stage === 2 && ATTITUDE.includes(id) ? RESENTED : {},
})

export const LABELS: Label[] = [
  ...CAUSES.map(id => label(id, 'cause', 2)),
  ...([1, 2] as const).flatMap(stage => CRITERIA[stage].map(id => label(id, 'criterion', stage))),
]

/** What people said: a cause 0 or 1, a criterion 1–4; null where nobody said anything. */
export function labelOf(label: Label, { causes, criteria, answer }: Labelled): number | null {
  if (label.kind === 'cause') {
    const value = causes[label.id as CauseId]
    return value === undefined ? null : Number(value)
  }
  // `relevance` is asked at both stages and judged alike.
  const fits = label.id === 'relevance' || answer.stage === label.stage
  return fits ? (criteria[label.id as CriterionId] ?? null) : null
}

/** Whether a label says that the answer is good in this respect. */
export const isGood = (label: Label, value: number): boolean =>
  label.kind === 'cause' ? value === 0 : value >= 3
