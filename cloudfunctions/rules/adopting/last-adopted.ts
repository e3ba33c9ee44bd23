import type { Documents } from '../../platform/documents'
import { editions, type Edition, type Rule } from '../rule-store'

/** The edition of a rule that was adopted last, whether or not it holds yet; one document each, the last first. */
export async function lastAdopted(
  documents: Documents,
  { editionIds }: Pick<Rule, 'editionIds'>,
): Promise<Edition | undefined> {
  for (const id of editionIds.toReversed()) {
    const edition = await documents.get(editions, id)
    if (edition?.adoption) return edition
  }
  return undefined
}
