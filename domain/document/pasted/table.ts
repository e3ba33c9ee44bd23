import { limits } from '../../vocabulary/limits'
import type { Block, TableCell } from '../block'
import { attribute, children, isElement, type PastedNode } from './node'
import { PageWalk } from './page-walk'

type Table = Omit<Extract<Block, { kind: 'table' }>, 'kind' | 'id'>

interface TableFound extends Table {
  pictures: PastedNode[]
}

const most = limits.block

/** A table of a page, its spans kept; pictures in it are handed out, and what else it cannot hold is told. */
export function tableOf(node: PastedNode, note: (note: string) => void): TableFound {
  const pictures: PastedNode[] = []
  const lines = rowsOf(node)
  const rows = lines
    .map(({ cells }) => cells.map((cell) => cellOf(cell, note, pictures)))
    .filter((row) => row.length > 0)
  const heads = lines.findIndex(({ isHead }) => !isHead)
  const headerRows = heads > 0 ? Math.min(most.headerRows, heads) : rows.length > 1 ? 1 : 0
  return { headerRows, rows, pictures }
}

/** The rows of this table, not of one within it. */
function rowsOf(table: PastedNode, isHead = false): { isHead: boolean; cells: PastedNode[] }[] {
  return children(table).flatMap((child) => {
    const name = isElement(child) ? child.nodeName.toUpperCase() : ''
    if (name === 'TR') {
      const cells = children(child).filter((cell) => /^T[DH]$/i.test(cell.nodeName))
      const allHeads = cells.length > 0 && cells.every((cell) => /^TH$/i.test(cell.nodeName))
      return [{ isHead: isHead || allHeads, cells }]
    }
    return /^T(HEAD|BODY|FOOT)$/.test(name) ? rowsOf(child, name === 'THEAD') : []
  })
}

function cellOf(cell: PastedNode, note: (note: string) => void, pictures: PastedNode[]): TableCell {
  const lines: string[] = []
  new PageWalk({
    paragraph: ({ text }) => lines.push(text),
    picture: (picture) => {
      note('表格里的图片已移到表格之后，请核对位置')
      pictures.push(picture)
    },
    table: (inner) => {
      note('表格里套有表格，已展开为文字，请核对')
      const found = tableOf(inner, note)
      pictures.push(...found.pictures)
      for (const row of found.rows) lines.push(row.map(({ text }) => text).join(' | '))
    },
    footnote: () => undefined,
    note,
  }).read(cell)
  const columnSpan = spanOf(cell, 'colspan', most.columns)
  const rowSpan = spanOf(cell, 'rowspan', most.rows)
  return {
    text: lines.join('\n'),
    ...(columnSpan > 1 && { columnSpan }),
    ...(rowSpan > 1 && { rowSpan }),
  }
}

const spanOf = (cell: PastedNode, name: string, largest: number): number =>
  Math.min(largest, Math.max(1, Math.floor(Number(attribute(cell, name))) || 1))
