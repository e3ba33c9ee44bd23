import type { Block } from './block'

/** What a reader can read of a block, on one line or several. */
export function textOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return block.text
    case 'note':
      return `${block.label} ${block.text}`
    case 'list':
      return block.items.join('\n')
    case 'image':
      return block.caption
    case 'table':
      return block.rows.map((row) => row.map((cell) => cell.text).join(' ')).join('\n')
  }
}

/** The text of all blocks, one after another; what the search looks through. */
export const plainText = (blocks: readonly Block[]): string =>
  blocks.map(textOf).filter(Boolean).join('\n')
