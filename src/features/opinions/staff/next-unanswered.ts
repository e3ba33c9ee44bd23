import type { OpinionRow } from './use-opinions'

/** The next opinion that waits, in the order given, from the top again after the last; nothing when all have their answers. */
export function nextUnanswered(
  order: readonly string[],
  after: string,
  rows: readonly Pick<OpinionRow, 'id' | 'answer'>[],
): string | undefined {
  const place = order.indexOf(after)
  const waiting = new Set(rows.filter(({ answer }) => !answer).map(({ id }) => id))
  return [...order.slice(place + 1), ...order.slice(0, Math.max(place, 0))].find((id) =>
    waiting.has(id),
  )
}
