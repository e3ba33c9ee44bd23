import {
  actingFor,
  isOwn,
  organsOf,
  principalIds,
  type Acting,
  type Principal,
} from '@domain/dispatch/acting'
import { dayOf } from '@domain/dates/day'
import type { Member } from '../../platform/caller'
import { find, where } from '../../platform/database'
import { receipts, type Receipt } from '../../platform/dispatch/receipt-store'
import type { Documents } from '../../platform/documents'
import type { Refusal } from '../../platform/refusal'
import { people } from '../../platform/roster'

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

/** Those the caller may still open; only whoever signs for others costs a second request. */
export async function stillTheirs(
  found: readonly Receipt[],
  caller: Member,
  now: string,
): Promise<Mine[]> {
  const forOthers = found.filter(({ recipient }) => !isOwn(recipient, caller))
  const ids = [...new Set(forOthers.flatMap(({ recipient }) => principalIds(recipient)))]
  const principals =
    ids.length > 0 ? await find(people, { where: { _id: where.in(ids) }, limit: 1000 }) : []
  return found.flatMap((receipt) => {
    const acting = actingFor(receipt.recipient, caller, principals as Principal[], dayOf(now))
    return acting ? [{ receipt, acting }] : []
  })
}

interface Asking {
  caller: Member
  documents: Documents
  now: string
  refuse(code: 'NOTICE_NOT_FOUND'): Refusal
}

/** The receipt a command is about, if it is the caller's to act on; otherwise there is none. */
export async function ownReceipt(
  receiptId: string,
  { caller, documents, now, refuse }: Asking,
): Promise<Mine> {
  const receipt = await documents.get(receipts, receiptId)
  if (!receipt || receipt.removedIn !== undefined) throw refuse('NOTICE_NOT_FOUND')
  const { recipient } = receipt
  if (isOwn(recipient, caller)) return { receipt, acting: 'self' }
  const principals: Principal[] = []
  for (const id of principalIds(recipient)) {
    const person = await documents.get(people, id)
    if (person) principals.push(person)
  }
  const acting = actingFor(recipient, caller, principals, dayOf(now))
  if (!acting) throw refuse('NOTICE_NOT_FOUND')
  return { receipt, acting }
}
