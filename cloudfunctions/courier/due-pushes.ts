import { now } from '../platform/clock'
import { find, updateWhere, where } from '../platform/database'
import { newId } from '../platform/ids'
import { pushes, type Push } from '../platform/outbox'
import { addressed, type Addressed } from './addressees'
import { persistently } from '../platform/persistently'
import { stillWanted } from './still-wanted'

/** Read and looked up together. */
const pageSize = 250
/** Claimed together: what a crash leaves unknown is what was claimed and not settled, so not many. */
const groupSize = 10

/**
 * Pushes that are due at `moment`, in groups that belong to this run and to no other, until there are none or
 * `enough`. Each must then be submitted, for it is claimed. Two couriers at once share the work.
 */
export async function* duePushes(
  moment: string,
  enough: () => boolean,
): AsyncGenerator<Addressed[]> {
  const due = { state: 'queued', dueAt: where.lte(moment) }
  while (!enough()) {
    const page = await find(pushes, { where: due, orderBy: ['dueAt', 'asc'], limit: pageSize })
    if (page.length === 0) return
    const ready = await addressed(await stillWanted(page as Push[], moment), moment)
    for (let start = 0; start < ready.length && !enough(); start += groupSize) {
      yield await claimed(ready.slice(start, start + groupSize), due)
    }
  }
}

/** Those of the group that this run gets: the claim changes the very state it asks for. */
async function claimed(group: Addressed[], due: object): Promise<Addressed[]> {
  const _id = where.in(group.map(({ push }) => push._id))
  const claim = newId()
  const change = {
    state: 'submitting' as const,
    submittedAt: now(),
    claim,
    attempts: where.inc(1),
    errCode: where.remove(),
  }
  const taken = await updateWhere(pushes, { _id, ...due }, change).catch(() => undefined)
  if (taken === 0) return []
  if (taken === group.length) return group
  // Another courier has some of them, or no answer came: the mark of this claim tells.
  const ours = await persistently(() =>
    find(pushes, { where: { _id, claim }, fields: ['_id'], limit: group.length }),
  )
  const ids = new Set(ours.map((one) => one._id))
  return group.filter(({ push }) => ids.has(push._id))
}
