/** Maps 0…∞ onto 0…1; `scale` is the amount at which about two thirds are reached. */
export const saturate = (amount: number, scale: number): number => 1 - Math.exp(-amount / scale)
