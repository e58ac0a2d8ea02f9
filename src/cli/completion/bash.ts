import { flagValues, quoted, stepsOf, type Node, type Values } from './model.js'

const FILES = 'compopt -o default 2>/dev/null; return'

function reply(value: Values): string {
  if (value.kind === 'file') return FILES
  return value.kind === 'list' ? `words=${quoted(value.values.join(' '))}` : 'return'
}

/** Flags where the word begins with a dash; else subcommands, values or files. */
export function bashCompletion(nodes: readonly Node[]): string {
  const arm = (at: string, action: string) => `    ${quoted(at)}) ${action} ;;`
  const flags = nodes.map(({ path, flags: all }) =>
    arm(path, `words=${quoted(all.map(({ name }) => name).join(' '))}`),
  )
  const rest = nodes.map(({ path, subcommands, args }) =>
    arm(
      path,
      subcommands.length > 0 ? `words=${quoted(subcommands.map(({ name }) => name).join(' '))}` : reply(args),
    ),
  )
  return `# bash completion for coach: coach completion bash >> ~/.bashrc
_coach() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]}
  local at='' words='' i
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "$at \${COMP_WORDS[i]}" in
    ${stepsOf(nodes).map(quoted).join('|')}) at="\${at:+$at }\${COMP_WORDS[i]}" ;;
    esac
  done
  case "$at $prev" in
${flagValues(nodes)
  .map(({ at, value }) => arm(at, reply(value)))
  .join('\n')}
  *)
    if [[ $cur == -* ]]; then
      case "$at" in
${flags.join('\n')}
      esac
    else
      case "$at" in
${rest.join('\n')}
      esac
    fi
    ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$cur"))
}
complete -F _coach coach
`
}
