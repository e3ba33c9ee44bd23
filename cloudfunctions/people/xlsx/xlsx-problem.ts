export type XlsxProblemCode =
  'FILE_EMPTY' | 'FILE_TOO_LARGE' | 'FILE_OLD_EXCEL' | 'FILE_NOT_XLSX' | 'FILE_DAMAGED'

/** Why a file cannot be read as an Excel workbook. */
export class XlsxProblem extends Error {
  constructor(readonly code: XlsxProblemCode) {
    super(code)
    this.name = 'XlsxProblem'
  }
}
