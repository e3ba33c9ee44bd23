import type { rules as area } from '@domain/operations/rules'
import { bookLabels } from '@domain/vocabulary/rulebook'
import type { Handler } from '../../platform/handler'
import { rules, type Rule } from '../rule-store'

/** The rules of one part stand as they are named, the first first; what does not move is not touched. */
export const arrangeRules: Handler<typeof area.arrangeRules> = async (input, context) => {
  const { caller, documents, now, refuse } = context
  const { book, part } = input
  const ruleIds = [...new Set(input.ruleIds)]
  const moved: Rule[] = []
  for (const [place, ruleId] of ruleIds.entries()) {
    const rule = await documents.get(rules, ruleId)
    if (!rule) throw refuse('RULE_NOT_FOUND')
    if (rule.book !== book || rule.part !== part) throw refuse('RULE_ELSEWHERE')
    const order = place + 1
    if (rule.order === order) continue
    const changed = { order, revision: rule.revision + 1, updatedAt: now, updatedBy: caller.name }
    moved.push({ ...rule, ...changed })
  }
  for (const rule of moved) await documents.put(rules, rule)
  const list = moved.map(({ title, order }) => `${order} ${title}`).join('；')
  return {
    output: { moved: moved.length },
    subject: moved.map(({ _id }) => `rules/${_id}`),
    note: `${bookLabels[book]} ${part}：${list || '没有变动'}`.slice(0, 500),
  }
}
