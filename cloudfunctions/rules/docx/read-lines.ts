import type { Line } from '@domain/provisions/provision'
import { normalised } from '@domain/provisions/read-lines'
import { automaticNumbers } from '@domain/provisions/word-numbering'
import { DocxProblem } from '../../platform/word/docx-problem'
import { marginLines } from '../../platform/word/margin-lines'
import { openDocx } from '../../platform/word/open-docx'
import { numberedBy, numberingOfStyles } from './numbering-of-styles'
import { numberingLists } from './numbering-lists'
import { childOf, childrenOf, rootOf, valueOf } from './xml'

// With the reader, for whoever loads it late: the class of a bundle is known only within it.
export { DocxProblem }

/** Lines of 页眉 and 页脚: no part of the rule, but a mark may stand there. */
export const readMargins = async (bytes: Buffer): Promise<string[]> =>
  marginLines(await openDocx(bytes))

/**
 * The lines of a rule in a .docx, with the numbers Word shows and does not store; what was inserted under 修订 is
 * there, what was deleted is not. Throws DocxProblem for what is no .docx, has no words, as a scan, or says more than
 * `mostBytes` (UTF-8): that is seen before any work.
 */
export async function readLines(bytes: Buffer, mostBytes = Infinity): Promise<Line[]> {
  const { read: part } = await openDocx(bytes)
  const text = await part('word/document.xml')
  if (text.length > mostMarkup || bytesSaid(text) > mostBytes)
    throw new DocxProblem('FILE_TOO_LARGE')
  const styles = numberingOfStyles(await part('word/styles.xml'))
  const numberOf = automaticNumbers(numberingLists(await part('word/numbering.xml')))
  const lines: Line[] = []
  const body = childOf(rootOf(text), 'w:body')
  if (body) addAll(body)
  if (lines.length === 0) throw new DocxProblem('FILE_EMPTY')
  return lines

  function addAll(parent: Element) {
    for (const child of childrenOf(parent)) {
      if (child.tagName === 'w:p') addParagraph(child)
      else if (child.tagName === 'w:tbl') addTable(child)
      else if (wrappers.has(child.tagName)) addAll(child)
    }
  }

  function addParagraph(paragraph: Element) {
    const properties = childOf(paragraph, 'w:pPr')
    const style = styles.get(valueOf(properties, 'w:pStyle') ?? '')
    const { numId = '0', level = 0 } = { ...style, ...numberedBy(properties) }
    const words = textOf(paragraph).split('\n')
    // A paragraph without words shows no number, but counts.
    const label = numId === '0' ? '' : numberOf(numId, level)
    words.forEach((text, n) => {
      const line = normalised(n === 0 && normalised(text) !== '' ? `${label} ${text}` : text)
      if (line !== '') lines.push({ text: line, at: lines.length + 1 })
    })
  }

  function addTable(table: Element) {
    const rows = childrenOf(table, 'w:tr').map((row) =>
      childrenOf(row, 'w:tc').map((cell) => normalised(textOf(cell).replace(/\n/g, ' '))),
    )
    if (rows.flat().every((text) => text === '')) return
    lines.push({ text: '', at: lines.length + 1, rows })
  }
}

/** In characters: a tree of more would not fit into the memory of the function. */
const mostMarkup = 12_000_000

/** How much is said between the marks; without building anything. */
function bytesSaid(xml: string): number {
  let bytes = 0
  for (const [, words = ''] of xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)</g))
    bytes += Buffer.byteLength(words)
  return bytes
}

/** What stands around paragraphs without being one. */
const wrappers = new Set([
  'w:sdt',
  'w:sdtContent',
  'w:ins',
  'w:customXml',
  'w:smartTag',
  'w:moveTo',
])
const silent = new Set([
  'w:del',
  'w:moveFrom',
  'w:pPr',
  'w:rPr',
  'w:instrText',
  'w:delText',
  'w:pict',
  'w:drawing',
  'mc:AlternateContent',
])

/** The words of a paragraph or cell; line breaks as \n, paragraphs of a cell too. */
function textOf(node: Element): string {
  return childrenOf(node)
    .map((child): string => {
      if (silent.has(child.tagName)) return ''
      if (child.tagName === 'w:t') return child.textContent ?? ''
      if (child.tagName === 'w:tab') return ' '
      if (child.tagName === 'w:br' || child.tagName === 'w:cr') return '\n'
      if (child.tagName === 'w:noBreakHyphen') return '-'
      return child.tagName === 'w:p' ? `${textOf(child)}\n` : textOf(child)
    })
    .join('')
}
