import { ticketEnds } from '@domain/desk/ticket'
import type { desk as area } from '@domain/operations/desk'
import type { Handler } from '../../platform/handler'
import { waitingTicket } from './waiting-ticket'

export const getTicket: Handler<typeof area.getTicket> = async ({ code }, context) => {
  const ticket = await waitingTicket(code, context)
  const { browser, address, askedAt } = ticket
  return { browser, address, askedAt, until: ticketEnds(ticket) }
}
