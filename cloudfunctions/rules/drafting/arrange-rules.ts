import { dateAndTime } from '@domain/dates/show'
import type { rules as area } from '@domain/operations/rules'
import { asSeen } from '@domain/rulebook/arranged'
import { bookLabels } from '@domain/vocabulary/rulebook'
import { collection, type Stored } from '../../platform/collection'
import { find } from '../../platform/database'
import type { Handler } from '../../platform/handler'
import { rules, type Rule } from '../rule-store'

/** Who arranged a book last. Every arrangement writes it, so that of two at once one begins again. */
interface Arrangement extends Stored {
  by: string
  at: string
}
const arrangements = collection<Arrangement>('settings')

/** The rules of one part stand as they are named, the first first; what does not move is not touched. */
export const arrangeRules: Handler<typeof area.arrangeRules> = async (input, context) => {
  const { caller, documents, now, refuse } = context
  const { book, part, ruleIds, before } = input
  const _id = `rules-${book}`
  // Read first: where the rules stand is asked for outside the transaction, and no older than this.
  const last = await documents.get(arrangements, _id)
  const here = await find(rules, { where: { book, part }, limit: 1000, fields: ['order'] })
  const changed = last && { changed: `${last.by} 于 ${dateAndTime(last.at)} 排过次序` }
  if (!asSeen(before, here)) throw refuse('CHANGED_MEANWHILE', changed)
  const orders = new Map(here.map((rule) => [rule._id, rule.order]))
  const moved: Rule[] = []
  for (const [place, ruleId] of ruleIds.entries()) {
    const order = place + 1
    if (orders.get(ruleId) === order) continue
    const rule = await documents.get(rules, ruleId)
    if (rule?.book !== book || rule.part !== part) throw refuse('CHANGED_MEANWHILE')
    const own = { order, revision: rule.revision + 1, updatedAt: now, updatedBy: caller.name }
    moved.push({ ...rule, ...own })
  }
  for (const rule of moved) await documents.put(rules, rule)
  await documents.put(arrangements, { _id, by: caller.name, at: now })
  const list = moved.map(({ title, order }) => `${order} ${title}`).join('；')
  return {
    output: { moved: moved.length },
    subject: moved.map(({ _id }) => `rules/${_id}`),
    note: `${bookLabels[book]} ${part}：${list || '没有变动'}`.slice(0, 500),
  }
}
