import { comingStep } from '@domain/dispatch/ladder'
import { changesOfIssue } from '@domain/rulebook/issue'
import type { rules as area } from '@domain/operations/rules'
import { findAll } from '../../platform/database'
import { statesOf } from '../../platform/dispatch/board-query'
import { dispatches } from '../../platform/dispatch/dispatch-store'
import type { Handler } from '../../platform/handler'
import { organs } from '../../platform/roster'
import { holdersOf, lastIssue, rulebooks } from './book-store'
import { rulesInForce } from './rules-in-force'

export const openBookDesk: Handler<typeof area.openBookDesk> = async ({ book }, context) => {
  const { caller, documents, now } = context
  const [kept, current, everyOrgan] = await Promise.all([
    documents.get(rulebooks, book),
    rulesInForce(book, now),
    findAll(organs, '_id'),
  ])
  const last = lastIssue(kept)
  const holders = last && new Set(holdersOf(last))
  const dispatch = kept && (await documents.get(dispatches, kept.dispatchId))
  const states = dispatch && (await statesOf([dispatch])).get(dispatch._id)
  return {
    next: (last?.edition ?? 0) + 1,
    rules: current,
    changes: last && changesOfIssue(last.rules, current),
    organs: everyOrgan
      .sort((a, b) => a.name.localeCompare(b.name, 'zh-CN'))
      .map(({ _id: id, name, kind }) => ({
        id,
        name,
        kind,
        chosen: holders ? holders.has(id) : kind !== 'other',
      })),
    issues: (kept?.issues ?? [])
      .map((issue) => {
        const { edition, issuedAt, issuedBy, note, rules, added = [] } = issue
        return {
          ...{ edition, issuedAt, issuedBy, note },
          rules: rules.length,
          organs: holdersOf(issue).length,
          added: added.map(({ at, by, organIds }) => ({ at, by, organs: organIds.length })),
        }
      })
      .reverse(),
    dispatch: dispatch && {
      id: dispatch._id,
      total: dispatch.total,
      made: Object.values(states ?? {}).reduce((sum, count) => sum + count, 0),
      signed: states?.signed ?? 0,
      next: comingStep(dispatch),
    },
    mayIssue: caller.roles.includes('office'),
  }
}
