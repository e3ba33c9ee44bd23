import type { meetings } from '@domain/operations/notices/meetings'
import type { Handlers } from '../../platform/handler'
import { getMeeting } from './get-meeting'
import { saveMeeting } from './save-meeting'

/** 会议和活动. */
export const meetingsHandlers: Handlers<typeof meetings> = { saveMeeting, getMeeting }
