import { dayOf } from '@domain/dates/day'
import { leaveHolding, whyNotHeld } from '@domain/dispatch/holding'
import { leaveStateLabels } from '@domain/dispatch/receipt-state'
import type { notices as area } from '@domain/operations/notices'
import { appointmentsInForce, rolesFrom } from '@domain/roster/in-office'
import { dispatches } from '../../platform/dispatch/dispatch-store'
import { receipts } from '../../platform/dispatch/receipt-store'
import type { Handler } from '../../platform/handler'
import { allBodies, people } from '../../platform/roster'

/** Whoever decided stands with the decision; that the office entered it stands in the audit. */
export const decideLeave: Handler<typeof area.decideLeave> = async (input, context) => {
  const { caller, documents, now, refuse, once } = context
  const { receiptId, decision, approverId, note, askedAt } = input
  const receipt = await documents.get(receipts, receiptId)
  if (!receipt) throw refuse('NOTICE_NOT_FOUND')
  if (receipt.removedIn !== undefined) throw refuse('NOT_IN_AUDIENCE')
  const dispatch = await documents.get(dispatches, receipt.dispatchId)
  const leave = whyNotHeld(receipt, dispatch) ? undefined : leaveHolding(receipt)
  if (!leave) throw refuse('LEAVE_NOT_ASKED')
  if (leave.askedAt !== askedAt) throw refuse('LEAVE_ASKED_ANEW')
  if (!approverId && !caller.roles.includes('leader')) throw refuse('APPROVER_MISSING')
  const { recipient } = receipt
  const by = approverId ? await leader(approverId) : { id: caller.id, name: caller.name }
  if (recipient.kind === 'person' && recipient.personId === by.id) throw refuse('OWN_LEAVE')
  const decided = { by, at: now, note }
  await documents.put(receipts, { ...receipt, leave: { ...leave, state: decision, decided } })
  return {
    output: { at: now },
    subject: `receipts/${receiptId}`,
    note: `${leaveStateLabels[decision]}，审批人 ${by.name}`,
  }

  async function leader(id: string) {
    const [person, bodies] = await Promise.all([documents.get(people, id), once(allBodies)])
    const roles = person ? rolesFrom(appointmentsInForce(person, bodies, dayOf(now))) : []
    if (!person || !roles.includes('leader')) throw refuse('NOT_A_LEADER')
    return { id, name: person.name }
  }
}
