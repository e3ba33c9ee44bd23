import type { Block } from '@domain/document/block'
import { hasBody } from '@domain/story/completeness'
import { contentHash } from '../platform/content-hash'
import type { Story, StoryContent } from './story-store'

type Kept = Pick<Story, 'content' | 'reprintHash'>

/** Of a reprint's title and text, whatever its blocks are called. */
const wordsHash = ({ title, blocks }: StoryContent): string =>
  contentHash({ title, blocks: blocks.map(asReprinted) })

/** Every picture must have a caption before it is reviewed, and what is reprinted often has none. */
const asReprinted = (block: Block): Block =>
  block.kind === 'image' ? { ...block, id: '', caption: '' } : { ...block, id: '' }

const isWhole = (content: StoryContent): boolean => content.title.trim() !== '' && hasBody(content)

/**
 * The words a story must keep to be called a reprint: those it had when it was first called one and had a
 * title and a text. They outlast the word 转载 itself: un-ticking it, editing and ticking it again makes no
 * reprint.
 */
export const reprintHashOf = ({ content, reprintHash }: Kept): string | undefined =>
  reprintHash ?? (content.reprint && isWhole(content) ? wordsHash(content) : undefined)

/** Whether the new content is called a reprint and has other words than the first time. */
export function breaksReprint(story: Kept, after: StoryContent): boolean {
  const hash = reprintHashOf(story)
  return after.reprint !== undefined && hash !== undefined && hash !== wordsHash(after)
}
