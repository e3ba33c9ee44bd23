import { endOf, standingOn } from '@domain/rulebook/standing'
import { find, where } from '../platform/database'
import { editions, type Edition } from './rule-store'

/** As much of an edition as lists need: without its words. */
const listed = [
  '_id',
  'ruleId',
  'ordinal',
  'title',
  'status',
  'period',
  'adoption',
  'registering',
  'repealed',
] as const
export type ListedEdition = Pick<Edition, (typeof listed)[number]>

/** As many as one answer of the database holds. */
const pageSize = 1000

/** Editions without their words, the first of each rule first; of one rule, or of all. Never inside a transaction. */
export async function listEditions(ruleId?: string): Promise<ListedEdition[]> {
  const all: ListedEdition[] = []
  for (;;) {
    const last = all.at(-1)?._id
    const page = await find(editions, {
      where: { ...(ruleId && { ruleId }), ...(last && { _id: where.gt(last) }) },
      orderBy: ['_id', 'asc'],
      limit: pageSize,
      fields: listed,
    })
    all.push(...page)
    if (page.length < pageSize) return all.sort((a, b) => a.ordinal - b.ordinal)
  }
}

/** One line of a rule's history, as it is on the day. */
export function editionCardOf(edition: ListedEdition, all: readonly ListedEdition[], day: string) {
  const { _id: editionId, ordinal, adoption } = edition
  return {
    editionId,
    ordinal,
    standing: standingOn(edition, all, day),
    adoption,
    until: endOf(edition, all)?.day,
  }
}
