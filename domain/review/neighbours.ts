/**
 * The ones beside `id` in the list of what waits for a reviewer. From the last it goes on with the first: who reviews
 * wants none left. What is not in the list has no neighbours that are known.
 */
export function neighbours(
  ids: readonly string[],
  id: string,
): { next?: string | undefined; before?: string | undefined } {
  const at = ids.indexOf(id)
  if (at < 0) return {}
  const next = ids[at + 1] ?? ids[0]
  return { next: next === id ? undefined : next, before: ids[at - 1] }
}
