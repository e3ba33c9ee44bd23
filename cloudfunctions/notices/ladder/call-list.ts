import { shortened } from '@domain/push/fields'
import { countBy, updateWhere, where } from '../../platform/database'
import type { Dispatch } from '../../platform/dispatch/dispatch-store'
import { receipts } from '../../platform/dispatch/receipt-store'
import { whoHold, type Known } from '../../platform/roster'
import { pushOf } from './push-of'
import { queueFor } from './queue-for'
import { unsignedOf } from './unsigned'

/** 电话催办: everybody who has not signed is somebody's to call; whoever was named before stays named. */
export async function assignCalls(dispatch: Dispatch, now: string): Promise<void> {
  const caller = await callerOf(dispatch, now)
  const unassigned = { ...unsignedOf(dispatch), caller: where.exists(false) }
  await updateWhere(receipts, unassigned, { caller: where.set(caller) })
}

/** Whoever issued the notice; where that was a leader, or somebody who has left, the office's director, or a clerk. */
async function callerOf({ issuedBy }: Dispatch, now: string) {
  const staff = await whoHold(['office'], now)
  const caller =
    staff.find(({ person }) => person._id === issuedBy.id) ?? staff.find(isDirector) ?? staff[0]
  return caller ? { id: caller.person._id, name: caller.person.name } : issuedBy
}

/** Person id → how many they have to call. */
export const callsByCaller = (dispatch: Dispatch): Promise<Record<string, number>> =>
  countBy(receipts, 'caller.id' as never, unsignedOf(dispatch))

const isDirector = ({ inForce }: Known) => inForce.some(({ kind }) => kind === 'officeDirector')

/** 办公室主任, as appointed today; where there is none, everybody of the office. */
export async function directors(now: string): Promise<string[]> {
  const staff = await whoHold(['office'], now)
  const found = staff.filter(isDirector)
  return (found.length > 0 ? found : staff).map(({ person }) => person._id)
}

/** Tells staff that people are still to be reached; opens the board. */
export async function tellStaff(
  dispatch: Dispatch,
  personIds: readonly string[],
  step: 'call' | 'director',
  count: number,
  { now, dueAt }: { now: string; dueAt: string },
): Promise<void> {
  const { _id, edition, card, additions } = dispatch
  const { template, fields } = pushOf(dispatch, 'reminder')
  // What is asked of the reader is the last field of every template.
  const [asks = ''] = Object.keys(fields).slice(-1)
  const off = card.cancelled ? (card.kind === 'rulebook' ? '已撤回，' : '已取消，') : ''
  const told = { ...fields, [asks]: shortened(`${off}还有${count}个未签收，请电话联系`, 20) }
  await queueFor(
    dispatch,
    personIds.map((personId) => ({
      personId,
      template,
      fields: told,
      page: `packages/meetings/board/index?id=${_id}`,
      subject: `dispatches/${_id}`,
      // Of a ladder that began anew for recipients added later, they are told anew.
      step: additions ? `${edition} ${step} ${additions}` : `${edition} ${step}`,
      edition,
      until: card.startsAt,
      dueAt,
    })),
    now,
  )
}
