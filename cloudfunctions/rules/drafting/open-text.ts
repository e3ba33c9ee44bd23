import type { rules as area } from '@domain/operations/rules'
import type { Handler } from '../../platform/handler'
import { keptTextId, keptTexts } from '../rule-store'

export const openText: Handler<typeof area.openText> = async ({ editionId, text }, context) => {
  const kept = await context.documents.get(keptTexts, keptTextId(editionId, text))
  if (!kept) throw context.refuse('EDITION_NOT_FOUND')
  const { label, at, content } = kept
  return { label, at, content }
}
