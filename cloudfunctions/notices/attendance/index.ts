import type { attendance } from '@domain/operations/notices/attendance'
import type { Handlers } from '../../platform/handler'

export const attendanceHandlers: Handlers<typeof attendance> = {}
