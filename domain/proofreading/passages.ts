import type { Block } from '../document/block'
import type { Passage } from './mark'

/** The passages of a document: `block`, `block/2` for the third item of a list, `block/1/0` for a cell, `block/label` for a note's. */
export function passagesOf(blocks: readonly Block[]): Passage[] {
  return blocks.flatMap((block): Passage[] => {
    const { id } = block
    switch (block.kind) {
      case 'heading':
        return [{ id, text: block.text, role: 'heading' }]
      case 'paragraph':
        return [{ id, text: block.text, role: 'paragraph' }]
      case 'note':
        return [
          { id: `${id}/label`, text: block.label, role: 'fact' },
          { id, text: block.text, role: 'note' },
        ]
      case 'image':
        return [{ id, text: block.caption, role: 'caption' }]
      case 'list':
        return block.items.map((text, n) => ({ id: `${id}/${n}`, text, role: 'listItem' }))
      case 'table':
        return block.rows.flatMap((row, r) =>
          row.map(({ text }, c): Passage => ({ id: `${id}/${r}/${c}`, text, role: 'cell' })),
        )
    }
  })
}

/** Plain text as passages, a line each; the id is the line's offset in the whole text, in UTF-16 units. */
export function passagesOfText(text: string): Passage[] {
  const passages: Passage[] = []
  let offset = 0
  for (const line of text.split('\n')) {
    passages.push({ id: String(offset), text: line.replace(/\r$/, ''), role: 'paragraph' })
    offset += line.length + 1
  }
  return passages
}
