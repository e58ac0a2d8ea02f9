import { bashCompletion } from '../completion/bash.js'
import { fishCompletion } from '../completion/fish.js'
import { nodesOf, type Node } from '../completion/model.js'
import { zshCompletion } from '../completion/zsh.js'
import type { Run } from '../command.js'
import { EXIT } from '../exit.js'
import { write } from '../io.js'
import type { Shell } from '../options.js'

const SCRIPTS: Record<Shell, (nodes: readonly Node[]) => string> = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
}

export const run: Run = async ({ io, messages }, [shell]) => {
  await write(io.stdout, SCRIPTS[shell as Shell](nodesOf(messages)))
  return EXIT.done
}
