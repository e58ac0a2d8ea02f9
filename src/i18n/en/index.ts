import { audit } from './audit.js'
import { cli } from './cli.js'
import { drill } from './drill.js'
import { explain } from './explain.js'
import { init } from './init.js'
import { mock } from './mock.js'
import { names } from './names.js'
import { prep } from './prep.js'
import { review } from './review.js'
import { select } from './select.js'

export const en = { audit, cli, drill, explain, init, mock, names, prep, review, select }
