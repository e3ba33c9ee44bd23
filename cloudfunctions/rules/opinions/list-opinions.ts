import type { rules as area } from '@domain/operations/rules'
import { isOpen } from '@domain/opinions/period'
import { placesOf, type Place } from '@domain/rulebook/places'
import { find, where } from '../../platform/database'
import type { Documents } from '../../platform/documents'
import type { Handler } from '../../platform/handler'
import { editions, keptTextId, keptTexts } from '../rule-store'
import { countOpinions } from './counts'
import { opinionShown } from './opinion-shown'
import { opinions, type Opinion } from './opinion-store'
import { periodsShown } from './period-shown'

const pageSize = 40

export const listOpinions: Handler<typeof area.listOpinions> = async (
  { editionId, which, after },
  { documents, now, refuse },
) => {
  const edition = await documents.get(editions, editionId)
  if (!edition) throw refuse('EDITION_NOT_FOUND')
  const [page, counts, periods] = await Promise.all([
    find(opinions, {
      where: {
        editionId,
        ...(which === 'unanswered' && { result: 'unanswered' }),
        ...(after && { order: where.gt(after) }),
      },
      orderBy: ['order', 'asc'],
      limit: pageSize + 1,
    }) as Promise<Opinion[]>,
    countOpinions(editionId),
    periodsShown(edition, now),
  ])
  const shown = page.slice(0, pageSize)
  const places = await placesIn(documents, editionId, shown)
  const { ruleId, revision, status, period, content } = edition
  return {
    ...{ title: content.title, ruleId, revision, periods, counts },
    mayOpen: (status === 'draft' || status === 'returned') && !(period && isOpen(period, now)),
    opinions: shown.map((opinion) =>
      opinionShown(opinion, places.get(opinion.ofText)?.get(opinion.provisionId ?? '')),
    ),
    next: page.length > pageSize ? shown.at(-1)?.order : undefined,
  }
}

/** The places of every text these are about, by number and id. */
export async function placesIn(documents: Documents, editionId: string, shown: readonly Opinion[]) {
  const texts = new Map<number, Map<string, Place>>()
  for (const number of new Set(shown.map(({ ofText }) => ofText))) {
    const kept = await documents.get(keptTexts, keptTextId(editionId, number))
    const places = placesOf(kept?.content.provisions ?? [])
    texts.set(number, new Map(places.map((place) => [place.id, place])))
  }
  return texts
}
