import type { board } from '@domain/operations/notices/board'
import type { Handlers } from '../../platform/handler'
import { assignCaller, listCallers, myCalls } from './call-operations'
import { exportServiceRecord } from './export-service-record'
import { groupText } from './group-text'
import { listDispatches } from './list-dispatches'
import { openBoard } from './open-board'
import { recordCall } from './record-call'
import { remind } from './remind'
import { revealAttendeePhone } from './reveal-attendee-phone'

export const boardHandlers: Handlers<typeof board> = {
  openBoard,
  revealAttendeePhone,
  listDispatches,
  remind,
  listCallers,
  assignCaller,
  recordCall,
  myCalls,
  groupText,
  exportServiceRecord,
}
