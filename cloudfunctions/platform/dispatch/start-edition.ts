import type { Recipient } from '@domain/dispatch/audience'
import type { DueStep } from '@domain/dispatch/ladder'
import type { Documents } from '../documents'
import { putChunks } from './audience-chunks'
import { dispatches, type Dispatch, type Letter, type NoticeCard } from './dispatch-store'

interface NewEdition {
  _id: string
  meetingId?: string | undefined
  letter?: Letter | undefined
  card: NoticeCard
  edition: number
  issuedAt: string
  issuedBy: { id: string; name: string }
  urgent: boolean
  ignoreQuiet: boolean
  ladder: readonly DueStep[]
  recipients: readonly Recipient[]
  notCalled?: number | undefined
}

/** Writes down who is to get an edition, in the transaction that issues it; `makeReceipts` does the rest. */
export async function startEdition(
  documents: Documents,
  before: Dispatch | undefined,
  { recipients, ...edition }: NewEdition,
): Promise<void> {
  const chunks = await putChunks(documents, edition, recipients)
  await documents.put(dispatches, {
    ...edition,
    firstIssuedAt: before?.firstIssuedAt ?? edition.issuedAt,
    total: recipients.length,
    chunks,
    fannedOut: 0,
    complete: false,
    stepsTaken: 0,
  })
}
