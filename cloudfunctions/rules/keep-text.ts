import { contentHash } from '../platform/content-hash'
import type { Documents } from '../platform/documents'
import { keptTextId, keptTexts, type Edition } from './rule-store'

/** 留存: keeps the words of an edition as they are now, under its next number, which it gives. */
export async function keepText(
  documents: Documents,
  { _id: editionId, content }: Edition,
  label: string,
  now: string,
): Promise<number> {
  let number = 1
  while (await documents.get(keptTexts, keptTextId(editionId, number))) number += 1
  await documents.add(keptTexts, {
    _id: keptTextId(editionId, number),
    ...{ editionId, number, label, content, hash: contentHash(content), at: now },
  })
  return number
}
