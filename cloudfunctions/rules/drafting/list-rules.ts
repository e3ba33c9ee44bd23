import { dayOf } from '@domain/dates/day'
import type { rules as area } from '@domain/operations/rules'
import { totalOf, type OpinionCounts } from '@domain/opinions/opinion'
import { titleOn } from '@domain/rulebook/standing'
import { find } from '../../platform/database'
import type { Handler } from '../../platform/handler'
import { editionCardOf, listEditions, type ListedEdition } from '../edition-cards'
import { opinionCounts } from '../opinions/counts'
import { periodShown } from '../opinions/period-shown'
import { rules } from '../rule-store'

export const listRules: Handler<typeof area.listRules> = async (_input, { now }) => {
  const day = dayOf(now)
  const [all, editions] = await Promise.all([
    find(rules, { where: {}, orderBy: ['order', 'asc'], limit: 1000 }),
    listEditions(),
  ])
  const byRule = new Map<string, ListedEdition[]>()
  for (const edition of editions)
    byRule.set(edition.ruleId, [...(byRule.get(edition.ruleId) ?? []), edition])
  // Whom nobody was asked, nobody answered.
  const asked = editions.filter(({ adoption, period }) => !adoption && period)
  const counts = await opinionCounts(asked.map(({ _id }) => _id))
  const listed = all.map(async (rule) => {
    const own = byRule.get(rule._id) ?? []
    const cards = own.map((edition) => editionCardOf(edition, own, day))
    const draft = own.find(({ _id }) => _id === rule.draftId)
    const { _id: ruleId, book, part, order, scope, path } = rule
    const title = titleOn(rule.title, own, day)
    return {
      ruleId,
      ...{ title, book, part, order, scope, path },
      current: cards.find(({ standing }) => standing === 'inForce'),
      draft: draft && (await draftOf(draft, counts(draft._id), now)),
      editions: cards,
    }
  })
  return { rules: await Promise.all(listed) }
}

async function draftOf(draft: ListedEdition, counts: OpinionCounts, now: string) {
  const { _id: editionId, ordinal, status, period, registering } = draft
  return {
    editionId,
    ordinal,
    status,
    period: period && (await periodShown(period, now)),
    opinions: totalOf(counts),
    unanswered: counts.unanswered,
    ...(registering && { registering: true }),
  }
}
