import { dayOf } from '@domain/dates/day'
import { isKeptAway, organsOf } from '@domain/dispatch/acting'
import type { OrganRecipient } from '@domain/dispatch/audience'
import { plain } from '../../platform/collection'
import { findAll, updateWhere, where } from '../../platform/database'
import type { Dispatch } from '../../platform/dispatch/dispatch-store'
import { receipts } from '../../platform/dispatch/receipt-store'
import { pushes } from '../../platform/outbox'
import { whoHold, type Known } from '../../platform/roster'

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
    const today = officersOf(recipient, officers)
    const people = today.map(({ person }) => person._id)
    if (sameOnes(people, recipient.people)) continue
    const agents = today
      .flatMap(({ person }) => person.agents)
      .filter(({ from }) => from <= dayOf(now))
    const actors = [...new Set([...people, ...agents.map(({ personId }) => personId)])]
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

const officersOf = (recipient: OrganRecipient, officers: readonly Known[]): Known[] =>
  officers.filter(
    ({ person, inForce }) =>
      organsOf(inForce).includes(recipient.organId) && !isKeptAway(recipient, person._id),
  )

const sameOnes = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((one) => others.includes(one))
