import type { notices as area } from '@domain/operations/notices'
import { count } from '../../platform/database'
import { dispatches } from '../../platform/dispatch/dispatch-store'
import type { Handler } from '../../platform/handler'
import { materials } from '../materials/material-store'
import { putMeeting, seenMeeting } from './meeting-acts'
import { meetings, type Meeting } from './meeting-store'

export const isOver = ({ status }: Meeting): boolean => status === 'ended' || status === 'cancelled'

/** 人代会 adopts its agenda in the 预备会议, before it opens; all others once they sit. */
export const agendaIsDue = ({ kind, startsAt }: Meeting, now: string): boolean =>
  kind === 'congress' || (startsAt !== undefined && startsAt <= now)

export const adoptAgenda: Handler<typeof area.adoptAgenda> = async (input, context) => {
  const { caller, documents, now, refuse } = context
  const meeting = await seenMeeting(context, input)
  const { adopted: agendaAdopted } = input
  if (meeting.status === 'cancelled') throw refuse('MEETING_CANCELLED')
  if (meeting.agenda.length === 0) throw refuse('AGENDA_EMPTY')
  if (agendaAdopted && !agendaIsDue(meeting, now)) throw refuse('AGENDA_NOT_DUE')
  const note = agendaAdopted ? '议程通过' : '议程改回草案'
  return putMeeting(documents, meeting, { agendaAdopted }, caller.name, now, note)
}

export const cancelMeeting: Handler<typeof area.cancelMeeting> = async (input, context) => {
  const { caller, documents, now, refuse } = context
  const meeting = await seenMeeting(context, input)
  const { reason: cancelledBecause } = input
  if (isOver(meeting)) throw refuse('MEETING_OVER')
  const { noticeId } = meeting
  if (noticeId && (await documents.get(dispatches, noticeId))) throw refuse('MEETING_NOTICED')
  const change = { status: 'cancelled' as const, cancelledBecause }
  return putMeeting(documents, meeting, change, caller.name, now, cancelledBecause)
}

export const endMeeting: Handler<typeof area.endMeeting> = async (input, context) => {
  const { caller, documents, now, refuse } = context
  const meeting = await seenMeeting(context, input)
  if (isOver(meeting)) throw refuse('MEETING_OVER')
  if (!meeting.startsAt || meeting.startsAt > now) throw refuse('MEETING_NOT_BEGUN')
  return putMeeting(documents, meeting, { status: 'ended' }, caller.name, now)
}

export const removePlanned: Handler<typeof area.removePlanned> = async (input, context) => {
  const { documents, refuse, once } = context
  const meeting = await seenMeeting(context, input)
  const { _id: id, status, noticeId, title } = meeting
  if (status !== 'planned' || noticeId) throw refuse('NOT_PLANNED')
  // It may have had a day; what was handed in for it would be reached from no screen any more.
  if ((await once(() => count(materials, { meetingId: id }))) > 0)
    throw refuse('MEETING_HAS_MATERIALS')
  await documents.remove(meetings, id)
  return { output: { id }, subject: `meetings/${id}`, note: title }
}
