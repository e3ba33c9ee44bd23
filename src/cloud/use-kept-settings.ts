import { useEffect, useRef, useState } from 'react'
import { cloudNow } from './clock'
import { useUnsaved } from '@/platform/use-unsaved'
import { dropLocalCopy, keepLocalCopy, readLocalCopy, type LocalCopy } from './draft/local-copy'
import { leftAfter, onScreen, saysMore, type Known, type Parts } from './kept-settings'
import type { Problem } from './problem'
import { useReloadAfterRefusal } from './use-reload-after-refusal'

interface Read<T> {
  output?: Known<T> | undefined
  problem?: Problem | undefined
  reload(): Promise<void>
}

interface Save<T> {
  run(input: Known<T>): Promise<{ revision: number } | undefined>
  running: boolean
  problem?: Problem | undefined
}

/**
 * The office's settings on screen: changed here, saved whole. What is changed stays on the device until it is saved;
 * where somebody else was quicker theirs come to the screen, and one's own are offered again.
 */
export function useKeptSettings<T extends object>(name: string, read: Read<T>, save: Save<T>) {
  const { output, problem, reload } = read
  const copyId = `settings:${name}`
  const [known, setKnown] = useState<Known<T>>()
  const [parts, setParts] = useState<Parts<T>>({})
  const [leftOver, setLeftOver] = useState<LocalCopy<Parts<T>>>()
  const latest = useRef(parts)

  const hold = (next: Parts<T>) => {
    latest.current = next
    setParts(next)
    if (Object.keys(next).length === 0) return dropLocalCopy(copyId)
    const revision = known?.revision ?? 0
    keepLocalCopy(copyId, { content: next, revision, at: cloudNow() })
  }
  useEffect(() => {
    if (!output) return
    setKnown(output)
    latest.current = {}
    setParts({})
    const copy = readLocalCopy<Parts<T>>(copyId)
    setLeftOver(copy && saysMore(output, copy.content) ? copy : undefined)
  }, [output, copyId])

  // Of other refusals what is on the screen is to be corrected, so it stays there.
  const overtaken = save.problem?.code === 'CHANGED_MEANWHILE' ? save.problem : undefined
  useReloadAfterRefusal(overtaken, reload)

  const changed = Object.keys(parts).length > 0
  useUnsaved(changed ? 'kept' : 'saved')
  return {
    settings: known && onScreen(known, parts),
    problem,
    reload,
    changed,
    saving: save.running,
    refused: save.problem,
    leftOver,
    change(part: Parts<T>) {
      setLeftOver(undefined)
      hold({ ...latest.current, ...part })
    },
    restore() {
      if (leftOver) hold(leftOver.content)
      setLeftOver(undefined)
    },
    dropLeftOver() {
      dropLocalCopy(copyId)
      setLeftOver(undefined)
    },
    async save(): Promise<boolean> {
      if (!known) return false
      const settings = onScreen(known, latest.current)
      const saved = await save.run({ revision: known.revision, settings })
      if (!saved) return false
      setKnown({ revision: saved.revision, settings })
      hold(leftAfter(latest.current, settings))
      return true
    },
  }
}
