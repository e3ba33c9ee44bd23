import type { notices as area } from '@domain/operations/notices'
import { dispatches } from '../../platform/dispatch/dispatch-store'
import { temporaryUrls } from '../../platform/files'
import type { Handler } from '../../platform/handler'
import { derivedId } from '../../platform/ids'
import { meetings } from '../meetings/meeting-store'
import { attendingAs, isOpenTo, watermarkOf } from './materials-for-me'
import { materials, openings } from './material-store'

/** The address comes with the record of who asked for it, or not at all. */
export const openMaterial: Handler<typeof area.openMaterial> = async (
  { dispatchId, id },
  { caller, documents, now, refuse, once },
) => {
  const dispatch = await documents.get(dispatches, dispatchId)
  const as = await once(() => attendingAs(dispatch, caller, now))
  const meeting = dispatch?.meetingId && (await documents.get(meetings, dispatch.meetingId))
  if (!meeting || as.length === 0) throw refuse('NOTICE_NOT_FOUND')
  const material = await documents.get(materials, id)
  if (!material || material.meetingId !== meeting._id || !isOpenTo(material, meeting, as))
    throw refuse('MATERIAL_NOT_FOUND')
  const latest = material.versions.at(-1)
  const url = latest && (await temporaryUrls([latest.fileId]))[latest.fileId]
  if (!url) throw refuse('MATERIAL_NOT_FOUND')

  const _id = derivedId('opening', id, caller.id)
  const before = await documents.get(openings, _id)
  const again = before?.version === latest.number
  await documents.put(openings, {
    _id,
    materialId: id,
    personId: caller.id,
    name: caller.name,
    version: latest.number,
    firstAt: again ? before.firstAt : now,
    times: (before?.times ?? 0) + 1,
  })
  const { fileName, format } = latest
  const watermark = await watermarkOf(documents, caller)
  return {
    output: { url, fileName, format, watermark },
    subject: `materials/${id}`,
    note: `${material.title}：打开第 ${latest.number} 版`,
  }
}
