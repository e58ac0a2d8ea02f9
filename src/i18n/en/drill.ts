import { forms } from '../forms.js'
import type { DrillReason, Form, FormPart, PartId } from '../../types/index.js'

/** `coach drill`. */
export const drill = {
  start: 'A short drill: {topic}',
  why: {
    asked: '',
    due: 'It has come round again.',
    session: 'Your last interviews showed it.',
    early: 'Nothing is due today; this would come round next.',
    start:
      'There is nothing to go by yet, so this begins with what second interviews most often turn on. coach mock finds out what is worth drilling for you.',
  } satisfies Record<DrillReason, string> as Record<DrillReason, string>,
  rows: { questions: 'Questions', form: 'Form', company: 'Company', limit: 'Time' },
  questions: forms('{number} question, one follow-up each', '{number} questions, one follow-up each'),
  limit: forms(
    '{number} second an answer; nothing is cut off',
    '{number} seconds an answer; nothing is cut off',
  ),
  noFirstRound:
    'There is no first interview to compare with, so whether a story is the same one stays open. coach mock --stage 1 keeps one.',
  arrow: ' → ',
  form: { delivery: 'to deliver an answer', pressure: 'under pressure' } satisfies Record<
    Form,
    string
  > as Record<Form, string>,
  formHead: 'The form: {parts}',
  part: {
    conclusion: 'conclusion',
    grounds: 'grounds',
    empathy: 'empathy',
    reason: 'reason',
    example: 'example',
  } satisfies Record<PartId, string> as Record<PartId, string>,
  verdict: {
    present: 'there',
    absent: 'not there yet',
    unsure: "can't tell from this much",
  } satisfies Record<FormPart['verdict'], string> as Record<FormPart['verdict'], string>,
  ask: {
    conclusion: 'What is your answer in one sentence, before anything else?',
    grounds: 'What did you see, hear or find out that makes you say so?',
    empathy: 'Who was on the other side of it, and what was it like for them?',
    reason: 'What makes that your answer, and not another one?',
    example: 'When did you last do so, and what happened?',
  } satisfies Record<PartId, string> as Record<PartId, string>,
  quoted: '“{text}”',
  unexpected: 'The unexpected',
  notShown: "couldn't show here",
  date: (day: string): string => day,
  gap: { filled: 'answered', open: 'still open' },
  level: 'level {level} of 4',
  noLevel: 'too little to rate',
  parts: '{number} of {all} parts',
  standing: '{topic}: {standing}',
  over: 'That took {seconds} s; {limit} s was the aim.',
  nothingMissing: 'Nothing is missing that an interviewer would ask for first.',
  summary: 'How the round went',
  head: '{topic}, {count}',
  done: forms('{number} question', '{number} questions'),
  moved: 'before: {before}',
  next: 'Next',
  due: { today: 'today', tomorrow: 'tomorrow ({date})', later: '{date}' },
  kept: 'What you answered is kept. Go on with {command}',
  nothingDone: 'Nothing was answered, so nothing was kept.',
  unused: '{file}: answers that no question came for: {number}',
  sheetUnused: '{file} cannot be used yet; coach prep check says why',
}
