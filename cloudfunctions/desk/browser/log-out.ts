import { auditEntries } from '../../platform/audit'
import { newId } from '../../platform/ids'
import { inTransaction } from '../../platform/transaction'
import { sessionId, sessions } from '../stores'
import { noCookie } from './cookie'
import type { Visit } from './visit'

/** Ends the session of this browser; that there is none is what was wanted. */
export async function logOut(visit: Visit): Promise<{ output: object }> {
  const { token, now } = visit
  visit.setCookie = noCookie
  if (!token) return { output: {} }
  await inTransaction(async (documents) => {
    const session = await documents.get(sessions, sessionId(token))
    if (!session || session.endedAt) return
    await documents.put(sessions, { ...session, endedAt: now, endedBy: 'browser' })
    const { openid, personId: id, name, browser: note } = session
    await documents.add(auditEntries, {
      ...{ _id: newId(), at: now, operation: 'desk.logOut', by: { openid, id, name } },
      ...{ subject: `deskSessions/${session._id}`, note, traceId: newId() },
    })
  })
  return { output: {} }
}
