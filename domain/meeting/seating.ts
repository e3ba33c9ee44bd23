/** fromCentre: 1 in the middle, 2 at the left hand of 1, 3 at the right, as the office seats by standing. */
export type SeatOrder = 'leftToRight' | 'fromCentre'

/**
 * 座次图: people in order → rows, the first nearest the platform; everybody looks at it, so left is left on paper.
 * In a row of an even number 1 and 2 share the middle.
 */
export function seatRows<P>(people: readonly P[], perRow: number, order: SeatOrder): P[][] {
  const rows: P[][] = []
  for (let start = 0; start < people.length; start += perRow)
    rows.push(people.slice(start, start + perRow))
  return order === 'leftToRight' ? rows : rows.map(fromCentre)
}

function fromCentre<P>(row: readonly P[]): P[] {
  const left = row.filter((_, place) => place % 2 === 1).reverse()
  const right = row.filter((_, place) => place > 0 && place % 2 === 0)
  return [...left, ...row.slice(0, 1), ...right]
}
