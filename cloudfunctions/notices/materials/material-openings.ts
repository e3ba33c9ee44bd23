import { ofUnpublished, openTo } from '@domain/materials/release'
import type { notices as area } from '@domain/operations/notices'
import { findAll, where } from '../../platform/database'
import { receipts, type Receipt } from '../../platform/dispatch/receipt-store'
import type { Handler } from '../../platform/handler'
import { meetings } from '../meetings/meeting-store'
import { materials, openings } from './material-store'

export const materialOpenings: Handler<typeof area.materialOpenings> = async (
  { id },
  { documents, refuse },
) => {
  const material = await documents.get(materials, id)
  if (material?.kind !== 'file') throw refuse('MATERIAL_NOT_FOUND')
  const { title, releasedTo } = material
  const meeting = await documents.get(meetings, material.meetingId)
  const [opened, called] = await Promise.all([
    findAll(openings, '_id', { materialId: id }),
    findAll(receipts, 'key', {
      dispatchId: meeting?.noticeId ?? '',
      removedIn: where.exists(false),
    }),
  ])
  const open = openTo(releasedTo, ofUnpublished(material.agendaItemId, meeting?.agenda ?? []))
  const who = new Set(opened.map(({ personId }) => personId))
  return {
    title,
    releasedTo: [...releasedTo],
    opened: opened
      .map(({ personId, name, version, firstAt, times }) => {
        const unit = unitOf(called.find(({ actors }) => actors.includes(personId)))
        return { name, unit, version, firstAt, times }
      })
      .sort((a, b) => (a.firstAt < b.firstAt ? -1 : 1)),
    notOpened: called
      .filter(({ recipient, actors }) => {
        return open.includes(recipient.as) && !actors.some((one) => who.has(one))
      })
      .map((receipt) => ({ name: receipt.recipient.name, unit: unitOf(receipt) })),
  }
}

const unitOf = (receipt: Receipt | undefined): string => {
  const recipient = receipt?.recipient
  if (!recipient) return ''
  return recipient.kind === 'organ' ? recipient.name : (recipient.unit ?? recipient.title ?? '')
}
