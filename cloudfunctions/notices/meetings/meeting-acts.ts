import type { RefusalDetails } from '@domain/operations/answer'
import { lastStep } from '@domain/review/last-step'
import type { Documents } from '../../platform/documents'
import type { Refusal } from '../../platform/refusal'
import { meetings, type Meeting } from './meeting-store'

interface Acting {
  documents: Documents
  refuse(code: 'MEETING_NOT_FOUND' | 'CHANGED_MEANWHILE', details?: RefusalDetails): Refusal
}

/** The meeting as the caller saw it; refuses when it is gone, or when somebody was there meanwhile. */
export async function seenMeeting(
  { documents, refuse }: Acting,
  { id, revision }: { id: string; revision: number },
): Promise<Meeting> {
  const meeting = await documents.get(meetings, id)
  if (!meeting) throw refuse('MEETING_NOT_FOUND')
  if (meeting.revision === revision) return meeting
  throw refuse('CHANGED_MEANWHILE', { changed: lastStep(meeting) })
}

/** Writes the meeting after a change by someone; gives what the command answers. */
export async function putMeeting(
  documents: Documents,
  meeting: Meeting,
  change: Partial<Meeting>,
  by: string,
  now: string,
  note?: string,
) {
  const revision = meeting.revision + 1
  const after = { ...meeting, ...change, revision, updatedAt: now, updatedBy: by }
  await documents.put(meetings, after)
  return {
    output: { id: after._id, revision, updatedAt: now },
    subject: `meetings/${after._id}`,
    note: note ?? after.title,
  }
}
