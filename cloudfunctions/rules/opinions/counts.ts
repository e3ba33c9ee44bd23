import { noOpinions, type OpinionCounts } from '@domain/opinions/opinion'
import { aggregateOf, where } from '../../platform/database'
import { opinions } from './opinion-store'

/** Editions asked about at once: four results of each are what one answer of the database holds. */
const atOnce = 250

/** How many opinions on some editions stand where, over all their periods. Never inside a transaction. */
export async function opinionCounts(
  editionIds: readonly string[],
): Promise<(editionId: string) => OpinionCounts> {
  const counted = new Map<string, OpinionCounts>()
  for (let start = 0; start < editionIds.length; start += atOnce)
    for (const { _id, count } of await grouped(editionIds.slice(start, start + atOnce)))
      counted.set(_id.editionId, {
        ...(counted.get(_id.editionId) ?? noOpinions),
        [_id.result]: count,
      })
  return (editionId) => counted.get(editionId) ?? noOpinions
}

/** Of one edition. Never inside a transaction. */
export const countOpinions = async (editionId: string): Promise<OpinionCounts> =>
  (await opinionCounts([editionId]))(editionId)

async function grouped(editionIds: readonly string[]) {
  const { list } = (await aggregateOf(opinions)
    .match({ editionId: where.in([...editionIds]) })
    .group({
      _id: { editionId: '$editionId', result: '$result' },
      count: where.aggregate.sum(1),
    })
    .limit(4 * atOnce)
    .end()) as {
    list: { _id: { editionId: string; result: keyof OpinionCounts }; count: number }[]
  }
  return list
}
