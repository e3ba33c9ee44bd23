import { updateWhere, where } from '../../platform/database'
import { dispatches, type Dispatch } from '../../platform/dispatch/dispatch-store'
import { documents } from '../../platform/documents'
import { pushes, queuePushes, type NewPush } from '../../platform/outbox'

type Edition = Pick<Dispatch, '_id' | 'edition'>

/**
 * Queues what is told of an edition. It may have been read before a change was issued and be queued after the change
 * had dropped what was older: so whoever queues looks again.
 */
export async function queueFor(
  { _id, edition }: Edition,
  many: readonly NewPush[],
  now: string,
): Promise<void> {
  await queuePushes(many, now)
  const latest = await documents.get(dispatches, _id)
  if (latest && latest.edition > edition) await dropSuperseded(latest, now)
}

/** What is still queued of earlier editions would tell of a meeting that has changed. */
export const dropSuperseded = ({ _id, edition }: Edition, now: string): Promise<number> =>
  updateWhere(
    pushes,
    {
      subject: `dispatches/${_id}`,
      state: 'queued',
      edition: where.lt(edition),
      lasting: where.neq(true),
    },
    { state: 'declined', errCode: 'SUPERSEDED', settledAt: now },
  )
