import { useEffect, useState } from 'react'
import { useCommand } from '@/cloud/use-command'
import { useQuery } from '@/cloud/use-query'
import type { OutputNamed } from '@domain/operations'

export type Settings = OutputNamed<'news.readSettings'>['settings']

/** 编辑部设置 on screen: changed here, saved whole; what was typed outlives a refusal. */
export function useSettings() {
  const { output, problem, reload } = useQuery('news.readSettings', {})
  const save = useCommand('news.saveSettings')
  const [settings, setSettings] = useState<Settings>()
  const [revision, setRevision] = useState(0)
  useEffect(() => {
    if (!output) return
    setSettings(output.settings)
    setRevision(output.revision)
  }, [output])

  return {
    settings,
    problem,
    reload,
    changed: settings !== undefined && settings !== output?.settings,
    saving: save.running,
    refused: save.problem,
    change: (part: Partial<Settings>) => setSettings((before) => before && { ...before, ...part }),
    changeLists: (part: Partial<Settings['lists']>) =>
      setSettings((before) => before && { ...before, lists: { ...before.lists, ...part } }),
    async save(): Promise<boolean> {
      if (!settings) return false
      const saved = await save.run({ revision, settings })
      if (saved) await reload()
      return saved !== undefined
    },
  }
}
