import { endOf, standingOn } from '@domain/rulebook/standing'
import { find } from '../platform/database'
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

/** Editions without their words, the first of each rule first; of one rule, or of all. Never inside a transaction. */
export const listEditions = (ruleId?: string): Promise<ListedEdition[]> =>
  find(editions, {
    where: ruleId === undefined ? {} : { ruleId },
    orderBy: ['ordinal', 'asc'],
    limit: 1000,
    fields: listed,
  })

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
