import type { rules as area } from '@domain/operations/rules'
import { isOpen } from '@domain/opinions/period'
import type { Handler } from '../../platform/handler'
import { putStep, seenEdition } from './period-acts'

export const closePeriod: Handler<typeof area.closePeriod> = async (input, context) => {
  const { caller, documents, now, refuse } = context
  const edition = await seenEdition(context, input)
  const { period } = edition
  if (!period || !isOpen(period, now)) throw refuse('PERIOD_CLOSED')
  const closed = { at: now, by: { id: caller.id, name: caller.name }, reason: input.reason }
  return putStep(
    documents,
    edition,
    { period: { ...period, closed } },
    { did: '提前结束征求意见', note: input.reason, by: caller.name, now },
  )
}
