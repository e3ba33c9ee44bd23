import type { Passage } from '@domain/proofreading/mark'

/** A stretch of a line that was written in one go: in Word one `w:t`. */
export interface Piece {
  text: string
  /** A tab, a picture, a formula: takes its place in the text, but is no text to change. */
  fixed?: true
}

/** One line of what is being proofread; its text is that of its pieces. */
export interface Line {
  id: string
  role: Passage['role']
  pieces: readonly Piece[]
}

/** Stands in the text for what is no text: U+FFFC. */
export const somethingElse = '\uFFFC'

export const textOf = ({ pieces }: Pick<Line, 'pieces'>): string =>
  pieces.map(({ text }) => text).join('')

/** Lines of plain text, a piece each. */
export const linesOfText = (text: string): Line[] =>
  text
    .split(/\r\n|\r|\n/)
    .map((line, n) => ({ id: String(n), role: 'paragraph', pieces: [{ text: line }] }))
