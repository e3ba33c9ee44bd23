import type { Block, BlockKind } from './block'
import { stylesAfterEdit } from './edit-text'
import { textOf } from './plain-text'

/** Blocks whose text can be turned from one kind into another without losing any. */
export type TextKind = Extract<BlockKind, 'paragraph' | 'heading' | 'list' | 'note'>

/** The document with one block replaced. */
export const withBlock = (blocks: readonly Block[], block: Block): Block[] =>
  blocks.map((other) => (other.id === block.id ? block : other))

export const withoutBlock = (blocks: readonly Block[], id: string): Block[] =>
  blocks.filter((block) => block.id !== id)

/** Puts blocks after the one named, or first when none is. */
export function withInserted(
  blocks: readonly Block[],
  afterId: string | undefined,
  inserted: readonly Block[],
): Block[] {
  const at = afterId === undefined ? 0 : blocks.findIndex((block) => block.id === afterId) + 1
  return [...blocks.slice(0, at), ...inserted, ...blocks.slice(at)]
}

/** Moves a block by so many places; at either end it stays. */
export function withMoved(blocks: readonly Block[], id: string, places: number): Block[] {
  const from = blocks.findIndex((block) => block.id === id)
  const block = blocks[from]
  const to = from + places
  if (!block || to < 0 || to >= blocks.length) return [...blocks]
  const rest = withoutBlock(blocks, id)
  return [...rest.slice(0, to), block, ...rest.slice(to)]
}

/** The block with another text; ranges of bold and the like go along with their words. */
export function withText(block: Block, text: string): Block {
  switch (block.kind) {
    case 'paragraph':
      return block.styles
        ? { ...block, text, styles: stylesAfterEdit(block.text, text, block.styles) }
        : { ...block, text }
    case 'heading':
    case 'note':
      return { ...block, text }
    case 'list':
      return { ...block, items: text.split('\n') }
    case 'image':
      return { ...block, caption: text }
    case 'table':
      return block
  }
}

/** The same text as another kind of block. */
export function asKind(block: Block, kind: TextKind): Block {
  const { id } = block
  const text = block.kind === 'note' ? block.text : textOf(block)
  switch (kind) {
    case 'paragraph':
      return { kind, id, text }
    case 'heading':
      return { kind, id, level: 2, text: text.replace(/\n/g, ' ') }
    case 'list':
      return { kind, id, ordered: true, items: text.split('\n') }
    case 'note':
      return { kind, id, label: '注', text }
  }
}

/**
 * Puts a block where it belongs among others that may have come, gone or moved meanwhile: behind the nearest that
 * stands before it in `order`, else before the nearest behind it, else at the end. `order` names the block itself, too.
 */
export function withInOrder(
  blocks: readonly Block[],
  block: Block,
  order: readonly string[],
): Block[] {
  const own = order.indexOf(block.id)
  const placeOf = (id: string) => blocks.findIndex((one) => one.id === id)
  const earlier = order.slice(0, own).reverse().map(placeOf)
  const later = order.slice(own + 1).map(placeOf)
  const behind = earlier.find((place) => place >= 0)
  const before = later.find((place) => place >= 0)
  const at = behind !== undefined ? behind + 1 : (before ?? blocks.length)
  return [...blocks.slice(0, at), block, ...blocks.slice(at)]
}
