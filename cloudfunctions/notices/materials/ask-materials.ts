import wechat from '../../../config/wechat.json'
import { dayOf } from '@domain/dates/day'
import { nextReminder, reminderSays } from '@domain/materials/reminders'
import type { notices as area } from '@domain/operations/notices'
import type { Handler } from '../../platform/handler'
import { derivedId } from '../../platform/ids'
import { queuePush } from '../../platform/outbox'
import { templateId } from '@domain/push/template-id'
import { meetings } from '../meetings/meeting-store'
import { moved } from './material-acts'
import { materials, type Material } from './material-store'
import { byOwner, liaisonOfficers, officerIdsOf, owedPush } from './tell-owners'

export const askMaterials: Handler<typeof area.askMaterials> = async (
  { meetingId, ids },
  { caller, documents, now, refuse, once },
) => {
  const meeting = await documents.get(meetings, meetingId)
  if (!meeting) throw refuse('MEETING_NOT_FOUND')
  if (!meeting.startsAt) throw refuse('MEETING_UNDATED')
  if (meeting.status === 'cancelled' || meeting.startsAt <= now) throw refuse('MEETING_OVER')

  if (!templateId(wechat.templates, 'task')) throw refuse('TEMPLATE_MISSING')

  const asked: Material[] = []
  for (const id of new Set(ids)) {
    const material = await documents.get(materials, id)
    if (!material?.ownerId || material.meetingId !== meetingId) continue
    const next = moved(material, 'ask', caller.name, now)
    if (next) asked.push({ ...next, nextRemindAt: nextReminder(next.dueOn, now) })
  }
  if (asked.length === 0) throw refuse('MATERIAL_UNOWNED')
  for (const material of asked) await documents.put(materials, material)

  const officers = await once(() => liaisonOfficers(now))
  const people = new Set<string>()
  const withoutOfficer: string[] = []
  for (const [ownerId, owed] of byOwner(asked)) {
    const them = officerIdsOf(ownerId, officers)
    if (them.length === 0) withoutOfficer.push(owed[0]?.ownerName ?? '')
    const first = owed.map(({ dueOn }) => dueOn).sort()[0] ?? ''
    // The same list is told of once a day, however often it is asked for.
    const step = `ask ${dayOf(now)} ${derivedId(...owed.map(({ _id }) => _id).sort())}`
    for (const personId of them) {
      people.add(personId)
      const told = { personId, dueOn: first, says: reminderSays(first, now), step }
      await queuePush(documents, owedPush(meeting, told), now)
    }
  }
  return {
    output: { asked: asked.length, people: people.size, withoutOfficer },
    subject: `meetings/${meetingId}`,
    note: `布置材料 ${asked.length} 份`,
  }
}
