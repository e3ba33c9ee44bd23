import type { Identified } from '@domain/rulebook/identified'
import { lastAdopted } from '../adopting/last-adopted'
import type { Documents } from '../../platform/documents'
import { keptTextId, keptTexts, type Edition, type Rule } from '../rule-store'

/** Where the ids of a draft come from besides its own words: the text of it that was kept last, and what it amends. */
export async function earlierTrees(
  documents: Documents,
  { _id, texts }: Edition,
  rule: Rule,
): Promise<Identified[][]> {
  const last = texts.at(-1)
  const kept = last && (await documents.get(keptTexts, keptTextId(_id, last.number)))
  const adopted = await lastAdopted(documents, rule)
  return [kept, adopted].flatMap((one) => (one ? [one.content.provisions] : []))
}
