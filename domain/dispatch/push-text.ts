import { appointmentIn } from '../appointments/speaks-of'
import { longDateAndTime } from '../dates/show'
import type { AgendaItem } from '../meeting/meeting'
import { fitFields } from '../push/fields'
import { meetingKinds, type MeetingKind } from '../vocabulary/meeting-kinds'

/** What is told of a meeting in a push. */
export interface MeetingToPush {
  kind: MeetingKind
  title: string
  /** UTC. */
  startsAt: string
  venue: string
  /** Never told; only looked at, to see that the title gives none of it away. */
  agenda: readonly AgendaItem[]
}

/** Why somebody gets a push, and what it asks of them; each within WeChat's 20 characters. */
export const pushOccasions = {
  notice: '请打开签收，并答复是否参加',
  reminder: '您还没有签收，请尽快签收',
  changed: '会议安排有变动，请重新签收',
  cancelled: '会议取消，请打开查看并签收',
  cancelledStill: '会议已取消，请打开签收',
  dropped: '参会范围有调整，您不再参加',
} as const

export type PushOccasion = keyof typeof pushOccasions

/** The fields of the template meetingNotice: 会议名称, 会议时间, 会议地点, 温馨提示. */
export const meetingPushFields = (
  meeting: MeetingToPush,
  occasion: PushOccasion,
): Record<string, string> =>
  fitFields({
    thing1: titleForPush(meeting),
    time2: longDateAndTime(meeting.startsAt),
    thing3: meeting.venue.trim() || '详见通知',
    thing4: pushOccasions[occasion],
  })

/**
 * The title, or the bare kind where it would tell what is not public: an appointment (任免), or the words of an
 * unpublished item.
 */
export function titleForPush({
  kind,
  title,
  agenda,
}: Pick<MeetingToPush, 'kind' | 'title' | 'agenda'>): string {
  const hidden = agenda.filter((item) => item.unpublished && item.title.trim())
  const tells =
    appointmentIn(title) !== undefined ||
    hidden.some((item) => title.includes(item.title.trim()) || item.title.includes(title.trim()))
  return tells || !title.trim() ? meetingKinds[kind] : title
}

const groupHeadings = {
  notice: '【会议通知】',
  changed: '【会议变更】',
  cancelled: '【会议取消】',
  rulebook: '【制度印发】',
} as const

/** Names a group text gives before it only counts: WeChat folds a long one. */
const namedInGroup = 100

/** The text to paste into a WeChat group; `time` as people read it, `title` as `titleForPush` gives it. */
export function groupText({
  occasion = 'notice',
  title,
  time,
  venue,
  link,
  unsigned,
  total = unsigned.length,
}: {
  occasion?: keyof typeof groupHeadings
  title: string
  /** Of a meeting. */
  time?: string
  venue?: string
  /** Nothing where WeChat gave none. */
  link: string | undefined
  unsigned: readonly string[]
  /** Of those who have not signed, where not all are named. */
  total?: number
}): string {
  const named = unsigned.slice(0, namedInGroup)
  const names = `${named.join('、')}${total > named.length ? '等' : ''}`
  const waiting = total > 0 ? `尚未签收（${total}）：${names}，请尽快签收。` : '已全部签收，谢谢。'
  return [
    groupHeadings[occasion],
    title,
    ...(time ? [`时间：${time}`] : []),
    ...(venue ? [`地点：${venue}`] : []),
    link ? `签收请点：${link}` : '请打开小程序，在“通知”中签收。',
    waiting,
  ].join('\n')
}
