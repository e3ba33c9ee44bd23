import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { readCode } from '@domain/desk/code'
import { sessionEnds } from '@domain/desk/session'
import { ticketState } from '@domain/desk/ticket'
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
    await documents.put(tickets, { ...ticket, claimedAt: visit.now })
    if (visit.token) await giveWay(visit.token, visit.now, documents)
    return begin(ticket, ticket.by, token, visit.now, documents)
  })
  visit.setCookie = cookieWith(
    token,
    (Date.parse(sessionEnds(session)) - Date.parse(visit.now)) / 1000,
  )
  return { output: { session: shown(session) } }
}

/** The ticket, once approved; nothing while it waits. A wrong secret learns nothing that a wrong code would not. */
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

/** Who logs in again in the same browser leaves no second session open. */
async function giveWay(token: string, now: string, documents: Documents): Promise<void> {
  const before = await documents.get(sessions, sessionId(token))
  if (before && !before.endedAt)
    await documents.put(sessions, { ...before, endedAt: now, endedBy: 'browser' })
}
