import { directedKeyOf, inverted } from './index-keys'
import type { Bound, Constraint } from './query-constraints'
import { kindOf } from './value-kinds'

/** Index keys from `from` up to but without `to`; no `to` means to the end. */
export interface KeyRange {
  from: Buffer
  to: Buffer | undefined
}

/** Every key that begins with the prefix. */
export const beginningWith = (prefix: Buffer): KeyRange => ({ from: prefix, to: after(prefix) })

/** Keys with this prefix whose next field lies within the bounds. */
export function rangeWithin(prefix: Buffer, { from, to }: Constraint, direction: 1 | -1): KeyRange {
  const [first, last] = direction === 1 ? [from, to] : [to, from]
  const value = (first ?? last)?.value
  // An order comparison stays within values of one kind.
  const kind = direction === 1 ? Buffer.of(kindOf(value)) : inverted(Buffer.of(kindOf(value)))
  const kindRange = beginningWith(Buffer.concat([prefix, kind]))
  return {
    from: first ? start(prefix, first, direction) : kindRange.from,
    to: last ? stop(prefix, last, direction) : kindRange.to,
  }
}

const start = (prefix: Buffer, { value, inclusive }: Bound, direction: 1 | -1): Buffer => {
  const key = Buffer.concat([prefix, directedKeyOf(value, direction)])
  return inclusive ? key : (after(key) ?? key)
}
const stop = (prefix: Buffer, { value, inclusive }: Bound, direction: 1 | -1) => {
  const key = Buffer.concat([prefix, directedKeyOf(value, direction)])
  return inclusive ? after(key) : key
}

/** The least key above every key with this prefix. */
function after(prefix: Buffer): Buffer | undefined {
  let length = prefix.length
  while (length > 0 && prefix[length - 1] === 0xff) length--
  if (length === 0) return undefined
  const next = Buffer.from(prefix.subarray(0, length))
  next[length - 1] = (next[length - 1] ?? 0) + 1
  return next
}
