import { contentHash } from '../../platform/content-hash'
import type { Story } from '../story-store'

/** A story's copies as the desk shows them, the latest first. */
export function copiesShown({ content, copies = [] }: Story) {
  if (copies.length === 0) return []
  const now = contentHash(content)
  return [...copies]
    .sort((a, b) => (a.madeAt < b.madeAt ? 1 : -1))
    .map(({ id, standing, hash, madeAt, by, checkedAt, mediaId, link }) => ({
      id,
      standing,
      current: hash === now,
      madeAt,
      by,
      checkedAt,
      checkable: mediaId !== undefined && standing === 'inDrafts',
      link,
    }))
}
