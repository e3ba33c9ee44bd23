import { isChecked, type MaterialState } from './state'
import type { MaterialKind } from './paper-only'

/** What is to go into every bag. */
export interface ToPack {
  id: string
  title: string
  kind: MaterialKind
  state: MaterialState
  /** Counts from 1 with each file handed in; 1 for paper. */
  version: number
}

/** One copy in one bag. */
export interface Tick {
  materialId: string
  version: number
  at: string
  by: string
}

/** in: the copy lies in the bag. old: of an earlier version, to be taken out. out: not there. */
export type CopyState = 'in' | 'old' | 'out'

export interface BagRow extends ToPack {
  copy: CopyState
  tick?: Tick | undefined
}

export interface BagProgress {
  rows: BagRow[]
  done: number
  total: number
  /** What keeps the bag from leaving, in Chinese. */
  missing: string[]
}

/** 清点: how full a bag is, against the materials as they are now. */
export function bagProgress(materials: readonly ToPack[], ticks: readonly Tick[]): BagProgress {
  const rows = materials.map((material): BagRow => {
    const tick = ticks.find(({ materialId }) => materialId === material.id)
    const copy = !tick ? 'out' : tick.version === material.version ? 'in' : 'old'
    return { ...material, copy, tick }
  })
  const missing = rows.flatMap(({ title, copy, state }) => {
    if (!isChecked(state)) return [`${title}：还没有核对`]
    if (copy === 'old') return [`${title}：袋里是旧版`]
    return copy === 'out' ? [`${title}：还没有装入`] : []
  })
  return {
    rows,
    done: rows.filter(({ copy }) => copy === 'in').length,
    total: rows.length,
    missing,
  }
}
