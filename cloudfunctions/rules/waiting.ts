import { organsOf } from '@domain/roster/organs-of'
import { totalOf } from '@domain/opinions/opinion'
import { isOpen } from '@domain/opinions/period'
import type { rulesWaiting } from '@domain/operations/rules/waiting'
import { draftWaits, opinionOwed } from '@domain/waiting/rule-waits'
import type { Waiting } from '@domain/waiting/waiting'
import type { Member } from '../platform/caller'
import { find, where } from '../platform/database'
import type { Handlers } from '../platform/handler'
import { organs } from '../platform/roster'
import { opinionCounts } from './opinions/counts'
import { opinions } from './opinions/opinion-store'
import { editions, rules, type Edition } from './rule-store'

/** 工作台首页: drafts on their way, and what the caller has to do with each. */
export const waitingHandlers: Handlers<typeof rulesWaiting> = {
  waiting: async (_, { caller, now }) => {
    const staff = caller.roles.some((role) => role === 'office' || role === 'leader')
    const drafts = await draftsOnTheirWay()
    const [desk, owed] = await Promise.all([
      staff ? forStaff(drafts, caller, now) : [],
      owedByOrgans(drafts, organsOf(caller.inForce), now),
    ])
    return { now, items: [...owed, ...desk] }
  },
}

const fields = [
  'ruleId',
  'title',
  'status',
  'stage',
  'round',
  'hash',
  'writers',
  'approvals',
  'returned',
  'period',
  'registering',
  'submittedAt',
  'updatedAt',
] as const

type Draft = Pick<Edition, '_id' | (typeof fields)[number]>

/** Without their words; an office has few at a time. */
const draftsOnTheirWay = (): Promise<Draft[]> =>
  find(editions, {
    where: { status: where.in(['draft', 'returned', 'inReview', 'approved']) },
    limit: 500,
    fields,
  })

async function forStaff(drafts: readonly Draft[], caller: Member, now: string): Promise<Waiting[]> {
  if (drafts.length === 0) return []
  const asked = drafts.filter(({ period }) => period).map(({ _id }) => _id)
  const [of, counts] = await Promise.all([
    find(rules, {
      where: { _id: where.in([...new Set(drafts.map(({ ruleId }) => ruleId))]) },
      limit: 500,
      fields: ['path'],
    }),
    opinionCounts(asked),
  ])
  const paths = new Map(of.map(({ _id, path }) => [_id, path]))
  const clerk = caller.roles.includes('office')
  const by = { id: caller.id, name: caller.name }
  return drafts.flatMap((draft) => {
    const path = paths.get(draft.ruleId)
    if (!path) return []
    const its = counts(draft._id)
    const told = { opinions: totalOf(its), unanswered: its.unanswered }
    return draftWaits({ ...draft, id: draft._id, path, ...told }, by, clerk, now)
  })
}

/** What the organs somebody speaks for were asked about, and have not answered. */
async function owedByOrgans(
  drafts: readonly Draft[],
  organIds: readonly string[],
  now: string,
): Promise<Waiting[]> {
  const open = drafts.filter(({ period }) => isOpen(period, now))
  if (organIds.length === 0 || open.length === 0) return []
  const [mine, said] = await Promise.all([
    find(organs, { where: { _id: where.in([...organIds]) }, limit: 50, fields: ['name'] }),
    find(opinions, {
      where: {
        editionId: where.in(open.map(({ _id }) => _id)),
        giver: where.in([...organIds]),
      },
      limit: 1000,
      fields: ['editionId', 'giver', 'ofText'],
    }),
  ])
  const named = mine.map(({ _id: id, name }) => ({ id, name }))
  return open.flatMap(({ _id: id, period }) => {
    const given = said.filter(
      ({ editionId, ofText }) => editionId === id && ofText === period?.text,
    )
    const givers = given.map(({ giver }) => giver)
    return opinionOwed({ id, period }, named, givers, now) ?? []
  })
}
