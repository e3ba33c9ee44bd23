/** The form of archives this edition writes, and the newest that it reads. */
export const archiveFormat = 1

/** One entry of an archive. `name` says where it stands, the rest what must be found there. */
export type EntryFact = {
  name: string
  sha256: string
  bytes: number
} & ({ collection: string; count: number } | { fileId: string })

/** 备份清单: what an archive holds, so that nothing can be changed, left out or added in silence. */
export interface Manifest {
  product: 'renda-office'
  format: number
  id: string
  /** What was written between these is in the archive in part: see docs/decisions/035. */
  beganAt: string
  endedAt: string
  entries: readonly EntryFact[]
  /** Files that documents name and that were not there. */
  missing: readonly string[]
  /** Files that were there and that storage did not give; absent in earlier archives. */
  refused?: readonly string[]
}

export const manifestName = 'manifest.json'
/** Proves the manifest, by a key that is in no archive. */
export const proofName = 'manifest.proof'

/** Documents of each collection. */
export function countsOf({ entries }: Pick<Manifest, 'entries'>): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const entry of entries)
    if ('collection' in entry)
      counts[entry.collection] = (counts[entry.collection] ?? 0) + entry.count
  return counts
}
