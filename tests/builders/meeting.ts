import type { InputNamed } from '@domain/operations'
import type { Office } from '../flows/office'
import type { Seen } from './story'

type Fields = InputNamed<'notices.saveMeeting'>['meeting']
type Group = Fields['audience']['groups'][number]

/** Whom the roster of a test's office has: the standing committee as members, 区教育局 in attendance. */
async function usualAudience(office: Office): Promise<Group[]> {
  const { bodies, organs } = await office.as('office').ask('people.listUnits', {})
  const committee = bodies.find(({ kind }) => kind === 'standingCommittee')
  const organ = organs.find(({ name }) => name === '区教育局')
  return [
    { as: 'member', selector: { by: 'body', bodyId: committee?.id ?? '' } },
    { as: 'attend', selector: { by: 'organ', organId: organ?.id ?? '' } },
  ]
}

/** Tells of a meeting and its notice: `aMeeting().at('2026-12-20T01:00:00Z').noticedIn(office)`. */
export function aMeeting() {
  const fields: Fields = {
    kind: 'standingCommittee',
    term: 18,
    ordinal: 12,
    title: '区第十八届人大常委会第十二次会议',
    startsAt: '2026-12-20T01:00:00.000Z',
    venue: '区会议中心三楼会议室',
    decidedBy: { text: '区第十八届人大常委会第五次主任会议' },
    agenda: [
      { id: 'a1', title: '听取和审议区人民政府关于教育工作情况的报告', reporter: '区教育局' },
    ],
    agendaAdopted: false,
    audience: { groups: [], excluded: [] },
  }
  const meeting = {
    fields,
    titled(title: string) {
      fields.title = title
      return meeting
    },
    at(startsAt: string, venue = fields.venue) {
      fields.startsAt = startsAt
      fields.venue = venue
      return meeting
    },
    until(endsAt: string) {
      fields.endsAt = endsAt
      return meeting
    },
    of(...groups: Group[]) {
      fields.audience = { groups, excluded: [] }
      return meeting
    },
    async savedIn(office: Office): Promise<Seen> {
      if (fields.audience.groups.length === 0) meeting.of(...(await usualAudience(office)))
      return office.as('office').ask('notices.saveMeeting', { meeting: fields })
    },
    /** Its notice drafted. */
    async draftedIn(office: Office): Promise<Seen & { meetingId: string }> {
      const { id: meetingId } = await meeting.savedIn(office)
      return { meetingId, ...(await office.as('office').ask('notices.draftNotice', { meetingId })) }
    },
    /** Checked by the second clerk, signed by a leader. */
    async signedIn(office: Office): Promise<Seen & { meetingId: string }> {
      const { meetingId, ...drafted } = await meeting.draftedIn(office)
      return { meetingId, ...(await signed(office, drafted)) }
    },
    /** Sent out; gives the id of the dispatch. */
    async noticedIn(office: Office): Promise<{ noticeId: string; meetingId: string }> {
      const { meetingId, id, revision } = await meeting.signedIn(office)
      await office.as('office').ask('notices.issueNotice', { id, revision })
      return { noticeId: id.replace(/\.\d+$/, ''), meetingId }
    },
  }
  return meeting
}

/** Through 送审, 审核 and 签发. */
export async function signed(office: Office, { id, revision }: Seen): Promise<Seen> {
  const seen = ({ revision: latest }: Seen): Seen => ({ id, revision: latest })
  const sent = await office.as('office').ask('notices.submitNotice', { id, revision })
  const checked = await office.as('secondClerk').ask('notices.approveNotice', seen(sent))
  return seen(await office.as('leader').ask('notices.approveNotice', seen(checked)))
}

/** 变更: the meeting saved otherwise, its next edition drafted, checked and signed; not yet issued. */
export async function changeSigned(
  office: Office,
  { meetingId, noticeId }: { meetingId: string; noticeId: string },
  change: Partial<Fields>,
): Promise<Seen> {
  const clerk = office.as('office')
  const kept = await clerk.ask('notices.getMeeting', { id: meetingId })
  const { kind, term, ordinal, title, agenda, agendaAdopted, audience } = kept
  const { startsAt, endsAt, venue, decidedBy } = kept
  const fields = { kind, term, ordinal, title, agenda, agendaAdopted, audience, startsAt, endsAt }
  await clerk.ask('notices.saveMeeting', {
    existing: { id: meetingId, revision: kept.revision },
    meeting: { ...fields, venue, decidedBy, ...change },
  })
  const note = '安排有变动'
  return signed(office, await clerk.ask('notices.changeNotice', { noticeId, cancel: false, note }))
}

/** 变更, issued. */
export async function changed(...given: Parameters<typeof changeSigned>): Promise<void> {
  const approved = await changeSigned(...given)
  await given[0].as('office').ask('notices.issueNotice', approved)
}
