import { collection, type Stored } from '../../platform/collection'
import { count, where } from '../../platform/database'

/** As much of an opinion as says whether it was answered. */
interface Opinion extends Stored {
  editionId: string
  answer?: object | undefined
}

const opinions = collection<Opinion>('ruleOpinions')

/** How many opinions on an edition wait for an answer. Never inside a transaction. */
export const unansweredOpinions = (editionId: string): Promise<number> =>
  count(opinions, { editionId, answer: where.exists(false) })

/** How many were given at all. Never inside a transaction. */
export const opinionsOn = (editionId: string): Promise<number> => count(opinions, { editionId })
