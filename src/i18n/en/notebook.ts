import { forms } from '../forms.js'

/** `coach notebook`. */
export const notebook = {
  title: 'My interview notebook',
  kind: { practice: 'practice', note: 'real' },
  result: { pass: 'passed', fail: 'not passed' },
  open: 'result open',
  questions: forms('{number} question', '{number} questions'),
  entries: forms('{number} entry', '{number} entries'),
  separator: '  ',
  empty: 'The notebook is empty. After an interview: coach reflect. To practise: coach mock --stage 2',
  place: {
    company: 'company',
    question: 'question',
    answer: 'answer',
    reaction: 'reaction',
    felt: 'felt',
    next: 'next time',
  },
  skipped: '(no answer)',
  followUp: 'Follow-up',
  hits: forms('{number} place', '{number} places'),
  noHits: 'Nothing in the notebook holds {words}.',
  exported: '{entries} written to {file}',
  deleteAsk: 'Delete {id} for good?',
  deleteNo: 'No, keep it',
  deleteYes: 'Yes, delete it',
  deleted: '{id}: deleted',
  kept: '{id}: kept',
  noCompany: 'company not given',
  imported: '{questions} taken in as {id}: {file}',
  report: 'With judgement: {command}',
}
