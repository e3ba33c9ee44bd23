import type { Documents } from '../documents'
import { audienceChunks, chunkId } from './dispatch-store'
import { receiptId } from './receipt-store'

/** Whom an edition was issued to, by the ids of their receipts; nobody while it was not. */
export async function calledBy(
  documents: Documents,
  dispatchId: string,
  edition: number,
): Promise<Set<string>> {
  const called = new Set<string>()
  for (let number = 0; ; number++) {
    const chunk = await documents.get(audienceChunks, chunkId(dispatchId, edition, number))
    if (!chunk) return called
    for (const recipient of chunk.recipients) called.add(receiptId(dispatchId, recipient))
  }
}
