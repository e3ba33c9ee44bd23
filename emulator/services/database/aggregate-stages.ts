import { Context } from 'mingo/core'
import { Lazy, type Iterator } from 'mingo/lazy'
import * as stages from 'mingo/operators/pipeline'
import type { Options } from 'mingo/types'
import { isFields, type Fields, type Value } from './ejson'
import { requestFailed } from './failures'
import { followPath } from './field-paths'
import { sortKey } from './index-entries'
import { queryContext } from './mingo-context'
import type { Order } from './query-plan'

/** Documents of another collection that match; none when there is no such collection. */
type Elsewhere = (collection: string, query: Fields) => Fields[]

type Stage = (documents: Iterator, spec: Value, options: Options) => Iterator

const onAll = (change: (documents: Fields[], spec: Value) => Fields[]): Stage => {
  return (documents, spec) =>
    documents.transform(((all: Fields[]) => Lazy(change(all, spec))) as never)
}

export function orderOf(spec: Value): Order {
  const entries = isFields(spec) ? Object.entries(spec) : []
  if (entries.length === 0) throw requestFailed('$sort stage must have at least one sort key')
  return entries.map(([field, direction]) => {
    if (direction === 1 || direction === -1) return [field, direction]
    throw requestFailed('$sort key ordering must be 1 (for ascending) or -1 (for descending)')
  })
}

const sort = onAll((documents, spec) => {
  const order = orderOf(spec)
  const keyed = documents.map((document) => ({ document, key: sortKey(document, order) }))
  keyed.sort((a, b) => Buffer.compare(a.key, b.key))
  return keyed.map(({ document }) => document)
})

const count = onAll((documents, spec) => {
  if (typeof spec !== 'string' || spec === '' || /^\$|\./.test(spec))
    throw requestFailed('the count field must be a non-empty string without $ and .')
  return documents.length === 0 ? [] : [{ [spec]: documents.length }]
})

const sample = onAll((documents, spec) => {
  const size = isFields(spec) ? spec['size'] : undefined
  if (typeof size !== 'number' || size < 0)
    throw requestFailed('size argument to $sample must be a number')
  return documents
    .map((document) => ({ document, lot: Math.random() }))
    .sort((a, b) => a.lot - b.lot)
    .slice(0, size)
    .map(({ document }) => document)
})

const unwind: Stage = (documents, spec, options) => {
  const { path, includeArrayIndex, preserveNullAndEmptyArrays } = isFields(spec)
    ? spec
    : { path: spec }
  if (typeof path !== 'string' || !path.startsWith('$'))
    throw requestFailed('path option to $unwind stage should be prefixed with a $')
  const field = path.slice(1)
  const withIndex = (document: Fields, index: number | null) =>
    typeof includeArrayIndex === 'string' ? withField(document, includeArrayIndex, index) : document
  return onAll((all) =>
    all.flatMap((document) => {
      const value = followPath(document, field).values[0]
      if (Array.isArray(value) && value.length > 0)
        return value.map((item, index) => withIndex(withField(document, field, item), index))
      const nothing = value === undefined || value === null || Array.isArray(value)
      return !nothing || preserveNullAndEmptyArrays === true ? [withIndex(document, null)] : []
    }),
  )(documents, spec, options)
}

/** A copy in which the field has this value; the original is left alone. */
function withField(document: Fields, path: string, value: Value): Fields {
  const [name = '', ...rest] = path.split('.')
  if (rest.length === 0) return { ...document, [name]: value }
  const inner = document[name]
  return { ...document, [name]: withField(isFields(inner) ? inner : {}, rest.join('.'), value) }
}

/** A bucket is a group by the boundary below: MongoDB itself reads it so. */
const bucket: Stage = (documents, spec, options) => {
  const { groupBy, boundaries, output, ...others } = isFields(spec) ? spec : {}
  if (!Array.isArray(boundaries) || boundaries.length < 2)
    throw requestFailed("The $bucket 'boundaries' field must be an array of at least 2 values")
  const bounds = boundaries as Value[]
  const branches = bounds.slice(0, -1).map((lower, index) => ({
    case: { $and: [{ $gte: [groupBy, lower] }, { $lt: [groupBy, bounds[index + 1]] }] },
    then: lower,
  }))
  const outputs = isFields(output) ? output : { count: { $sum: 1 } }
  const group = { _id: { $switch: { branches, ...others } }, ...outputs }
  return sort(stages.$group(documents, group, options), { _id: 1 }, options)
}

const lookup =
  (elsewhere: Elsewhere): Stage =>
  (documents, spec, options) => {
    const { from, as, localField, foreignField, pipeline } = isFields(spec) ? spec : {}
    if (typeof from !== 'string' || typeof as !== 'string')
      throw requestFailed('$lookup needs from and as')
    if (pipeline !== undefined) {
      if (localField !== undefined)
        throw requestFailed('$lookup takes localField or pipeline, not both')
      const joined = { ...(spec as Fields), from: elsewhere(from, {}) }
      return stages.$lookup(documents, joined as never, options)
    }
    if (typeof localField !== 'string' || typeof foreignField !== 'string')
      throw requestFailed('$lookup needs localField and foreignField')
    return documents.map((document: Fields) => {
      const values = followPath(document, localField).values.flat()
      const wanted = values.length === 0 ? [null] : values
      return { ...document, [as]: elsewhere(from, { [foreignField]: { $in: wanted } }) }
    })
  }

/** The stages that there are; the platform's others are refused by name. */
export const stageContext = (elsewhere: Elsewhere) =>
  Context.from(queryContext).addPipelineOps({
    $match: stages.$match,
    $group: stages.$group,
    $project: stages.$project,
    $addFields: stages.$addFields,
    $replaceRoot: stages.$replaceRoot,
    $sortByCount: stages.$sortByCount,
    $skip: stages.$skip,
    $limit: stages.$limit,
    $sort: sort,
    $count: count,
    $sample: sample,
    $unwind: unwind,
    $bucket: bucket,
    $lookup: lookup(elsewhere),
  } as never)
