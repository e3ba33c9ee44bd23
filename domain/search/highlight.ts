import { occurrences } from './occurrences'
import { wordsOf } from './words'

export interface Piece {
  text: string
  found: boolean
}

/** The text in pieces, those that hold a word of the query told apart. */
export function highlighted(text: string, query: string): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const { start, end } of occurrences(text, wordsOf(query))) {
    if (start > at) pieces.push({ text: text.slice(at, start), found: false })
    pieces.push({ text: text.slice(start, end), found: true })
    at = end
  }
  if (at < text.length) pieces.push({ text: text.slice(at), found: false })
  return pieces
}
