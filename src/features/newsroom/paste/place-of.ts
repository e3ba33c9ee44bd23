import type { Block } from '@domain/document/block'
import type { PastePlace } from '@domain/document/pasted/insert-pasted'
import type { Reading } from './read-clipping'

/** Where blocks are on the page, to know in which one somebody pastes. */
export const blockElementId = (id: string): string => `block-${id}`

/** The block whose field has the focus, and what is selected in it. */
export function placeOf(target: HTMLElement, blocks: readonly Block[]): PastePlace | undefined {
  const element = target.closest('.block-editor')
  const block = blocks.find(({ id }) => blockElementId(id) === element?.id)
  if (!block) return undefined
  const field = target instanceof HTMLTextAreaElement ? target : undefined
  const end = field?.value.length ?? 0
  return {
    blockId: block.id,
    start: field?.selectionStart ?? end,
    end: field?.selectionEnd ?? end,
  }
}

/** Whether it is more than words a field could take by itself. */
export function isMoreThanWords({ blocks }: Reading, into: Block | undefined): boolean {
  const hasShape = blocks.some(({ kind }) => kind === 'table' || kind === 'image')
  if (hasShape) return true
  // The lines of a list or of a cell are lines there, too.
  if (into?.kind === 'list' || into?.kind === 'table') return false
  return blocks.length > 1 || blocks.some(({ kind }) => kind !== 'paragraph')
}
