import type { Block } from '@domain/document/block'
import { limits } from '@domain/vocabulary/limits'
import type { ImportNotes } from './import-notes'
import { kindOf } from './paragraph-kind'
import { Pictures } from './picture-blocks'
import { splitText } from './split-text'
import { gather, type Gathered } from './styled-text'
import { tableBlock } from './table-block'
import type { WordDocument, WordImage, WordNode, WordParagraph } from './word-tree'

const captionLength = 60

/** Makes blocks of Word's paragraphs and tables, one after another. */
export class BlockBuilder {
  private title = ''
  private readonly blocks: Block[] = []
  private readonly footnotes: { label: string; text: string }[] = []
  private readonly pictures: Pictures
  private ids = 0

  constructor(
    private readonly tree: WordDocument,
    private readonly notes: ImportNotes,
  ) {
    this.pictures = new Pictures(notes)
  }

  async add(node: WordNode): Promise<void> {
    if (node.type === 'table') {
      const { block, images } = tableBlock(node, this.nextId(), this.notes)
      if (block.rows.length > 0) this.blocks.push(block)
      for (const image of images) await this.addPicture(image, '')
    } else if (node.type === 'paragraph') {
      await this.addParagraph(node)
    } else if (node.type === 'image') {
      // Old drawings stand beside their paragraph, not in it.
      await this.addPicture(node, '')
    }
  }

  finish() {
    const notes = this.footnotes.map(({ label, text }): Block => {
      return { kind: 'note', id: this.nextId(), label, text }
    })
    return { title: this.title, blocks: [...this.blocks, ...notes], pictures: this.pictures.taken }
  }

  private async addParagraph(paragraph: WordParagraph): Promise<void> {
    const gathered = gather(paragraph.children, this.footnotes.length)
    this.takeNotes(gathered)
    if (gathered.text) this.addText(paragraph, gathered)
    for (const image of gathered.images) await this.addPicture(image, gathered.text)
  }

  private addText(paragraph: WordParagraph, gathered: Gathered): void {
    const { text } = gathered
    const nothingBefore = !this.title && this.blocks.length === 0
    const kind = kindOf(paragraph, gathered, { nothingBefore })
    const last = this.blocks.at(-1)
    const centred = paragraph.alignment === 'center'
    if (kind.is === 'contents') this.notes.add('目录没有导入')
    else if (kind.is === 'title' && !this.title) this.title = text.replace(/\s*\n\s*/g, '')
    else if (kind.is === 'heading')
      this.push({ kind: 'heading', id: this.nextId(), level: kind.level, text })
    else if (kind.is === 'item') this.addItem(kind.ordered, text)
    else if (last?.kind === 'image' && isCaption(text, centred)) {
      last.caption = text.replace(/^▲\s*/, '')
    } else this.addRunningText(paragraph, gathered)
  }

  private addRunningText({ alignment }: WordParagraph, { text, styles }: Gathered): void {
    const align = alignment === 'center' ? 'center' : alignment === 'right' ? 'end' : undefined
    const parts = splitText(text, limits.textPerBlock)
    if (parts.length > 1) this.notes.add('有一段过长，已从句末分开，请核对')
    for (const part of parts) {
      this.push({
        kind: 'paragraph',
        id: this.nextId(),
        text: part,
        // Ranges of a paragraph that was cut would point at the wrong words.
        ...(parts.length === 1 && styles.length > 0 && { styles: styles.slice(0, 200) }),
        ...(align && { align }),
      })
    }
  }

  private addItem(ordered: boolean, text: string): void {
    if (ordered) this.notes.add('自动编号已改为 1. 2. 3.，如原文是其他编号，请核对')
    const last = this.blocks.at(-1)
    if (last?.kind === 'list' && last.ordered === ordered && last.items.length < 200) {
      last.items.push(text)
    } else this.push({ kind: 'list', id: this.nextId(), ordered, items: [text] })
  }

  private async addPicture(image: WordImage, after: string): Promise<void> {
    const picture = await this.pictures.take(image, after)
    if (!picture) return
    const { ref: fileId, width, height } = picture
    const caption = (image.altText ?? '').trim().slice(0, 200)
    this.push({ kind: 'image', id: this.nextId(), fileId, width, height, caption })
  }

  private takeNotes({ notes, links, text }: Gathered): void {
    for (const { label, ...reference } of notes) {
      const body = this.tree.notes.resolve(reference)?.body ?? []
      this.footnotes.push({ label, text: gather(body).text.slice(0, limits.textPerBlock) })
    }
    if (links.some((link) => !text.includes(link))) {
      this.notes.add('超链接只保留了文字，没有保留网址')
    }
  }

  private push(block: Block): void {
    this.blocks.push(block)
  }

  private nextId(): string {
    return `b${++this.ids}`
  }
}

/** 图1 …、▲…、（某某 摄）, or a short centred line, right after a picture. */
const isCaption = (text: string, centred: boolean): boolean =>
  text.length <= captionLength &&
  (/^(▲|图\s?\d|图[一二三四五六七八九十])/.test(text) ||
    /摄[）)]?$/.test(text) ||
    (centred && !/[。！？]$/.test(text)))
