import { useEffect, useState } from 'react'
import { useCommand } from '@/cloud/use-command'
import { useQuery } from '@/cloud/use-query'
import type { OutputNamed } from '@domain/operations'

export type Settings = OutputNamed<'notices.readNoticeSettings'>['settings']

/** 会议设置 on screen: changed here, saved whole; what was typed outlives a refusal. */
export function useNoticeSettings() {
  const { output, problem, reload } = useQuery('notices.readNoticeSettings', {})
  const save = useCommand('notices.saveNoticeSettings')
  const [settings, setSettings] = useState<Settings>()
  useEffect(() => {
    if (output) setSettings(output.settings)
  }, [output])
  return {
    settings,
    problem,
    reload,
    changed: settings !== undefined && settings !== output?.settings,
    saving: save.running,
    refused: save.problem,
    change: (part: Partial<Settings>) => setSettings((before) => before && { ...before, ...part }),
    async save(): Promise<boolean> {
      if (!settings || !output) return false
      const saved = await save.run({ revision: output.revision, settings })
      if (saved) await reload()
      return saved !== undefined
    },
  }
}
