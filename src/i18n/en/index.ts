import { cli } from './cli.js'

export const en = { cli }
