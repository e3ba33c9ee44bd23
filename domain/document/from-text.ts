import type { Block } from './block'

/**
 * Pasted plain text as blocks: one per line, blank lines and leading indents dropped.
 * 一、… and （一）… on a short line without a final mark are headings; lines with tabs are a table.
 */
export function blocksFromText(text: string, nextId: () => string): Block[] {
  const blocks: Block[] = []
  let rows: string[][] = []
  const endTable = () => {
    if (rows.length > 0) blocks.push(tableOf(rows, nextId()))
    rows = []
  }
  for (const line of text.replace(/\r\n?/g, '\n').split('\n')) {
    if (line.includes('\t') && line.trim()) {
      rows.push(line.split('\t').map((cell) => cell.trim()))
      continue
    }
    endTable()
    const trimmed = line.replace(/^[\s\u3000]+|[\s\u3000]+$/g, '')
    if (trimmed) blocks.push(blockOf(trimmed, nextId()))
  }
  endTable()
  return blocks
}

const headingLength = 30

function blockOf(text: string, id: string): Block {
  const short = text.length <= headingLength && !/[。；：，！？]$/.test(text)
  if (short && /^[一二三四五六七八九十]+、/.test(text))
    return { kind: 'heading', id, level: 2, text }
  if (short && /^（[一二三四五六七八九十]+）/.test(text))
    return { kind: 'heading', id, level: 3, text }
  return { kind: 'paragraph', id, text }
}

function tableOf(rows: string[][], id: string): Block {
  const columns = Math.max(...rows.map((row) => row.length))
  const cells = rows.map((row) =>
    Array.from({ length: columns }, (_, n) => ({ text: row[n] ?? '' })),
  )
  return { kind: 'table', id, headerRows: rows.length > 1 ? 1 : 0, rows: cells }
}
