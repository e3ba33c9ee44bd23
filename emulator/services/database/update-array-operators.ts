import { sameValue } from './compare-values'
import { ejsonOf, isFields, type Fields, type Value } from './ejson'
import { requestFailed } from './failures'
import { sortKey } from './index-entries'
import { mingoOptions, refusing } from './mingo-context'
import { elementTest } from './query-operators'
import { existingPlaceAt, placeAt } from './update-paths'

export function push(document: Fields, path: string, operand: Value): void {
  const place = placeAt(document, path)
  const items = arrayAt(document, path, place.value ?? [])
  const { $each, $position, $slice, $sort, ...others } = modifiers(operand)
  const unknown = Object.keys(others)[0]
  if (unknown !== undefined) throw requestFailed(`Unrecognized clause in $push: ${unknown}`)
  const added = listOf($each, '$push')
  const result = items.slice()
  result.splice(wholeNumber($position, result.length, '$position'), 0, ...added)
  if ($sort !== undefined) sortItems(result, $sort)
  const kept = wholeNumber($slice, result.length, '$slice')
  place.set(kept < 0 ? result.slice(kept) : result.slice(0, kept))
}

export function addToSet(document: Fields, path: string, operand: Value): void {
  const place = placeAt(document, path)
  const items = arrayAt(document, path, place.value ?? []).slice()
  for (const item of listOf(modifiers(operand)['$each'], '$addToSet'))
    if (!items.some((other) => sameValue(other, item))) items.push(item)
  place.set(items)
}

export function pop(document: Fields, path: string, operand: Value): void {
  if (operand !== 1 && operand !== -1) throw requestFailed('$pop expects 1 or -1')
  const place = existingPlaceAt(document, path)
  if (place?.value === undefined) return
  const items = arrayAt(document, path, place.value)
  place.set(operand === 1 ? items.slice(0, -1) : items.slice(1))
}

export function pull(
  document: Fields,
  path: string,
  operand: Value,
  operator: '$pull' | '$pullAll',
): void {
  const goes = operator === '$pull' ? pulled(operand) : isAmong(listOf(operand, operator))
  const place = existingPlaceAt(document, path)
  if (place?.value === undefined) return
  place.set(arrayAt(document, path, place.value).filter((item) => !goes(item)))
}

/** An object is a query on elements that are objects; anything else is the element itself. */
function pulled(operand: Value): (item: Value) => boolean {
  if (operand instanceof RegExp) return pulled({ $regex: operand })
  if (!isFields(operand)) return isAmong([operand])
  const test = refusing(() => elementTest(operand, mingoOptions as never))
  return (item) => refusing(() => test(item))
}

const isAmong = (values: readonly Value[]) => (item: Value) =>
  values.some((value) => sameValue(value, item))

const modifiers = (operand: Value): Fields =>
  isFields(operand) && '$each' in operand ? operand : { $each: [operand] }

function sortItems(items: Value[], by: Value): void {
  const key = (item: Value): Buffer => {
    if (isFields(by)) return sortKey(isFields(item) ? item : {}, Object.entries(by) as never)
    return sortKey({ item: [item] }, [['item', by as 1 | -1]])
  }
  const directions = isFields(by) ? Object.values(by) : [by]
  if (!directions.every((direction) => direction === 1 || direction === -1))
    throw requestFailed('The $sort element value must be either 1 or -1')
  items.sort((a, b) => Buffer.compare(key(a), key(b)))
}

function arrayAt(document: Fields, path: string, value: Value): Value[] {
  if (Array.isArray(value)) return value as Value[]
  throw requestFailed(
    `The field '${path}' must be an array but is of type ${value === null ? 'null' : typeof value} in document {_id: ${ejsonOf(document['_id'])}}`,
  )
}

function listOf(operand: Value, operator: string): Value[] {
  if (Array.isArray(operand)) return operand as Value[]
  throw requestFailed(`The argument to $each in ${operator} must be an array`)
}

function wholeNumber(operand: Value, otherwise: number, name: string): number {
  if (operand === undefined) return otherwise
  if (Number.isInteger(operand)) return operand as number
  throw requestFailed(`The value for ${name} must be an integer value`)
}
