/** What one step of a restore answers to whoever started it. */
export type RestoreAnswer =
  | { ok: false; says: string; next: string }
  /** To be asked again with `checked`; nothing is written yet. */
  | { ok: true; state: 'checking'; checked: { piece: number; entry: number } }
  | { ok: true; state: 'writing'; documents: number; files: number }
  | {
      ok: true
      state: 'done'
      documents: number
      files: number
      /** Files that were gone when the backup was made. */
      missing: string[]
      /** Files that were there and that storage did not give. */
      refused: string[]
      /** Acts of the minutes in which it was made: the archive may hold only a part of what they wrote. */
      meanwhile: { at: string; operation: string; by: string }[]
    }

/** What one step of a backup answers to whoever started it. */
export interface BackupAnswer {
  state: 'underWay' | 'done' | 'failed'
  id: string
  documents: number
  files: number
  missing: number
  refused: number
  bytes: number
  /**
   * Once it is done: where the pieces of the archive can be fetched, in their order, and what each must be then; of what
   * an earlier edition made, or says, the length alone.
   */
  parts?: { url: string; bytes: number; sha256?: string | undefined }[] | undefined
}
