import type { news } from '@domain/operations/news'
import type { Handler } from '../platform/handler'
import { heldOccasions, occasionId } from './occasion-store'
import { waitingWithOccasion } from './story-lists'

export const listOccasions: Handler<typeof news.listOccasions> = async () => {
  const [waiting, held] = await Promise.all([waitingWithOccasion(), heldOccasions()])
  const byId = new Map([...held].map(([id, { occasion }]) => [id, { occasion, waiting: 0 }]))
  for (const { content } of waiting) {
    const { occasion = '' } = content
    const id = occasionId(occasion)
    byId.set(id, { occasion, waiting: (byId.get(id)?.waiting ?? 0) + 1 })
  }
  return {
    occasions: [...byId].map(([id, one]) => {
      const hold = held.get(id)
      return { ...one, held: hold && { by: hold.by, at: hold.at, reason: hold.reason } }
    }),
  }
}
