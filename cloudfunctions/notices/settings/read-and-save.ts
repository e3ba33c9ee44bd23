import type { notices as area } from '@domain/operations/notices'
import type { Handler } from '../../platform/handler'
import { noticeSettings, noticeSettingsId, settingsOf } from './notice-settings'

export const readNoticeSettings: Handler<typeof area.readNoticeSettings> = async (
  _,
  { documents, now },
) => {
  const { revision, settings } = await noticeSettings(documents)
  return { revision, settings: settings as never, now }
}

export const saveNoticeSettings: Handler<typeof area.saveNoticeSettings> = async (
  { revision, settings },
  { documents, refuse },
) => {
  const before = await noticeSettings(documents)
  if (before.revision !== revision) throw refuse('CHANGED_MEANWHILE')
  const after = { _id: noticeSettingsId, revision: revision + 1, settings }
  await documents.put(settingsOf, after)
  return { output: { revision: after.revision }, subject: `settings/${noticeSettingsId}` }
}
