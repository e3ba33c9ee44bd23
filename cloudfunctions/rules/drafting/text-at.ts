import type { RuleContent } from '@domain/rulebook/edition'
import type { Documents } from '../../platform/documents'
import { editions, keptTextId, keptTexts } from '../rule-store'

/** A text of an edition: one that was kept, or the words as they are now; with what it is called. */
export async function textAt(
  documents: Documents,
  { editionId, text }: { editionId: string; text?: number | undefined },
): Promise<{ called: string; title: string; content: RuleContent } | undefined> {
  const edition = await documents.get(editions, editionId)
  if (!edition) return undefined
  const { ordinal, title, content, adoption } = edition
  if (text === undefined)
    return { called: `第${ordinal}版${adoption ? '' : '（草案现稿）'}`, title, content }
  const kept = await documents.get(keptTexts, keptTextId(editionId, text))
  return kept && { called: `第${ordinal}版（${kept.label}）`, title, content: kept.content }
}
