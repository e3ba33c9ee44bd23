import { createHash } from 'node:crypto'
import { latestArrivalMs, sealOf, verify, type Seal, type Verification } from '@domain/audit/chain'
import { auditEntries, type AuditEntry } from './audit'
import { collection } from './collection'
import { find, findAll, isDuplicate, where } from './database'
import { documents } from './documents'

export const seals = collection<Seal>('seals')

const hash = (text: string): string => createHash('sha256').update(text).digest('base64url')
const entriesPerSeal = 500
const sealsPerRun = 20
/** A transaction lives 30 seconds at most: what is older than this can no longer be overtaken. */
const settleMs = 60_000

const earlier = (moment: string, ms: number) => new Date(Date.parse(moment) - ms).toISOString()

/**
 * Seals what has been added to the audit since the last run. Gives how many entries, and the newest
 * seal: the log keeps its hash where whoever can write to the database cannot reach.
 */
export async function sealAudit(
  now: string,
): Promise<{ entries: number; seal?: string; hash?: string }> {
  let [last] = await find(seals, { where: {}, orderBy: ['number', 'desc'], limit: 1 })
  const entries = await unsealed(last, earlier(now, settleMs))
  let count = 0
  while (count < entries.length) {
    const seal = sealOf(last, entries.slice(count, count + entriesPerSeal), now, hash)
    if (!(await isWritten(seal))) break
    last = seal
    count += seal.entries.length
  }
  return { entries: count, seal: last?._id, hash: last?.hash }
}

/** Its id says its number, so of two timers at once only one writes it; the other gives up here. */
const isWritten = (seal: Seal): Promise<boolean> =>
  documents.add(seals, seal).then(
    () => true,
    (error: unknown) => {
      if (isDuplicate(error)) return false
      throw error
    },
  )

/** The oldest entries that no seal covers, as many as one run seals. */
async function unsealed(last: Seal | undefined, until: string): Promise<AuditEntry[]> {
  // An entry dated before the last seal may have been written after it: those are looked for, too.
  let from = last ? earlier(last.throughAt, latestArrivalMs) : ''
  const recent = last
    ? await find(seals, { where: { throughAt: where.gte(from) }, limit: 1000 })
    : []
  const known = new Set(recent.flatMap(({ entries }) => entries.map(({ id }) => id)))
  const fresh: AuditEntry[] = []
  for (;;) {
    const page = await find(auditEntries, {
      where: { at: where.gte(from).and(where.lt(until)) },
      orderBy: ['at', 'asc'],
      limit: 1000,
    })
    // The next page begins with the moment this one ends with, so some come twice.
    for (const entry of page) if (!known.has(entry._id)) fresh.push(entry)
    for (const { _id } of page) known.add(_id)
    const next = page[page.length - 1]?.at
    const enough = fresh.length >= entriesPerSeal * sealsPerRun
    if (enough || page.length < 1000 || !next || next === from)
      return fresh.slice(0, entriesPerSeal * sealsPerRun)
    from = next
  }
}

/** Reads the whole audit and every seal, and compares. */
export async function verifyAudit(): Promise<Verification> {
  const [allSeals, entries] = await Promise.all([
    findAll(seals, '_id'),
    findAll(auditEntries, '_id'),
  ])
  return verify(allSeals, entries, hash)
}
