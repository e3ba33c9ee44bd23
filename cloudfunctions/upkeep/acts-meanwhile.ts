import type { Manifest } from '@domain/upkeep/manifest'
import { auditEntries } from '../platform/audit'
import { find, where } from '../platform/database'

/** An act names the moment at which it began, and may take as long to be written: a transaction lives 30 s. */
const actMs = 60_000
const named = 100

/** That the backup itself was asked for is no act it could hold in part. */
const asking = ['upkeep.backUpNow', 'upkeep.owner.backUp']

/** What was done while the backup was made, from its audit: of these it may hold only a part. The newest first, at most 100. */
export async function actsMeanwhile({ beganAt, endedAt }: Manifest) {
  const since = new Date(Date.parse(beganAt) - actMs).toISOString()
  const found = await find(auditEntries, {
    where: { at: where.gte(since).and(where.lte(endedAt)), operation: where.nin(asking) },
    orderBy: ['at', 'desc'],
    limit: named,
  })
  return found.map(({ at, operation, by }) => ({ at, operation, by: by.name ?? '' }))
}
