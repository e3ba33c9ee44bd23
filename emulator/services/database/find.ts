import type { Collection } from './catalog'
import type { Connection } from './connection'
import { documentOf, type Stored } from './documents'
import type { Fields } from './ejson'
import { sortKey } from './index-entries'
import type { Matches } from './query'
import { compileQuery } from './query'
import { choosePlan, type Order } from './query-plan'
import { walkAll, walkIndex } from './walk'

export interface Search {
  query: Fields
  order?: Order
  skip?: number
  limit?: number
}
export interface FoundDocument {
  stored: Stored
  document: Fields
}
/** How a request was answered: for tests and measurements. */
export interface Effort {
  /** Documents looked at. */
  examined: number
  /** Of the last search; null when every document had to be looked at. */
  index: string | null
}
/** A transaction's own writes, laid over the documents of its snapshot. */
export interface Overlay {
  hides(seq: number): boolean
  documents: Iterable<FoundDocument>
}

/** The documents that match, in order. Reads no further than it must when an index gives the order. */
export function find(
  connection: Connection,
  collection: Collection,
  search: Search,
  effort: Effort,
  overlay?: Overlay,
): FoundDocument[] {
  const { query, order = [], skip = 0, limit = Infinity } = search
  const matches = compileQuery(query)
  const plan = choosePlan(collection.indexes, query, order)
  effort.index = plan?.index.name ?? null
  const source = plan ? walkIndex(connection, plan) : walkAll(connection, collection)
  const matching = matchingIn(source, matches, effort, overlay)
  const inOrder = order.length === 0 || (plan?.sorted === true && !overlay)
  return inOrder ? taken(matching, skip, limit) : sorted(matching, order).slice(skip, skip + limit)
}

function* matchingIn(
  source: Iterable<Stored>,
  matches: Matches,
  effort: Effort,
  overlay: Overlay | undefined,
): Generator<FoundDocument> {
  for (const stored of source) {
    if (overlay?.hides(stored.seq)) continue
    effort.examined++
    const document = documentOf(stored)
    if (matches(document)) yield { stored, document }
  }
  for (const found of overlay?.documents ?? []) {
    effort.examined++
    if (matches(found.document)) yield found
  }
}

function taken(found: Generator<FoundDocument>, skip: number, limit: number): FoundDocument[] {
  const result: FoundDocument[] = []
  let passed = 0
  if (limit <= 0) return result
  for (const one of found) {
    if (passed++ < skip) continue
    result.push(one)
    if (result.length >= limit) break
  }
  return result
}

function sorted(found: Iterable<FoundDocument>, order: Order): FoundDocument[] {
  const keyed = Array.from(found, (one) => ({ one, key: sortKey(one.document, order) }))
  keyed.sort((a, b) => Buffer.compare(a.key, b.key))
  return keyed.map(({ one }) => one)
}
