import { receiptWaits } from '@domain/waiting/receipt-waits'
import type { Waiting } from '@domain/waiting/waiting'
import type { Member } from '../../platform/caller'
import { where } from '../../platform/database'
import { asListed } from '../receipts/as-listed'
import { foundFor, stillTheirs } from '../receipts/my-receipts'

/** More than one person is called to at a time. */
const most = 50

/** What the caller, and the organs they speak for, have to sign and answer. */
export async function myReceipts(caller: Member, now: string): Promise<Waiting[]> {
  const toCome = { startsAt: where.gt(now), removedIn: where.exists(false) }
  const mine = await stillTheirs(await foundFor(caller, toCome, most), caller, now)
  const listed = mine.map(asListed).map((one) => ({ ...one, title: one.meetingTitle }))
  return receiptWaits(listed, now)
}
