import { useCommand } from '@/cloud/use-command'
import { useKeptSettings } from '@/cloud/use-kept-settings'
import { useQuery } from '@/cloud/use-query'
import type { OutputNamed } from '@domain/operations'

export type Settings = OutputNamed<'news.readSettings'>['settings']

/** 编辑部设置 on screen. */
export function useSettings() {
  const kept = useKeptSettings(
    'news',
    useQuery('news.readSettings', {}),
    useCommand('news.saveSettings'),
  )
  return {
    ...kept,
    changeLists: (part: Partial<Settings['lists']>) =>
      kept.settings && kept.change({ lists: { ...kept.settings.lists, ...part } }),
  }
}
