import type { noticeSettings } from '@domain/operations/notices/settings'
import type { Handlers } from '../../platform/handler'

export const noticeSettingsHandlers: Handlers<typeof noticeSettings> = {}
