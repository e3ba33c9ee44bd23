import { meetingPushFields } from '@domain/dispatch/push-text'
import { shortened } from '@domain/push/fields'
import { updateWhere, where } from '../../platform/database'
import type { Dispatch } from '../../platform/dispatch/dispatch-store'
import { receipts, type Receipt } from '../../platform/dispatch/receipt-store'
import { queuePushes } from '../../platform/outbox'
import { whoHold } from '../../platform/roster'

/** 电话催办: whoever issued the notice calls, unless somebody else was named. */
export async function assignCalls(
  { issuedBy }: Dispatch,
  unsigned: readonly Receipt[],
): Promise<void> {
  const ids = unsigned.filter(({ caller }) => !caller).map(({ _id }) => _id)
  for (let start = 0; start < ids.length; start += 500) {
    const some = { _id: where.in(ids.slice(start, start + 500)) }
    await updateWhere(receipts, some, { caller: where.set(issuedBy) })
  }
}

/** 办公室主任, as appointed today. */
export const directors = async (now: string): Promise<string[]> =>
  (await whoHold(['office'], now))
    .filter(({ inForce }) => inForce.some(({ kind }) => kind === 'officeDirector'))
    .map(({ person }) => person._id)

/** Tells staff that people are still to be reached; opens the board. */
export async function tellStaff(
  { _id, edition, card }: Dispatch,
  personIds: readonly string[],
  step: 'call' | 'director',
  count: number,
  now: string,
): Promise<void> {
  const { kind, meetingTitle: title, startsAt, venue } = card
  const fields = {
    ...meetingPushFields({ kind, title, startsAt, venue, agenda: [] }, 'reminder'),
    thing4: shortened(`还有${count}个未签收，请电话联系`, 20),
  }
  await queuePushes(
    personIds.map((personId) => ({
      personId,
      template: 'meetingNotice' as const,
      fields,
      page: `packages/meetings/board/index?id=${_id}`,
      subject: `dispatches/${_id}`,
      step: `${edition} ${step}`,
    })),
    now,
  )
}
