import type { About, Comparison } from '../../types/index.js'
import { forms } from '../forms.js'

/** `coach consistency`. */
export const consistency = {
  title: 'Does your axis hold?',
  about: {
    motive: 'Motive',
    strength: 'Strengths',
    values: 'What matters to you',
    vision: 'Vision',
  } satisfies Record<About, string> as Record<About, string>,
  verdict: { steady: 'nothing speaks against it', drifts: 'drifts', unsure: "can't tell" } satisfies Record<
    Comparison['verdict'],
    string
  > as Record<Comparison['verdict'], string>,
  statements: forms('{number} statement', '{number} statements'),
  tooFew: 'Told once or not at all: nothing to hold it against.',
  tooThin: 'Too little is said to hold them against each other.',
  otherLanguage: forms(
    '{number} answer in another language is not compared; choose with --lang',
    '{number} answers in another language are not compared; choose with --lang',
  ),
  ask: 'Which of the two is nearer to what you think now? If it has changed, what changed it? Then say so yourself, before they ask.',
  askUnsure: 'Would an interviewer hear the same person in both? If so, which words tie them together?',
  application: '{file} (application)',
  session: 'session {id}',
  at: '{file}:{line}',
}
