import { useCommand } from '@/cloud/use-command'
import { useKeptSettings } from '@/cloud/use-kept-settings'
import { useQuery } from '@/cloud/use-query'
import type { OutputNamed } from '@domain/operations'

export type Settings = OutputNamed<'notices.readNoticeSettings'>['settings']

/** 会议设置 on screen. */
export const useNoticeSettings = () =>
  useKeptSettings(
    'notices',
    useQuery('notices.readNoticeSettings', {}),
    useCommand('notices.saveNoticeSettings'),
  )
