import type { notices as area } from '@domain/operations/notices'
import { noticeChanged } from '@domain/notice/changed-notice'
import { noticeRenewed } from '@domain/notice/renewed-notice'
import { noticeFrom } from '@domain/notice/template'
import { unitsSaid } from '@domain/notice/units-said'
import type { Handler } from '../../platform/handler'
import { wholeRoster } from '../../platform/whole-roster'
import { meetings } from '../meetings/meeting-store'
import { noticeChain, noticeSettings } from '../../platform/notice-settings'
import { acted, answered, seenNotice } from './notice-acts'
import { editionId, notices } from './notice-store'

export const renewNotice: Handler<typeof area.renewNotice> = async (input, context) => {
  const { caller, documents, now, refuse, once } = context
  const notice = await seenNotice(context, input)
  const { content, drafted, edition, noticeId, change, changeNote, kind } = notice
  const meeting = await documents.get(meetings, notice.meetingId)
  if (!meeting) throw refuse('MEETING_NOT_FOUND')
  const { startsAt } = meeting
  if (!startsAt) throw refuse('MEETING_UNDATED')
  // A cancellation tells of the edition before, which nothing changes any more.
  if (change === 'cancelled') throw refuse('NOT_EDITABLE')
  const earlier =
    edition > 1 ? await documents.get(notices, editionId(noticeId, edition - 1)) : undefined
  const units = unitsSaid(kind, meeting.audience.groups, await once(wholeRoster))
  const dated = { ...meeting, startsAt }
  const fresh = earlier
    ? noticeChanged(earlier.content, dated, changeNote, units, now)
    : noticeFrom(dated, units, now)
  const { settings } = await noticeSettings(documents)
  const edit = { act: 'edit' as const, by: { id: caller.id, name: caller.name } }
  const acting = { by: caller.name, now, refuse }
  const edited = acted(notice, edit, noticeChain(settings), acting, { did: '按会议更新' })
  const renewed = { ...edited, ...noticeRenewed(content, drafted, fresh, meeting.agenda, now) }
  await documents.put(notices, renewed)
  return answered(renewed)
}
