import { nextReminder, redatedSays } from '@domain/materials/reminders'
import type { Documents } from '../../platform/documents'
import type { NewPush } from '../../platform/outbox'
import type { Known } from '../../platform/roster'
import type { Meeting } from '../meetings/meeting-store'
import { dueByRule } from './due-by-rule'
import { changed } from './material-acts'
import { materials, type Material } from './material-store'
import { byOwner, officerIdsOf, owedPush } from './tell-owners'

/**
 * The materials, of these ids, whose day the rule gives and now gives otherwise: on their new day, and reminded of by
 * it. What the office typed is left; its list says where that does not go with the meeting.
 */
export async function redated(
  meeting: Meeting,
  ids: readonly string[],
  documents: Documents,
  now: string,
): Promise<Material[]> {
  const due = await dueByRule(meeting, documents)
  const found: Material[] = []
  for (const id of ids) {
    const material = await documents.get(materials, id)
    const dueOn = material && due(material.agendaItemId)?.day
    if (!dueOn || material.dueTypedFor !== undefined || dueOn === material.dueOn) continue
    const nextRemindAt = material.state === 'asked' ? nextReminder(dueOn, now) : undefined
    found.push(changed({ ...material, dueOn, nextRemindAt }, now))
  }
  return found
}

/** Tells the organs that were asked for them and have not handed them in; each once, by the first of its new days. */
export const redatedPushes = (
  meeting: Meeting,
  found: readonly Material[],
  officers: readonly Known[],
): NewPush[] =>
  [...byOwner(found.filter(({ state }) => state === 'asked'))].flatMap(([ownerId, owed]) => {
    const dueOn = owed.map((one) => one.dueOn).sort()[0] ?? ''
    const told = { dueOn, says: redatedSays(dueOn), step: `redated ${meeting.revision} ${ownerId}` }
    return officerIdsOf(ownerId, officers).map((personId) =>
      owedPush(meeting, { personId, ...told }),
    )
  })
