import type { Index } from './catalog'
import type { Fields, Value } from './ejson'
import { directedKeyOf } from './index-keys'
import { beginningWith, rangeWithin, type KeyRange } from './key-ranges'
import { constraintOn } from './query-constraints'

export type Order = readonly (readonly [field: string, direction: 1 | -1])[]

/** How an index answers a query: the ranges to walk, and whether that walk is in the order asked for. */
export interface Plan {
  index: Index
  ranges: KeyRange[]
  backwards: boolean
  sorted: boolean
}

/** More points than this are better found by looking at everything. */
const mostPoints = 1000

/** The index that helps most, or none when every document must be looked at. */
export function choosePlan(
  indexes: readonly Index[],
  query: Fields,
  order: Order,
): Plan | undefined {
  let best: { plan: Plan; worth: number } | undefined
  for (const index of indexes) {
    const candidate = planWith(index, query, order)
    if (candidate.worth > (best?.worth ?? 0)) best = candidate
  }
  return best?.plan
}

function planWith(index: Index, query: Fields, order: Order): { plan: Plan; worth: number } {
  let prefixes: Buffer[] = [Buffer.alloc(0)]
  const fixed = new Set<string>()
  let used = 0
  let ranges: KeyRange[] | undefined
  for (const [field, direction] of index.keys) {
    const constraint = constraintOn(query, field, index.multikey)
    if (!constraint.among) {
      if (constraint.from || constraint.to)
        ranges = prefixes.map((prefix) => rangeWithin(prefix, constraint, direction))
      break
    }
    const points = distinctKeys(constraint.among, direction)
    if (prefixes.length * points.length > mostPoints) break
    if (points.length === 1) fixed.add(field)
    prefixes = prefixes.flatMap((prefix) => points.map((key) => Buffer.concat([prefix, key])))
    used++
  }

  const rest = index.keys.slice(used)
  const turned = directionOf(
    rest,
    order.filter(([field]) => !fixed.has(field)),
  )
  const sorted = turned !== 0 && prefixes.length === 1 && !index.multikey
  const whole = index.unique && used === index.keys.length
  const worth =
    (whole ? 100 : 0) + used * 4 + (ranges ? 2 : 0) + (sorted && order.length > 0 ? 1 : 0)
  ranges ??= prefixes.map(beginningWith)
  ranges.sort((a, b) => Buffer.compare(a.from, b.from))
  return { plan: { index, ranges, backwards: sorted && turned === -1, sorted }, worth }
}

/** 1: the index is in this order; -1: it is, read backwards; 0: it is not. */
function directionOf(keys: Order, order: Order): 1 | -1 | 0 {
  const turns = order.map(([field, direction], at) => {
    const [name, forwards] = keys[at] ?? []
    return name === field && forwards !== undefined ? direction * forwards : 0
  })
  if (turns.every((turn) => turn === 1)) return 1
  return turns.every((turn) => turn === -1) ? -1 : 0
}

const distinctKeys = (values: readonly Value[], direction: 1 | -1): Buffer[] => {
  const keys = values.map((value) => directedKeyOf(value, direction))
  return [...new Map(keys.map((key) => [key.toString('latin1'), key])).values()]
}
