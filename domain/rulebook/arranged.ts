/** Whether the rules of a part are still those that were seen, each no earlier than the one before it; a tie is seen either way. */
export function asSeen(
  seen: readonly string[],
  here: readonly { _id: string; order: number }[],
): boolean {
  const orders = new Map(here.map(({ _id, order }) => [_id, order]))
  return (
    sameRules(
      seen,
      here.map(({ _id }) => _id),
    ) && seen.every((id, n) => (orders.get(seen[n - 1] ?? id) ?? 0) <= (orders.get(id) ?? 0))
  )
}

/** Whether both name the same rules, each once, in whatever order. */
export const sameRules = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length &&
  new Set(some).size === some.length &&
  some.every((id) => others.includes(id))
