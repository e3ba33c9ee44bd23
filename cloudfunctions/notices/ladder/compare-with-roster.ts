import { dayOf } from '@domain/dates/day'
import { stillCalled } from '@domain/dispatch/selector'
import type { Body } from '@domain/roster/appointment'
import { appointmentsInForce } from '@domain/roster/in-office'
import { find, findAll, updateWhere, where } from '../../platform/database'
import type { Dispatch } from '../../platform/dispatch/dispatch-store'
import { receipts, type Receipt } from '../../platform/dispatch/receipt-store'
import { allBodies, people } from '../../platform/roster'
import { renewOfficers } from './renew-officers'
import { stopAskingThose } from './stop-asking'

/** Receipts compared, and changed, in one request. */
const perPart = 500

/**
 * Whoever no longer holds what they were called as is neither asked nor counted any more, though they hold another
 * office; whoever holds it again, after a suspension, is. Their receipts say so, and every figure follows.
 */
export async function compareWithRoster(
  { _id: dispatchId, edition }: Pick<Dispatch, '_id' | 'edition'>,
  now: string,
): Promise<void> {
  await renewOfficers({ _id: dispatchId, edition }, now)
  const [all, bodies] = await Promise.all([
    findAll(receipts, 'key', { dispatchId, edition, 'recipient.kind': 'person' }),
    allBodies(),
  ])
  const compared = all.filter(({ removedIn, lapsed }) => removedIn === undefined || lapsed)
  for (let start = 0; start < compared.length; start += perPart) {
    const part = compared.slice(start, start + perPart)
    const holds = await whoStillHold(part, bodies, dayOf(now))
    const gone = part.filter((one) => !one.lapsed && !holds(one)).map(({ _id }) => _id)
    const back = part.filter((one) => one.lapsed && holds(one)).map(({ _id }) => _id)
    if (gone.length > 0) {
      const called = { _id: where.in(gone), edition, removedIn: where.exists(false) }
      await updateWhere(receipts, called, { removedIn: edition, lapsed: true })
      await stopAskingThose(gone, now)
    }
    if (back.length > 0)
      await updateWhere(
        receipts,
        { _id: where.in(back), edition, lapsed: true },
        { removedIn: where.remove(), lapsed: where.remove() },
      )
  }
}

async function whoStillHold(part: readonly Receipt[], bodies: Body[], day: string) {
  const ids = part.flatMap(({ recipient }) =>
    recipient.kind === 'person' ? [recipient.personId] : [],
  )
  const found = await find(people, {
    where: { _id: where.in(ids) },
    fields: ['appointments', 'suspensions'],
    limit: ids.length,
  })
  const known = new Map(found.map((person) => [person._id, person]))
  return ({ recipient }: Receipt): boolean => {
    if (recipient.kind === 'organ') return true
    const person = known.get(recipient.personId)
    return person !== undefined && stillCalled(recipient, appointmentsInForce(person, bodies, day))
  }
}
