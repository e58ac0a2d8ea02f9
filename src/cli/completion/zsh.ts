import { flagValues, quoted, stepsOf, type Node, type Values } from './model.js'

const described = (items: readonly { name: string; about: string }[]) =>
  items.map(({ name, about }) => quoted(`${name.replaceAll(':', '\\:')}:${about}`)).join(' ')

function reply(value: Values): string {
  if (value.kind === 'file') return '_files'
  return value.kind === 'list' ? `compadd -- ${value.values.map(quoted).join(' ')}` : ':'
}

/** Works as a file `_coach` in `fpath` and when it is sourced. */
export function zshCompletion(nodes: readonly Node[]): string {
  const arm = (at: string, action: string) => `    (${quoted(at)}) ${action} ;;`
  const flags = nodes.map(({ path, flags: all }) => arm(path, `found=(${described(all)})`))
  const rest = nodes.map(({ path, subcommands, args }) =>
    arm(
      path,
      subcommands.length > 0 ? `found=(${described(subcommands)}); _describe command found` : reply(args),
    ),
  )
  return `#compdef coach
# zsh completion for coach: coach completion zsh > "\${fpath[1]}/_coach"
_coach() {
  local at='' i
  local -a found
  for ((i = 2; i < CURRENT; i++)); do
    case "$at $words[i]" in
    (${stepsOf(nodes).map(quoted).join('|')}) at="\${at:+$at }$words[i]" ;;
    esac
  done
  case "$at $words[CURRENT-1]" in
${flagValues(nodes)
  .map(({ at, value }) => arm(at, `${reply(value)}; return`))
  .join('\n')}
  esac
  if [[ $PREFIX == -* ]]; then
    case "$at" in
${flags.join('\n')}
    esac
    _describe -o option found
    return
  fi
  case "$at" in
${rest.join('\n')}
  esac
}
if [[ $funcstack[1] == _coach ]]; then
  _coach "$@"
else
  compdef _coach coach
fi
`
}
