import type { Recipient } from '@domain/dispatch/audience'
import type { DueStep } from '@domain/dispatch/ladder'
import type { Documents } from '../documents'
import { putChunks } from './audience-chunks'
import { dispatches, type Dispatch, type NoticeCard } from './dispatch-store'

interface Added {
  recipients: readonly Recipient[]
  card: NoticeCard
  ladder: readonly DueStep[]
}

/**
 * Further recipients of the edition that holds, in the transaction of the act: those it had keep what they signed. The
 * ladder begins anew, for all who have not signed; nobody gets the same push twice.
 */
export async function addRecipients(
  documents: Documents,
  before: Dispatch,
  { recipients, card, ladder }: Added,
): Promise<void> {
  const chunks = await putChunks(documents, before, recipients, before.chunks)
  await documents.put(dispatches, {
    ...before,
    ...{ card, ladder, chunks },
    total: before.total + recipients.length,
    additions: (before.additions ?? 0) + 1,
    complete: false,
    stepsTaken: 0,
    nextStepAt: undefined,
  })
}
