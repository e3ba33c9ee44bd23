import { startOfDay } from '@domain/dates/add-days'
import { dayOf } from '@domain/dates/day'
import type { rules as area } from '@domain/operations/rules'
import { isOpen, periodFor } from '@domain/opinions/period'
import { general, placesOf } from '@domain/rulebook/places'
import { limits } from '@domain/vocabulary/limits'
import type { Handler } from '../../platform/handler'
import { newId } from '../../platform/ids'
import { editions, keptTextId, keptTexts, rules } from '../rule-store'
import { checkWords } from './check-words'
import { givingId, givings, opinions, orderOf } from './opinion-store'
import { whoAsks } from './who-asks'

export const giveOpinion: Handler<typeof area.giveOpinion> = async (
  { editionId, provisionId, organId, text },
  { caller, documents, now, refuse, once, afterwards },
) => {
  const { openid } = caller
  const asker = await once(() => whoAsks(openid, now))
  const edition = await documents.get(editions, editionId)
  const rule = edition && (await documents.get(rules, edition.ruleId))
  const period =
    edition &&
    rule &&
    periodFor(
      { ...edition, scope: rule.scope },
      asker.organs.map(({ id }) => id),
    )
  if (!period) throw refuse('DRAFT_NOT_FOUND')
  if (!isOpen(period, now)) throw refuse('PERIOD_CLOSED')
  const { audience, text: ofText } = period
  const organ =
    audience.kind === 'organs'
      ? asker.organs.find(({ id }) => audience.organIds.includes(id) && id === (organId ?? id))
      : undefined
  if (audience.kind === 'organs' && !organ) throw refuse('DRAFT_NOT_FOUND')

  const kept = await documents.get(keptTexts, keptTextId(editionId, ofText))
  const place = placesOf(kept?.content.provisions ?? []).find(({ id }) => id === provisionId)
  if (provisionId && !place) throw refuse('PROVISION_NOT_FOUND')

  const giver = organ?.id ?? asker.ownId
  const giving = givingId(editionId, ofText, giver)
  const given = (await documents.get(givings, giving))?.given ?? 0
  if (given >= limits.opinionsPerPeriod) throw refuse('TOO_MANY_OPINIONS')
  await documents.put(givings, { _id: giving, given: given + 1 })

  const id = newId()
  // Of the public only the day is kept: the moment would tell whose it is, beside whatever else happened then.
  const at = organ ? now : startOfDay(dayOf(now))
  const { person } = asker
  await documents.add(opinions, {
    _id: id,
    ...{ editionId, ofText, provisionId, about: place?.about ?? general, text, at, giver },
    order: orderOf(ofText, place?.at ?? 0, at, id),
    organ: organ && person ? { ...organ, by: person } : undefined,
    result: 'unanswered',
    steps: [],
    ...{ revision: 1, updatedAt: at, updatedBy: organ?.name ?? '社会公众' },
  })
  if (!organ) afterwards(() => checkWords(id, text, openid))
  return {
    output: { id, revision: 1, updatedAt: at },
    // Of the edition, not of the opinion, and of the public by nobody: the audit is not to say which of them is whose.
    subject: `ruleEditions/${editionId}`,
    note: organ ? `${organ.name}提意见` : '提意见',
    unnamed: organ ? undefined : true,
  }
}
