import { dayOf } from '../dates/day'
import { writtenDay } from '../dates/written-day'
import type { RefusalDetails } from '../operations/answer'
import { fingerprintOf } from '../proofreading/fingerprint'
import type { Mark, Passage } from '../proofreading/mark'
import { classificationMark } from '../story/classification-mark'
import type { MeetingKind } from '../vocabulary/meeting-kinds'
import type { NoticeContent } from './notice-content'
import { sectionsOf } from './sections'

/** What a notice lacks before anybody can review it: field → what to do. */
export function missingInNotice(
  kind: MeetingKind,
  content: NoticeContent,
  cancelled: boolean,
): RefusalDetails {
  const missing: Record<string, string> = {}
  if (!content.title.trim()) missing.title = '请填写标题'
  if (!content.addressee.trim()) missing.addressee = '请填写主送'
  if (!content.venue.trim() && !cancelled) missing.venue = '请填写地点'
  if (!content.issuer.trim()) missing.issuer = '请填写落款'
  if (content.audience.groups.length === 0) missing.audience = '请选择参会范围'
  for (const { key, heading, needed } of cancelled ? [] : sectionsOf[kind]) {
    const text = content.sections.find((section) => section.key === key)?.text ?? ''
    if (needed && !text.trim()) missing[key] = `请填写${heading || '导语'}`
  }
  if (content.signBy && content.signBy >= content.startsAt)
    missing.signBy = '签收截止时间应早于会议时间'
  if (content.returnBy && content.returnBy >= content.startsAt)
    missing.returnBy = '回执截止时间应早于会议时间'
  return missing
}

/** What keeps a notice from its signature, in words; empty when nothing does. */
export function noticeClosedBecause(
  kind: MeetingKind,
  content: NoticeContent,
  cancelled: boolean,
  passages: readonly Passage[],
  marks: readonly Mark[],
  decisions: readonly { of: string }[],
  now: string,
): RefusalDetails {
  const because: Record<string, string> = { ...missingInNotice(kind, content, cancelled) }
  if (!cancelled && content.startsAt <= now) because.startsAt = '会议时间已经过去，请核对'
  if (content.signBy && content.signBy <= now) because.signBy = '签收截止时间已经过去，请改后再签发'
  if (content.returnBy && content.returnBy <= now)
    because.returnBy = '回执截止时间已经过去，请改后再签发'
  if (!cancelled && contradicts(content)) because.opening = '导语中的日期与会议时间不一致，请核对'
  const classified = classificationMark(passages)
  if (classified) because.classified = `文中有密级或内部标志“${classified}”，不得在互联网上处理`
  const textOf = (id: string) => passages.find((passage) => passage.id === id)?.text ?? ''
  const open = marks.filter(
    (mark) =>
      mark.tier === 'certain' &&
      !decisions.some(({ of }) => of === fingerprintOf(mark, textOf(mark.passage))),
  )
  if (open.length > 0) because.marks = `还有 ${open.length} 处确定的差错未改正，也未说明理由`
  return because
}

/** Whether the opening names days, and none of them is the meeting's. */
function contradicts({ sections, startsAt }: NoticeContent): boolean {
  const text = sections.find(({ key }) => key === 'opening')?.text ?? ''
  const days = text.match(/\d{4}年\d{1,2}月\d{1,2}日/g) ?? []
  return days.length > 0 && !days.some((day) => writtenDay(day) === dayOf(startsAt))
}
