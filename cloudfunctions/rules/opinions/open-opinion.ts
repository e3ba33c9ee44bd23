import type { rules as area } from '@domain/operations/rules'
import type { Handler } from '../../platform/handler'
import { placesIn } from './list-opinions'
import { opinionShown } from './opinion-shown'
import { opinions } from './opinion-store'

export const openOpinion: Handler<typeof area.openOpinion> = async ({ id }, context) => {
  const { documents, refuse } = context
  const opinion = await documents.get(opinions, id)
  if (!opinion) throw refuse('OPINION_NOT_FOUND')
  const places = await placesIn(documents, opinion.editionId, [opinion])
  return opinionShown(opinion, places.get(opinion.ofText)?.get(opinion.provisionId ?? ''))
}
