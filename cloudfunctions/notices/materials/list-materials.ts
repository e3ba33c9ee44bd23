import { dueAtOdds } from '@domain/materials/due'
import type { notices as area } from '@domain/operations/notices'
import { countBy, findAll, where } from '../../platform/database'
import type { Handler } from '../../platform/handler'
import type { Meeting } from '../meetings/meeting-store'
import { meetings } from '../meetings/meeting-store'
import { dueByRule } from './due-by-rule'
import { materials, openings, type Material } from './material-store'

export const listMaterials: Handler<typeof area.listMaterials> = async (
  { meetingId },
  { documents, now, refuse },
) => {
  const [meeting, found] = await Promise.all([
    documents.get(meetings, meetingId),
    findAll(materials, 'key', { meetingId }),
  ])
  if (!meeting) throw refuse('MEETING_NOT_FOUND')
  const [opened, due] = await Promise.all([
    countBy(openings, 'materialId', { materialId: where.in(found.map(({ _id }) => _id)) }),
    dueByRule(meeting, documents),
  ])
  return {
    meeting: meetingFacts(meeting),
    agenda: meeting.agenda.map(({ id, title, unpublished }) => ({
      id,
      title,
      unpublished: unpublished ?? false,
      due: due(id),
    })),
    due: due(undefined),
    now,
    materials: inAgendaOrder(meeting, found).map((one) => ({
      ...view(one, opened[one._id] ?? 0),
      dueTyped: one.dueTypedFor !== undefined,
      dueAtOdds: dueAtOdds(one, meeting.startsAt, due(one.agendaItemId)?.day),
    })),
  }
}

/** What the screens of a meeting's papers show of it. */
export const meetingFacts = ({ _id: id, title, kind, startsAt, venue, noticeId }: Meeting) => ({
  id,
  title,
  kind,
  startsAt,
  venue,
  noticeId,
})

/** By item of the agenda, those of no item last; within one as they were put on the list. */
export function inAgendaOrder<M extends Material>({ agenda }: Meeting, found: readonly M[]): M[] {
  const place = ({ agendaItemId }: M) => {
    const at = agenda.findIndex(({ id }) => id === agendaItemId)
    return at < 0 ? agenda.length : at
  }
  return [...found].sort((a, b) => place(a) - place(b))
}

function view(material: Material, openedBy: number) {
  const { _id: id, ownerId, ownerName = '', ...facts } = material
  const owner = ownerId === undefined ? undefined : { id: ownerId, name: ownerName }
  if (facts.kind === 'paper') return { ...facts, id, owner, copies: [...facts.copies] }
  const { versions, releasedTo } = facts
  return { ...facts, id, owner, versions: [...versions], releasedTo: [...releasedTo], openedBy }
}
