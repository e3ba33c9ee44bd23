import { dayOf } from '@domain/dates/day'
import { resolveAudience } from '@domain/dispatch/audience'
import type { NoticeContent } from '@domain/notice/notice-content'
import { wholeRoster } from '../../platform/whole-roster'

/** The recipients as the roster has them at this moment. */
export async function recipientsNow(audience: NoticeContent['audience'], now: string) {
  const roster = await wholeRoster()
  const recipients = resolveAudience(audience.groups, audience.excluded, roster, dayOf(now))
  return { recipients, roster }
}
