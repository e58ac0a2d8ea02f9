import { cli } from './cli.js'
import { names } from './names.js'
import { review } from './review.js'

export const en = { cli, names, review }
