import { auditEntries } from '../../platform/audit'
import type { Documents } from '../../platform/documents'
import { newId } from '../../platform/ids'
import { sessions, type Session } from '../stores'

/** What ended it, as the audit has it: logging out, a later log-in in the same browser, or that nothing is held any more. */
type Ending = 'desk.logOut' | 'desk.giveWay' | 'desk.officeEnded'

/** Ends an open session, on record. Nothing happens to one that is over, or is not there. */
export async function endSession(
  session: Session | undefined,
  operation: Ending,
  now: string,
  documents: Documents,
): Promise<void> {
  if (!session || session.endedAt) return
  const endedBy = operation === 'desk.officeEnded' ? 'office' : 'browser'
  await documents.put(sessions, { ...session, endedAt: now, endedBy })
  const { _id, openid, personId: id, name, browser: note } = session
  await documents.add(auditEntries, {
    ...{ _id: newId(), at: now, operation, by: { openid, id, name } },
    ...{ subject: `deskSessions/${_id}`, note, traceId: newId() },
  })
}
