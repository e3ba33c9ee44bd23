import type { Block } from '../document/block'
import { stylesAfterEdit } from '../document/edit-text'
import type { Mark } from './mark'

type Place = Pick<Mark, 'offset' | 'length' | 'wrong'>

/** The text with the suggestion in the mark's place; unchanged when other words stand there by now. */
export function textWithMarkApplied(text: string, mark: Place, suggestion: string): string {
  const { offset, length, wrong } = mark
  if (text.slice(offset, offset + length) !== wrong) return text
  return text.slice(0, offset) + suggestion + text.slice(offset + length)
}

/** The blocks with the suggestion in the mark's place; bold and the like stay on the words they were on. */
export function withMarkApplied(
  blocks: readonly Block[],
  mark: Place & Pick<Mark, 'passage'>,
  suggestion: string,
): Block[] {
  const [blockId, first, second] = mark.passage.split('/')
  const apply = (text: string) => textWithMarkApplied(text, mark, suggestion)
  return blocks.map((block): Block => {
    if (block.id !== blockId) return block
    switch (block.kind) {
      case 'note':
        if (first === 'label') return { ...block, label: apply(block.label) }
        return { ...block, text: apply(block.text) }
      case 'heading':
        return { ...block, text: apply(block.text) }
      case 'image':
        return { ...block, caption: apply(block.caption) }
      case 'paragraph': {
        const text = apply(block.text)
        const { styles } = block
        return styles
          ? { ...block, text, styles: stylesAfterEdit(block.text, text, styles) }
          : { ...block, text }
      }
      case 'list':
        return {
          ...block,
          items: block.items.map((item, n) => (n === Number(first) ? apply(item) : item)),
        }
      case 'table':
        return {
          ...block,
          rows: block.rows.map((row, r) =>
            row.map((cell, c) =>
              r === Number(first) && c === Number(second)
                ? { ...cell, text: apply(cell.text) }
                : cell,
            ),
          ),
        }
    }
  })
}
