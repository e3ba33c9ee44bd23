import type { Block, TableCell } from '@domain/document/block'
import { limits } from '@domain/vocabulary/limits'
import type { ImportNotes } from './import-notes'
import { gather } from './styled-text'
import type { WordCell, WordImage, WordNode, WordTable } from './word-tree'

/** A table, its spans kept; what stands inside a cell beyond text is reported, pictures are handed out. */
export function tableOf(
  table: WordTable,
  notes: ImportNotes,
): { table: Omit<Extract<Block, { kind: 'table' }>, 'kind' | 'id'>; images: WordImage[] } {
  const images: WordImage[] = []
  const rows = table.children.map((row) => row.children.map((cell) => cellOf(cell, notes, images)))
  const heads = table.children.findIndex((row) => !row.isHeader)
  const headerRows = heads > 0 ? Math.min(limits.block.headerRows, heads) : rows.length > 1 ? 1 : 0
  return { table: { headerRows, rows }, images }
}

function cellOf(cell: WordCell, notes: ImportNotes, images: WordImage[]): TableCell {
  const lines = cell.children.flatMap((node) => linesOf(node, notes, images))
  const text = lines.filter(Boolean).join('\n')
  return {
    text,
    ...(cell.colSpan > 1 && { columnSpan: cell.colSpan }),
    ...(cell.rowSpan > 1 && { rowSpan: cell.rowSpan }),
  }
}

function linesOf(node: WordNode, notes: ImportNotes, images: WordImage[]): string[] {
  if (node.type === 'table') {
    notes.add('表格里套有表格，已展开为文字，请核对')
    return node.children.map((row) =>
      row.children
        .map((cell) => cell.children.flatMap((inner) => linesOf(inner, notes, images)).join(' '))
        .join(' | '),
    )
  }
  const { text, images: found } = gather([node])
  images.push(...found)
  if (found.length > 0) notes.add('表格里的图片已移到表格之后，请核对位置')
  return [text]
}
