/** `coach reflect`. */
export const reflect = {
  start:
    'A note on a real interview. Enter without a text goes on; what you enter is saved at once, and Ctrl-C stops.',
  fileComment: 'A note on a real interview. Feel free to change it by hand.',
  ask: {
    date: 'Day of the interview (Enter: {date})',
    stage: 'Which interview was it',
    track: 'As a',
    company: 'Company',
    question: 'A question that came, as you remember it (Enter: no more)',
    category: 'What was it about',
    answer: 'What did you answer',
    reaction: 'How did the interviewer take it',
    felt: 'What did you feel',
    next: 'What will you do otherwise next time',
  },
  badDate: 'Please write the day as {date}.',
  companyMissing: 'The note needs the name of the company.',
  number: 'Question {number}',
  after: 'Afterwards',
  saved: 'Saved as {id}: {file}',
  interrupted: 'What you entered is saved in {file}. You can go on in that file.',
  nothingSaved: 'Nothing was entered yet, so nothing was saved.',
  later: 'When you hear the result (pass or fail): {command}',
  nextMock: 'Your next practice of a second interview starts from these answers.',
  resultSet: { pass: '{id}: {company}, passed', fail: '{id}: {company}, not passed' },
  mirror: {
    more: 'How it may come across, and a way out: {command}',
    title: 'What your words show',
    quote: '“{text}”',
    near: '{name}: {feature}',
    /** By pattern: asks for one's own part, and leaves open what it is. */
    ask: {
      complacent: 'If there had been one more evening to prepare, what would you have spent it on?',
      defensive: 'Which of your answers could only have come from you?',
      blaming: 'Leaving the other side as it was, which one thing on your side could you change next time?',
      'over-adapting': 'What would you have said if you had not known what they wanted to hear?',
      perfectionist: 'Which moment went differently than planned, and what did you do then?',
    },
  },
}
