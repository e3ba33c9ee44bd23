import type { RefusalCode } from '@domain/vocabulary/refusals'

export type DocxProblemCode = Extract<
  RefusalCode,
  'FILE_EMPTY' | 'FILE_TOO_LARGE' | 'FILE_OLD_WORD' | 'FILE_NOT_DOCX' | 'FILE_DAMAGED'
>

/** Why a file cannot be read as a Word document. */
export class DocxProblem extends Error {
  constructor(readonly code: DocxProblemCode) {
    super(code)
    this.name = 'DocxProblem'
  }
}
