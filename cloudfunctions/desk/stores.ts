import type { SessionFacts } from '@domain/desk/session'
import type { TicketFacts } from '@domain/desk/ticket'
import { collection, type Stored } from '../platform/collection'
import { derivedId } from '../platform/ids'

/** One browser's asking to log in; its id comes of the code, which itself is not kept. */
export interface Ticket extends Stored, TicketFacts {
  /** Of the secret that only the asking browser has. */
  secretHash: string
  browser: string
  address?: string | undefined
  /** Who approved it. */
  by?: { openid: string; personId: string; name: string } | undefined
  /** Id of the session it brought. */
  session?: string | undefined
}

/** A browser that is logged in; its id comes of the token, which itself is not kept. */
export interface Session extends Stored, SessionFacts {
  openid: string
  personId: string
  name: string
  browser: string
  address?: string | undefined
  lastUsedAt: string
  /** Why it ended: from the phone, by logging out or in again, or because nothing is held any more. */
  endedBy?: 'phone' | 'browser' | 'office' | undefined
}

export const tickets = collection<Ticket>('deskTickets')
export const sessions = collection<Session>('deskSessions')

export const ticketId = (code: string): string => derivedId('desk ticket', code)
export const sessionId = (token: string): string => derivedId('desk session', token)
