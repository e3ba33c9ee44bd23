import type { attendance } from '@domain/operations/notices/attendance'
import type { Handlers } from '../../platform/handler'
import { attendanceBoard } from './attendance-board'
import { checkInByStaff, recordLeaving, undoCheckIn } from './by-staff'
import { checkIn } from './check-in'
import { checkInCode } from './check-in-code'
import { exportAttendance } from './export-attendance'

/** 报到. */
export const attendanceHandlers: Handlers<typeof attendance> = {
  checkInCode,
  checkIn,
  attendanceBoard,
  checkInByStaff,
  undoCheckIn,
  recordLeaving,
  exportAttendance,
}
