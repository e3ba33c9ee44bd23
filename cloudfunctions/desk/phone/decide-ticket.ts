import type { desk as area } from '@domain/operations/desk'
import type { CommandContext, Done, Handler } from '../../platform/handler'
import { tickets } from '../stores'
import { waitingTicket } from './waiting-ticket'

type Approve = typeof area.approveTicket

export const approveTicket: Handler<Approve> = ({ code }, context) => decide(true, code, context)

export const refuseTicket: Handler<typeof area.refuseTicket> = ({ code }, context) =>
  decide(false, code, context)

async function decide(
  approved: boolean,
  code: string,
  context: CommandContext<Approve>,
): Promise<Done<Approve>> {
  const { documents, caller, now } = context
  const ticket = await waitingTicket(code, context)
  const { openid, id: personId, name } = caller
  await documents.put(tickets, {
    ...ticket,
    decided: { at: now, approved },
    by: approved ? { openid, personId, name } : undefined,
  })
  const { browser, address = '' } = ticket
  return {
    output: { browser },
    subject: `deskTickets/${ticket._id}`,
    note: [browser, address].filter(Boolean).join('，'),
  }
}
