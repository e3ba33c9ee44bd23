import { dayOf } from '@domain/dates/day'
import type { rules as area } from '@domain/operations/rules'
import { adoptedTitle } from '@domain/rulebook/adopted-content'
import { inBook } from '@domain/rulebook/in-book'
import type { Identified } from '@domain/rulebook/identified'
import { referencesToMend, type Citing } from '@domain/rulebook/references-to-mend'
import { inForceOn } from '@domain/rulebook/standing'
import type { Documents } from '../../platform/documents'
import type { Handler } from '../../platform/handler'
import { listEditions, type ListedEdition } from '../edition-cards'
import { editions, type Edition } from '../rule-store'

export const checkReferences: Handler<typeof area.checkReferences> = async ({ id }, context) => {
  const { documents, now, refuse } = context
  const edition = await documents.get(editions, id)
  if (!edition) throw refuse('EDITION_NOT_FOUND')
  const all = await listEditions()
  const ofRule = all.filter(({ ruleId, adoption }) => adoption && ruleId === edition.ruleId)
  const earlier = ofRule.filter(({ ordinal }) => ordinal < edition.ordinal)
  const words = new Map<string, Identified[]>()
  for (const { _id } of ofRule)
    words.set(_id, (await documents.get(editions, _id))?.content.provisions ?? [])
  const own: Citing = { ...citing(edition, 'inForce'), title: adoptedTitle(edition.title) }
  return {
    references: referencesToMend({
      own,
      heldOn: (day) => words.get(inForceOn(ofRule, day)?._id ?? ''),
      before: words.get(earlier.at(-1)?._id ?? ''),
      formerTitles: earlier.map(({ title }) => title),
      others: await othersOf(documents, edition.ruleId, all, dayOf(now)),
    }),
  }
}

const citing = (
  { ruleId, _id: editionId, title, content, adoption }: Edition,
  standing: Citing['standing'],
): Citing => ({
  ...{ ruleId, editionId, title, standing },
  ...{ provisions: content.provisions, adoptedOn: adoption?.on ?? '' },
})

/** One by one: together they may be more than one answer of the database holds. */
async function othersOf(
  documents: Documents,
  ruleId: string,
  all: readonly ListedEdition[],
  day: string,
) {
  const byRule = new Map<string, ListedEdition[]>()
  for (const edition of all)
    if (edition.ruleId !== ruleId)
      byRule.set(edition.ruleId, [...(byRule.get(edition.ruleId) ?? []), edition])
  const others: Citing[] = []
  for (const own of byRule.values()) {
    const held = inBook(own, day)
    const edition =
      held?.standing === 'repealed'
        ? undefined
        : await documents.get(editions, held?.edition._id ?? '')
    if (held && edition) others.push(citing(edition, held.standing))
  }
  return others
}
