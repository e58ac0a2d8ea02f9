import type { CommandSpec } from './command.js'
import { SHELLS } from './options.js'
import { KNOWLEDGE } from './specs/knowledge.js'
import { LOOK_BACK } from './specs/look-back.js'
import { PRACTISE } from './specs/practise.js'
import { PREPARE } from './specs/prepare.js'
import { REVIEW } from './specs/review.js'

/** Every command, in the order in which help lists them. */
export const COMMANDS: CommandSpec[] = [
  ...PRACTISE,
  ...PREPARE,
  ...REVIEW,
  ...LOOK_BACK,
  ...KNOWLEDGE,
  {
    name: 'completion',
    text: 'completion',
    args: [{ syntax: '<shell>', text: 'shell', choices: SHELLS }],
    options: [],
    examples: ['coach completion bash >> ~/.bashrc'],
    load: () => import('./commands/completion.js'),
  },
]
