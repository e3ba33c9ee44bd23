import type { notices as area } from '@domain/operations/notices'
import type { Handler } from '../../platform/handler'
import { seenNotice } from './notice-acts'
import { notices, type Notice } from './notice-store'

/** A first edition is its meeting's and only ever changed; a later one may turn out not to be needed. */
export const mayBeDropped = ({ edition, status }: Notice): boolean =>
  edition > 1 && (status === 'draft' || status === 'returned')

export const dropNotice: Handler<typeof area.dropNotice> = async (input, context) => {
  const { documents, refuse } = context
  const notice = await seenNotice(context, input)
  if (!mayBeDropped(notice)) throw refuse('NOT_EDITABLE')
  const { _id: id, content } = notice
  await documents.remove(notices, id)
  return { output: { id }, subject: `notices/${id}`, note: content.title }
}
