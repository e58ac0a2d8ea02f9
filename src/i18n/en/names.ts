import type { Category, CauseId, Severity, Stage, Track, Verdict } from '../../types/index.js'

/** Names of ids that no rubric holds, and short ones for tight lines. */
export const names = {
  cause: {
    'same-story': 'same story',
    'abstract-work': 'abstract work',
    'field-gap': 'gap with the team',
    'weak-questions': 'weak questions',
    'shallow-research': 'shallow research',
  } satisfies Record<CauseId, string> as Record<CauseId, string>,
  verdict: {
    present: 'applies',
    absent: 'fine',
    unsure: "can't tell",
    'not-applicable': 'not asked',
  } satisfies Record<Verdict, string> as Record<Verdict, string>,
  doubtful: 'may apply',
  track: { 'new-grad': 'new graduate', career: 'mid-career' } satisfies Record<Track, string> as Record<
    Track,
    string
  >,
  stage: { 1: 'first interview', 2: 'second interview' } satisfies Record<Stage, string> as Record<
    Stage,
    string
  >,
  category: {
    'self-intro': 'introducing yourself',
    motivation: 'motivation',
    'why-us': 'why this company',
    strength: 'strengths and weaknesses',
    achievement: 'achievement',
    'work-content': 'your work',
    'problem-solving': 'solving a problem',
    failure: 'failure',
    teamwork: 'teamwork',
    'career-vision': 'plans after joining',
    'reason-for-leaving': 'reason for leaving',
    unexpected: 'unexpected question',
    'reverse-question': 'your questions',
  } satisfies Record<Category, string> as Record<Category, string>,
  severity: { error: 'error', warning: 'warning', info: 'info' } satisfies Record<Severity, string> as Record<
    Severity,
    string
  >,
}
