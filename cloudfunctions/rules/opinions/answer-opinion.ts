import type { rules as area } from '@domain/operations/rules'
import { answerLabels } from '@domain/opinions/opinion'
import { lastStep } from '@domain/review/last-step'
import type { Handler } from '../../platform/handler'
import { opinions } from './opinion-store'

export const answerOpinion: Handler<typeof area.answerOpinion> = async (
  { id, revision, result, reason },
  { caller, documents, now, refuse },
) => {
  const opinion = await documents.get(opinions, id)
  if (!opinion) throw refuse('OPINION_NOT_FOUND')
  if (opinion.revision !== revision)
    throw refuse('CHANGED_MEANWHILE', { changed: lastStep(opinion) })
  const { id: personId, name } = caller
  const after = {
    ...opinion,
    result,
    answer: { reason, by: { id: personId, name }, at: now },
    steps: [...opinion.steps, { at: now, by: name, did: answerLabels[result], note: reason }],
    ...{ revision: revision + 1, updatedAt: now, updatedBy: name },
  }
  await documents.put(opinions, after)
  return {
    output: { id, revision: after.revision, updatedAt: now },
    subject: `opinions/${id}`,
    note: `${opinion.about}：${answerLabels[result]}`,
  }
}
