/** What a person's axis is made of. */
export const ABOUT = ['motive', 'strength', 'values', 'vision'] as const
export type About = (typeof ABOUT)[number]

/** Two statements of one person about the same thing. */
export interface Comparison {
  verdict: 'steady' | 'drifts' | 'unsure'
  /** How much speaks for another axis in the second one; 0 and up. */
  drift: number
  /** The two sentences that stand against each other most; null where none do. */
  quotes: [first: string, second: string] | null
}
