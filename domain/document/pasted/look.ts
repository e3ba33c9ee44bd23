import type { OfficeParagraph } from '../office/paragraph'
import { attribute, findBelow, styleOf, wordsOf, type PastedNode } from './node'

/** How the words of an element are set; what stands inside inherits it. */
export interface RunLook {
  strong: boolean
  emphasis: boolean
  underline: boolean
  fonts: readonly string[]
  /** Line ends are kept, as in `pre`. */
  kept: boolean
}

export type ParagraphLook = Pick<OfficeParagraph, 'style' | 'align' | 'list'>

export const plainRun: RunLook = {
  strong: false,
  emphasis: false,
  underline: false,
  fonts: [],
  kept: false,
}
export const plainParagraph: ParagraphLook = { style: '', align: 'start' }

export function runLookOf(node: PastedNode, around: RunLook): RunLook {
  const name = node.nodeName
  const style = styleOf(node)
  const weight = style.get('font-weight')
  const slant = style.get('font-style')
  const line = style.get('text-decoration') ?? style.get('text-decoration-line')
  const faces = [
    style.get('font-family'),
    style.get('mso-fareast-font-family'),
    name === 'FONT' ? attribute(node, 'face') : undefined,
  ].flatMap((face) => (face ? [face] : []))
  return {
    strong: weight ? isBold(weight) : name === 'B' || name === 'STRONG' || around.strong,
    emphasis: slant ? slant !== 'normal' : name === 'I' || name === 'EM' || around.emphasis,
    underline: line ? line.includes('underline') : name === 'U' || around.underline,
    // Word names the typeface of every run on the run itself.
    fonts: faces.length > 0 ? faces : around.fonts,
    kept: around.kept || name === 'PRE',
  }
}

const isBold = (weight: string) => /^bold/.test(weight) || Number(weight) >= 600

export function paragraphLookOf(node: PastedNode, around: ParagraphLook): ParagraphLook {
  const style = styleOf(node)
  const align = style.get('text-align') ?? attribute(node, 'align').toLowerCase()
  return {
    style: styleNameOf(node) || around.style,
    align: alignments[align] ?? around.align,
    list: listOf(node, style) ?? around.list,
  }
}

const alignments: Readonly<Record<string, ParagraphLook['align']>> = {
  center: 'center',
  right: 'end',
  end: 'end',
  left: 'start',
  justify: 'start',
}

/** The name an office program would give the style: headings are h1 to h6, others are told by their class. */
function styleNameOf(node: PastedNode): string {
  const level = /^H([1-6])$/.exec(node.nodeName)?.[1]
  if (level) return `heading ${level}`
  const named = /^Mso(Title|Toc\d|Heading\d)/i.exec(attribute(node, 'class'))?.[1]
  return named ?? ''
}

/** An item of a list: of the page, or a paragraph that Word numbers (mso-list). */
function listOf(node: PastedNode, style: ReadonlyMap<string, string>): ParagraphLook['list'] {
  if (node.nodeName === 'UL') return { ordered: false }
  if (node.nodeName === 'OL') return { ordered: true }
  const written = style.get('mso-list')
  if (!written || !/\bl\d+ level\d/.test(written)) return undefined
  const marker = findBelow(node, isListMarker)
  return { ordered: marker !== undefined && isNumber(wordsOf(marker)) }
}

/** The number or bullet Word writes out for who knows no lists of its own. */
export const isListMarker = (node: PastedNode): boolean =>
  /^ignore/i.test(styleOf(node).get('mso-list') ?? '')

/** A bullet may be a letter of a typeface of signs; a number has a figure in it, or a mark behind it. */
const isNumber = (marker: string): boolean =>
  /[0-9一二三四五六七八九十]|[a-z][.、)）]/i.test(marker.replace(/[\s\u00a0]/g, ''))
