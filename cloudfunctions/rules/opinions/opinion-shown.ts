import { flagOf } from '@domain/opinions/opinion'
import { placesOf, type Place } from '@domain/rulebook/places'
import type { Documents } from '../../platform/documents'
import { keptTextId, keptTexts } from '../rule-store'
import type { Opinion } from './opinion-store'

/** Of the public nobody is named. */
export const fromWhom = ({ organ }: Pick<Opinion, 'organ'>): string => organ?.name ?? '社会公众'

/** Enough to know what is spoken of. */
const provisionLength = 1200

/** Opinions on one edition as staff see them, each beside the words it is about. */
export async function opinionsShown(
  documents: Documents,
  editionId: string,
  opinions: readonly Opinion[],
) {
  const places = await placesIn(documents, editionId, opinions)
  return opinions.map((opinion) =>
    opinionShown(opinion, places.get(opinion.ofText)?.get(opinion.provisionId ?? '')),
  )
}

/** The places of every text these are about, by number and id. */
async function placesIn(documents: Documents, editionId: string, opinions: readonly Opinion[]) {
  const texts = new Map<number, Map<string, Place>>()
  for (const number of new Set(opinions.map(({ ofText }) => ofText))) {
    const kept = await documents.get(keptTexts, keptTextId(editionId, number))
    const places = placesOf(kept?.content.provisions ?? [])
    texts.set(number, new Map(places.map((place) => [place.id, place])))
  }
  return texts
}

function opinionShown(opinion: Opinion, place: Place | undefined) {
  const { _id: id, revision, updatedAt, provisionId, about, ofText, text, at } = opinion
  const { check, result, answer, steps } = opinion
  return {
    ...{ id, revision, updatedAt, provisionId, about, ofText, text, at },
    steps: [...steps],
    provision: place?.lines.join('\n').slice(0, provisionLength),
    from: fromWhom(opinion),
    flagged: flagOf(check),
    answer:
      answer && result !== 'unanswered'
        ? { result, reason: answer.reason, by: answer.by.name, at: answer.at }
        : undefined,
  }
}
