import type { Value } from './ejson'
import { requestFailed } from './failures'
import { kindOf, kinds } from './value-kinds'

/** Names and numbers of BSON types, as `$type` knows them. Numbers are told apart by what they hold. */
const isInt = (value: Value) =>
  Number.isInteger(value) && Math.abs(value as number) <= 2 ** 31 && value !== 2 ** 31
const isOfKind = (kind: number) => (value: Value) => kindOf(value) === kind

const types: Record<string, (value: Value) => boolean> = {
  double: (value) => typeof value === 'number' && !Number.isInteger(value),
  string: isOfKind(kinds.string),
  object: isOfKind(kinds.object),
  array: isOfKind(kinds.array),
  objectId: isOfKind(kinds.objectId),
  bool: isOfKind(kinds.boolean),
  date: isOfKind(kinds.date),
  null: isOfKind(kinds.null),
  regex: isOfKind(kinds.pattern),
  int: isInt,
  long: (value) => Number.isInteger(value) && !isInt(value),
  number: isOfKind(kinds.number),
}

const numbered: Record<number, string> = {
  1: 'double',
  2: 'string',
  3: 'object',
  4: 'array',
  7: 'objectId',
  8: 'bool',
  9: 'date',
  10: 'null',
  11: 'regex',
  16: 'int',
  18: 'long',
}

export function hasTypeNamed(operand: Value): (value: Value) => boolean {
  const tests = (Array.isArray(operand) ? operand : [operand]).map((name: Value) => {
    const test = types[typeof name === 'number' ? (numbered[name] ?? '') : String(name)]
    if (!test) throw requestFailed(`Unknown type name alias: ${String(name)}`)
    return test
  })
  return (value) => tests.some((test) => test(value))
}
