import { BSONRegExp, EJSON, ObjectId } from 'bson'
import { invalidParameter, requestFailed } from './failures'

/** A stored or asked-for value: JSON plus Date, RegExp and ObjectId. */
export type Value = unknown
export interface Fields {
  [field: string]: Value
}

export const isFields = (value: Value): value is Fields =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  !(value instanceof Date) &&
  !(value instanceof RegExp) &&
  !(value instanceof ObjectId)

/**
 * Reads EJSON as the SDK sends it (canonical) or as it is stored (relaxed). Server dates are still
 * objects; see `resolveServerDates`. Throws a WireError on what cannot be stored or compared here.
 */
export function parseEjson(text: string): Value {
  try {
    // Only EJSON's own wrappers have keys that begin with $, and most documents have none.
    return text.includes('"$') ? plain(EJSON.parse(text)) : JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError || (error as Error).name.startsWith('BSON'))
      throw invalidParameter(`not EJSON: ${(error as Error).message}`)
    throw error
  }
}

/** Shortest EJSON: what is stored, and what is answered. */
export const ejsonOf = (value: Value): string => EJSON.stringify(value, { relaxed: true })

export const canonicalEjsonOf = (text: string): string =>
  EJSON.stringify(EJSON.parse(text, { relaxed: true }), { relaxed: false })

/** Puts the service's own time where the SDK sent `db.serverDate()`. */
export function resolveServerDates(value: Value, now: Date): Value {
  if (Array.isArray(value)) return value.map((item) => resolveServerDates(item, now))
  if (!isFields(value)) return value
  const marker = value['$tcb_server_date']
  if (isFields(marker)) return new Date(now.getTime() + Number(marker['offset'] ?? 0))
  return mapFields(value, (field) => resolveServerDates(field, now))
}

/** An expression that found nothing gives undefined, which is no field of the answer. */
export function withoutUndefined(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, isFields(value) ? withoutUndefined(value) : value]],
    ),
  )
}

const mapFields = (fields: Fields, change: (value: Value) => Value): Fields =>
  Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, change(value)]))

/** In place, for it sees every value of every document read. */
function plain(value: Value): Value {
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) value[index] = plain(value[index])
    return value
  }
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  if (value instanceof BSONRegExp) return nativePattern(value)
  if (value instanceof ObjectId) return value
  const type = (value as { _bsontype?: unknown })._bsontype
  if (type !== undefined)
    throw requestFailed(`the embedded database keeps no values of type ${String(type)}`)
  const fields = value as Fields
  for (const key of Object.keys(fields)) {
    const field = fields[key]
    if (typeof field === 'object' && field !== null) fields[key] = plain(field)
  }
  return fields
}

function nativePattern({ pattern, options }: BSONRegExp): RegExp {
  const unknown = [...options].find((option) => !'ims'.includes(option))
  if (unknown !== undefined)
    throw requestFailed(`Regular expression is invalid: the option ${unknown} is not supported`)
  try {
    return new RegExp(pattern, options)
  } catch (error) {
    throw requestFailed(`Regular expression is invalid: ${(error as Error).message}`)
  }
}
