import { countsByGroup, sameNames, type Recipient } from '@domain/dispatch/audience'
import { meetingPushFields, type PushOccasion } from '@domain/dispatch/push-text'
import { whyUnreachable } from '@domain/dispatch/reachable'
import type { notices as area } from '@domain/operations/notices'
import { meetingTemplateLabels } from '@domain/vocabulary/templates'
import { consents } from '../../platform/consents'
import { findAll } from '../../platform/database'
import type { Handler } from '../../platform/handler'
import { recipientsNow } from './audience-of'
import { meetings, type Meeting } from '../meetings/meeting-store'
import { notices, type Notice } from './notice-store'

export const previewAudience: Handler<typeof area.previewAudience> = async ({ id }, context) => {
  const { documents, now, refuse } = context
  const notice = await documents.get(notices, id)
  if (!notice) throw refuse('NOTICE_NOT_FOUND')
  const [{ recipients, roster }, consented, meeting] = await Promise.all([
    recipientsNow(notice.content.audience, now),
    whoConsented(),
    documents.get(meetings, notice.meetingId),
  ])
  const shown = (recipient: Recipient) => ({
    key: recipient.kind === 'person' ? recipient.personId : recipient.organId,
    name: recipient.name,
    unit: recipient.kind === 'person' ? (recipient.unit ?? recipient.title ?? '') : '',
    as: recipient.as,
  })
  const accounts = new Map(roster.people.map(({ _id, openid }) => [_id, openid]))
  const whyNot = (recipient: Recipient) =>
    whyUnreachable(
      recipient,
      (id) => accounts.get(id),
      (openid) => consented.has(openid),
    )
  const fields = meetingPushFields(toPush(notice, meeting), occasionOf[notice.change])
  return {
    total: recipients.length,
    byGroup: countsByGroup(recipients).map(({ as, people, organs }) => ({ as, people, organs })),
    cannotPush: recipients.flatMap((recipient) => {
      const because = whyNot(recipient)
      return because ? [{ ...shown(recipient), because }] : []
    }),
    sameNames: sameNames(recipients).flatMap(({ people }) => people.map(shown)),
    push: Object.entries(fields).map(([field, text]) => ({
      label: meetingTemplateLabels[field] ?? field,
      text,
    })),
  }
}

/** What the push of an edition says is wanted. */
export const occasionOf: Record<Notice['change'], PushOccasion> = {
  first: 'notice',
  changed: 'changed',
  cancelled: 'cancelled',
}

/** A notice as a push may tell of it: by the meeting's title, never by its agenda. */
export const toPush = ({ kind, content }: Notice, meeting: Meeting | undefined) => ({
  kind,
  title: meeting?.title ?? '',
  startsAt: content.startsAt,
  venue: content.venue,
  agenda: meeting?.agenda ?? [],
})

/** The WeChat accounts that may still be sent a meeting notice. */
async function whoConsented(): Promise<Set<string>> {
  const all = await findAll(consents, '_id', { template: 'meetingNotice' })
  return new Set(all.filter(({ remaining }) => remaining > 0).map(({ openid }) => openid))
}
