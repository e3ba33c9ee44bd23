import { isFields, type Fields, type Value } from './ejson'

/** What the conjunction at the top of a query demands of one field, as far as an index can help. */
export interface Constraint {
  /** The field is one of these. */
  among?: Value[]
  from?: Bound
  to?: Bound
}
export interface Bound {
  value: Value
  inclusive: boolean
}

/**
 * Every document that matches the query meets every constraint; not the other way round.
 * `several`: the field may hold several values, and different ones may meet two demands, so only the
 * first demand counts.
 */
export function constraintOn(query: Fields, field: string, several: boolean): Constraint {
  const demands = demandsOn(query, field)
  const among = demands.find(({ among }) => among)
  if (among) return among
  if (several) return demands[0] ?? {}
  return Object.assign({}, ...demands) as Constraint
}

function demandsOn(query: Fields, field: string): Constraint[] {
  return Object.entries(query).flatMap(([key, condition]) => {
    if (key === '$and' && Array.isArray(condition))
      return (condition as Value[]).flatMap((part) =>
        isFields(part) ? demandsOn(part, field) : [],
      )
    if (key !== field) return []
    if (!isFields(condition) || !Object.keys(condition).some((name) => name.startsWith('$')))
      return demand('$eq', condition)
    return Object.entries(condition).flatMap(([operator, operand]) => demand(operator, operand))
  })
}

function demand(operator: string, operand: Value): Constraint[] {
  switch (operator) {
    case '$eq':
      return isIndexable(operand) ? [{ among: [operand] }] : []
    case '$in':
      return Array.isArray(operand) && operand.every(isIndexable) ? [{ among: operand }] : []
    case '$gt':
    case '$gte':
      return isOrdered(operand)
        ? [{ from: { value: operand, inclusive: operator === '$gte' } }]
        : []
    case '$lt':
    case '$lte':
      return isOrdered(operand) ? [{ to: { value: operand, inclusive: operator === '$lte' } }] : []
    default:
      return []
  }
}

/** An index knows an array by its elements only, and a pattern stands for many values. */
const isIndexable = (value: Value): boolean => !Array.isArray(value) && !(value instanceof RegExp)
const isOrdered = (value: Value): boolean =>
  isIndexable(value) && value !== null && !Number.isNaN(value)
