import type { opinions } from '@domain/operations/rules/opinions'
import type { Handlers } from '../../platform/handler'
import { answerOpinion } from './answer-opinion'
import { closePeriod } from './close-period'
import { giveOpinion } from './give-opinion'
import { listDrafts } from './list-drafts'
import { listOpinions } from './list-opinions'
import { openDraft } from './open-draft'
import { openOpinion } from './open-opinion'
import { openPeriod } from './open-period'
import { opinionsDocument } from './opinions-document'

/** 征求意见. */
export const opinionsHandlers: Handlers<typeof opinions> = {
  openPeriod,
  closePeriod,
  listDrafts,
  openDraft,
  giveOpinion,
  listOpinions,
  openOpinion,
  answerOpinion,
  opinionsDocument,
}
