import {
  actingFor,
  isOwn,
  principalIds,
  type Acting,
  type Principal,
} from '@domain/dispatch/acting'
import { organsOf } from '@domain/roster/organs-of'
import { dayOf } from '@domain/dates/day'
import { whyNotHeld } from '@domain/dispatch/holding'
import type { Member } from '../../platform/caller'
import { find, where } from '../../platform/database'
import { dispatches } from '../../platform/dispatch/dispatch-store'
import { receipts, type Receipt } from '../../platform/dispatch/receipt-store'
import type { Documents } from '../../platform/documents'
import type { Refusal } from '../../platform/refusal'
import { allBodies, people } from '../../platform/roster'

/** A receipt the caller may open today, and as what. */
export interface Mine {
  receipt: Receipt
  acting: Acting
}

/** Receipts made out for the caller or an organ they speak for, latest meeting first; one request. */
export async function foundFor({ id, inForce }: Member, match: object, limit: number) {
  const actors = [id, ...organsOf(inForce)]
  return (await find(receipts, {
    where: { ...match, actors: actors.length > 1 ? where.in(actors) : id },
    orderBy: ['startsAt', 'desc'],
    limit,
  })) as Receipt[]
}

/** Those the caller may still open; only whoever signs for others costs two requests more. */
export async function stillTheirs(
  found: readonly Receipt[],
  caller: Member,
  now: string,
): Promise<Mine[]> {
  const forOthers = found.filter(({ recipient }) => !isOwn(recipient, caller))
  const ids = [...new Set(forOthers.flatMap(({ recipient }) => principalIds(recipient)))]
  const [principals, bodies] =
    ids.length > 0
      ? await Promise.all([
          find(people, { where: { _id: where.in(ids) }, limit: 1000 }),
          allBodies(),
        ])
      : [[], []]
  return found.flatMap((receipt) => {
    const { recipient } = receipt
    const acting = actingFor(recipient, caller, principals as Principal[], bodies, dayOf(now))
    return acting ? [{ receipt, acting }] : []
  })
}

interface Asking {
  caller: Member
  documents: Documents
  now: string
  refuse(code: 'NOTICE_NOT_FOUND' | 'NOTICE_UNDER_WAY'): Refusal
  once<T>(work: () => Promise<T>): Promise<T>
}

/** The receipt a command is about, if it is the caller's to act on; otherwise there is none. */
export async function ownReceipt(
  receiptId: string,
  { caller, documents, now, refuse, once }: Asking,
): Promise<Mine> {
  const receipt = await documents.get(receipts, receiptId)
  if (!receipt) throw refuse('NOTICE_NOT_FOUND')
  const { recipient } = receipt
  const acting = isOwn(recipient, caller) ? 'self' : await asAgent()
  if (!acting) throw refuse('NOTICE_NOT_FOUND')
  // Only to whoever it was made out for: to a stranger there is nothing under way.
  const not = whyNotHeld(receipt, await documents.get(dispatches, receipt.dispatchId))
  if (not) throw refuse(not)
  return { receipt, acting }

  async function asAgent() {
    const principals: Principal[] = []
    for (const id of principalIds(recipient)) {
      const person = await documents.get(people, id)
      if (person) principals.push(person)
    }
    return actingFor(recipient, caller, principals, await once(allBodies), dayOf(now))
  }
}
