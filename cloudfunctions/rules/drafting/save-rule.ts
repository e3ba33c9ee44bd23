import type { rules as area } from '@domain/operations/rules'
import { lastStep } from '@domain/review/last-step'
import { bookLabels, pathLabels, scopeLabels } from '@domain/vocabulary/rulebook'
import type { Handler } from '../../platform/handler'
import { editions, rules, type Rule } from '../rule-store'

export const saveRule: Handler<typeof area.saveRule> = async (input, context) => {
  const { caller, documents, now, refuse } = context
  const { ruleId, revision, rule: fields } = input
  const before = await documents.get(rules, ruleId)
  if (!before) throw refuse('RULE_NOT_FOUND')
  if (before.revision !== revision) throw refuse('CHANGED_MEANWHILE', { changed: lastStep(before) })
  // What a meeting has before it, or has agreed to, goes the way it was sent.
  const draft = before.draftId ? await documents.get(editions, before.draftId) : undefined
  const underWay = draft?.status === 'inReview' || draft?.status === 'approved'
  if (underWay && fields.path !== before.path) throw refuse('NOT_EDITABLE')
  const after: Rule = {
    ...before,
    ...fields,
    revision: revision + 1,
    updatedAt: now,
    updatedBy: caller.name,
  }
  await documents.put(rules, after)
  return {
    output: { id: ruleId, revision: after.revision, updatedAt: now },
    subject: `rules/${ruleId}`,
    note: changesIn(before, after),
  }
}

/** What of it changed, old → new. */
function changesIn(before: Rule, after: Rule): string {
  const told = (rule: Rule) => [
    `汇编 ${bookLabels[rule.book]}`,
    `编 ${rule.part}`,
    `次序 ${rule.order}`,
    `公开范围 ${scopeLabels[rule.scope]}`,
    `通过途径 ${pathLabels[rule.path]}`,
  ]
  const old = told(before)
  return told(after)
    .flatMap((line, n) => (line === old[n] ? [] : [`${old[n]} → ${line}`]))
    .join('；')
}
