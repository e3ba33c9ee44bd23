import { collection, type Stored } from '../platform/collection'

/** How far a restore has come; there is one at most. */
export interface Restore extends Stored {
  /** The archive's own id. */
  archive: string
  state: 'writing' | 'done'
  startedAt: string
  /** The first of the pieces that these count in: uploaded anew, the archive may be cut otherwise. */
  upload?: string | undefined
  /** The piece that is being written, which entry of the manifest it begins with, and which is next. */
  piece: number
  begins: number
  entry: number
  documents: number
  files: number
}

export const restores = collection<Restore>('restores')
export const theRestore = 'restore'
