import { compareValues, sameValue } from './compare-values'
import { ejsonOf, isFields, type Fields, type Value } from './ejson'
import { requestFailed } from './failures'
import { pop, pull, push, addToSet } from './update-array-operators'
import { existingPlaceAt, placeAt } from './update-paths'

/** Changes the document in place at the path. Throws a WireError, in MongoDB's words, when it cannot. */
type UpdateOperator = (document: Fields, path: string, operand: Value) => void

const numeric =
  (name: string, verb: string, combine: (now: number | undefined, by: number) => number) =>
  (document: Fields, path: string, operand: Value): void => {
    if (typeof operand !== 'number')
      throw requestFailed(
        `Cannot ${verb} with non-numeric argument: {${path}: ${ejsonOf(operand)}}`,
      )
    const place = placeAt(document, path)
    if (place.value !== undefined && typeof place.value !== 'number')
      throw requestFailed(
        `Cannot apply ${name} to a value of non-numeric type. {_id: ${ejsonOf(document['_id'])}} has the field '${path}' of non-numeric type`,
      )
    place.set(combine(place.value, operand))
  }

const extreme =
  (wanted: 1 | -1): UpdateOperator =>
  (document, path, operand) => {
    const place = placeAt(document, path)
    if (place.value === undefined || compareValues(operand, place.value) * wanted > 0)
      place.set(operand)
  }

const set: UpdateOperator = (document, path, operand) => {
  if (path === '_id' && !sameValue(operand, document['_id']))
    throw requestFailed(
      "Performing an update on the path '_id' would modify the immutable field '_id'",
    )
  placeAt(document, path).set(operand)
}

const rename: UpdateOperator = (document, path, operand) => {
  if (typeof operand !== 'string')
    throw requestFailed(`The 'to' field for $rename must be a string: ${path}`)
  const from = existingPlaceAt(document, path)
  if (from?.value === undefined) return
  from.remove()
  placeAt(document, operand).set(from.value)
}

const bit: UpdateOperator = (document, path, operand) => {
  if (!isFields(operand)) throw requestFailed('The $bit modifier needs an object')
  const place = placeAt(document, path)
  const start: Value = place.value ?? 0
  if (!Number.isInteger(start))
    throw requestFailed(`Cannot apply $bit to '${path}': not a whole number`)
  place.set(
    Object.entries(operand).reduce((value, [name, by]) => {
      if (typeof by !== 'number' || !Number.isInteger(by))
        throw requestFailed('The $bit modifier field must be a whole number')
      if (name === 'and') return value & by
      if (name === 'or') return value | by
      if (name === 'xor') return value ^ by
      throw requestFailed(`The $bit modifier only supports 'and', 'or', and 'xor', not '${name}'`)
    }, start as number),
  )
}

export const updateOperators: Record<string, UpdateOperator> = {
  $set: set,
  $unset: (document, path) => existingPlaceAt(document, path)?.remove(),
  $inc: numeric('$inc', 'increment', (now = 0, by) => now + by),
  $mul: numeric('$mul', 'multiply', (now = 0, by) => now * by),
  $min: extreme(-1),
  $max: extreme(1),
  $rename: rename,
  $bit: bit,
  $push: push,
  $addToSet: addToSet,
  $pop: pop,
  $pull: (document, path, operand) => pull(document, path, operand, '$pull'),
  $pullAll: (document, path, operand) => pull(document, path, operand, '$pullAll'),
}
