import { flat } from '../provisions/flat'
import type { Provision } from '../provisions/provision'
import { carryIds } from './carry-ids'
import type { Identified } from './identified'

/**
 * As `carryIds`, through several trees, the latest first: what the latest has lost, by a wrong file or a deletion that
 * was taken back, is what it was in an earlier one.
 */
export function carryIdsThrough(
  [latest = [], ...earlier]: readonly (readonly Identified[])[],
  after: readonly Provision[],
  newId: () => string,
): Identified[] {
  const fresh = new Set<string>()
  const tree = carryIds(latest, after, () => {
    const id = newId()
    fresh.add(id)
    return id
  })
  return earlier.reduce<Identified[]>((found, before) => {
    if (fresh.size === 0) return found
    const taken = new Set((flat(found) as Identified[]).map(({ id }) => id))
    return withIdsOf(
      found,
      carryIds(before, after, () => ''),
      (id, was) => fresh.has(id) && was !== '' && !taken.has(was) && fresh.delete(id),
    )
  }, tree)
}

/** The tree with those ids of another of the same shape that are to be taken. */
const withIdsOf = (
  tree: readonly Identified[],
  other: readonly Identified[],
  take: (id: string, was: string) => boolean,
): Identified[] =>
  tree.map((one, n) => {
    const was = other[n]?.id ?? ''
    const children = withIdsOf(one.children, other[n]?.children ?? [], take)
    return { ...one, id: take(one.id, was) ? was : one.id, children }
  })
