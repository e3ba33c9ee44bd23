import type { rules as area } from '@domain/operations/rules'
import { mayBeDropped } from '@domain/rulebook/what-may'
import type { Handler } from '../../platform/handler'
import { seenEdition } from '../edition-acts'
import { keepText } from '../keep-text'
import { editions, rules } from '../rule-store'

export const dropDraft: Handler<typeof area.dropDraft> = async (input, context) => {
  const { caller, documents, now, refuse } = context
  const { edition, rule } = await seenEdition(context, input)
  if (!mayBeDropped(edition)) throw refuse('NOT_EDITABLE')
  const { _id: id } = edition
  await keepText(documents, edition, '删除的草案', now)
  await documents.remove(editions, id)
  const editionIds = rule.editionIds.filter((one) => one !== id)
  if (editionIds.length === 0) await documents.remove(rules, rule._id)
  else
    await documents.put(rules, {
      ...rule,
      editionIds,
      draftId: undefined,
      revision: rule.revision + 1,
      updatedAt: now,
      updatedBy: caller.name,
    })
  return { output: { id }, subject: `ruleEditions/${id}`, note: edition.title }
}
