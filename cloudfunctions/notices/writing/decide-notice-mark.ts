import type { notices as area } from '@domain/operations/notices'
import type { Handler } from '../../platform/handler'
import { answered, changed } from './notice-acts'
import { notices } from './notice-store'

/** About words, not about the text as a whole: the revision stays, so nobody is disturbed in their work. */
export const decideNoticeMark: Handler<typeof area.decideNoticeMark> = async (input, context) => {
  const { caller, documents, now, refuse } = context
  const { id, of, about, reason } = input
  const notice = await documents.get(notices, id)
  if (!notice) throw refuse('NOTICE_NOT_FOUND')
  const by = { id: caller.id, name: caller.name }
  const others = notice.decisions.filter((decision) => decision.of !== of)
  const decisions = [...others, { of, about, reason, by }]
  const decided = { ...changed(notice, { decisions }, caller.name, now), revision: notice.revision }
  await documents.put(notices, decided)
  return answered(decided, `${about}：${reason}`)
}
