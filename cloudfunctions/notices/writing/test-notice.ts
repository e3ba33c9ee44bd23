import { meetingPushFields } from '@domain/dispatch/push-text'
import { shortened } from '@domain/push/fields'
import { templateId } from '@domain/push/template-id'
import type { notices as area } from '@domain/operations/notices'
import wechat from '../../../config/wechat.json'
import { consentId, consents } from '../../platform/consents'
import type { Handler } from '../../platform/handler'
import { newId } from '../../platform/ids'
import { queuePush } from '../../platform/outbox'
import { meetings } from '../meetings/meeting-store'
import { notices } from './notice-store'
import { occasionOf, toPush } from './preview-audience'

/** 【测试】 reaches the one who asks, and opens the desk, not a receipt. */
export const testNotice: Handler<typeof area.testNotice> = async ({ id }, context) => {
  const { caller, documents, now, refuse } = context
  const notice = await documents.get(notices, id)
  if (!notice) throw refuse('NOTICE_NOT_FOUND')
  if (!templateId(wechat.templates, 'meetingNotice')) throw refuse('TEMPLATE_MISSING')
  const consent = await documents.get(consents, consentId(caller.openid, 'meetingNotice'))
  if (!consent || consent.remaining === 0) throw refuse('NO_CONSENT_LEFT')
  const meeting = await documents.get(meetings, notice.meetingId)
  const fields = meetingPushFields(toPush(notice, meeting), occasionOf[notice.change])
  await queuePush(
    documents,
    {
      personId: caller.id,
      template: 'meetingNotice',
      // Shortened first: the mark must survive whatever is cut.
      fields: { ...fields, thing1: `【测试】${shortened(fields.thing1 ?? '', 16)}` },
      page: `packages/meetings/notice/index?id=${id}`,
      subject: `notices/${id}`,
      step: `test ${newId()}`,
    },
    now,
  )
  return { output: { queued: true }, subject: `notices/${id}`, note: '【测试】' }
}
