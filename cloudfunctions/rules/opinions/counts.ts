import type { OpinionCounts } from '@domain/opinions/opinion'
import { countBy } from '../../platform/database'
import { opinions } from './opinion-store'

/** How many opinions on an edition stand where, over all its periods. Never inside a transaction. */
export async function countOpinions(editionId: string): Promise<OpinionCounts> {
  const counted = await countBy(opinions, 'result', { editionId })
  const { accepted = 0, partlyAccepted = 0, notAccepted = 0, unanswered = 0 } = counted
  return { accepted, partlyAccepted, notAccepted, unanswered }
}

export const totalOf = (counts: OpinionCounts): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0)
