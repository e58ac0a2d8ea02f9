import type { Lang, Track } from '../../types/index.js'
import type { CiService } from '../options.js'

/** A file to be, from the folder that was asked for, and the template it is made from. */
export interface Piece {
  file: string
  template: string
}

export const ANSWERS = 'answers/second-interview.md'
export const COMPANY = 'company.yaml'

/** Where a service looks for its jobs. */
const JOBS: Record<CiService, Piece[]> = {
  github: [{ file: '.github/workflows/coach.yml', template: 'ci/github.yml' }],
  gitlab: [{ file: '.gitlab-ci.yml', template: 'ci/gitlab.yml' }],
  none: [],
}

/** All that `coach init` writes, in the order in which it says so. */
export const practiceSet = (lang: Lang, track: Track, ci: CiService): Piece[] => [
  { file: ANSWERS, template: `${lang}/${track}.md` },
  { file: COMPANY, template: `${lang}/company.yaml` },
  { file: 'coach.config.yaml', template: `${lang}/coach.config.yaml` },
  { file: '.coachignore', template: `${lang}/coachignore` },
  ...JOBS[ci],
]
