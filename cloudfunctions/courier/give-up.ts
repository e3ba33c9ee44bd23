import { submittingForMinutes } from '@domain/push/outcome'
import { find, updateWhere, where } from '../platform/database'
import { pushes } from '../platform/outbox'
import { minutesFrom } from './minutes-from'
import { reportOutcome } from './report-outcome'

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
    const lost = await find(pushes, { where: stale, limit: atOnce })
    if (lost.length === 0) return given
    await reportOutcome(lost, { state: 'unknown', at: now })
    const match = { _id: where.in(lost.map(({ _id }) => _id)), ...stale }
    given += await updateWhere(pushes, match, { state: 'unknown', settledAt: now })
  }
}
