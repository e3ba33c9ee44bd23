import type { rules as area } from '@domain/operations/rules'
import { answeredAmong } from '@domain/opinions/opinion'
import { isOpen, periodFor } from '@domain/opinions/period'
import { office } from '@domain/vocabulary/office'
import { find, where } from '../../platform/database'
import type { Handler } from '../../platform/handler'
import { editions, keptTextId, keptTexts, rules } from '../rule-store'
import { opinions, type Opinion } from './opinion-store'
import { giversOf, whoAsks } from './who-asks'

/** More than anybody may give in several periods. */
const mostShown = 500

export const openDraft: Handler<typeof area.openDraft> = async (
  { editionId },
  { caller, documents, now, refuse },
) => {
  const [asker, edition] = await Promise.all([
    whoAsks(caller.openid, now),
    documents.get(editions, editionId),
  ])
  const organIds = asker.organs.map(({ id }) => id)
  const rule = edition && (await documents.get(rules, edition.ruleId))
  const period = edition && rule && periodFor({ ...edition, scope: rule.scope }, organIds)
  if (!period) throw refuse('DRAFT_NOT_FOUND')
  const [kept, mine] = await Promise.all([
    documents.get(keptTexts, keptTextId(editionId, period.text)),
    find(opinions, {
      where: { giver: where.in(giversOf(asker)), editionId },
      orderBy: ['order', 'asc'],
      limit: mostShown,
    }) as Promise<Opinion[]>,
  ])
  if (!kept) throw new Error(`the text ${period.text} of edition ${editionId} was not kept`)
  const { title, closesOn, audience } = period
  return {
    ...{ editionId, title, closesOn, open: isOpen(period, now), audience: audience.kind },
    mine: mine.length,
    answered: answeredAmong(mine),
    organs:
      audience.kind === 'organs'
        ? asker.organs.filter(({ id }) => audience.organIds.includes(id))
        : [],
    content: kept.content,
    opinions: mine.map((opinion) => asTheirs(opinion, period.text)),
  }
}

/** Who in the office answered is nobody's business but the office's. */
function asTheirs(opinion: Opinion, current: number) {
  const { _id: id, provisionId, about, text, at, ofText, organ, result, answer } = opinion
  return {
    ...{ id, provisionId, about, text, at, organ: organ?.name },
    earlier: ofText !== current,
    answer:
      answer && result !== 'unanswered'
        ? { result, reason: answer.reason, by: office.name, at: answer.at }
        : undefined,
  }
}
