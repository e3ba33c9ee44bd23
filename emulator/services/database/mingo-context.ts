import { Context, evalExpr } from 'mingo/core'
import * as accumulators from 'mingo/operators/accumulator'
import * as expressions from 'mingo/operators/expression'
import * as projections from 'mingo/operators/projection'
import { $expr } from 'mingo/operators/query/evaluation'
import * as logical from 'mingo/operators/query/logical'
import type { ExpressionOperator, Options } from 'mingo/types'
import { compareValues } from './compare-values'
import { isFields, type Fields, type Value } from './ejson'
import { requestFailed } from './failures'
import { fieldOperators } from './query-operators'

type Operators = Parameters<typeof Context.init>[0] & object

/** Comparisons in expressions go by BSON order too; a field that is not there is less than null. */
const comparing =
  (answer: (order: number) => Value): ExpressionOperator =>
  (document: Value, operands: Value, options: Options) => {
    const pair: Value = evalExpr(document, operands, options)
    if (!Array.isArray(pair) || pair.length !== 2)
      throw requestFailed('a comparison takes 2 arguments')
    const [a, b] = pair as [Value, Value]
    const absent = Number(a !== undefined) - Number(b !== undefined)
    const bothEmpty = (a ?? null) === null && (b ?? null) === null
    return answer(bothEmpty ? absent : compareValues(a, b))
  }

const comparisons = {
  $cmp: comparing(Math.sign),
  $eq: comparing((order) => order === 0),
  $ne: comparing((order) => order !== 0),
  $gt: comparing((order) => order > 0),
  $gte: comparing((order) => order >= 0),
  $lt: comparing((order) => order < 0),
  $lte: comparing((order) => order <= 0),
}

const branching: ExpressionOperator = (document: Value, spec: Value, options: Options) => {
  const { branches, ...others } = isFields(spec) ? spec : {}
  if (!Array.isArray(branches)) throw requestFailed('$switch requires at least one branch.')
  for (const branch of branches as Fields[])
    if (evalExpr(document, { $and: [branch['case']] }, options) === true)
      return evalExpr(document, branch['then'], options)
  if ('default' in others) return evalExpr(document, others['default'], options)
  throw requestFailed(
    '$switch could not find a matching branch for an input, and no default was specified.',
  )
}

const extreme =
  (wanted: 1 | -1) =>
  (documents: Value[], expression: Value, options: Options): Value => {
    const values = accumulators
      .$push(documents as never, expression as never, options)
      .filter((value: Value) => value !== null && value !== undefined) as Value[]
    return values.reduce<Value>(
      (best, value) => (best === null || compareValues(value, best) * wanted > 0 ? value : best),
      null,
    )
  }

const { $function: _script, ...safeExpressions } = expressions
const { $accumulator: _accumulatorScript, ...safeAccumulators } = accumulators

/** What the embedded database understands; anything else is refused by name. */
export const queryContext = Context.init({
  query: { ...fieldOperators, ...logical, $expr },
  expression: { ...safeExpressions, ...comparisons, $switch: branching },
  accumulator: { ...safeAccumulators, $max: extreme(1), $min: extreme(-1) },
  projection: projections,
} as unknown as Operators)

export const mingoOptions = { context: queryContext, scriptEnabled: false } as const

/** Runs mingo's part and says what it found wrong in the words of a failed request. */
export function refusing<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    const name = (error as Error).constructor.name
    if (name === 'MingoError' || name === 'TypeError') throw requestFailed((error as Error).message)
    throw error
  }
}
