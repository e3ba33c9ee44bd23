import { useState } from 'react'
import { useCommand } from '@/cloud/use-command'
import { useQuery } from '@/cloud/use-query'
import { bagProgress, type BagProgress } from '@domain/materials/packing'
import type { OutputNamed } from '@domain/operations'

type BagShown = OutputNamed<'notices.listBags'>['bags'][number]

export interface PackedBag extends BagShown {
  progress: BagProgress
}

/** 装袋清点: the bags with how full they are, and ticking that answers the thumb before the cloud does. */
export function usePacking(meetingId: string) {
  const { output, problem, loading, reload } = useQuery('notices.listBags', { meetingId })
  const tick = useCommand('notices.tickCopy')
  /** What was pressed and is not known to have been done. */
  const [pressed, setPressed] = useState<Readonly<Record<string, boolean>>>({})
  const materials = output?.materials ?? []
  const bags = (output?.bags ?? []).map((bag): PackedBag => {
    const ticks = materials.flatMap(({ id, version }) => {
      const known = bag.ticks.find(({ materialId }) => materialId === id)
      const inside = pressed[`${bag.id} ${id}`] ?? known !== undefined
      if (!inside) return []
      return known && pressed[`${bag.id} ${id}`] === undefined
        ? [known]
        : [{ materialId: id, version, at: '', by: '' }]
    })
    return { ...bag, progress: bagProgress(materials, ticks) }
  })
  const press = async (bagId: string, materialId: string, inside: boolean) => {
    const key = `${bagId} ${materialId}`
    setPressed((before) => ({ ...before, [key]: inside }))
    const done = await tick.run({ bagId, materialId, inside })
    if (done) await reload()
    setPressed(({ [key]: _, ...others }) => others)
  }
  return {
    output,
    problem,
    loading,
    reload,
    bags,
    press,
    ticking: tick.problem,
    done: bags.filter(({ closed }) => closed).length,
  }
}
