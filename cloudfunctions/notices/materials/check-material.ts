import { nextReminder } from '@domain/materials/reminders'
import type { notices as area } from '@domain/operations/notices'
import { temporaryUrls } from '../../platform/files'
import type { Handler } from '../../platform/handler'
import { queuePush } from '../../platform/outbox'
import { meetings } from '../meetings/meeting-store'
import { answered, moved, seenMaterial } from './material-acts'
import { materials } from './material-store'
import { liaisonOfficers, officerIdsOf, owedPush } from './tell-owners'

export const receivePaper: Handler<typeof area.receivePaper> = async (input, context) => {
  const { caller, documents, now, refuse } = context
  const material = await seenMaterial(context, input)
  if (material.kind !== 'paper') throw refuse('MATERIAL_NOT_PAPER')
  const next = moved(material, 'receive', caller.name, now)
  if (!next) throw refuse('MATERIAL_STATE')
  const saved = { ...next, returned: undefined, nextRemindAt: undefined }
  await documents.put(materials, saved)
  return answered(saved, '纸质送到')
}

export const checkMaterial: Handler<typeof area.checkMaterial> = async (input, context) => {
  const { caller, documents, now, refuse } = context
  const next = moved(await seenMaterial(context, input), 'check', caller.name, now)
  if (!next) throw refuse('MATERIAL_STATE')
  await documents.put(materials, next)
  return answered(next, '核对无误')
}

/** 退回: what was released of it is taken back with it. */
export const returnMaterial: Handler<typeof area.returnMaterial> = async (input, context) => {
  const { caller, documents, now, refuse, once } = context
  const next = moved(await seenMaterial(context, input), 'return', caller.name, now)
  if (!next) throw refuse('MATERIAL_STATE')
  const saved = { ...next, returned: input.note, nextRemindAt: nextReminder(next.dueOn, now) }
  await documents.put(materials, saved)
  const meeting = await documents.get(meetings, saved.meetingId)
  if (saved.ownerId && meeting?.startsAt && meeting.startsAt > now) {
    const officers = await once(() => liaisonOfficers(now))
    const step = `return ${saved._id} ${saved.revision}`
    for (const personId of officerIdsOf(saved.ownerId, officers)) {
      const told = { personId, dueOn: saved.dueOn, says: '会议材料被退回，请修改后重报', step }
      await queuePush(documents, owedPush(meeting, told), now)
    }
  }
  return answered(saved, `退回：${input.note}`)
}

export const readMaterial: Handler<typeof area.readMaterial> = async (
  { id, version },
  { documents, refuse },
) => {
  const material = await documents.get(materials, id)
  if (material?.kind === 'paper') throw refuse('MATERIAL_PAPER_ONLY')
  const found = material?.versions.find(({ number }) => number === version)
  const url = found && (await temporaryUrls([found.fileId]))[found.fileId]
  if (!material || !url) throw refuse('MATERIAL_NOT_FOUND')
  const { fileName } = found
  return {
    output: { url, fileName },
    subject: `materials/${id}`,
    note: `${material.title}：打开第 ${version} 版核对`,
  }
}
