import type { Block } from '../block'
import { limits } from '../../vocabulary/limits'
import { cutTo } from './cut-to'
import { fitTable } from './fit-table'
import type { OfficeParagraph } from './paragraph'
import { kindOf } from './paragraph-kind'
import { splitText } from './split-text'

const captionLength = 60

type Image = Extract<Block, { kind: 'image' }>
type Table = Extract<Block, { kind: 'table' }>

/** Makes blocks of an office document, one paragraph, table and picture after another; the same from a file and from the clipboard. */
export class BlockList {
  title = ''
  readonly blocks: Block[] = []
  private readonly endNotes: { label: string; text: string }[] = []

  constructor(
    private readonly nextId: () => string,
    /** Takes what wants a look, in Chinese. */
    private readonly note: (note: string) => void,
    /** False where the document has its title already, or goes into the middle of another. */
    private readonly mayHaveTitle = true,
  ) {}

  /** `paragraph` without the spaces around it; an empty one adds nothing. */
  addParagraph(paragraph: OfficeParagraph): void {
    const { text, align } = paragraph
    if (!text) return
    const nothingBefore = this.mayHaveTitle && !this.title && this.blocks.length === 0
    const kind = kindOf(paragraph, { nothingBefore })
    const last = this.blocks.at(-1)
    if (kind.is === 'contents') this.note('目录没有导入')
    else if (kind.is === 'title' && this.mayHaveTitle && !this.title)
      this.title = cutTo(text.replace(/\s*\n\s*/g, ''), limits.titleLength, '标题', this.note)
    else if (text.length > limits.textPerBlock) this.addRunningText(paragraph)
    else if (kind.is === 'heading')
      this.blocks.push({ kind: 'heading', id: this.nextId(), level: kind.level, text })
    else if (kind.is === 'item') this.addItem(kind.ordered, text)
    else if (last?.kind === 'image' && isCaption(text, align === 'center'))
      last.caption = text.replace(/^▲\s*/, '')
    else this.addRunningText(paragraph)
  }

  addTable(table: Omit<Table, 'kind' | 'id'>): void {
    if (table.rows.length === 0) return
    this.blocks.push({ kind: 'table', id: this.nextId(), ...fitTable(table, this.note) })
  }

  addPicture({ caption, ...picture }: Omit<Image, 'kind' | 'id'>): void {
    this.blocks.push({
      kind: 'image',
      id: this.nextId(),
      ...picture,
      caption: cutTo(caption.trim(), limits.block.caption, '图片说明', this.note),
    })
  }

  /** A footnote; all stand at the end. */
  addNote(label: string, text: string): void {
    this.endNotes.push({ label, text: cutTo(text, limits.textPerBlock, `脚注${label}`, this.note) })
  }

  finish(): { title: string; blocks: Block[] } {
    const notes = this.endNotes.map(({ label, text }): Block => ({
      kind: 'note',
      id: this.nextId(),
      label,
      text,
    }))
    return { title: this.title, blocks: [...this.blocks, ...notes] }
  }

  private addRunningText({ align, text, styles }: OfficeParagraph): void {
    const parts = splitText(text, limits.textPerBlock)
    const called = `“${text.slice(0, 12)}”一段`
    if (parts.length > 1) this.note(`${called}过长，已从句末分开，加粗等样式没有带入，请核对`)
    else if (styles.length > limits.block.styles)
      this.note(`${called}加粗等样式过多，后面的没有带入`)
    for (const part of parts) {
      this.blocks.push({
        kind: 'paragraph',
        id: this.nextId(),
        text: part,
        // Ranges of a paragraph that was cut would point at the wrong words.
        ...(parts.length === 1 &&
          styles.length > 0 && { styles: styles.slice(0, limits.block.styles) }),
        ...(align !== 'start' && { align }),
      })
    }
  }

  private addItem(ordered: boolean, text: string): void {
    if (ordered) this.note('自动编号已改为 1. 2. 3.，如原文是其他编号，请核对')
    const last = this.blocks.at(-1)
    const goesOn = last?.kind === 'list' && last.ordered === ordered
    if (goesOn && last.items.length < limits.block.items) last.items.push(text)
    else this.blocks.push({ kind: 'list', id: this.nextId(), ordered, items: [text] })
  }
}

/** 图1 …、▲…、（某某 摄）, or a short centred line, right after a picture. */
const isCaption = (text: string, centred: boolean): boolean =>
  text.length <= captionLength &&
  (/^(▲|图\s?\d|图[一二三四五六七八九十])/.test(text) ||
    /摄[）)]?$/.test(text) ||
    (centred && !/[。！？]$/.test(text)))
