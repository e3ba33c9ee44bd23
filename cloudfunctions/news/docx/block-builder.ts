import type { TableCell } from '@domain/document/block'
import { BlockList } from '@domain/document/office/block-list'
import type { ImportNotes } from './import-notes'
import { Pictures } from './picture-blocks'
import { gather, type Gathered } from './styled-text'
import { tableOf } from './table-block'
import type { WordDocument, WordImage, WordNode, WordParagraph } from './word-tree'

/** Makes blocks of Word's paragraphs and tables, one after another. */
export class BlockBuilder {
  private readonly list: BlockList
  private footnotes = 0
  private readonly pictures: Pictures
  private ids = 0
  /** The words before what comes now: the place of a picture that cannot come. */
  private last = ''

  constructor(
    private readonly tree: WordDocument,
    private readonly notes: ImportNotes,
  ) {
    this.pictures = new Pictures(notes)
    this.list = new BlockList(
      () => `b${++this.ids}`,
      (note) => notes.add(note),
    )
  }

  async add(node: WordNode): Promise<void> {
    if (node.type === 'table') {
      const { table, images } = tableOf(node, this.notes)
      this.list.addTable(table)
      this.last = lastTextOf(table.rows) ?? this.last
      for (const image of images) await this.addPicture(image)
    } else if (node.type === 'paragraph') {
      await this.addParagraph(node)
    } else if (node.type === 'image') {
      // Old drawings stand beside their paragraph, not in it.
      await this.addPicture(node)
    }
  }

  finish() {
    return { ...this.list.finish(), pictures: this.pictures.taken }
  }

  private async addParagraph(paragraph: WordParagraph): Promise<void> {
    const { children, styleName, styleId, alignment, numbering } = paragraph
    const gathered = gather(children, this.footnotes)
    this.takeNotes(gathered)
    const { text, styles, fonts } = gathered
    this.list.addParagraph({
      ...{ text, styles, fonts },
      style: `${styleName ?? ''}|${styleId ?? ''}`,
      align: alignment === 'center' ? 'center' : alignment === 'right' ? 'end' : 'start',
      list: numbering ? { ordered: numbering.isOrdered } : undefined,
    })
    this.last = text || this.last
    for (const image of gathered.images) await this.addPicture(image)
  }

  private async addPicture(image: WordImage): Promise<void> {
    const picture = await this.pictures.take(image, this.last)
    if (!picture) return
    const { ref: fileId, width, height } = picture
    this.list.addPicture({ fileId, width, height, caption: image.altText ?? '' })
  }

  private takeNotes({ notes, links, text }: Gathered): void {
    for (const { label, ...reference } of notes) {
      const body = this.tree.notes.resolve(reference)?.body ?? []
      this.footnotes++
      this.list.addNote(label, gather(body).text)
    }
    if (links.some((link) => !text.includes(link))) {
      this.notes.add('超链接只保留了文字，没有保留网址')
    }
  }
}

const lastTextOf = (rows: readonly (readonly TableCell[])[]) =>
  rows.flat().findLast(({ text }) => text)?.text
