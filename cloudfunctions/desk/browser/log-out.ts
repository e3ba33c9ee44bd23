import { Refusal } from '../../platform/refusal'
import { inTransaction } from '../../platform/transaction'
import { sessionId, sessions } from '../stores'
import { noCookie } from './cookie'
import { endSession } from './end-session'
import type { Visit } from './visit'

/** Ends the session of this browser; that there is none is what was wanted. Another person's stays. */
export async function logOut(visit: Visit): Promise<{ output: object }> {
  const { token, now, personId } = visit
  if (token) {
    await inTransaction(async (documents) => {
      const session = await documents.get(sessions, sessionId(token))
      if (session && !session.endedAt && session.personId !== personId)
        throw new Refusal('DESK_SOMEBODY_ELSE')
      await endSession(session, 'desk.logOut', now, documents)
    })
  }
  visit.setCookie = noCookie
  return { output: {} }
}
