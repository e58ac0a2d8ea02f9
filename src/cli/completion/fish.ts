import { stepsOf, type Node, type Values } from './model.js'

const escaped = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`

function follows(value: Values | null): string {
  if (value === null) return ''
  if (value.kind === 'file') return ' -r -F'
  return value.kind === 'list' ? ` -x -a ${escaped(value.values.join(' '))}` : ' -x'
}

function linesFor({ path, subcommands, flags, args }: Node): string[] {
  const here = `complete -c coach -n ${escaped(`__coach_at ${escaped(path)}`)}`
  return [
    ...subcommands.map(({ name, about }) => `${here} -a ${name} -d ${escaped(about)}`),
    ...flags.map(
      ({ name, about, value }) => `${here} -l ${name.slice(2)}${follows(value)} -d ${escaped(about)}`,
    ),
    ...(args.kind === 'list' ? [`${here} -a ${escaped(args.values.join(' '))}`] : []),
    ...(args.kind === 'file' ? [`${here} -F`] : []),
  ]
}

export const fishCompletion = (
  nodes: readonly Node[],
): string => `# fish completion for coach: coach completion fish > ~/.config/fish/completions/coach.fish
function __coach_at --description 'whether the command typed so far is this one'
    set -l at ''
    set -l typed (commandline -opc)
    for word in $typed[2..-1]
        switch "$at $word"
            case ${stepsOf(nodes).map(escaped).join(' ')}
                set at (string trim "$at $word")
        end
    end
    test "$at" = "$argv[1]"
end
complete -c coach -f
${nodes.flatMap(linesFor).join('\n')}
`
