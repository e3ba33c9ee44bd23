import { Aggregator } from 'mingo/aggregator'
import { $addFields, $project } from 'mingo/operators/pipeline'
import { Context } from 'mingo/core'
import { isFields, parseEjson, type Fields, type Value } from './ejson'
import { invalidParameter } from './failures'
import { queryContext, refusing } from './mingo-context'

const context = Context.from(queryContext).addPipelineOps({ $addFields, $project })

/** `{"a":1,"b.c":1}` or `{"a":0}`: keeps, or leaves out, fields. Throws on a mixture. */
export function readProjection(text: Value): ((documents: Fields[]) => Fields[]) | undefined {
  if (text === undefined || text === '') return undefined
  const projection = typeof text === 'string' ? parseEjson(text) : undefined
  if (!isFields(projection)) throw invalidParameter('projection must be an EJSON object')
  if (Object.keys(projection).length === 0) return undefined
  const aggregator = new Aggregator([stageOf(projection)], { context })
  return (documents) => refusing(() => aggregator.run(documents) as Fields[])
}

/** A projection that only slices arrays keeps all other fields. */
function stageOf(projection: Fields): Fields {
  const slices = Object.entries(projection).map(([field, spec]) =>
    isFields(spec) && '$slice' in spec ? ([field, spec['$slice']] as const) : undefined,
  )
  if (!slices.every((slice) => slice !== undefined)) return { $project: projection }
  const sliced = slices.map(([field, slice]) => {
    const path = `$${field}`
    return [field, { $cond: [{ $isArray: path }, { $slice: [path, slice].flat() }, path] }]
  })
  return { $addFields: Object.fromEntries(sliced) as Fields }
}
