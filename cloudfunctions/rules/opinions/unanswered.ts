import { count } from '../../platform/database'
import { opinions } from './opinion-store'

/** How many opinions on an edition wait for an answer, over all its periods. Never inside a transaction. */
export const unansweredOpinions = (editionId: string): Promise<number> =>
  count(opinions, { editionId, result: 'unanswered' })

/** How many were given at all. Never inside a transaction. */
export const opinionsOn = (editionId: string): Promise<number> => count(opinions, { editionId })
