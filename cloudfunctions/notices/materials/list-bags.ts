import type { ToPack } from '@domain/materials/packing'
import type { notices as area } from '@domain/operations/notices'
import { findAll } from '../../platform/database'
import type { Handler } from '../../platform/handler'
import { meetings } from '../meetings/meeting-store'
import { bags, papers } from './bag-store'
import { inAgendaOrder, meetingFacts } from './list-materials'
import { currentVersion, materials, type Material } from './material-store'

export const listBags: Handler<typeof area.listBags> = async (
  { meetingId },
  { documents, refuse },
) => {
  const [meeting, found, all, kept] = await Promise.all([
    documents.get(meetings, meetingId),
    findAll(materials, 'key', { meetingId }),
    findAll(bags, 'key', { meetingId }),
    documents.get(papers, meetingId),
  ])
  if (!meeting) throw refuse('MEETING_NOT_FOUND')
  return {
    meeting: meetingFacts(meeting),
    materials: inAgendaOrder(meeting, found).map(toPack),
    bags: all.map(({ _id: id, label, unit, ticks, closed }) => ({
      id,
      label,
      unit,
      ticks: [...ticks],
      closed: closed && { ...closed, override: closed.override && shown(closed.override) },
    })),
    finished: kept?.packed,
  }
}

const shown = ({ reason, missing }: { reason: string; missing: string[] }) => ({ reason, missing })

export const toPack = (material: Material): ToPack => {
  const { _id: id, title, kind, state } = material
  return { id, title, kind, state, version: currentVersion(material) }
}
