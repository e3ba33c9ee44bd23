import type { RuleContent } from '@domain/rulebook/edition'
import { contentHash } from '../platform/content-hash'
import type { Documents } from '../platform/documents'
import { keptTextId, keptTexts, type Edition } from './rule-store'

/** Keeps the words of an edition as they are now, for good; gives the edition with the text in its list, still to be put. */
export async function keepText(
  documents: Documents,
  edition: Edition,
  label: string,
  now: string,
  content: RuleContent = edition.content,
): Promise<{ edition: Edition; number: number }> {
  const { _id: editionId, texts } = edition
  const number = texts.length + 1
  await documents.add(keptTexts, {
    _id: keptTextId(editionId, number),
    ...{ editionId, number, label, content, hash: contentHash(content), at: now },
  })
  return { edition: { ...edition, texts: [...texts, { number, label, at: now }] }, number }
}
