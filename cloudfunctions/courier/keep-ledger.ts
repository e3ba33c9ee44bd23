import { consentId, consents } from '../platform/consents'
import { updateWhere, where } from '../platform/database'
import type { Answered } from './submit'

/**
 * − on accepted, 0 on 43101: WeChat's own count is the one that holds. By increments, so that of two pushes to one
 * person each is counted; done before the push is settled and never twice.
 */
export async function keepLedger(batch: readonly Answered[], updatedAt: string): Promise<void> {
  const lines = batch.flatMap(({ push, to, answer }) =>
    push.channel !== 'sms' && 'address' in to && (answer === 0 || answer === 43101)
      ? [{ id: consentId(to.address, push.template), answer }]
      : [],
  )
  const idsAfter = (answer: number) =>
    lines.filter((line) => line.answer === answer).map(({ id }) => id)
  for (const ids of rounds(idsAfter(0))) {
    const match = { _id: where.in(ids), remaining: where.gt(0) }
    await updateWhere(consents, match, { remaining: where.inc(-1), updatedAt })
  }
  const refused = idsAfter(43101)
  if (refused.length === 0) return
  await updateWhere(consents, { _id: where.in(refused) }, { remaining: 0, updatedAt })
}

/** Each id as often as it was given, but never twice in one round: one update changes a document once. */
function rounds(ids: readonly string[]): string[][] {
  const made: Set<string>[] = []
  for (const id of ids) {
    const round = made.find((one) => !one.has(id))
    if (round) round.add(id)
    else made.push(new Set([id]))
  }
  return made.map((round) => [...round])
}
