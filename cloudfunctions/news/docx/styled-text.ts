import type { TextStyle } from '@domain/document/block'
import { addStyle, trimmed } from '@domain/document/office/paragraph'
import type { WordImage, WordNode } from './word-tree'

/** What a paragraph holds, in the order it stands. */
export interface Gathered {
  text: string
  styles: TextStyle[]
  images: WordImage[]
  notes: { noteType: string; noteId: string; label: string }[]
  links: string[]
  fonts: Set<string>
}

/** Gathers text, styles and pictures of a paragraph; notes are numbered on from `notesBefore`. */
export function gather(nodes: readonly WordNode[], notesBefore = 0): Gathered {
  const all: Gathered = { text: '', styles: [], images: [], notes: [], links: [], fonts: new Set() }
  const visit = (node: WordNode): void => {
    switch (node.type) {
      case 'text':
        all.text += node.value.replace(/\u00a0/g, ' ')
        return
      case 'tab':
        all.text += '\t'
        return
      case 'break':
        if (node.breakType === 'line') all.text += '\n'
        return
      case 'run':
        visitRun(node)
        return
      case 'hyperlink':
        if (node.href) all.links.push(node.href)
        node.children.forEach(visit)
        return
      case 'noteReference': {
        const label = `[${notesBefore + all.notes.length + 1}]`
        all.text += label
        all.notes.push({ noteType: node.noteType, noteId: node.noteId, label })
        return
      }
      case 'image':
        all.images.push(node)
        return
      case 'paragraph':
        node.children.forEach(visit)
        return
      case 'table':
      case 'commentReference':
      case 'bookmarkStart':
      case 'checkbox':
        return
    }
  }
  const visitRun = (run: Extract<WordNode, { type: 'run' }>) => {
    const start = all.text.length
    run.children.forEach(visit)
    const end = all.text.length
    if (end === start) return
    if (run.font) all.fonts.add(run.font)
    if (run.isBold) addStyle(all.styles, { start, end, as: 'strong' })
    if (run.isItalic) addStyle(all.styles, { start, end, as: 'emphasis' })
    if (run.isUnderline) addStyle(all.styles, { start, end, as: 'underline' })
  }
  nodes.forEach(visit)
  return trimmed(all)
}
