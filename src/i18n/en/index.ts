import { audit } from './audit.js'
import { cli } from './cli.js'
import { consistency } from './consistency.js'
import { drill } from './drill.js'
import { explain } from './explain.js'
import { init } from './init.js'
import { mock } from './mock.js'
import { names } from './names.js'
import { notebook } from './notebook.js'
import { prep } from './prep.js'
import { profile } from './profile.js'
import { progress } from './progress.js'
import { reflect } from './reflect.js'
import { review } from './review.js'
import { select } from './select.js'

export const en = {
  audit,
  cli,
  consistency,
  drill,
  explain,
  init,
  mock,
  names,
  notebook,
  prep,
  profile,
  progress,
  reflect,
  review,
  select,
}
