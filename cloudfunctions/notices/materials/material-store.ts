import type { MaterialState } from '@domain/materials/state'
import type { Attending } from '@domain/meeting/meeting'
import { collection, type Stored } from '../../platform/collection'
import type { MaterialFormat } from './material-format'

/** One file that was handed in. Nothing is overwritten. */
export interface Version {
  /** Counts from 1. */
  number: number
  fileId: string
  fileName: string
  format: MaterialFormat
  bytes: number
  at: string
  by: string
}

/** 编号份数: one numbered copy of a paper material. */
export interface Copy {
  number: number
  to?: string | undefined
  outAt?: string | undefined
  /** 清退 */
  backAt?: string | undefined
}

interface Facts extends Stored {
  meetingId: string
  title: string
  agendaItemId?: string | undefined
  /** 报送单位; the office's own without one. */
  ownerId?: string | undefined
  ownerName?: string | undefined
  /** The last day to hand it in. */
  dueOn: string
  /** Typed by the office: the day of the meeting it was typed for, empty while that had none. Absent: by the rule. */
  dueTypedFor?: string | undefined
  state: MaterialState
  stateAt: string
  stateBy: string
  /** 退回: what is to be put right. */
  returned?: string | undefined
  /** While it is owed. */
  nextRemindAt?: string | undefined
  /** When it was put on the list: the order of lists, made unique by the id. */
  key: string
  revision: number
  updatedAt: string
}

export interface FileMaterial extends Facts {
  kind: 'file'
  versions: readonly Version[]
  /** 发放: to who takes part as one of these. */
  releasedTo: readonly Attending[]
}

/** 纸质领取: has no file, and no field for one. */
export interface PaperMaterial extends Facts {
  kind: 'paper'
  copies: readonly Copy[]
}

export type Material = FileMaterial | PaperMaterial

export const materials = collection<Material>('materials')

/** Who opened a material, once per person; every single opening also stands in the audit. */
export interface Opening extends Stored {
  materialId: string
  personId: string
  name: string
  version: number
  firstAt: string
  times: number
}

export const openings = collection<Opening>('materialOpenings')

/** The version that is there now; 1 for paper, which has none, and 0 before the first file. */
export const currentVersion = (material: Material): number =>
  material.kind === 'paper' ? 1 : material.versions.length
