import type { meetings } from '@domain/operations/notices/meetings'
import type { Handlers } from '../../platform/handler'
import { adoptAgenda, cancelMeeting, endMeeting, removePlanned } from './change-meeting'
import { exportCalendar } from './files/export-calendar'
import { exportMeetingDocument } from './files/export-document'
import { exportTimeliness, timelinessLedger } from './files/timeliness-ledger'
import { getMeeting } from './get-meeting'
import { listMeetings } from './list-meetings'
import { openMeeting } from './open-meeting'
import { saveMeeting } from './save-meeting'
import { suggestMeeting } from './suggest-meeting'

/** 会议和活动. */
export const meetingsHandlers: Handlers<typeof meetings> = {
  suggestMeeting,
  saveMeeting,
  getMeeting,
  adoptAgenda,
  cancelMeeting,
  endMeeting,
  removePlanned,
  listMeetings,
  openMeeting,
  exportCalendar,
  timelinessLedger,
  exportTimeliness,
  exportMeetingDocument,
}
