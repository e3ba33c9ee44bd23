import { useEffect, useState } from 'react'
import { useUnsaved } from '@/platform/use-unsaved'
import type { Problem } from './problem'

interface Read<T> {
  output?: { revision: number; settings: T } | undefined
  problem?: Problem | undefined
  reload(): Promise<void>
}

interface Save<T> {
  run(input: { revision: number; settings: T }): Promise<unknown>
  running: boolean
  problem?: Problem | undefined
}

/** The office's settings on screen: changed here, saved whole; what was typed outlives a refusal. */
export function useKeptSettings<T extends object>(read: Read<T>, save: Save<T>) {
  const { output, problem, reload } = read
  const [settings, setSettings] = useState<T>()
  useEffect(() => {
    if (output) setSettings(output.settings)
  }, [output])
  const changed = settings !== undefined && settings !== output?.settings
  useUnsaved(changed ? 'lost' : 'saved')
  return {
    settings,
    problem,
    reload,
    changed,
    saving: save.running,
    refused: save.problem,
    change: (part: Partial<T>) => setSettings((before) => before && { ...before, ...part }),
    async save(): Promise<boolean> {
      if (!settings || !output) return false
      const saved = await save.run({ revision: output.revision, settings })
      if (saved) await reload()
      return saved !== undefined
    },
  }
}
