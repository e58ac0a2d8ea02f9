import { SIDES } from '../../src/consistency/features.js'
import type { BothWeights } from '../../src/consistency/score.js'
import type { Fitted } from './learn.js'

const WIDTH = 120
const rounded = (value: number, places: number) => Number(value.toFixed(places))

/** The file in `src/consistency/learnt`; what weighs nothing is left out. */
export const toYaml = (both: BothWeights, { bias, weights }: Fitted, pairs: number): string =>
  [
    `# Learnt from ${pairs} labelled pairs by \`npm run calibrate:consistency\`, not written by hand; see \`src/consistency/learnt.ts\`.`,
    '# What a feature counts for: `src/consistency/features.ts`.',
    'weights:',
    ...(['brief', 'long'] as const).map(kind => `  ${kind}: { ${flow(both[kind])} }`),
    `bias: ${rounded(bias, 3)}`,
    'features:',
    ...SIDES.flatMap(side => [`  ${side}:`, ...wrapped(weights[side])]),
    '',
  ].join('\n')

const flow = (weights: object) =>
  Object.entries(weights)
    .map(([name, weight]) => `${name}: ${rounded(weight as number, 2)}`)
    .join(', ')

/** A flow mapping, the heaviest words first. */
function wrapped(words: ReadonlyMap<string, number>): string[] {
  const entries = [...words]
    .map(([word, weight]) => [word, rounded(weight, 2)] as const)
    .filter(([, weight]) => weight !== 0)
    .sort(([a, v], [b, w]) => Math.abs(w) - Math.abs(v) || (a < b ? -1 : 1))
    .map(([word, weight]) => `${JSON.stringify(word)}: ${weight},`)
  const lines: string[] = []
  for (const entry of entries) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + entry.length + 1 <= WIDTH)
      lines[lines.length - 1] = `${last} ${entry}`
    else lines.push(`      ${entry}`)
  }
  return ['    {', ...lines, '    }']
}
