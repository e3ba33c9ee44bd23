import { submittingForMinutes } from '@domain/push/outcome'
import { find, findAll, updateWhere, where } from '../platform/database'
import { pushes, type Push } from '../platform/outbox'
import { minutesFrom } from './minutes-from'
import { reportOutcome } from '../platform/report-outcome'

const atOnce = 500

/**
 * Marks as unknown what a run claimed that then died, or could not write the answer down. Nobody can know whether
 * it was submitted, so it never is again. Gives how many.
 */
export async function giveUpSubmitting(now: string): Promise<number> {
  const stale = {
    state: 'submitting',
    submittedAt: where.lt(minutesFrom(now, -submittingForMinutes)),
  }
  for (let given = 0; ;) {
    const lost = (await find(pushes, { where: stale, limit: atOnce })) as Push[]
    if (lost.length === 0) return given
    const isShared = await sharedSteps(lost)
    const unknown = { state: 'unknown' as const, at: now }
    await reportOutcome(lost.filter(isShared), unknown)
    const alone = lost.filter((push) => !isShared(push))
    await reportOutcome(alone, unknown, true)
    const match = { _id: where.in(lost.map(({ _id }) => _id)), ...stale }
    given += await updateWhere(pushes, match, { state: 'unknown', settledAt: now })
  }
}

/** Whether others were pushed to for the same receipt in the same step, as the officers of one organ are. */
async function sharedSteps(lost: readonly Push[]): Promise<(push: Push) => boolean> {
  const receiptIds = [...new Set(lost.flatMap(({ receiptId }) => receiptId ?? []))]
  const steps = [...new Set(lost.map(({ step }) => step))]
  const match = { receiptId: where.in(receiptIds), step: where.in(steps) }
  const all = receiptIds.length > 0 ? await findAll(pushes, '_id', match) : []
  const keyOf = ({ receiptId, step }: Push) => JSON.stringify([receiptId, step])
  const times = new Map<string, number>()
  for (const push of all) times.set(keyOf(push), (times.get(keyOf(push)) ?? 0) + 1)
  return (push) => (times.get(keyOf(push)) ?? 0) > 1
}
