import { meetingTime } from '../dates/meeting-time'
import type { MeetingKind } from '../vocabulary/meeting-kinds'
import type { NoticeContent, NoticeSection } from './notice-content'
import { cancellation, placeHeading, timeHeading } from './sections'

/** How a receipt is asked for: 请于…前签收, and the organs' returns. */
export function deadlinesSaid({ signBy, returnBy }: NoticeContent): string {
  const said = [
    signBy && `请于${meetingTime(signBy)}前在小程序签收并答复能否参加`,
    returnBy && `有关单位请于${meetingTime(returnBy)}前报送参会回执`,
  ].filter(Boolean)
  return said.length > 0 ? `${said.join('；')}。` : ''
}

/**
 * The whole body of a notice as it is read, aloud, on the page and on paper. Time and place come of their own
 * fields, so that no sentence can contradict them; sections without words are left out. What is cancelled has
 * neither time nor place nor anything to answer.
 */
export function noticeLines(kind: MeetingKind, content: NoticeContent): NoticeSection[] {
  const { sections, startsAt, endsAt, venue, returnBy } = content
  const written = sections.filter(({ text }) => text.trim() !== '')
  if (sections.some(({ key }) => key === cancellation)) return written
  const opening = written.filter(({ key }) => key === 'opening')
  const others = written.filter(({ key }) => key !== 'opening' && key !== 'contact')
  const contact = written.filter(({ key }) => key === 'contact')
  const lines = [
    ...opening,
    { key: 'time', heading: timeHeading(kind), text: meetingTime(startsAt, endsAt) },
    { key: 'venue', heading: placeHeading(kind), text: venue },
    ...others,
    {
      key: 'deadlines',
      heading: returnBy ? '签收和回执' : '签收',
      text: deadlinesSaid(content),
    },
    ...contact,
  ]
  return lines.filter(({ text }) => text.trim() !== '')
}
