import { Aggregator } from 'mingo/aggregator'
import { orderOf, stageContext } from './aggregate-stages'
import type { Catalog, Collection } from './catalog'
import { isFields, parseEjson, resolveServerDates, type Fields, type Value } from './ejson'
import { invalidParameter, requestFailed } from './failures'
import { mingoOptions, refusing } from './mingo-context'
import type { View } from './view'

interface Stage {
  name: string
  spec: Value
}

/** What the service gives when a pipeline does not say how much it wants. */
const defaultLimit = 20

const known = new Set(
  '$match $group $sort $skip $limit $project $lookup $unwind $count $addFields $sample $replaceRoot $sortByCount $bucket'.split(
    ' ',
  ),
)

/** The `stages` of a request: `[{ stageKey: "$match", stageValue: EJSON }]`. */
export function readStages(stages: Value, now: Date): Stage[] {
  if (!Array.isArray(stages) || stages.length === 0)
    throw invalidParameter('stages must be a list of at least one stage')
  return (stages as Value[]).map((stage) => {
    const { stageKey, stageValue } = isFields(stage) ? stage : {}
    if (typeof stageKey !== 'string' || typeof stageValue !== 'string')
      throw invalidParameter('a stage must have stageKey and stageValue')
    const spec = resolveServerDates(parseEjson(stageValue), now)
    assertKnown(stageKey, spec)
    return { name: stageKey, spec }
  })
}

/** Leading $match and $sort are answered by the collection's indexes, the rest in memory. */
export function aggregate(
  view: View,
  catalog: Catalog,
  collection: Collection,
  pipeline: readonly Stage[],
): Fields[] {
  const rest = [...pipeline]
  const match = rest[0]?.name === '$match' ? rest.shift() : undefined
  const sort = rest[0]?.name === '$sort' ? rest.shift() : undefined
  const limit = rest[0]?.name === '$limit' ? Number(rest[0].spec) : Infinity
  const find = (
    from: Collection,
    query: Fields,
    order: ReturnType<typeof orderOf> = [],
    most = Infinity,
  ) => view.find(from, { query, order, limit: most }).map(({ document }) => document)
  const elsewhere = (name: string, query: Fields): Fields[] => {
    const other = catalog.find(name)
    return other ? find(other, query) : []
  }
  return refusing(() => {
    const query = match?.spec ?? {}
    if (!isFields(query)) throw requestFailed('the match filter must be an expression in an object')
    const source = find(collection, query, sort && orderOf(sort.spec), limit)
    if (!pipeline.some(({ name }) => name === '$limit'))
      rest.push({ name: '$limit', spec: defaultLimit })
    const stages = rest.map(({ name, spec }) => ({ [name]: spec }))
    const options = { ...mingoOptions, context: stageContext(elsewhere) }
    return new Aggregator(stages, options).run(source) as Fields[]
  })
}

function assertKnown(name: string, spec: Value): void {
  if (!known.has(name))
    throw requestFailed(`the embedded database has no aggregate stage '${name}'`)
  if (name === '$limit' && !(typeof spec === 'number' && spec > 0))
    throw requestFailed('the limit must be positive')
  if (name === '$skip' && !(typeof spec === 'number' && spec >= 0))
    throw requestFailed('the skip must not be negative')
  const inner = name === '$lookup' && isFields(spec) ? spec['pipeline'] : undefined
  for (const stage of Array.isArray(inner) ? (inner as Value[]) : [])
    if (isFields(stage)) for (const [name, spec] of Object.entries(stage)) assertKnown(name, spec)
}
