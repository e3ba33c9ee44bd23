import type { notices as area } from '@domain/operations/notices'
import type { Handler } from '../../platform/handler'
import { noticeChain, noticeSettings } from '../../platform/notice-settings'
import { acted, answered, seenNotice } from './notice-acts'
import { notices } from './notice-store'

export const saveNotice: Handler<typeof area.saveNotice> = async (input, context) => {
  const { caller, documents, now, refuse } = context
  const notice = await seenNotice(context, input)
  const { settings } = await noticeSettings(documents)
  const by = { id: caller.id, name: caller.name }
  const edit = { act: 'edit' as const, by }
  const edited = acted(notice, edit, noticeChain(settings), { by: caller.name, now, refuse })
  const saved = { ...edited, content: input.content }
  await documents.put(notices, saved)
  return answered(saved)
}
