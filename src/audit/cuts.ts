/**
 * Cuts that give each class the share of scores that it has among the targets.
 * @param classes the classes above the lowest, rising; one cut each
 * @param ends the cut below everything, and the one above everything
 */
export function cutsByShare(
  scores: readonly number[],
  targets: readonly number[],
  classes: readonly number[],
  [lowest, highest]: readonly [number, number],
): number[] {
  const sorted = [...scores].sort((a, b) => a - b)
  const ranks = [...targets].sort((a, b) => a - b)
  return classes.map(least => {
    const at = ranks.findIndex(target => target >= least)
    if (at <= 0) return at < 0 ? highest : lowest
    return (sorted[at]! + sorted[at - 1]!) / 2
  })
}
