import type { Fields } from './ejson'
import { requestFailed } from './failures'
import { followPath } from './field-paths'
import { directedKeyOf, emptyArrayKey } from './index-keys'

interface IndexKeys {
  keys: readonly (readonly [field: string, direction: 1 | -1])[]
}

/** The keys under which a document stands in an index: several when a field holds an array. */
export function entryKeys(index: IndexKeys, document: Fields): Buffer[] {
  let keys: Buffer[] = [Buffer.alloc(0)]
  for (const [field, direction] of index.keys) {
    const next = fieldKeys(document, field, direction)
    if (keys.length > 1 && next.length > 1) throw requestFailed('cannot index parallel arrays')
    keys = keys.flatMap((key) => next.map((more) => Buffer.concat([key, more])))
  }
  return keys
}

/** One key per value found at the path, arrays by their elements; a missing field counts as null. */
function fieldKeys(document: Fields, field: string, direction: 1 | -1): Buffer[] {
  const { values, missing } = followPath(document, field)
  const keys = values.flatMap((value) => {
    if (!Array.isArray(value)) return [directedKeyOf(value, direction)]
    if (value.length === 0) return [emptyArrayKey(direction)]
    return value.map((element: unknown) => directedKeyOf(element, direction))
  })
  if (missing || keys.length === 0) keys.push(directedKeyOf(null, direction))
  return keys.length === 1 ? keys : distinct(keys)
}

/** Where a document stands in a sort: an array counts by its least element, descending by its greatest. */
export function sortKey(document: Fields, order: IndexKeys['keys']): Buffer {
  const keys = order.map(([field, direction]) =>
    fieldKeys(document, field, direction).reduce((least, key) =>
      Buffer.compare(key, least) < 0 ? key : least,
    ),
  )
  return keys.length === 1 && keys[0] ? keys[0] : Buffer.concat(keys)
}

const distinct = (keys: readonly Buffer[]): Buffer[] => [
  ...new Map(keys.map((key) => [key.toString('latin1'), key])).values(),
]
