import type { en } from '../en/index.js'
import { cli } from './cli.js'

export const ja: typeof en = { cli }
