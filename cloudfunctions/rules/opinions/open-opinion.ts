import type { rules as area } from '@domain/operations/rules'
import type { Handler } from '../../platform/handler'
import { opinionsShown } from './opinion-shown'
import { opinions } from './opinion-store'

export const openOpinion: Handler<typeof area.openOpinion> = async ({ id }, context) => {
  const { documents, refuse } = context
  const opinion = await documents.get(opinions, id)
  const [shown] = opinion ? await opinionsShown(documents, opinion.editionId, [opinion]) : []
  if (!shown) throw refuse('OPINION_NOT_FOUND')
  return shown
}
