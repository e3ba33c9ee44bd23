import { materialDue } from '@domain/materials/due'
import type { notices as area } from '@domain/operations/notices'
import { countBy, findAll, where } from '../../platform/database'
import type { Handler } from '../../platform/handler'
import type { Meeting } from '../meetings/meeting-store'
import { meetings } from '../meetings/meeting-store'
import { noticeSettings } from '../../platform/notice-settings'
import { materials, openings, type Material } from './material-store'

export const listMaterials: Handler<typeof area.listMaterials> = async (
  { meetingId },
  { documents, now, refuse },
) => {
  const [meeting, found, { settings }] = await Promise.all([
    documents.get(meetings, meetingId),
    findAll(materials, 'key', { meetingId }),
    noticeSettings(documents),
  ])
  if (!meeting) throw refuse('MEETING_NOT_FOUND')
  const opened = await countBy(openings, 'materialId', {
    materialId: where.in(found.map(({ _id }) => _id)),
  })
  const due = (specialReport: boolean) =>
    meeting.startsAt
      ? materialDue(
          { kind: meeting.kind, startsAt: meeting.startsAt },
          specialReport,
          settings.calendar,
          settings.materials,
          settings.specialReport,
        )
      : undefined
  return {
    meeting: meetingFacts(meeting),
    agenda: meeting.agenda.map(({ id, title, unpublished, specialReport }) => ({
      id,
      title,
      unpublished: unpublished ?? false,
      due: due(specialReport ?? false),
    })),
    due: due(false),
    now,
    materials: inAgendaOrder(meeting, found).map((one) => view(one, opened[one._id] ?? 0)),
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
