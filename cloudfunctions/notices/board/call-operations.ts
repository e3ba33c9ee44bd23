import type { notices as area } from '@domain/operations/notices'
import { isOnlyNoted } from '@domain/dispatch/only-noted'
import { updateWhere, where } from '../../platform/database'
import { receiptsToCall } from '../../platform/dispatch/board-query'
import { dispatches } from '../../platform/dispatch/dispatch-store'
import { receipts } from '../../platform/dispatch/receipt-store'
import type { Handler } from '../../platform/handler'
import { whoHold } from '../../platform/roster'
import { unsignedOf } from '../ladder/unsigned'
import { boardRow } from './board-row'

export const listCallers: Handler<typeof area.listCallers> = async (_, { now }) => ({
  callers: await staff(now),
})

/** Outside the transaction, for there may be thousands; whoever has just signed is left out. */
export const assignCaller: Handler<typeof area.assignCaller> = async (input, context) => {
  const { documents, now, refuse, once } = context
  const { id, receiptIds, callerId } = input
  const dispatch = await documents.get(dispatches, id)
  if (!dispatch) throw refuse('NOTICE_NOT_FOUND')
  const done = await once(async () => {
    const caller = (await staff(now)).find((one) => one.id === callerId)
    if (!caller) return undefined
    const them = { ...unsignedOf(dispatch), ...(receiptIds && { _id: where.in([...receiptIds]) }) }
    return { caller, assigned: await updateWhere(receipts, them, { caller: where.set(caller) }) }
  })
  if (!done) throw refuse('CALLER_NOT_STAFF')
  const { caller, assigned } = done
  const note = `由${caller.name}打电话，${assigned} 个`
  return { output: { assigned }, subject: `dispatches/${id}`, note }
}

export const myCalls: Handler<typeof area.myCalls> = async (_, { caller, now }) => ({
  rows: (await receiptsToCall(caller.id, now)).map((receipt) => ({
    ...boardRow(receipt),
    dispatchId: receipt.dispatchId,
    title: receipt.card.meetingTitle,
    startsAt: receipt.startsAt,
    onlyNoted: isOnlyNoted(receipt.card),
    returnBy: receipt.card.returnBy,
  })),
})

const staff = async (now: string) =>
  (await whoHold(['office'], now)).map(({ person }) => ({ id: person._id, name: person.name }))
