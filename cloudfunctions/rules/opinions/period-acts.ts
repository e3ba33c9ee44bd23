import type { RefusalDetails } from '@domain/operations/answer'
import { lastStep } from '@domain/review/last-step'
import type { Documents } from '../../platform/documents'
import type { Refusal } from '../../platform/refusal'
import { editions, type Edition } from '../rule-store'

interface Acting {
  documents: Documents
  refuse(code: 'EDITION_NOT_FOUND' | 'CHANGED_MEANWHILE', details?: RefusalDetails): Refusal
}

/** The edition as the caller saw it; refuses when it is gone, or when somebody was there meanwhile. */
export async function seenEdition(
  { documents, refuse }: Acting,
  { id, revision }: { id: string; revision: number },
): Promise<Edition> {
  const edition = await documents.get(editions, id)
  if (!edition) throw refuse('EDITION_NOT_FOUND')
  if (edition.revision === revision) return edition
  throw refuse('CHANGED_MEANWHILE', { changed: lastStep(edition) })
}

/** Writes the edition after a step by someone; gives what the command answers. */
export async function putStep(
  documents: Documents,
  edition: Edition,
  change: Partial<Edition>,
  { did, note, by, now }: { did: string; note: string; by: string; now: string },
) {
  const revision = edition.revision + 1
  const steps = [...edition.steps, { at: now, by, did, note }]
  await documents.put(editions, {
    ...edition,
    ...change,
    ...{ steps, revision, updatedAt: now, updatedBy: by },
  })
  return {
    output: { id: edition._id, revision, updatedAt: now },
    subject: `ruleEditions/${edition._id}`,
    note: `${did}：${note}`,
  }
}
