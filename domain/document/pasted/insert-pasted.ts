import type { Block } from '../block'
import { withText } from '../edit-blocks'

/** Where somebody pastes: in the text of a block, over what is selected there; or nowhere, which is the end. */
export interface PastePlace {
  blockId: string
  start: number
  end: number
}

export interface Insertion {
  blocks: Block[]
  /** Takes away again what came; what was written into other blocks since then stays. */
  undo: (latest: readonly Block[]) => Block[]
}

/** Puts what was pasted where the writer stands: a paragraph is parted there, an empty one gives way. */
export function insertPasted(
  blocks: readonly Block[],
  pasted: readonly Block[],
  place: PastePlace | undefined,
  nextId: () => string,
): Insertion {
  const at = blocks.findIndex(({ id }) => id === place?.blockId)
  const block = blocks[at]
  const instead = block && place ? around(block, pasted, place, nextId) : undefined
  const next = instead
    ? [...blocks.slice(0, at), ...instead, ...blocks.slice(at + 1)]
    : [...blocks, ...pasted]
  const kept = new Set(blocks.map(({ id }) => id))
  const came = new Set(next.flatMap(({ id }) => (kept.has(id) ? [] : [id])))
  return {
    blocks: next,
    undo: (latest) => {
      const without = latest.filter(({ id }) => !came.has(id))
      if (!block) return without
      const stands = without.findIndex(({ id }) => id === block.id)
      if (stands >= 0) return without.map((one) => (one.id === block.id ? block : one))
      return [...without.slice(0, at), block, ...without.slice(at)]
    },
  }
}

/** What stands in the place of the block that was pasted into. */
function around(
  block: Block,
  pasted: readonly Block[],
  { start, end }: PastePlace,
  nextId: () => string,
): Block[] {
  if (block.kind !== 'paragraph') return [block, ...pasted]
  const before = block.text.slice(0, start)
  const after = block.text.slice(end)
  const first = before.trim() ? [withText(block, before)] : []
  const rest = withText(block, after)
  const last = after.trim() ? [first.length > 0 ? { ...rest, id: nextId() } : rest] : []
  return [...first, ...pasted, ...last]
}
