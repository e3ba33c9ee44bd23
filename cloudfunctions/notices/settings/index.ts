import type { noticeSettings } from '@domain/operations/notices/settings'
import type { Handlers } from '../../platform/handler'
import { readNoticeSettings, saveNoticeSettings } from './read-and-save'

/** 会议设置. */
export const noticeSettingsHandlers: Handlers<typeof noticeSettings> = {
  readNoticeSettings,
  saveNoticeSettings,
}
