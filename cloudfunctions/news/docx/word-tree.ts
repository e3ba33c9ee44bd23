import mammoth from 'mammoth'
import { DocxProblem } from '../../platform/word/docx-problem'

/** Word's document as mammoth reads it: insertions accepted, deletions gone. Only what we use of it. */
export type WordNode =
  | WordParagraph
  | {
      type: 'run'
      children: WordNode[]
      isBold: boolean
      isItalic: boolean
      isUnderline: boolean
      font: string | null
    }
  | { type: 'text'; value: string }
  | { type: 'tab' }
  | { type: 'break'; breakType: 'line' | 'page' | 'column' }
  | { type: 'hyperlink'; children: WordNode[]; href?: string }
  | { type: 'noteReference'; noteType: string; noteId: string }
  | WordImage
  | WordTable
  | { type: 'commentReference' | 'bookmarkStart' | 'checkbox' }

export interface WordParagraph {
  type: 'paragraph'
  children: WordNode[]
  styleId: string | null
  styleName: string | null
  alignment: string | null
  numbering: { level: string; isOrdered: boolean } | null
}

export interface WordImage {
  type: 'image'
  altText: string | null
  contentType: string
  readAsBuffer(): Promise<Buffer>
}

export interface WordTable {
  type: 'table'
  children: { type: 'tableRow'; isHeader: boolean; children: WordCell[] }[]
}

export interface WordCell {
  type: 'tableCell'
  colSpan: number
  rowSpan: number
  children: WordNode[]
}

export interface WordDocument {
  children: WordNode[]
  notes: { resolve(reference: { noteType: string; noteId: string }): { body: WordNode[] } | null }
}

/** Reads the tree; throws DocxProblem when the XML inside is broken. */
export async function readWordTree(bytes: Buffer): Promise<WordDocument> {
  let tree: WordDocument | undefined
  const transformDocument = (document: unknown) => {
    tree = document as WordDocument
    return document
  }
  // The HTML that mammoth goes on to make is thrown away, and pictures with it.
  const convertImage = mammoth.images.imgElement(() => Promise.resolve({ src: '' }))
  await mammoth.convertToHtml({ buffer: bytes }, { transformDocument, convertImage }).catch(() => {
    throw new DocxProblem('FILE_DAMAGED')
  })
  if (!tree) throw new DocxProblem('FILE_DAMAGED')
  return tree
}
