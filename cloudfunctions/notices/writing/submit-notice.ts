import type { notices as area } from '@domain/operations/notices'
import { missingInNotice } from '@domain/notice/gate'
import { noticePassages } from '@domain/notice/passages'
import { classificationMark } from '@domain/story/classification-mark'
import { contentHash } from '../../platform/content-hash'
import type { Handler } from '../../platform/handler'
import { noticeChain, noticeSettings } from '../../platform/notice-settings'
import { acted, answered, seenNotice } from './notice-acts'
import { notices } from './notice-store'
import { tellSigners } from './tell-signers'

export const submitNotice: Handler<typeof area.submitNotice> = async (input, context) => {
  const { caller, documents, now, refuse } = context
  const notice = await seenNotice(context, input)
  const { content, kind, change } = notice
  const missing = missingInNotice(kind, content, change === 'cancelled')
  if (Object.keys(missing).length > 0) throw refuse('NOTICE_INCOMPLETE', missing)
  if (classificationMark(noticePassages(content))) throw refuse('MARKED_SECRET')
  const { settings } = await noticeSettings(documents)
  const by = { id: caller.id, name: caller.name }
  const submit = { act: 'submit' as const, by, hash: contentHash(content) }
  const sent = acted(
    notice,
    submit,
    noticeChain(settings),
    { by: caller.name, now, refuse },
    { did: notice.round === 0 ? '送审' : `第 ${notice.round + 1} 次送审` },
  )
  const submitted = { ...sent, submitted: { by, at: now } }
  await documents.put(notices, submitted)
  await tellSigners(documents, submitted, noticeChain(settings), now)
  return answered(submitted)
}

export const recallNotice: Handler<typeof area.recallNotice> = async (input, context) => {
  const { caller, documents, now, refuse } = context
  const notice = await seenNotice(context, input)
  const { settings } = await noticeSettings(documents)
  const recall = { act: 'recall' as const, by: caller }
  const acting = { by: caller.name, now, refuse }
  const recalled = acted(notice, recall, noticeChain(settings), acting, { did: '撤回送审' })
  await documents.put(notices, recalled)
  return answered(recalled)
}
