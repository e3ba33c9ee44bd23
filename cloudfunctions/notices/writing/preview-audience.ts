import { countsByGroup, sameNames, type Recipient } from '@domain/dispatch/audience'
import { meetingPushFields, type PushOccasion } from '@domain/dispatch/push-text'
import type { notices as area } from '@domain/operations/notices'
import { meetingTemplateLabels } from '@domain/vocabulary/templates'
import { consents } from '../../platform/consents'
import { findAll } from '../../platform/database'
import type { Handler } from '../../platform/handler'
import type { WholeRoster } from '../../platform/whole-roster'
import { recipientsNow } from './audience-of'
import { meetings, type Meeting } from '../meetings/meeting-store'
import { notices, type Notice } from './notice-store'

type Because = 'notEnrolled' | 'noConsent' | 'noLiaisonOfficer'

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
  const fields = meetingPushFields(toPush(notice, meeting), occasionOf[notice.change])
  return {
    total: recipients.length,
    byGroup: countsByGroup(recipients).map(({ as, people, organs }) => ({ as, people, organs })),
    cannotPush: recipients.flatMap((recipient) => {
      const because = whyNot(recipient, roster, consented)
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

function whyNot(
  recipient: Recipient,
  { people }: WholeRoster,
  consented: Set<string>,
): Because | undefined {
  const ids = recipient.kind === 'person' ? [recipient.personId] : recipient.people
  if (ids.length === 0) return 'noLiaisonOfficer'
  const accounts = people
    .filter(({ _id }) => ids.includes(_id))
    .flatMap(({ openid }) => openid ?? [])
  if (accounts.length === 0) return 'notEnrolled'
  return accounts.some((openid) => consented.has(openid)) ? undefined : 'noConsent'
}
