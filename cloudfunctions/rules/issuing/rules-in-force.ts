import { dayOf } from '@domain/dates/day'
import { inBookOrder } from '@domain/rulebook/book-order'
import type { IssuedRule } from '@domain/rulebook/issue'
import { mayRead } from '@domain/rulebook/scope-of'
import { inForceOn } from '@domain/rulebook/standing'
import type { Book } from '@domain/vocabulary/rulebook'
import { find } from '../../platform/database'
import { listEditions } from '../edition-cards'
import { rules } from '../rule-store'

/** What a book that goes to organs holds on the day of `now`, in its order: nothing that is for the office alone. */
export async function rulesInForce(book: Book, now: string): Promise<IssuedRule[]> {
  const all = (await find(rules, { where: { book }, limit: 1000 }))
    .filter(({ scope }) => mayRead(scope, 'deputies'))
    .sort(inBookOrder)
  if (all.length === 0) return []
  const dated = await listEditions()
  return all.flatMap(({ _id: ruleId, part }) => {
    const own = dated.filter((edition) => edition.ruleId === ruleId)
    const current = inForceOn(own, dayOf(now))
    if (!current?.adoption) return []
    const { _id: editionId, title, adoption } = current
    return [{ ruleId, editionId, title, part, effectiveOn: adoption.effectiveOn }]
  })
}
