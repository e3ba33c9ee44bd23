import { dayOf } from '@domain/dates/day'
import type { rules as area } from '@domain/operations/rules'
import { standingOn } from '@domain/rulebook/standing'
import { lastAdopted } from '../adopting/last-adopted'
import type { Handler } from '../../platform/handler'
import { answered } from '../edition-acts'
import { newEdition } from '../new-edition'
import { editions, rules } from '../rule-store'

/** From the edition in force, with its ids: what stays untouched is the same provision for good. */
export const startAmendment: Handler<typeof area.startAmendment> = async ({ ruleId }, context) => {
  const { caller, documents, now, refuse } = context
  const rule = await documents.get(rules, ruleId)
  if (!rule) throw refuse('RULE_NOT_FOUND')
  if (rule.draftId) throw refuse('DRAFT_UNDER_WAY')
  const last = await lastAdopted(documents, rule)
  if (!last) throw refuse('NOT_IN_FORCE')
  const standing = standingOn(last, [last], dayOf(now))
  if (standing === 'notYetInForce') throw refuse('LATER_EDITION')
  if (standing !== 'inForce') throw refuse('NOT_IN_FORCE')

  const { content, dropped } = last
  const oddities = [...last.oddities]
  const ordinal = last.ordinal + 1
  const begun = { ruleId, ordinal, content, oddities, dropped: [...dropped] }
  const draft = newEdition(begun, caller, now, '启动修改')
  await documents.put(editions, draft)
  await documents.put(rules, {
    ...rule,
    draftId: draft._id,
    editionIds: [...rule.editionIds, draft._id],
    revision: rule.revision + 1,
    updatedAt: now,
    updatedBy: caller.name,
  })
  return answered(draft, rule.title)
}
