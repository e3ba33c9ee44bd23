import { dayOf } from '@domain/dates/day'
import { isKeptAway } from '@domain/dispatch/acting'
import { signersOf } from '@domain/dispatch/audience'
import { officersOf } from '@domain/roster/organs-of'
import { plain } from '../../platform/collection'
import { findAll, updateWhere, where } from '../../platform/database'
import type { Dispatch } from '../../platform/dispatch/dispatch-store'
import { receipts } from '../../platform/dispatch/receipt-store'
import { pushes } from '../../platform/outbox'
import { whoHold } from '../../platform/roster'

/** An organ is asked through the liaison officers it has today, not through those it had when the notice was issued. */
export async function renewOfficers(
  { _id: dispatchId, edition }: Pick<Dispatch, '_id' | 'edition'>,
  now: string,
): Promise<void> {
  const called = { dispatchId, edition, removedIn: where.exists(false) }
  const all = await findAll(receipts, 'key', { ...called, 'recipient.kind': 'organ' })
  if (all.length === 0) return
  const officers = await whoHold(['liaisonOfficer'], now)
  for (const { _id, recipient } of all) {
    if (recipient.kind !== 'organ') continue
    const stays = (personId: string) => !isKeptAway(recipient, personId)
    const today = officersOf(recipient.organId, officers)
      .map(({ person }) => person)
      .filter(({ _id: id }) => stays(id))
    const people = today.map((person) => person._id)
    if (sameOnes(people, recipient.people)) continue
    // Whoever is kept away from the meeting does not come back as somebody's agent.
    const actors = signersOf(today, dayOf(now), stays)
    await updateWhere(
      receipts,
      { ...called, _id },
      {
        recipient: where.set(plain({ ...recipient, people, actors })),
        actors: where.set([...actors, recipient.organId]),
      },
    )
    // What waits for the end of the quiet hours is not sent to whoever has left.
    await updateWhere(
      pushes,
      { receiptId: _id, state: 'queued', personId: where.nin(people) },
      { state: 'declined', errCode: 'NOT_REACHABLE', settledAt: now },
    )
  }
}

const sameOnes = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((one) => others.includes(one))
