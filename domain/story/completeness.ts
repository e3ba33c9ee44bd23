import type { Block } from '../document/block'
import type { RefusalDetails } from '../operations/answer'
import type { Column } from '../vocabulary/columns'

interface Content {
  column?: Column | undefined
  title: string
  blocks: readonly Block[]
}

/** What still stands between a draft and its publication: field → what to do. Empty when nothing does. */
export function missingForPublication(content: Content): RefusalDetails {
  const missing: Record<string, string> = {}
  if (!content.title.trim()) missing.title = '请填写标题'
  if (!content.column) missing.column = '请选择栏目'
  if (!content.blocks.some(hasSubstance)) missing.blocks = '请填写正文'
  return missing
}

function hasSubstance(block: Block): boolean {
  switch (block.kind) {
    case 'image':
      return true
    case 'list':
      return block.items.some((item) => item.trim() !== '')
    case 'table':
      return block.rows.some((row) => row.some((cell) => cell.text.trim() !== ''))
    case 'heading':
    case 'paragraph':
    case 'note':
      return block.text.trim() !== ''
  }
}
