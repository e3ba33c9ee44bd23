import { isWorthNoting, sessionEnds, sessionState } from '@domain/desk/session'
import type { DeskDoor } from '@domain/operations/desk-door'
import type * as z from 'zod'
import { updateWhere } from '../../platform/database'
import { documents } from '../../platform/documents'
import { Refusal } from '../../platform/refusal'
import { knownBy } from '../../platform/roster'
import { inTransaction } from '../../platform/transaction'
import { sessionId, sessions, type Session } from '../stores'
import { endSession } from './end-session'
import type { Visit } from './visit'

type Shown = z.output<DeskDoor['session']['output']>

export const shown = (session: Session): Shown => ({
  name: session.name,
  personId: session.personId,
  until: sessionEnds(session),
})

/**
 * The session of this browser. Refuses, with the reason, when there is none that holds. A dead cookie stays: this
 * answer may come late, when the browser already has the next one.
 */
export async function sessionOf(visit: Visit): Promise<Session> {
  const { token, now } = visit
  const session = token && (await documents.get(sessions, sessionId(token)))
  const state = session && sessionState(session, now)
  if (!session || state !== 'open') throw new Refusal(whyNot(session || undefined))
  if (isWorthNoting(session.lastUsedAt, now)) {
    // Only the one field, and only while it is open: the phone may be ending it at this moment.
    await updateWhere(
      sessions,
      { _id: session._id, lastUsedAt: session.lastUsedAt },
      { lastUsedAt: now },
    )
  }
  return session
}

/** The session in whose name something is done. Refuses a page that was opened for somebody else: a cookie is shared by all tabs. */
export async function ownSession(visit: Visit): Promise<Session> {
  const session = await sessionOf(visit)
  if (session.personId !== visit.personId) throw new Refusal('DESK_SOMEBODY_ELSE')
  return session
}

function whyNot(session: Session | undefined) {
  if (!session) return 'DESK_LOGGED_OUT'
  if (!session.endedAt) return 'DESK_SESSION_OVER'
  const { endedBy } = session
  if (endedBy === 'office') return 'DESK_OFFICE_ENDED'
  return endedBy === 'browser' ? 'DESK_LOGGED_OUT' : 'DESK_SESSION_ENDED'
}

/** Asked when the page is opened. */
export async function currentSession(visit: Visit): Promise<{ output: Shown }> {
  const session = await sessionOf(visit)
  await mustBeInOffice(session, visit)
  return { output: shown(session) }
}

/** Ends the session of who holds nothing any more, or whose WeChat account is another's now; then refuses. */
export async function mustBeInOffice(session: Session, visit: Visit): Promise<void> {
  const known = await knownBy(session.openid, visit.now)
  if (known && known.person._id === session.personId && known.inForce.length > 0) return
  await inTransaction(async (documents) =>
    endSession(
      await documents.get(sessions, session._id),
      'desk.officeEnded',
      visit.now,
      documents,
    ),
  )
  throw new Refusal('DESK_OFFICE_ENDED')
}
