import type { Lacking, Tick } from '@domain/materials/packing'
import { collection, type Stored } from '../../platform/collection'

/** 未装齐放行: why, what was missing as it was shown, and the same by material. */
interface Override {
  reason: string
  missing: string[]
  lacking: Lacking[]
}

/** 材料袋: one recipient's, or one with a number. */
export interface Bag extends Stored {
  meetingId: string
  /** The order of the list, made unique by the id. */
  key: string
  label: string
  unit: string
  ticks: readonly Tick[]
  /** Nothing was ever put in: may be taken away when bags are prepared anew. */
  untouched: boolean
  /** 封袋; with an override, who let it go incomplete is who closed it. */
  closed?: { at: string; by: string; override?: Override | undefined } | undefined
}

export const bags = collection<Bag>('bags')

/** What the office keeps of a meeting's papers as a whole; its id is the meeting's. */
export interface Papers extends Stored {
  /** 清点完毕 */
  packed?: { at: string; by: string } | undefined
  /** 归档: what has been put into the file. */
  filed: readonly { key: string; at: string; by: string; remark: string }[]
}

export const papers = collection<Papers>('meetingPapers')
