import { ObjectId } from 'bson'
import { isFields, type Value } from './ejson'

/** Kinds of values in the order in which BSON sorts them; nothing and null share a place. */
export const kinds = {
  emptyArray: 0x05,
  null: 0x10,
  number: 0x20,
  string: 0x30,
  object: 0x40,
  array: 0x50,
  objectId: 0x60,
  boolean: 0x70,
  date: 0x80,
  pattern: 0x90,
} as const

export function kindOf(value: Value): number {
  if (value === null || value === undefined) return kinds.null
  if (typeof value === 'string') return kinds.string
  if (typeof value === 'number') return kinds.number
  if (typeof value === 'boolean') return kinds.boolean
  if (Array.isArray(value)) return kinds.array
  if (value instanceof Date) return kinds.date
  if (value instanceof RegExp) return kinds.pattern
  if (value instanceof ObjectId) return kinds.objectId
  if (isFields(value)) return kinds.object
  throw new TypeError(`a ${typeof value} has no place in BSON order`)
}
