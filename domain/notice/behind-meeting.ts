import type { AgendaItem } from '../meeting/meeting'
import { agendaBehind } from './agenda-behind'
import type { Drafted } from './drafted'
import type { NoticeContent } from './notice-content'

/** Of these a notice that goes out and its meeting may not differ; the rest the office may word as it likes. */
const bindsNotice = ['会议时间', '地点']

/** What keeps a notice that is behind its meeting from its signature, in words. */
export function keptBack(behind: readonly string[]): string | undefined {
  const apart = behind.filter((what) => bindsNotice.includes(what))
  return apart.length > 0 ? `${apart.join('、')}已改，与通知不一致，请按会议页更新通知` : undefined
}

/** What the meeting says of itself by now and its notice does not: 会议时间, 地点 …, and how their agendas differ. */
export function behindMeeting(
  { content, drafted }: { content: NoticeContent; drafted?: Drafted | undefined },
  meeting: {
    startsAt?: string | undefined
    endsAt?: string | undefined
    venue: string
    agenda: readonly AgendaItem[]
    audience: NoticeContent['audience']
  },
): { differs: string[]; agenda: string[] } {
  const text = content.sections.find(({ key }) => key === 'agenda')?.text
  const agenda = text === undefined ? [] : agendaBehind(text, drafted?.agenda, meeting.agenda)
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)
  const differs = [
    ...(content.startsAt !== meeting.startsAt || content.endsAt !== meeting.endsAt
      ? ['会议时间']
      : []),
    ...(content.venue !== meeting.venue ? ['地点'] : []),
    ...(agenda.length > 0 ? ['议程'] : []),
    ...(same(content.audience, meeting.audience) ? [] : ['参会范围']),
  ]
  return { differs, agenda }
}
