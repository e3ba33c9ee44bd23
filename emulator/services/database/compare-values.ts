import type { Value } from './ejson'
import { keyOf } from './index-keys'
import { kindOf } from './value-kinds'

/** As MongoDB compares: by kind, then by value; text by its UTF-8 bytes. Negative, 0 or positive. */
export function compareValues(a: Value, b: Value): number {
  if (typeof a === 'number' && typeof b === 'number' && !Number.isNaN(a) && !Number.isNaN(b))
    return a - b || (a < b ? -1 : a > b ? 1 : 0)
  if (typeof a === 'string' && a === b) return 0
  const difference = kindOf(a) - kindOf(b)
  return difference === 0 ? Buffer.compare(keyOf(a), keyOf(b)) : difference
}
export const sameValue = (a: Value, b: Value): boolean => compareValues(a, b) === 0
