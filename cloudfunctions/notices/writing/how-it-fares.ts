import { comingStep, ladderStepLabels } from '@domain/dispatch/ladder'
import { countBy, where } from '../../platform/database'
import { dispatches } from '../../platform/dispatch/dispatch-store'
import { receipts } from '../../platform/dispatch/receipt-store'
import type { Documents } from '../../platform/documents'
import { editionId, notices, type Notice } from './notice-store'

/** What became of an issued notice, and the edition that follows it; nothing before it is issued. */
export async function howItFares({ noticeId, edition, status }: Notice, documents: Documents) {
  const dispatch = status === 'published' ? await documents.get(dispatches, noticeId) : undefined
  if (!dispatch) return {}
  const next = await documents.get(notices, editionId(noticeId, dispatch.edition + 1))
  const newer =
    next ??
    (dispatch.edition > edition
      ? await documents.get(notices, editionId(noticeId, dispatch.edition))
      : undefined)
  const newerEdition = newer && { id: newer._id, status: newer.status as 'draft' }
  if (dispatch.edition > edition) return { newerEdition }
  const match = { dispatchId: noticeId, edition, removedIn: where.exists(false) }
  const counts = await countBy(receipts, 'state', match)
  const { notPushed = 0, pushed = 0, read = 0, signed = 0 } = counts
  const coming = comingStep(dispatch)
  return {
    newerEdition,
    dispatch: {
      total: dispatch.total,
      receipts: notPushed + pushed + read + signed,
      read: read + signed,
      signed,
      nextStep: coming && { step: ladderStepLabels[coming.step], dueAt: coming.at },
    },
  }
}
