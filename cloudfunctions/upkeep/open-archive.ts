import { archiveFormat, manifestName, proofName, type Manifest } from '@domain/upkeep/manifest'
import { readTar, BrokenTar, type TarEntry } from '@domain/upkeep/tar'
import type { RestoreProblem } from '@domain/upkeep/restore-problem'
import { fetchFile } from '../platform/files'
import { backupProof, sameSecret } from '../platform/personal-data'
import { sha256 } from './part-writer'

/** Carries why an archive is not restored to whoever asked. */
export class NotRestored extends Error {
  constructor(readonly problem: RestoreProblem) {
    super(problem.what)
  }
}

/** The entries of one piece of an archive; throws NotRestored when it is not whole. */
export async function openPiece(fileId: string): Promise<TarEntry[]> {
  const bytes = await fetchFile(fileId)
  if (!bytes) throw new NotRestored({ what: 'pieceGone' })
  try {
    return readTar(bytes)
  } catch (error) {
    if (error instanceof BrokenTar) throw new NotRestored({ what: 'brokenOff' })
    throw error
  }
}

/** The manifest at the end of the last piece, once it is proven to be ours. */
export async function openManifest(fileIds: readonly string[]): Promise<Manifest> {
  const last = fileIds[fileIds.length - 1]
  const entries = last ? await openPiece(last) : []
  const contentOf = (name: string) => entries.find((entry) => entry.name === name)?.content
  const bytes = contentOf(manifestName)
  const proof = contentOf(proofName)
  if (!bytes || !proof) throw new NotRestored({ what: 'noArchive' })
  const manifest = parsed(bytes)
  if (manifest?.product !== 'renda-office') throw new NotRestored({ what: 'noArchive' })
  const { format } = manifest
  if (format > archiveFormat) throw new NotRestored({ what: 'newerFormat', format })
  if (!sameSecret(backupProof(bytes), Buffer.from(proof).toString('utf8')))
    throw new NotRestored({ what: 'notProven' })
  return manifest
}

function parsed(bytes: Uint8Array): Manifest | undefined {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8')) as Manifest
  } catch {
    return undefined
  }
}

/**
 * Compares one piece with the manifest, entry by entry in its order, from the one that is next. Gives which is next then;
 * throws NotRestored for the first that is not what it was.
 */
export function checkPiece(
  entries: readonly TarEntry[],
  { entries: facts }: Manifest,
  from: number,
): number {
  let next = from
  for (const { name, content } of entries) {
    if (name === manifestName || name === proofName) continue
    const fact = facts[next]
    if (fact?.name !== name) {
      const added = !facts.some((one) => one.name === name)
      if (added || !fact) throw new NotRestored({ what: 'entryAdded', name })
      throw new NotRestored({ what: 'entryMissing', name: fact.name })
    }
    if (sha256(content) !== fact.sha256) throw new NotRestored({ what: 'entryChanged', name })
    next += 1
  }
  return next
}
