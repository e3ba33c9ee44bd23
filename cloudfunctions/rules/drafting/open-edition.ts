import { dayOf } from '@domain/dates/day'
import type { rules as area } from '@domain/operations/rules'
import { totalOf } from '@domain/opinions/opinion'
import { endOf, standingOn, titleOn } from '@domain/rulebook/standing'
import { whatMay } from '@domain/rulebook/what-may'
import type { Handler } from '../../platform/handler'
import { editionCardOf, listEditions } from '../edition-cards'
import { countOpinions } from '../opinions/counts'
import { periodShown } from '../opinions/period-shown'
import { editions, rules } from '../rule-store'

export const openEdition: Handler<typeof area.openEdition> = async ({ id }, context) => {
  const { caller, documents, now, refuse } = context
  const edition = await documents.get(editions, id)
  if (!edition) throw refuse('EDITION_NOT_FOUND')
  const { ruleId, period } = edition
  const [rule, all, counts, shown] = await Promise.all([
    documents.get(rules, ruleId),
    listEditions(ruleId),
    countOpinions(id),
    period && periodShown(period, now),
  ])
  if (!rule) throw refuse('EDITION_NOT_FOUND')
  const day = dayOf(now)
  const { unanswered } = counts
  const { book, part, order, scope, path } = rule
  const title = titleOn(rule.title, all, day)
  const asked = { edition, all, path, drafting: rule.draftId !== undefined, unanswered, now }
  const may = whatMay({ ...asked, by: { id: caller.id, name: caller.name } })
  const { revision, updatedAt, ordinal, status, stage, content, oddities, dropped, texts } = edition
  const { deliberations, returned, adoption, registering, writers, steps } = edition
  return {
    ...{ id, revision, updatedAt, ruleId, ordinal, status, stage, adoption, registering, returned },
    rule: { title, book, part, order, scope, path, revision: rule.revision },
    standing: standingOn(edition, all, day),
    content,
    oddities: [...oddities],
    dropped: [...dropped],
    texts: [...texts],
    period: shown,
    opinions: { total: totalOf(counts), unanswered },
    deliberations: [...deliberations],
    until: endOf(edition, all)?.day,
    writers: [...writers],
    steps: [...steps],
    editions: all.map((one) => editionCardOf(one, all, day)),
    may: caller.roles.includes('office') ? may : { ...may, ...nothing },
  }
}

/** A leader reads what the clerks do. */
const nothing = {
  edit: false,
  openPeriod: false,
  closePeriod: false,
  submit: false,
  recall: false,
  deliberate: false,
  adopt: false,
  amend: false,
  repeal: false,
  drop: false,
  notBecause: undefined,
}
