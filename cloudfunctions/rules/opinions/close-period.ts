import type { rules as area } from '@domain/operations/rules'
import { isOpen } from '@domain/opinions/period'
import type { Handler } from '../../platform/handler'
import { answered, changed, seenEdition } from '../edition-acts'
import { editions } from '../rule-store'

export const closePeriod: Handler<typeof area.closePeriod> = async (input, context) => {
  const { caller, documents, now, refuse } = context
  const { reason } = input
  const { edition } = await seenEdition(context, input)
  const { period } = edition
  if (!period || !isOpen(period, now)) throw refuse('PERIOD_CLOSED')
  const closed = { at: now, by: { id: caller.id, name: caller.name }, reason }
  const did = '提前结束征求意见'
  const after = changed(
    edition,
    { period: { ...period, closed } },
    { by: caller.name, now },
    { did, note: reason },
  )
  await documents.put(editions, after)
  return answered(after, `${did}：${reason}`)
}
