import type { Block } from '../document/block'
import type { RefusalDetails } from '../operations/answer'
import type { StoryContent } from './story-content'

/** What still stands between a draft and its review: field → what to do. Empty when nothing does. */
export function missingForReview(content: StoryContent, wasPublished = false): RefusalDetails {
  const missing: Record<string, string> = {}
  if (!content.title.trim()) missing.title = '请填写标题'
  if (!content.column) missing.column = '请选择栏目'
  if (!content.source.trim()) missing.source = '请填写来源'
  if (!hasBody(content)) missing.blocks = '请填写正文'
  const bare = content.blocks.filter((block) => block.kind === 'image' && !block.caption.trim())
  if (bare.length > 0) missing.captions = `还有 ${bare.length} 张图片没有图片说明`
  if (wasPublished && !content.correction?.trim()) missing.correction = '请填写更正说明'
  return missing
}

/** Whether there is a text, or a picture for one. */
export const hasBody = ({ blocks }: Pick<StoryContent, 'blocks'>): boolean =>
  blocks.some(hasSubstance)

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
