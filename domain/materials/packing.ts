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
  /** The same, by material: the copy as it lies or does not lie in the bag. */
  lacking: Lacking[]
}

/** What a bag lacked when somebody let it go by name. */
export interface Lacking {
  materialId: string
  copy: CopyState
  text: string
}

/** 清点: how full a bag is, against the materials as they are now. */
export function bagProgress(materials: readonly ToPack[], ticks: readonly Tick[]): BagProgress {
  const rows = materials.map((material): BagRow => {
    const tick = ticks.find(({ materialId }) => materialId === material.id)
    const copy = !tick ? 'out' : tick.version === material.version ? 'in' : 'old'
    return { ...material, copy, tick }
  })
  const lacking = rows.flatMap((row) => {
    const text = wrongWith(row)
    return text ? [{ materialId: row.id, copy: row.copy, text }] : []
  })
  return {
    rows,
    done: rows.filter(({ copy }) => copy === 'in').length,
    total: rows.length,
    missing: lacking.map(({ text }) => text),
    lacking,
  }
}

function wrongWith({ title, copy, state }: BagRow): string | undefined {
  if (!isChecked(state)) return `${title}：还没有核对`
  if (copy === 'old') return `${title}：袋里是旧版`
  return copy === 'out' ? `${title}：还没有装入` : undefined
}

/**
 * What has become wrong with a bag since it was closed. Whoever let it go answers for what it lacked then: for a
 * material left out, however that moves on, and for a copy inside only as long as it is wrong in the same way.
 */
export const wrongSinceClosed = (now: readonly Lacking[], letGo: readonly Lacking[]): Lacking[] =>
  now.filter(
    ({ materialId, copy, text }) =>
      !letGo.some(
        (then) =>
          then.materialId === materialId &&
          then.copy === copy &&
          (copy === 'out' || then.text === text),
      ),
  )
