import { Refused } from '@/cloud/problems'
import { somethingElse, type Line, type Piece } from '../line'
import { attributeOf, tagsOf, unescaped, type Tag } from './scan-xml'

/** Where the text of a piece stands in the XML. */
export interface Spot {
  /** The opening `w:t` tag. */
  tagStart: number
  tagEnd: number
  /** Behind the text. */
  textEnd: number
}

/** A line, and for each of its pieces the spot it came from; none for a fixed one. */
export interface ReadLine {
  line: Line
  spots: readonly (Spot | undefined)[]
}

/** Deleted or moved away, a second drawing of the same for old programs, pronunciation above the words. */
const passedOver = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:rt'])
const standsInText = new Set(['wp:inline', 'm:oMath', 'w:object', 'w:pict', 'w:sym'])

interface OpenLine {
  role: Line['role']
  pieces: Piece[]
  spots: (Spot | undefined)[]
}

/**
 * The lines of a part of a .docx: paragraphs, parted at line breaks, tables and text boxes included.
 * `part` begins their ids; `note`: all of it is footnotes. Refuses with FILE_DAMAGED what is not well formed.
 */
export function readLines(xml: string, part: string, note = false): ReadLine[] {
  const reader = new LineReader(xml, note)
  for (const tag of tagsOf(xml)) reader.take(tag)
  return reader.finish().map(({ role, pieces, spots }, n) => ({
    line: { id: `${part}:${n}`, role, pieces },
    spots,
  }))
}

class LineReader {
  private readonly lines: OpenLine[] = []
  /** A paragraph may stand within a drawing within a paragraph. */
  private readonly paragraphs: OpenLine[] = []
  private readonly open: string[] = []
  private passing = 0
  private cells = 0
  private textTag: Tag | undefined

  constructor(
    private readonly xml: string,
    private readonly note: boolean,
  ) {}

  take(tag: Tag): void {
    if (tag.kind === 'close') {
      if (this.open.pop() !== tag.name) throw new Refused('FILE_DAMAGED')
      this.leave(tag)
      return
    }
    this.enter(tag)
    if (tag.kind === 'open') this.open.push(tag.name)
    else if (tag.name === 'w:p') this.paragraphs.pop()
  }

  finish(): OpenLine[] {
    if (this.open.length > 0) throw new Refused('FILE_DAMAGED')
    return this.lines
  }

  private enter(tag: Tag): void {
    const { name, kind } = tag
    if (kind === 'open') {
      if (passedOver.has(name)) this.passing++
      if (name === 'w:tc') this.cells++
    }
    if (name === 'w:p') this.startLine(this.cells > 0 ? 'cell' : this.note ? 'note' : 'paragraph')
    if (this.passing > 0) return
    const line = this.paragraphs[this.paragraphs.length - 1]
    if (!line) return
    if (this.open[this.open.length - 1] === 'w:pPr') this.learnRole(line, tag)
    else if (name === 'w:t' && kind === 'open') this.textTag = tag
    else if (name === 'w:br' || name === 'w:cr') this.startLine(line.role, true)
    else if (name === 'w:tab' && this.isInRun()) this.addFixed(line, '\t')
    else if (name === 'w:noBreakHyphen') this.addFixed(line, '-')
    else if (standsInText.has(name)) this.addFixed(line, somethingElse)
  }

  private leave({ name, start }: Tag): void {
    if (passedOver.has(name)) this.passing--
    if (name === 'w:tc') this.cells--
    if (name === 'w:p') this.paragraphs.pop()
    if (name === 'w:t' && this.textTag) {
      this.addText(this.textTag, start)
      this.textTag = undefined
    }
  }

  private startLine(role: Line['role'], instead = false): void {
    const line: OpenLine = { role, pieces: [], spots: [] }
    if (instead) this.paragraphs.pop()
    this.paragraphs.push(line)
    this.lines.push(line)
  }

  /** Tabs stand in runs as characters, and in the properties of a paragraph as places. */
  private isInRun = () => this.open[this.open.length - 1] === 'w:r'

  private learnRole(line: OpenLine, tag: Tag): void {
    if (line.role !== 'paragraph') return
    if (tag.name === 'w:numPr') line.role = 'listItem'
    if (tag.name === 'w:outlineLvl') line.role = 'heading'
    if (tag.name !== 'w:pStyle') return
    const style = attributeOf(this.xml, tag, 'w:val') ?? ''
    // Chinese editions of Word name their heading styles 1 to 9.
    if (/^title$/i.test(style)) line.role = 'title'
    else if (/^(heading ?)?[1-9]$/i.test(style)) line.role = 'heading'
    else if (/^caption$/i.test(style)) line.role = 'caption'
  }

  private addFixed(line: OpenLine, text: string): void {
    line.pieces.push({ text, fixed: true })
    line.spots.push(undefined)
  }

  private addText(tag: Tag, textEnd: number): void {
    const line = this.paragraphs[this.paragraphs.length - 1]
    if (!line) return
    const written = this.xml.slice(tag.end, textEnd)
    const preserved = attributeOf(this.xml, tag, 'xml:space') === 'preserve'
    // Line ends count as spaces; spaces at either end count only where they are said to.
    const spaced = unescaped(written).replace(/[\t\r\n]/g, ' ')
    const text = preserved ? spaced : spaced.replace(/^ +| +$/g, '')
    if (text === '') return
    if (written.includes('<')) return this.addFixed(line, somethingElse)
    line.pieces.push({ text })
    line.spots.push({ tagStart: tag.start, tagEnd: tag.end, textEnd })
  }
}
