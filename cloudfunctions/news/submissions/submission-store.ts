import { yearOf } from '@domain/submissions/days'
import { authorKey, claimsOf, outletKey } from '@domain/submissions/keys'
import type { Submission } from '@domain/submissions/submission'
import { collection, type Stored } from '../../platform/collection'
import type { Documents } from '../../platform/documents'
import { derivedId } from '../../platform/ids'

export interface StoredSubmission extends Stored, Submission {
  revision: number
  createdAt: string
  updatedAt: string
  updatedBy: string
  /** submittedOn, createdAt and id in one: the list's order, and its cursor. */
  key: string
  state: 'adopted' | 'waiting'
  sentYear: number
  adoptedYear?: number | undefined
  /** Sent or adopted in these. */
  years: readonly number[]
  authorKeys: readonly string[]
  outletKey: string
}

/** Whose a piece is at an outlet, for one author; its id is made of all three, so no two submissions share it. */
interface SubmissionClaim extends Stored {
  submissionId: string
}

export const submissions = collection<StoredSubmission>('submissions')
const claims = collection<SubmissionClaim>('submissionClaims')

const claimIds = (submission: Submission) =>
  claimsOf(submission).map(({ parts, author }) => ({
    _id: derivedId('submission', ...parts),
    author,
  }))

interface Change {
  by: string
  now: string
}

/** The submission at its next revision, with what is derived for lists and counts. */
export function storedSubmission(
  _id: string,
  { storyId, title, outlet, level, submittedOn, authors, adoption }: Submission,
  before: StoredSubmission | undefined,
  { by, now }: Change,
): StoredSubmission {
  const createdAt = before?.createdAt ?? now
  const sentYear = yearOf(submittedOn)
  const adoptedYear = adoption && yearOf(adoption.adoptedOn)
  return {
    ...{ _id, storyId, title, outlet, level, submittedOn, authors, adoption },
    revision: (before?.revision ?? 0) + 1,
    createdAt,
    updatedAt: now,
    updatedBy: by,
    key: `${submittedOn}#${createdAt}#${_id}`,
    state: adoption ? 'adopted' : 'waiting',
    sentYear,
    adoptedYear,
    years: [...new Set([sentYear, adoptedYear ?? sentYear])],
    authorKeys: authors.map(authorKey),
    outletKey: outletKey(outlet),
  }
}

/** Claims what only one submission may hold; gives the author who has sent this piece there before, if any. */
export async function claimFor(
  submission: StoredSubmission,
  documents: Documents,
): Promise<string | undefined> {
  for (const { _id, author } of claimIds(submission)) {
    const claim = await documents.get(claims, _id)
    if (claim && claim.submissionId !== submission._id) return author
    if (!claim) await documents.add(claims, { _id, submissionId: submission._id })
  }
  return undefined
}

/** Gives back what a submission held, but for what its next edition holds, too. */
export async function releaseClaims(
  before: StoredSubmission,
  after: StoredSubmission | undefined,
  documents: Documents,
): Promise<void> {
  const stays = new Set(after ? claimIds(after).map(({ _id }) => _id) : [])
  for (const { _id } of claimIds(before)) if (!stays.has(_id)) await documents.remove(claims, _id)
}
