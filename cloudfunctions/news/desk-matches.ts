import { storyStages } from '@domain/review/chain'
import { columnsCovered } from '@domain/roster/columns-of'
import type { DeskView } from '@domain/vocabulary/desk-views'
import type { Role } from '@domain/vocabulary/roles'
import type { Member } from '../platform/caller'
import { where } from '../platform/database'

const newsroom: readonly Role[] = ['editor', ...storyStages.map(({ role }) => role)]
/** Whoever is on duty takes down, in every column. */
const everywhere: readonly Role[] = ['office', 'leader']

/** What one of the desk's lists, but for `waiting`, holds for somebody. */
export function deskMatch(view: DeskView, caller: Member): object {
  if (view === 'mine') return { status: 'draft', 'writers.id': caller.id }
  const inWork = view === 'returned' || view === 'inReview'
  return inWork ? where.and([{ status: view }, theirs(caller)]) : { status: view }
}

/** What is still being written and reviewed: of their columns, or written by them. */
export function theirs({ id, inForce, roles }: Member): object {
  if (roles.some((role) => everywhere.includes(role))) return {}
  const columns = columnsCovered(inForce, newsroom)
  return where.or([{ 'content.column': where.in([...columns]) }, { 'writers.id': id }])
}

/**
 * What this reviewer can act on now: their stages, their columns, nothing they wrote, nor have reviewed
 * unless one may take several. Nothing for who reviews at no stage.
 */
export function waitingMatch({ id, inForce, roles }: Member, mayCombine: boolean) {
  const stages = storyStages.filter(({ role }) => roles.includes(role))
  if (stages.length === 0) return undefined
  return where.or(
    stages.map(({ name, role }) => ({
      status: 'inReview',
      stage: name,
      'content.column': where.in([...columnsCovered(inForce, [role])]),
      'writers.id': where.neq(id),
      ...(!mayCombine && { 'approvals.by.id': where.neq(id) }),
    })),
  )
}
