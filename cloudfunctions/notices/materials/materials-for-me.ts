import { mayOpen, ofUnpublished } from '@domain/materials/release'
import type { notices as area } from '@domain/operations/notices'
import type { Attending } from '@domain/meeting/meeting'
import { publicAgenda } from '@domain/meeting/agenda'
import { find, findAll, where } from '../../platform/database'
import type { Member } from '../../platform/caller'
import { dispatches, type Dispatch } from '../../platform/dispatch/dispatch-store'
import type { Documents } from '../../platform/documents'
import type { Handler } from '../../platform/handler'
import { people } from '../../platform/roster'
import { meetings, type Meeting } from '../meetings/meeting-store'
import { foundFor, stillTheirs } from '../receipts/my-receipts'
import { inAgendaOrder } from './list-materials'
import { materials, openings, type FileMaterial, type Material } from './material-store'

export const materialsForMe: Handler<typeof area.materialsForMe> = async (
  { dispatchId },
  { caller, documents, now, refuse },
) => {
  const dispatch = await documents.get(dispatches, dispatchId)
  const as = await attendingAs(dispatch, caller, now)
  const meeting = dispatch?.meetingId && (await documents.get(meetings, dispatch.meetingId))
  if (!meeting || as.length === 0) throw refuse('NOTICE_NOT_FOUND')
  const found = await findAll(materials, 'key', { meetingId: meeting._id })
  const open = inAgendaOrder(meeting, found).filter((one) =>
    isOpenTo(one, meeting, as),
  ) as FileMaterial[]
  const opened = await find(openings, {
    where: { materialId: where.in(open.map(({ _id }) => _id)), personId: caller.id },
    limit: 200,
  })
  const items = as.includes('member') ? meeting.agenda : publicAgenda(meeting.agenda)
  const { startsAt, venue, meetingTitle: title } = dispatch.card
  return {
    meeting: { title, startsAt, venue },
    watermark: await watermarkOf(documents, caller),
    rows: open.flatMap(({ _id: id, title: name, agendaItemId, versions }) => {
      const latest = versions.at(-1)
      if (!latest) return []
      const before = opened.find(({ materialId }) => materialId === id)
      return {
        id,
        title: name,
        agendaItem: items.find((item) => item.id === agendaItemId)?.title,
        format: latest.format,
        bytes: latest.bytes,
        version: latest.number,
        openedAt: before?.version === latest.number ? before.firstAt : undefined,
      }
    }),
  }
}

/** As what the caller takes part, for themselves, their organ or whom they sign for; empty for a stranger. */
export async function attendingAs(
  dispatch: Dispatch | undefined,
  caller: Member,
  now: string,
): Promise<Attending[]> {
  if (!dispatch) return []
  const { _id: dispatchId, edition } = dispatch
  // As with the notice: being on a list made at issue is not enough, nor is a standing of an earlier edition.
  const found = await foundFor(caller, { dispatchId, edition, removedIn: where.exists(false) }, 50)
  return (await stillTheirs(found, caller, now)).map(({ receipt }) => receipt.recipient.as)
}

export function isOpenTo(
  material: Material,
  { agenda }: Meeting,
  as: readonly Attending[],
): material is FileMaterial {
  if (material.kind !== 'file') return false
  const unpublished = ofUnpublished(material.agendaItemId, agenda)
  return as.some((one) => mayOpen({ ...material, unpublished }, one))
}

/** Name and the last four digits of the phone: whose copy a picture of the screen was taken of. */
export async function watermarkOf(
  documents: Documents,
  { id, name }: { id: string; name: string },
): Promise<string> {
  const person = await documents.get(people, id)
  return `${name} ${person?.phoneMasked?.slice(-4) ?? ''}`.trim()
}
