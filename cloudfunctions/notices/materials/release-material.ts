import { cannotRelease, ofUnpublished, releasedSaid } from '@domain/materials/release'
import type { notices as area } from '@domain/operations/notices'
import type { Handler } from '../../platform/handler'
import { meetings } from '../meetings/meeting-store'
import { answered, changed, seenMaterial } from './material-acts'
import { materials } from './material-store'

export const releaseMaterial: Handler<typeof area.releaseMaterial> = async (input, context) => {
  const { documents, now, refuse } = context
  const material = await seenMaterial(context, input)
  const to = [...new Set(input.to)]
  const meeting = await documents.get(meetings, material.meetingId)
  const unpublished = ofUnpublished(material.agendaItemId, meeting?.agenda ?? [])
  const problem = cannotRelease({ ...material, unpublished }, to)
  if (problem) throw refuse(problem)
  if (material.kind === 'paper') throw refuse('MATERIAL_PAPER_ONLY')
  const saved = changed({ ...material, releasedTo: to }, now)
  await documents.put(materials, saved)
  return answered(saved, to.length > 0 ? `发给${releasedSaid(to)}` : '收回')
}
