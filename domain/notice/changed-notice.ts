import { meetingTime } from '../dates/meeting-time'
import { isActivity } from '../vocabulary/meeting-kinds'
import type { NoticeContent } from './notice-content'
import { cancellation, placeHeading } from './sections'
import { called, contactSaid, noticeFrom, type NoticedMeeting } from './template'
import type { UnitsSaid } from './units-said'

/** 变更: the words of the edition before, with what the meeting now says of itself. */
export function noticeChanged(
  earlier: NoticeContent,
  meeting: NoticedMeeting,
  note: string,
  units: UnitsSaid,
  now: string,
): NoticeContent {
  const fresh = noticeFrom(meeting, units, now)
  const moved = fresh.startsAt !== earlier.startsAt || fresh.endsAt !== earlier.endsAt
  const elsewhere = fresh.venue !== earlier.venue
  const freshText: Record<string, string | undefined> = {
    opening: openingOfChange(earlier, meeting, note, moved, elsewhere),
    agenda: fresh.sections.find(({ key }) => key === 'agenda')?.text,
    attendance: fresh.sections.find(({ key }) => key === 'attendance')?.text,
  }
  const sections = earlier.sections.some(({ key }) => key === cancellation)
    ? fresh.sections
    : earlier.sections
  return {
    ...fresh,
    title: `关于调整${meeting.title}${whatChanges(meeting, moved, elsewhere)}的通知`,
    sections: sections.map((section) => ({
      ...section,
      text: freshText[section.key] ?? section.text,
    })),
    attachments: earlier.attachments,
    issuer: earlier.issuer,
  }
}

const whatChanges = ({ kind }: NoticedMeeting, moved: boolean, elsewhere: boolean) => {
  const time = isActivity(kind) ? '时间' : '召开时间'
  const place = isActivity(kind) ? '集合地点' : '地点'
  if (moved) return elsewhere ? `${isActivity(kind) ? '时间和集合地点' : '时间和地点'}` : time
  return elsewhere ? place : '有关安排'
}

/** 因…，原定于…召开的…，改于…召开. */
function openingOfChange(
  earlier: NoticeContent,
  meeting: NoticedMeeting,
  note: string,
  moved: boolean,
  elsewhere: boolean,
): string {
  const { kind, title, startsAt, endsAt, venue } = meeting
  const verb = isActivity(kind) ? '开展' : '召开'
  const place = placeHeading(kind)
  const what = originally(earlier, meeting)
  const anew = meetingTime(startsAt, endsAt)
  const end = '现将调整后的有关事项通知如下，请以本通知为准：'
  const because = reason(note)
  if (moved && elsewhere)
    return isActivity(kind)
      ? `${because}，${what}，改于${anew}${verb}，${place}改为${venue}。${end}`
      : `${because}，${what}，改于${anew}在${venue}${verb}。${end}`
  if (moved) return `${because}，${what}，改于${anew}${verb}，${place}不变。${end}`
  if (elsewhere) return `${because}，${what}，${place}改为${venue}，时间不变。${end}`
  return `${because}，对${title}的有关安排作适当调整，时间、地点不变。${end}`
}

/** 取消: what is no longer going to be, and why. */
export function noticeCancelled(
  earlier: NoticeContent,
  meeting: Pick<NoticedMeeting, 'kind' | 'title'>,
  note: string,
): NoticeContent {
  return {
    ...earlier,
    title: `关于取消${meeting.title}的通知`,
    sections: [
      {
        key: cancellation,
        heading: '',
        text: `${reason(note)}，${originally(earlier, meeting)}取消。请收到后在小程序签收，并相互转告。\n特此通知。`,
      },
      { key: 'contact', heading: '联系方式', text: contactSaid },
    ],
    attachments: [],
    signBy: undefined,
    returnBy: undefined,
  }
}

/** 原定于…在…召开的…, as the edition before told it. */
function originally(
  { startsAt, endsAt, venue }: NoticeContent,
  { kind, title }: Pick<NoticedMeeting, 'kind' | 'title'>,
): string {
  const when = `原定于${meetingTime(startsAt, endsAt)}`
  return isActivity(kind)
    ? `${when}开展的${called({ kind, title }).replace(/^开展/, '')}`
    : `${when}在${venue}召开的${title}`
}

/** 因…: what the clerk gave as the reason, fit to begin the sentence. */
function reason(note: string): string {
  const said = note.trim().replace(/[。；，、！,.;]+$/, '')
  return /^(因|由于|为|根据|按照|经|鉴于)/.test(said) ? said : `因${said}`
}
