import type { Recipient } from '@domain/dispatch/audience'
import type { Documents } from '../documents'
import { audienceChunks, chunkId, type Dispatch } from './dispatch-store'

/** Recipients in one document: far below what one write may hold. */
const perChunk = 400

/** Writes down recipients of an edition in chunks numbered from `first` on; gives how many chunks it has then. */
export async function putChunks(
  documents: Documents,
  { _id: dispatchId, edition }: Pick<Dispatch, '_id' | 'edition'>,
  recipients: readonly Recipient[],
  first = 0,
): Promise<number> {
  const chunks = first + Math.ceil(recipients.length / perChunk)
  for (let number = first; number < chunks; number++) {
    const from = (number - first) * perChunk
    await documents.put(audienceChunks, {
      _id: chunkId(dispatchId, edition, number),
      dispatchId,
      edition,
      number,
      recipients: recipients.slice(from, from + perChunk),
    })
  }
  return chunks
}
