/** Why the value of a cell is not to be had, and what to do. */
export const unreadable = {
  formula: '这一格是公式，请复制后“粘贴为数值”。',
  merged: '合并的单元格，请取消合并后逐行填写。',
  error: '这一格是错误值（如 #N/A、#VALUE!），请改为实际内容。',
} as const

/** A cell of a sheet: its text, or why there is none. */
export type SheetCell = string | { unreadable: keyof typeof unreadable }

/** A line of a sheet; cells stand as the headings do. */
export interface SheetLine {
  /** As Excel counts. */
  row: number
  cells: readonly (SheetCell | undefined)[]
}
