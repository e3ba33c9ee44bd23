import type { news } from '@domain/operations/news'
import type { Handler } from '../platform/handler'
import { pictureUrlsOf } from './pictures-of'
import { roundId, rounds } from './round-store'

export const openRound: Handler<typeof news.openRound> = async ({ id, number }, context) => {
  const round = await context.documents.get(rounds, roundId(id, number))
  if (!round) throw context.refuse('ROUND_NOT_FOUND')
  const { content, hash, at, submittedBy } = round
  return {
    number,
    hash,
    at,
    submittedBy,
    content: content as never,
    pictureUrls: await pictureUrlsOf(content),
  }
}
