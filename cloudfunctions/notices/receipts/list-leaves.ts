import { leaveHolding } from '@domain/dispatch/holding'
import type { notices as area } from '@domain/operations/notices'
import { findAll, where } from '../../platform/database'
import { receipts } from '../../platform/dispatch/receipt-store'
import type { Handler } from '../../platform/handler'
import { whoHold } from '../../platform/roster'

export const listLeaves: Handler<typeof area.listLeaves> = async (
  { dispatchId },
  { caller, now },
) => {
  // Asked under the edition that holds now: what was asked before a change must be asked again.
  const asked = {
    dispatchId,
    state: 'signed',
    answer: 'leave',
    removedIn: where.exists(false),
  }
  const [found, leaders] = await Promise.all([
    findAll(receipts, 'key', asked),
    whoHold(['leader'], now),
  ])
  return {
    leaves: found.flatMap((receipt) => {
      const { _id: receiptId, recipient, confirmed } = receipt
      const leave = leaveHolding(receipt)
      return leave
        ? [
            {
              ...leave,
              receiptId,
              name: recipient.name,
              unit: (recipient.kind === 'person' && recipient.unit) || '',
              as: recipient.as,
              askedBy: confirmed?.by.name ?? recipient.name,
            },
          ]
        : []
    }),
    mayDecideOneself: caller.roles.includes('leader'),
    approvers: leaders.map(({ person }) => ({ id: person._id, name: person.name })),
  }
}
