import type { TextStyle } from '../block'
import { addStyle, trimmed, type OfficeParagraph } from '../office/paragraph'
import {
  isListMarker,
  paragraphLookOf,
  plainParagraph,
  plainRun,
  runLookOf,
  type RunLook,
} from './look'
import { attribute, children, isElement, isText, styleOf, type PastedNode } from './node'

/** Where a walk over a page brings what it finds. */
export interface Finder {
  paragraph(paragraph: OfficeParagraph): void
  picture(node: PastedNode): void
  table(node: PastedNode): void
  footnote(node: PastedNode): void
  note(note: string): void
}

const unread = new Set(
  'SCRIPT STYLE HEAD TITLE META LINK TEMPLATE NOSCRIPT IFRAME OBJECT EMBED SVG MATH INPUT BUTTON SELECT TEXTAREA CANVAS AUDIO VIDEO XML'.split(
    ' ',
  ),
)
const blockNames = new Set(
  'P DIV H1 H2 H3 H4 H5 H6 UL OL LI BLOCKQUOTE PRE SECTION ARTICLE HEADER FOOTER MAIN ASIDE FIGURE FIGCAPTION DL DT DD BODY HTML HR CENTER ADDRESS FORM TD TH'.split(
    ' ',
  ),
)

/** Walks over a page and tells of its paragraphs, pictures and tables in the order they stand. */
export class PageWalk {
  private text = ''
  private styles: TextStyle[] = []
  private fonts = new Set<string>()
  private pictures: PastedNode[] = []
  private paragraph = plainParagraph

  constructor(
    private readonly finder: Finder,
    /** Where lines are broken twice for a new paragraph, as old pages do. */
    private readonly brokenTwice = false,
  ) {}

  /** All of what stands below. */
  read(root: PastedNode): void {
    for (const child of children(root)) this.visit(child, plainRun)
    this.flush()
  }

  private visit(node: PastedNode, look: RunLook): void {
    if (isText(node)) return this.addText(node.nodeValue ?? '', look)
    if (!isElement(node) || this.isLeftOut(node)) return
    const name = node.nodeName.toUpperCase()
    const style = styleOf(node)
    const tabs = Number(style.get('mso-tab-count') ?? 0)
    if (tabs > 0) this.text += '\t'.repeat(Math.min(tabs, 10))
    else if (name === 'BR') this.breakLine(style)
    else if (name === 'IMG' || name === 'V:IMAGEDATA') this.pictures.push(node)
    else if (name === 'TABLE') this.apart(() => this.finder.table(node))
    else if (/^(foot|end)note$/.test(style.get('mso-element') ?? ''))
      this.apart(() => this.finder.footnote(node))
    else if (blockNames.has(name)) this.visitBlock(node, look)
    else this.visitChildren(node, runLookOf(node, look))
  }

  private visitBlock(node: PastedNode, look: RunLook): void {
    const around = this.paragraph
    this.apart(() => {
      this.paragraph = paragraphLookOf(node, around)
      this.visitChildren(node, runLookOf(node, look))
      this.flush()
      this.paragraph = around
    })
  }

  private visitChildren(node: PastedNode, look: RunLook): void {
    for (const child of children(node)) this.visit(child, look)
  }

  private apart(read: () => void): void {
    this.flush()
    read()
  }

  private isLeftOut(node: PastedNode): boolean {
    const name = node.nodeName.toUpperCase()
    if (unread.has(name)) return true
    if (isListMarker(node)) return true
    const style = styleOf(node)
    if (style.get('display') === 'none' || style.get('mso-hide') === 'all') return true
    if (name === 'DEL' || name === 'INS') {
      this.finder.note('含有修订痕迹：已按“接受全部修订”粘贴，请核对是否为定稿')
      return name === 'DEL'
    }
    const isComment =
      /^comment/.test(style.get('mso-element') ?? '') ||
      /^MsoComment|^msocom/i.test(attribute(node, 'class'))
    if (isComment) this.finder.note('批注没有粘贴')
    const href = name === 'A' ? attribute(node, 'href') : ''
    if (/^https?:/.test(href)) this.finder.note('超链接只保留了文字，没有保留网址')
    return isComment
  }

  private breakLine(style: ReadonlyMap<string, string>): void {
    if (style.has('page-break-before')) return
    this.text = this.text.replace(/ +$/, '')
    if (this.brokenTwice && this.text.endsWith('\n')) this.flush()
    else this.text += '\n'
  }

  /** Spaces and line ends run together, as a browser shows them. */
  private addText(value: string, look: RunLook): void {
    let text = value
    if (!look.kept) {
      text = value.replace(/[ \t\r\n\f]+/g, ' ')
      if (text.startsWith(' ') && /(^|[ \n\t])$/.test(this.text)) text = text.slice(1)
    }
    if (text === '') return
    const start = this.text.length
    this.text += text
    const end = this.text.length
    for (const font of look.fonts) this.fonts.add(font)
    for (const as of ['strong', 'emphasis', 'underline'] as const)
      if (look[as]) addStyle(this.styles, { start, end, as })
  }

  private flush(): void {
    const { style, align, list } = this.paragraph
    const found = trimmed({
      text: this.text.replace(/\u00a0/g, ' '),
      styles: this.styles,
      fonts: this.fonts,
      ...{ style, align, list },
    })
    const { pictures } = this
    this.text = ''
    this.styles = []
    this.fonts = new Set()
    this.pictures = []
    if (found.text) this.finder.paragraph(found)
    for (const picture of pictures) this.finder.picture(picture)
  }
}
