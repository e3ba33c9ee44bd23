import { Query } from 'mingo/query'
import type { Options, QueryOperator } from 'mingo/types'
import { compareValues, sameValue } from './compare-values'
import { isFields, type Fields, type Value } from './ejson'
import { requestFailed } from './failures'
import { comparedValues, followPath, itself, type Found } from './field-paths'
import { hasTypeNamed } from './value-types'

/**
 * MongoDB's operators on one field. mingo reads the query; these decide, because its own differ from
 * MongoDB in paths through arrays, in null and missing fields, and in the order of types.
 */
type Test = (found: Found) => boolean

/** Stands for an element of an array that is itself the thing asked about. */
const theElement = '\0element'

const onField =
  (compile: (operand: Value, options: Options) => Test): QueryOperator =>
  (path: string, operand: Value, options: Options) => {
    const test = compile(operand, options)
    if (path === theElement) return (element: Value) => test(itself(element))
    return (document: Value) => test(followPath(document, path))
  }

const anyValue =
  (test: (value: Value) => boolean): Test =>
  (found) =>
    comparedValues(found).some(test)

const equal = (operand: Value): Test => {
  if (operand === null) {
    return (found) => found.missing || comparedValues(found).some((value) => value === null)
  }
  return anyValue((value) => sameValue(value, operand))
}

const matching = (operand: RegExp): Test =>
  anyValue((value) =>
    typeof value === 'string'
      ? operand.test(value)
      : value instanceof RegExp && sameValue(value, operand),
  )

const among = (operand: Value, operator: string): Test => {
  const tests = listOf(operand, operator).map((item) =>
    item instanceof RegExp ? matching(item) : equal(item),
  )
  return (found) => tests.some((test) => test(found))
}

/** Only values of the operand's own type are before or after it; null is before and after nothing. */
const ordered = (operand: Value, fits: (order: number) => boolean): Test => {
  if (operand === null) return fits(0) ? equal(null) : () => false
  return anyValue((value) => comparable(value, operand) && fits(compareValues(value, operand)))
}

function comparable(value: Value, operand: Value): boolean {
  if (typeof value === 'number' && typeof operand === 'number')
    return Number.isNaN(value) === Number.isNaN(operand)
  if (typeof value !== typeof operand) return false
  return Array.isArray(value) === Array.isArray(operand) && sameClass(value, operand)
}

const sameClass = (a: Value, b: Value) =>
  typeof a !== 'object' || (isFields(a) ? isFields(b) : a?.constructor === b?.constructor)

const arraysAt = ({ values }: Found): Value[][] =>
  values.filter((value): value is Value[] => Array.isArray(value))

/** Whether a value meets a condition: a query on an object, or operators on the value itself. */
export function elementTest(condition: Value, options: Options): (element: Value) => boolean {
  if (!isFields(condition)) throw requestFailed('$elemMatch needs an Object')
  const keys = Object.keys(condition)
  const onValue =
    keys.length > 0 &&
    keys.every((key) => key.startsWith('$') && !['$and', '$or', '$nor'].includes(key))
  if (onValue) {
    const query = new Query({ [theElement]: condition }, options)
    return (element) => query.test(element as Fields)
  }
  const query = new Query(condition, options)
  return (element) => isFields(element) && query.test(element)
}

const elementMatching = (operand: Value, options: Options): Test => {
  const test = elementTest(operand, options)
  return (found) => arraysAt(found).some((items) => items.some(test))
}

const all = (operand: Value, options: Options): Test => {
  const tests = listOf(operand, '$all').map((item) => {
    if (isFields(item) && '$elemMatch' in item) return elementMatching(item['$elemMatch'], options)
    return item instanceof RegExp ? matching(item) : equal(item)
  })
  return (found) => tests.length > 0 && tests.every((test) => test(found))
}

const sized = (operand: Value): Test => {
  if (typeof operand !== 'number' || !Number.isInteger(operand) || operand < 0)
    throw requestFailed('$size may not be negative and must be a whole number')
  return (found) => arraysAt(found).some((items) => items.length === operand)
}

const remainder = (operand: Value): Test => {
  const [divisor, rest] = listOf(operand, '$mod')
  if (typeof divisor !== 'number' || typeof rest !== 'number')
    throw requestFailed('malformed mod, needs two numbers')
  const [by, left] = [Math.trunc(divisor), Math.trunc(rest)]
  if (by === 0) throw requestFailed('divisor cannot be 0')
  return anyValue((value) => typeof value === 'number' && Math.trunc(value) % by === left)
}

const patterned = (operand: Value): Test => {
  if (operand instanceof RegExp) return matching(operand)
  throw requestFailed('$regex has to be a string')
}

const not =
  (compile: (operand: Value) => Test) =>
  (operand: Value): Test => {
    const test = compile(operand)
    return (found) => !test(found)
  }

function listOf(operand: Value, operator: string): Value[] {
  if (Array.isArray(operand)) return operand as Value[]
  throw requestFailed(`${operator} needs an array`)
}

export const fieldOperators: Record<`$${string}`, QueryOperator> = {
  $eq: onField((operand) => (operand instanceof RegExp ? matching(operand) : equal(operand))),
  $ne: onField(not(equal)),
  $in: onField((operand) => among(operand, '$in')),
  $nin: onField(not((operand) => among(operand, '$nin'))),
  $gt: onField((operand) => ordered(operand, (order) => order > 0)),
  $gte: onField((operand) => ordered(operand, (order) => order >= 0)),
  $lt: onField((operand) => ordered(operand, (order) => order < 0)),
  $lte: onField((operand) => ordered(operand, (order) => order <= 0)),
  $exists: onField(
    (operand) =>
      ({ values }) =>
        values.length > 0 === Boolean(operand),
  ),
  $type: onField((operand) => anyValue(hasTypeNamed(operand))),
  $mod: onField(remainder),
  $regex: onField(patterned),
  $size: onField(sized),
  $all: onField(all),
  $elemMatch: onField(elementMatching),
}
