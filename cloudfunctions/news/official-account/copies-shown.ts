import { standingAt } from '@domain/official-account/copy'
import { contentHash } from '../../platform/content-hash'
import type { Story } from '../story-store'

/** A story's copies as the desk shows them at a moment, the latest first. */
export function copiesShown({ content, copies = [] }: Story, at: string) {
  if (copies.length === 0) return []
  const now = contentHash(content)
  return [...copies]
    .sort((a, b) => (a.madeAt < b.madeAt ? 1 : -1))
    .map(({ id, hash, madeAt, by, checkedAt, mediaId, link, why, ...copy }) => ({
      id,
      standing: standingAt({ ...copy, madeAt }, at),
      current: hash === now,
      hash,
      madeAt,
      by,
      checkedAt,
      checkable: mediaId !== undefined && copy.standing === 'inDrafts',
      link,
      why,
    }))
}
