import { forms } from '../forms.js'

/** What `coach profile` says besides the statements. */
export const profile = {
  start:
    'Fifteen statements about yourself before and in interviews. There is no right answer; the first that comes to mind is best. Ctrl-C stops, and nothing is saved then.',
  asked: '({number}/{all}) {text}',
  scale: {
    1: 'not at all',
    2: 'rather not',
    3: 'neither nor',
    4: 'rather',
    5: 'very much',
  } as Record<1 | 2 | 3 | 4 | 5, string>,
  saved: 'Saved in {file}.',
  notSaved: 'Nothing was saved. Start again with: {command}',
  title: 'Habits of mind in interviews',
  answered: 'answered on {date}',
  none: 'Nothing stands out, in your answers or in your words in past practices.',
  shows: 'What shows most is a way of answering, not what you are:',
  effect: 'In an interview: {effect}',
  unsure: {
    answers: 'This rests on your own answers alone, so it is not certain.',
    words: 'This rests on words in past practices alone, so it is not certain.',
    some: 'Both only hint at it, so it is not certain.',
    both: 'Your answers and your words in past practices point the same way.',
  },
  alike: 'All your answers are the same, so they tell nothing either way.',
  missing: 'Too few statements are answered to tell: {names}.',
  said: 'In practice {id}: {quote}',
  table: 'Your answers, from 1 (not at all) to 5 (very much), and the practices whose words show it',
  mean: 'answers {value}',
  noMean: 'answers –',
  change: 'answers {before} → {value}',
  practices: forms('{number} practice of {all}', '{number} practices of {all}'),
  noPractices: 'There is no saved practice to look at yet.',
  compared: 'The first number is from {date}.',
  about:
    'This is no diagnosis: it is a way of answering that can be changed, and it differs with the day and the company. If it keeps you busy, talking to somebody helps: a careers adviser, your university careers office, a public employment office.',
  again: 'To answer anew: {command}',
  comment: ' Answers to coach profile, latest last: 1 not at all … 5 very much. May be edited by hand.',
}
