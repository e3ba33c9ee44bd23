import { toChinese } from '../numerals/chinese'
import { isActivity, type MeetingKind } from '../vocabulary/meeting-kinds'
import type { AgendaItem } from './meeting'

/** Until the meeting itself adopts it, an agenda is a draft (地方组织法 第五十四条: 主任会议拟订议程草案). */
export function agendaHeading({ adopted, kind }: { adopted: boolean; kind?: MeetingKind }): string {
  if (kind && isActivity(kind)) return '活动内容'
  return adopted ? '议程' : '议程（草案）'
}

/** 一、 for the first item, of place 0. */
export const agendaNumber = (place: number): string => `${toChinese(place + 1)}、`

/** 一、听取和审议…报告, one line an item. Give it the public agenda, and the numbers show no gap. */
export const agendaLines = (items: readonly AgendaItem[]): string[] =>
  items.map(({ title }, place) => `${agendaNumber(place)}${title}`)

/** What may be seen outside: without 任免 and whatever else is not to be made public. */
export const publicAgenda = (items: readonly AgendaItem[]): AgendaItem[] =>
  items.filter(({ unpublished }) => !unpublished)
