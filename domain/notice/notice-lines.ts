import { meetingTime } from '../dates/meeting-time'
import type { MeetingKind } from '../vocabulary/meeting-kinds'
import type { NoticeContent, NoticeSection } from './notice-content'
import { placeHeading, timeHeading } from './sections'

/** How a receipt is asked for: 请于…前签收, and the organs' returns. */
export function deadlinesSaid({ signBy, returnBy }: NoticeContent): string {
  const said = [
    signBy && `请于${meetingTime(signBy)}前在小程序签收并答复能否参加`,
    returnBy && `列席单位请于${meetingTime(returnBy)}前报送参会回执`,
  ].filter(Boolean)
  return said.length > 0 ? `${said.join('；')}。` : ''
}

/**
 * The whole body of a notice as it is read, aloud, on the page and on paper. Time and place come of their own
 * fields, so that no sentence can contradict them; sections without words are left out.
 */
export function noticeLines(kind: MeetingKind, content: NoticeContent): NoticeSection[] {
  const { sections, startsAt, endsAt, venue } = content
  const opening = sections.filter(({ key }) => key === 'opening')
  const others = sections.filter(({ key }) => key !== 'opening')
  const lines = [
    ...opening,
    { key: 'time', heading: timeHeading(kind), text: meetingTime(startsAt, endsAt) },
    { key: 'venue', heading: placeHeading(kind), text: venue },
    ...others,
    { key: 'deadlines', heading: '签收和回执', text: deadlinesSaid(content) },
  ]
  return lines.filter(({ text }) => text.trim() !== '')
}
