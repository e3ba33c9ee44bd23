import { addDays, daysBetween } from '../dates/add-days'
import { dayOf } from '../dates/day'
import { meetingTime } from '../dates/meeting-time'
import { publicAgenda } from '../meeting/agenda'
import type { AgendaItem } from '../meeting/meeting'
import { office } from '../vocabulary/office'
import { isActivity, meetingKinds, type MeetingKind } from '../vocabulary/meeting-kinds'
import type { NoticeContent } from './notice-content'
import { numbered } from './numbered'
import { sectionsOf } from './sections'
import type { UnitsSaid } from './units-said'

/** What the office knows of a meeting that has a day. */
export interface NoticedMeeting {
  kind: MeetingKind
  title: string
  startsAt: string
  endsAt?: string | undefined
  venue: string
  agenda: readonly AgendaItem[]
  decidedBy?: { text: string } | undefined
  audience: NoticeContent['audience']
}

/** 联系方式, until the clerk names somebody. */
export const contactSaid = `请与区人大常委会办公室联系，联系电话：${office.phone}。`

/** 拟稿: a notice made of what the office knows of the meeting already. */
export function noticeFrom(meeting: NoticedMeeting, units: UnitsSaid, now: string): NoticeContent {
  const { kind, startsAt, endsAt, venue } = meeting
  return {
    title: `关于${called(meeting)}的通知`,
    addressee: units.addressee,
    sections: sectionsOf[kind].map(({ key, heading }) => ({ key, heading, text: textOf(key) })),
    attachments: [],
    issuer: office.name,
    startsAt,
    endsAt,
    venue,
    signBy: dueBefore(startsAt, 2, now),
    returnBy: units.hasOrgans ? dueBefore(startsAt, 3, now) : undefined,
    audience: meeting.audience,
  }

  function textOf(key: string): string {
    switch (key) {
      case 'opening':
        return `${decided(meeting)}${fixed(meeting)}。现将有关事项通知如下：`
      case 'agenda':
        return numbered(noticedItems(meeting.agenda))
      case 'attendance':
        return units.attendance
      case 'requirements':
        return numbered(requirements(kind, units.hasOrgans))
      case 'contact':
        return contactSaid
      default:
        return ''
    }
  }
}

/** What everybody called may read: items that are not public stand together, unnamed. */
function noticedItems(agenda: readonly AgendaItem[]): string[] {
  const open = publicAgenda(agenda).map(({ title }) => title)
  return open.length < agenda.length ? [...open, '其他事项'] : open
}

/** 召开区第十八届人大常委会第十二次会议, or 开展民生实事项目视察. */
export function called({ kind, title }: Pick<NoticedMeeting, 'kind' | 'title'>): string {
  if (!isActivity(kind)) return `召开${title}`
  const named = title.replace(/^(组织)?开展/, '')
  // 和平代表团视察老旧小区改造 says its kind already.
  const told = kind === 'deputyGroup' || /视察|调研|检查/.test(named)
  const kindSaid = told ? '活动' : meetingKinds[kind]
  return `开展${named}${/(视察|调研|检查|活动)$/.test(named) ? '' : kindSaid}`
}

/** 经…决定，; the office may have written the 决定 itself. */
const decided = ({ decidedBy }: NoticedMeeting) =>
  decidedBy
    ? `经${decidedBy.text.replace(/^经/, '')}${/(决定|同意|批准|研究)$/.test(decidedBy.text) ? '' : '决定'}，`
    : ''

/** 定于…在…召开…; a session of the congress says how many days it lasts, an activity where it meets. */
function fixed(meeting: NoticedMeeting): string {
  const { kind, startsAt, endsAt, venue } = meeting
  const when = `定于${meetingTime(startsAt)}`
  if (isActivity(kind)) return `${when}${called(meeting)}`
  const days = endsAt ? daysBetween(dayOf(startsAt), dayOf(endsAt)) + 1 : 1
  const lasting = days > 1 ? `，会期${days}天` : ''
  return `${when}在${venue}${called(meeting)}${lasting}`
}

function requirements(kind: MeetingKind, hasOrgans: boolean): string[] {
  const leave = '因特殊情况不能参加的，请在小程序说明理由，按规定履行请假手续。'
  const organs = hasOrgans ? ['请有关单位按时报送参会回执；参会人员有变化的，请及时更新。'] : []
  switch (kind) {
    case 'congress':
      return [
        '请各位代表妥善安排工作，按时报到，全程参加会议。',
        '因病或者有其他特殊情况，不能出席会议的，请在小程序说明理由，经批准方可请假。',
        ...organs,
      ]
    case 'standingCommittee':
      return [
        '请常委会组成人员妥善安排工作，准时出席会议。因特殊情况不能出席的，请在小程序说明理由，按规定履行请假手续。',
        ...organs,
      ]
    case 'chairpersons':
    case 'other':
      return [`请妥善安排工作，准时参加会议。${leave}`, ...organs]
    case 'deputyGroup':
    case 'inspection':
    case 'research':
      return [
        `请妥善安排工作，提前10分钟到达集合地点。${leave}`,
        '活动期间请佩戴代表证，遵守有关规定。',
        ...organs,
      ]
  }
}

/** 17:00 in Shanghai so many days before; where that is past or nearly so, an hour before, or nothing. */
function dueBefore(startsAt: string, days: number, now: string): string | undefined {
  const usual = `${addDays(dayOf(startsAt), -days)}T09:00:00.000Z`
  const soon = new Date(Date.parse(now) + 12 * 3_600_000).toISOString()
  if (usual > soon) return usual
  const last = new Date(Date.parse(startsAt) - 3_600_000).toISOString()
  return last > now ? last : undefined
}
