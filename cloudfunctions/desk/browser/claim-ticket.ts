import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { readCode } from '@domain/desk/code'
import { sessionEnds } from '@domain/desk/session'
import { mayBeClaimed, ticketState } from '@domain/desk/ticket'
import type { DeskDoor } from '@domain/operations/desk-door'
import type * as z from 'zod'
import { auditEntries } from '../../platform/audit'
import type { Documents } from '../../platform/documents'
import { documents as outside } from '../../platform/documents'
import { newId } from '../../platform/ids'
import { Refusal } from '../../platform/refusal'
import { inTransaction } from '../../platform/transaction'
import { sessionId, sessions, ticketId, tickets, type Session, type Ticket } from '../stores'
import { cookieWith } from './cookie'
import { endSession } from './end-session'
import { shown } from './session-of'
import type { Visit } from './visit'

type Asked = z.output<DeskDoor['claims']['input']>
type Given = z.output<DeskDoor['claims']['output']>

/** Not yet, or the session: its token goes into a cookie, and nowhere else. */
export async function claimTicket(asked: Asked, visit: Visit): Promise<{ output: Given }> {
  // Asked every other second: while nothing is decided, one reading is all it costs.
  if (!(await approved(asked, visit.now, outside))) return { output: {} }
  const token = randomBytes(32).toString('base64url')
  const session = await inTransaction(async (documents) => {
    const ticket = await approved(asked, visit.now, documents)
    if (!ticket?.by) throw new Refusal('TICKET_USED')
    await giveWay(ticket, visit, documents)
    const session = sessionId(token)
    await documents.put(tickets, { ...ticket, claimedAt: visit.now, session })
    return begin(ticket, ticket.by, token, visit.now, documents)
  })
  visit.setCookie = cookieWith(
    token,
    (Date.parse(sessionEnds(session)) - Date.parse(visit.now)) / 1000,
  )
  return { output: { session: shown(session) } }
}

/** The ticket, once approved and as long as its session may be had; nothing while it waits. A wrong secret learns nothing that a wrong code would not. */
async function approved(
  { code: typed, secret }: Asked,
  now: string,
  documents: Documents,
): Promise<Ticket | undefined> {
  const code = readCode(typed)
  const ticket = code && (await documents.get(tickets, ticketId(code)))
  if (!ticket || !isOf(secret, ticket)) throw new Refusal('TICKET_UNKNOWN')
  switch (ticketState(ticket, now)) {
    case 'waiting':
      return undefined
    case 'approved':
      return ticket
    case 'refused':
      throw new Refusal('TICKET_REFUSED')
    case 'claimed':
      // By its secret it is the same browser: the answer that brought the session did not reach it.
      if (mayBeClaimed(ticket, now)) return ticket
      throw new Refusal('TICKET_USED')
    case 'expired':
      throw new Refusal('TICKET_EXPIRED')
  }
}

function isOf(secret: string, { secretHash }: Ticket): boolean {
  const hash = createHash('sha256').update(secret).digest('base64url')
  return timingSafeEqual(Buffer.from(hash), Buffer.from(secretHash))
}

async function begin(
  { browser, address }: Ticket,
  { openid, personId, name }: NonNullable<Ticket['by']>,
  token: string,
  now: string,
  documents: Documents,
): Promise<Session> {
  const _id = sessionId(token)
  const session = { _id, openid, personId, name, browser, address, since: now, lastUsedAt: now }
  await documents.add(sessions, session)
  await documents.add(auditEntries, {
    _id: newId(),
    at: now,
    operation: 'desk.logIn',
    by: { openid, id: personId, name },
    subject: `deskSessions/${_id}`,
    note: [browser, address].filter(Boolean).join('，'),
    traceId: newId(),
  })
  return session
}

/**
 * Who logs in again in the same browser leaves no second session open, and who asks again with the same ticket no first
 * one. What a ticket brought and was ended since is not brought again.
 */
async function giveWay(
  { session: earlier }: Ticket,
  { token, now }: Visit,
  documents: Documents,
): Promise<void> {
  const brought = earlier ? await documents.get(sessions, earlier) : undefined
  if (brought?.endedAt) throw new Refusal('TICKET_USED')
  await endSession(brought, 'desk.giveWay', now, documents)
  const here = token && sessionId(token)
  if (here && here !== earlier)
    await endSession(await documents.get(sessions, here), 'desk.giveWay', now, documents)
}
