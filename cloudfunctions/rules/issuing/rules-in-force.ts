import { dayOf } from '@domain/dates/day'
import type { IssuedRule } from '@domain/rulebook/issue'
import { byPart } from '@domain/rulebook/part-order'
import { inForceOn } from '@domain/rulebook/standing'
import type { Book } from '@domain/vocabulary/rulebook'
import { find, where } from '../../platform/database'
import { editions, rules } from '../rule-store'

/** What a book holds on the day of `now`, in its order. */
export async function rulesInForce(book: Book, now: string): Promise<IssuedRule[]> {
  const all = (await find(rules, { where: { book }, limit: 1000 })).sort(
    (a, b) => byPart(a.part, b.part) || a.order - b.order,
  )
  if (all.length === 0) return []
  const dated = await find(editions, {
    where: { ruleId: where.in(all.map(({ _id }) => _id)), adoption: where.exists(true) },
    // Not the words: what a whole book says is far too much for a list.
    fields: ['ruleId', 'ordinal', 'adoption', 'repealed'],
    limit: 1000,
  })
  return all.flatMap(({ _id: ruleId, title, part }) => {
    const own = dated.filter((edition) => edition.ruleId === ruleId)
    const current = inForceOn(own, dayOf(now))
    return current?.adoption
      ? [{ ruleId, editionId: current._id, title, part, effectiveOn: current.adoption.effectiveOn }]
      : []
  })
}
