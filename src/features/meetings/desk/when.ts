import { cardTime } from '@domain/dates/meeting-time'
import type { MeetingRow } from './use-year'

/** 12月20日（周日）上午9:00, 3月（日期待定） or 时间待定. */
export function whenOf({ startsAt, plannedMonth }: Pick<MeetingRow, 'startsAt' | 'plannedMonth'>) {
  if (startsAt) return cardTime(startsAt)
  return plannedMonth ? `${Number(plannedMonth.slice(5))}月，日期待定` : '时间待定'
}

/** The month it stands under: 1 to 12. */
export function monthOf({ startsAt, plannedMonth }: MeetingRow): number {
  if (startsAt) return new Date(Date.parse(startsAt) + 8 * 3_600_000).getUTCMonth() + 1
  return Number((plannedMonth ?? '').slice(5))
}

export const addressOf = ({ id }: { id: string }) => `/packages/meetings/meeting/index?id=${id}`
