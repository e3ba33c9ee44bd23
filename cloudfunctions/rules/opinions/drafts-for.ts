import { addDays } from '@domain/dates/add-days'
import { dayOf } from '@domain/dates/day'
import { answeredAmong } from '@domain/opinions/opinion'
import { isOpen, periodFor } from '@domain/opinions/period'
import type { Scope } from '@domain/vocabulary/rulebook'
import { find, where } from '../../platform/database'
import { editions, rules } from '../rule-store'
import { opinions, type Opinion } from './opinion-store'
import { giversOf, type Asker } from './who-asks'

/** Days after its close that a draft is still listed to who said something to it. */
const listedDays = 365

/** The drafts somebody is asked about, and those of the last year they said something to. Never inside a transaction. */
export async function draftsFor(asker: Asker, now: string) {
  const asked = await find(editions, {
    where: { 'period.closesOn': where.gte(addDays(dayOf(now), -listedDays)) },
    orderBy: ['period.closesOn', 'desc'],
    fields: ['ruleId', 'period', 'earlierPeriods'],
    limit: 200,
  })
  const organIds = asker.organs.map(({ id }) => id)
  const scopes = await scopesOf(asked.map(({ ruleId }) => ruleId))
  const theirs = asked.flatMap((edition) => {
    const scope = scopes.get(edition.ruleId)
    const period = scope && periodFor({ ...edition, scope }, organIds)
    return period ? [{ editionId: edition._id, period }] : []
  })
  const said = await saidBy(
    giversOf(asker),
    theirs.map(({ editionId }) => editionId),
  )
  const drafts = theirs.flatMap(({ editionId, period }) => {
    const open = isOpen(period, now)
    const mine = said.filter((opinion) => opinion.editionId === editionId)
    if (!open && mine.length === 0) return []
    const { title, closesOn, audience } = period
    return {
      ...{ editionId, title, closesOn, open, audience: audience.kind },
      ...{ mine: mine.length, answered: answeredAmong(mine) },
    }
  })
  // Those that are open first, the one that closes soonest first of all.
  const waiting = drafts.filter(({ open }) => open).reverse()
  return [...waiting, ...drafts.filter(({ open }) => !open)]
}

async function scopesOf(ruleIds: readonly string[]): Promise<Map<string, Scope>> {
  if (ruleIds.length === 0) return new Map()
  const found = await find(rules, {
    where: { _id: where.in([...new Set(ruleIds)]) },
    fields: ['scope'],
    limit: 200,
  })
  return new Map(found.map(({ _id, scope }) => [_id, scope]))
}

async function saidBy(givers: readonly string[], editionIds: readonly string[]) {
  if (editionIds.length === 0) return []
  return find<Opinion, 'editionId' | 'result'>(opinions, {
    where: { giver: where.in([...givers]), editionId: where.in([...editionIds]) },
    fields: ['editionId', 'result'],
    limit: 1000,
  })
}
