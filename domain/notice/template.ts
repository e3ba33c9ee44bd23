import { meetingTime } from '../dates/meeting-time'
import { agendaLines } from '../meeting/agenda'
import type { AgendaItem } from '../meeting/meeting'
import { office } from '../vocabulary/office'
import type { MeetingKind } from '../vocabulary/meeting-kinds'
import type { NoticeContent } from './notice-content'
import { sectionsOf } from './sections'

interface NoticedMeeting {
  kind: MeetingKind
  title: string
  startsAt: string
  endsAt?: string | undefined
  venue: string
  agenda: readonly AgendaItem[]
  decidedBy?: { text: string } | undefined
  audience: NoticeContent['audience']
}

interface Units {
  /** 主送, from the audience. */
  addressee: string
  /** 参会范围, in words. */
  attendance: string
  hasOrgans: boolean
}

/** 17:00 in Shanghai, so many days before the meeting. */
const before = (startsAt: string, days: number): string => {
  const day = new Date(Date.parse(startsAt) + 8 * 3_600_000 - days * 86_400_000)
  return `${day.toISOString().slice(0, 10)}T09:00:00.000Z`
}

/** 拟稿: a notice made of what the office knows of the meeting already. */
export function noticeFrom(meeting: NoticedMeeting, units: Units): NoticeContent {
  const { kind, title, startsAt, endsAt, venue } = meeting
  return {
    title: `关于召开${title}的通知`,
    addressee: units.addressee,
    sections: sectionsOf[kind].map(({ key, heading }) => ({ key, heading, text: textOf(key) })),
    attachments: [],
    issuer: office.name,
    startsAt,
    endsAt,
    venue,
    signBy: before(startsAt, 2),
    returnBy: units.hasOrgans ? before(startsAt, 3) : undefined,
    audience: meeting.audience,
  }

  function textOf(key: string): string {
    switch (key) {
      case 'opening':
        return `${meeting.decidedBy ? `经${meeting.decidedBy.text}决定，` : ''}定于${meetingTime(startsAt)}召开${title}。现将有关事项通知如下：`
      case 'agenda':
        return agendaLines(meeting.agenda).join('\n')
      case 'attendance':
        return units.attendance
      case 'requirements':
        return '请安排好工作，准时参加会议。因特殊情况不能参加的，请在小程序说明理由，按规定履行请假手续。'
      case 'contact':
        return `${office.name}，电话：${office.phone}`
      default:
        return ''
    }
  }
}

/** 变更: the words of the edition before, with what the meeting now says of itself. */
export function noticeChanged(
  before_: NoticeContent,
  meeting: NoticedMeeting,
  note: string,
  units: Units,
): NoticeContent {
  const fresh = noticeFrom(meeting, units)
  const moved = ['opening', 'agenda', 'attendance']
  return {
    ...before_,
    title: `关于变更${meeting.title}有关事项的通知`,
    addressee: fresh.addressee,
    sections: before_.sections
      .map((section) => {
        const now = fresh.sections.find(({ key }) => key === section.key)
        return now && moved.includes(section.key) ? { ...section, text: now.text } : section
      })
      .map((section) =>
        section.key === 'opening'
          ? { ...section, text: `${note.replace(/[。；]?$/, '。')}${section.text}` }
          : section,
      ),
    startsAt: fresh.startsAt,
    endsAt: fresh.endsAt,
    venue: fresh.venue,
    signBy: fresh.signBy,
    returnBy: fresh.returnBy,
    audience: fresh.audience,
  }
}

/** 取消: what is no longer going to be, and why. */
export function noticeCancelled(
  before_: NoticeContent,
  title: string,
  note: string,
): NoticeContent {
  return {
    ...before_,
    title: `关于取消${title}的通知`,
    sections: [
      {
        key: 'opening',
        heading: '',
        text: `${note.replace(/[。；]?$/, '。')}原定于${meetingTime(before_.startsAt)}召开的${title}取消。请收到后签收。`,
      },
      { key: 'contact', heading: '联系方式', text: `${office.name}，电话：${office.phone}` },
    ],
    attachments: [],
    returnBy: undefined,
  }
}
