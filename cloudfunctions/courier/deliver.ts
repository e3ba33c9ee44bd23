import { count, where } from '../platform/database'
import { pushes } from '../platform/outbox'
import { duePushes } from './due-pushes'
import { giveUpSubmitting } from './give-up'
import { openSettlement } from './settlement'
import { submit } from './submit'
import { oneByOne, workThrough } from './work-through'

/** WeChat states no rate for sending: 43108 says too many at once, 45009 that the day's quota is used up. */
export const atOnce = 50

/** Of the 60 s in config.json: what is claimed by then still gets its answer (10 s) and is written down. */
const claimingForMs = 45_000

/**
 * One run: submits what is due at `now` and writes down what came of it. Gives how many pushes came to which state,
 * and how many are left for the next run when the time was up.
 */
export async function deliver(
  now: string,
  forMs: number = claimingForMs,
): Promise<Record<string, number>> {
  const began = performance.now()
  const timeIsUp = () => performance.now() - began >= forMs
  const unknown = await giveUpSubmitting(now)
  const settlement = openSettlement()
  try {
    await workThrough(oneByOne(duePushes(now, timeIsUp)), atOnce, async (one) => {
      settlement.add({ ...one, answer: await submit(one) })
    })
  } finally {
    await settlement.close()
  }
  const { unknown: unanswered = 0, ...counts } = settlement.counts
  const left = timeIsUp() ? await count(pushes, { state: 'queued', dueAt: where.lte(now) }) : 0
  return { ...counts, unknown: unknown + unanswered, left }
}
