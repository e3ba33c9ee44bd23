import type { notices as area } from '@domain/operations/notices'
import type { Handler } from '../../platform/handler'
import { noticeSettings, saveSettings } from '../../platform/notice-settings'

export const readNoticeSettings: Handler<typeof area.readNoticeSettings> = async (
  _,
  { documents, now },
) => {
  const { revision, settings } = await noticeSettings(documents)
  return { revision, settings: settings as never, now }
}

export const saveNoticeSettings: Handler<typeof area.saveNoticeSettings> = saveSettings
