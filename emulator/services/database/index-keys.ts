import type { ObjectId } from 'bson'
import type { Fields, Value } from './ejson'
import { kindOf, kinds } from './value-kinds'

/**
 * Bytes that sort (memcmp) as MongoDB sorts the values. Each value ends itself, so keys of several
 * fields are put one after the other, and a descending field is the same bytes inverted.
 */
export function keyOf(value: Value): Buffer {
  const kind = kindOf(value)
  return Buffer.concat([Buffer.of(kind), bodyOf(value, kind)])
}

export function directedKeyOf(value: Value, direction: 1 | -1): Buffer {
  return direction === 1 ? keyOf(value) : inverted(keyOf(value))
}

/** The key of an empty array, which an index keeps where its elements would be. */
export const emptyArrayKey = (direction: 1 | -1): Buffer =>
  direction === 1 ? Buffer.of(kinds.emptyArray) : inverted(Buffer.of(kinds.emptyArray))

export function inverted(key: Buffer): Buffer {
  const bytes = Buffer.allocUnsafe(key.length)
  for (let index = 0; index < key.length; index++) bytes[index] = ~(key[index] ?? 0)
  return bytes
}

const nothing = Buffer.alloc(0)
const more = Buffer.of(1)
const end = Buffer.of(0)

function bodyOf(value: Value, kind: number): Buffer {
  switch (kind) {
    case kinds.number:
      return numberBytes(value as number)
    case kinds.string:
      return textBytes(value as string)
    case kinds.object:
      return Buffer.concat([...Object.entries(value as Fields).map(fieldBytes), end])
    case kinds.array:
      return Buffer.concat([...(value as Value[]).flatMap((item) => [more, keyOf(item)]), end])
    case kinds.objectId:
      return Buffer.from((value as ObjectId).id)
    case kinds.boolean:
      return Buffer.of(value ? 1 : 0)
    case kinds.date:
      return numberBytes((value as Date).getTime())
    case kinds.pattern:
      return Buffer.concat([
        textBytes((value as RegExp).source),
        textBytes((value as RegExp).flags),
      ])
    default:
      return nothing
  }
}

/** Objects are compared field by field: kind, then name, then value. */
function fieldBytes([name, value]: [string, Value]): Buffer {
  const kind = kindOf(value)
  return Buffer.concat([more, Buffer.of(kind), textBytes(name), bodyOf(value, kind)])
}

/** IEEE bits, sign flipped, so that they sort as the numbers do; NaN is below all of them. */
function numberBytes(value: number): Buffer {
  const bytes = Buffer.alloc(8)
  if (Number.isNaN(value)) return bytes
  bytes.writeDoubleBE(value === 0 ? 0 : value)
  const negative = (bytes[0] ?? 0) & 0x80
  if (negative) return inverted(bytes)
  bytes[0] = (bytes[0] ?? 0) | 0x80
  return bytes
}

/** UTF-8, ended by 00 00; a 00 within is written 00 FF. */
function textBytes(text: string): Buffer {
  const bytes = Buffer.from(text.includes('\0') ? text : `${text}\0\0`)
  if (!text.includes('\0')) return bytes
  const escaped: number[] = []
  for (const byte of bytes) {
    escaped.push(byte)
    if (byte === 0) escaped.push(0xff)
  }
  return Buffer.from([...escaped, 0, 0])
}
