import { dayOf } from '@domain/dates/day'
import { membersNotCalled, resolveAudience } from '@domain/dispatch/audience'
import type { NoticeContent } from '@domain/notice/notice-content'
import { wholeRoster } from '../../platform/whole-roster'

/** The recipients as the roster has them at this moment, and how many members are not among them though they count. */
export async function recipientsNow(audience: NoticeContent['audience'], now: string) {
  const roster = await wholeRoster()
  const of = [audience.groups, audience.excluded, roster, dayOf(now)] as const
  return { recipients: resolveAudience(...of), notCalled: membersNotCalled(...of), roster }
}
