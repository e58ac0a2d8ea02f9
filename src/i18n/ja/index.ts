import type { en } from '../en/index.js'
import { audit } from './audit.js'
import { cli } from './cli.js'
import { explain } from './explain.js'
import { init } from './init.js'
import { mock } from './mock.js'
import { names } from './names.js'
import { notebook } from './notebook.js'
import { prep } from './prep.js'
import { reflect } from './reflect.js'
import { review } from './review.js'
import { select } from './select.js'

export const ja: typeof en = {
  audit,
  cli,
  explain,
  init,
  mock,
  names,
  notebook,
  prep,
  reflect,
  review,
  select,
}
