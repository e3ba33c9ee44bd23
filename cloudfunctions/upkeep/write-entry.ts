import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { placeOf, renamed } from '@domain/upkeep/file-ids'
import type { EntryFact, Manifest } from '@domain/upkeep/manifest'
import { asRestored, restoredCode } from '@domain/upkeep/as-restored'
import { collection, type Stored } from '../platform/collection'
import { addMissing } from '../platform/database'
import { keepFile } from '../platform/files'
import { pushes, type Push } from '../platform/outbox'
import { reportOutcome } from '../platform/report-outcome'

const unzipped = promisify(gunzip)

/** How files were named where the archive was made, and how they are here. */
interface Names {
  from: readonly string[]
  to: string
}

export function restoredNames(
  { entries, missing, refused = [] }: Manifest,
  pieceHere: string,
): Names {
  const named = [
    ...entries.flatMap((one) => ('fileId' in one ? one.fileId : [])),
    ...missing,
    ...refused,
  ]
  const from = [...new Set(named.flatMap((id) => placeOf(id)?.prefix ?? []))]
  return { from, to: placeOf(pieceHere)?.prefix ?? '' }
}

/** Seals hold the hashes of these as they are: not a character may change. */
const sealed = new Set(['audit', 'seals'])

/** Receipts that one request names. */
const atOnce = 100

/** Writes one entry: what is there already, because an earlier step broke off, stays as it is. */
export async function writeEntry(
  fact: EntryFact,
  content: Uint8Array,
  { from, to }: Names,
  now: string,
): Promise<void> {
  if ('fileId' in fact) {
    const path = placeOf(fact.fileId)?.path ?? ''
    const fileId = await keepFile(path, Buffer.from(content))
    if (fileId !== to + path) throw new Error(`${path} was kept under another name: ${fileId}`)
    return
  }
  const { collection: name } = fact
  const lines = (await unzipped(content)).toString('utf8').split('\n').filter(Boolean)
  const stored = lines.map((line) => JSON.parse(line) as Stored)
  const anew = sealed.has(name)
    ? stored
    : stored.map((one) => asRestored(name, renamed(one, from, to), now))
  await addMissing(collection(name), anew)
  if (name === pushes.name) await tellReceipts(anew as Push[], now)
}

/** Receipts, which are there before the outbox, learn what became of the pushes that the restore settled. */
async function tellReceipts(restored: readonly Push[], at: string): Promise<void> {
  const settled = restored.filter(({ settledAt }) => settledAt === at)
  for (const state of ['declined', 'unknown'] as const) {
    const these = settled.filter((push) => push.state === state)
    for (let start = 0; start < these.length; start += atOnce)
      await reportOutcome(these.slice(start, start + atOnce), {
        ...{ state, at, errCode: state === 'declined' ? restoredCode : undefined },
      })
  }
}
