import type { Recipient } from '@domain/dispatch/audience'
import { calledBy } from '../../platform/dispatch/called-by'
import { receiptId } from '../../platform/dispatch/receipt-store'
import type { Documents } from '../../platform/documents'
import type { Notice } from './notice-store'

/**
 * Members (出席) whom a changed edition calls and the one before did not: to them it is the first notice, and
 * the lawful time is theirs. Of a first edition and of a cancellation there are none to tell apart.
 */
export async function firstCalled(
  { noticeId, edition, change }: Pick<Notice, 'noticeId' | 'edition' | 'change'>,
  recipients: readonly Recipient[],
  documents: Documents,
): Promise<Recipient[]> {
  if (change !== 'changed') return []
  const before = await calledBy(documents, noticeId, edition - 1)
  return recipients.filter(
    (recipient) => recipient.as === 'member' && !before.has(receiptId(noticeId, recipient)),
  )
}
