import { adverse } from './adverse.js'
import { alternative } from './alternative.js'
import { anythingGoes } from './anything-goes.js'
import { attitudeTalk } from './attitude-talk.js'
import { blame } from './blame.js'
import { casual } from './casual.js'
import { chain } from './chain.js'
import { changeLoop } from './change-loop.js'
import { collective } from './collective.js'
import { complaint } from './complaint.js'
import { constraint } from './constraint.js'
import { dodge } from './dodge.js'
import { doingVerbs } from './doing-verbs.js'
import { dutyList } from './duty-list.js'
import { emptyTalk } from './empty-talk.js'
import { eventSentences } from './event-sentences.js'
import { factUse } from './fact-use.js'
import { filler } from './filler.js'
import { floorPeople } from './floor-people.js'
import { idleNumbers } from './idle-numbers.js'
import { inquiry } from './inquiry.js'
import { learnFromYou } from './learn-from-you.js'
import { linkedThought } from './linked-thought.js'
import { livedFact } from './lived-fact.js'
import { longSentences } from './long-sentences.js'
import { mannerWords } from './manner-words.js'
import { newEvent } from './new-event.js'
import { newNumber } from './new-number.js'
import { newThoughtRate } from './new-thought-rate.js'
import { newThought } from './new-thought.js'
import { noFlaw } from './no-flaw.js'
import { otherPeopleAct } from './other-people-act.js'
import { othersView } from './others-view.js'
import { ownDeed } from './own-deed.js'
import { ownFault } from './own-fault.js'
import { ownSetting } from './own-setting.js'
import { polite } from './polite.js'
import { praiseForEffect } from './praise-for-effect.js'
import { questionAnswered } from './question-answered.js'
import { questionConditions } from './question-conditions.js'
import { questionDecision } from './question-decision.js'
import { questionGeneral } from './question-general.js'
import { questionNone } from './question-none.js'
import { questionPremise } from './question-premise.js'
import { reasoned } from './reasoned.js'
import { reframe } from './reframe.js'
import { repeatableStep } from './repeatable-step.js'
import { result } from './result.js'
import { resumeVerbs } from './resume-verbs.js'
import { scene } from './scene.js'
import { sloganEcho } from './slogan-echo.js'
import { stackedHonorifics } from './stacked-honorifics.js'
import { standingPractice } from './standing-practice.js'
import { strongestNew } from './strongest-new.js'
import { tellingNouns } from './telling-nouns.js'
import { tie } from './tie.js'
import { timePlace } from './time-place.js'
import { toldScene } from './told-scene.js'
import { traitClaim } from './trait-claim.js'
import { triad } from './triad.js'
import { unaddressed } from './unaddressed.js'
import { wishWithoutDeed } from './wish-without-deed.js'
import { wrongFact } from './wrong-fact.js'
import type { Signal } from './signal.js'

/** Every signal there is; a new one is one file and one line here. */
export const ALL: readonly Signal[] = [
  adverse,
  alternative,
  anythingGoes,
  attitudeTalk,
  blame,
  casual,
  chain,
  changeLoop,
  collective,
  complaint,
  constraint,
  dodge,
  doingVerbs,
  dutyList,
  emptyTalk,
  eventSentences,
  factUse,
  filler,
  floorPeople,
  idleNumbers,
  inquiry,
  learnFromYou,
  linkedThought,
  livedFact,
  longSentences,
  mannerWords,
  newEvent,
  newNumber,
  newThoughtRate,
  newThought,
  noFlaw,
  otherPeopleAct,
  othersView,
  ownDeed,
  ownFault,
  ownSetting,
  polite,
  praiseForEffect,
  questionAnswered,
  questionConditions,
  questionDecision,
  questionGeneral,
  questionNone,
  questionPremise,
  reasoned,
  reframe,
  repeatableStep,
  result,
  resumeVerbs,
  scene,
  sloganEcho,
  stackedHonorifics,
  standingPractice,
  strongestNew,
  tellingNouns,
  tie,
  timePlace,
  toldScene,
  traitClaim,
  triad,
  unaddressed,
  wishWithoutDeed,
  wrongFact,
]

/** By id. */
export const signals: ReadonlyMap<string, Signal> = new Map(ALL.map(signal => [signal.id, signal]))
