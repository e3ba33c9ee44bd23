import { readCode } from '@domain/desk/code'
import { ticketState } from '@domain/desk/ticket'
import type { desk as area } from '@domain/operations/desk'
import type { Context } from '../../platform/handler'
import { ticketId, tickets, type Ticket } from '../stores'

type Asked = Pick<Context<typeof area.getTicket>, 'documents' | 'now' | 'refuse'>

/** The ticket of a code, if it can still be decided. Refuses, with the reason, any other. */
export async function waitingTicket(
  typed: string,
  { documents, now, refuse }: Asked,
): Promise<Ticket> {
  const code = readCode(typed)
  const ticket = code && (await documents.get(tickets, ticketId(code)))
  if (!ticket) throw refuse('TICKET_UNKNOWN')
  switch (ticketState(ticket, now)) {
    case 'waiting':
      return ticket
    case 'expired':
      throw refuse('TICKET_EXPIRED')
    case 'refused':
      throw refuse('TICKET_REFUSED')
    case 'approved':
    case 'claimed':
      throw refuse('TICKET_USED')
  }
}
