import type { AgendaItem } from '../meeting/meeting'
import type { NoticeContent } from './notice-content'

/** What the meeting says of itself by now and the draft of its notice does not: 会议时间, 地点 … */
export function behindMeeting(
  content: NoticeContent,
  meeting: {
    startsAt?: string | undefined
    endsAt?: string | undefined
    venue: string
    agenda: readonly AgendaItem[]
    audience: NoticeContent['audience']
  },
): string[] {
  const agenda = content.sections.find(({ key }) => key === 'agenda')?.text
  const lacking =
    agenda !== undefined &&
    meeting.agenda.some(({ title, unpublished }) => !unpublished && !agenda.includes(title))
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)
  return [
    ...(content.startsAt !== meeting.startsAt || content.endsAt !== meeting.endsAt
      ? ['会议时间']
      : []),
    ...(content.venue !== meeting.venue ? ['地点'] : []),
    ...(lacking ? ['议程'] : []),
    ...(same(content.audience, meeting.audience) ? [] : ['参会范围']),
  ]
}
