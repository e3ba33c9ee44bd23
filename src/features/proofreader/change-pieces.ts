import type { Piece } from './line'

/** A replacement: `length` UTF-16 units from `offset` on become `put`. */
export interface Change {
  offset: number
  length: number
  put: string
}

/**
 * The pieces with the change made, each character in the piece it was in, so that the look of the words stays.
 * Nothing when the change would touch what is no text.
 */
export function changedPieces(pieces: readonly Piece[], change: Change): Piece[] | undefined {
  const { offset, removed, put } = narrowed(pieces, change)
  if (removed === 0) return put === '' ? [...pieces] : inserted(pieces, offset, put)
  const sameLength = put.length === removed
  const next: Piece[] = []
  let start = 0
  let placed = false
  for (const piece of pieces) {
    const end = start + piece.text.length
    const from = Math.max(offset, start)
    const to = Math.min(offset + removed, end)
    if (from >= to) next.push(piece)
    else {
      if (piece.fixed) return undefined
      const own = sameLength ? put.slice(from - offset, to - offset) : placed ? '' : put
      placed = true
      const { text } = piece
      next.push({ text: text.slice(0, from - start) + own + text.slice(to - start) })
    }
    start = end
  }
  return placed ? next : undefined
}

/** The change without what stays as it is at both ends. */
function narrowed(pieces: readonly Piece[], { offset, length, put }: Change) {
  const old = pieces
    .map(({ text }) => text)
    .join('')
    .slice(offset, offset + length)
  let head = 0
  while (head < old.length && head < put.length && old[head] === put[head]) head++
  let tail = 0
  const shorter = Math.min(old.length, put.length) - head
  while (tail < shorter && old[old.length - 1 - tail] === put[put.length - 1 - tail]) tail++
  return {
    offset: offset + head,
    removed: old.length - head - tail,
    put: put.slice(head, put.length - tail),
  }
}

/** Put behind the character before it, or at the head of what follows. */
function inserted(pieces: readonly Piece[], offset: number, put: string): Piece[] | undefined {
  let start = 0
  const spans = pieces.map((piece, index) => {
    const span = { piece, index, start, end: start + piece.text.length }
    start = span.end
    return span
  })
  const isOpen = ({ piece }: (typeof spans)[number]) => !piece.fixed
  const place =
    spans.find((span) => isOpen(span) && span.start < offset && offset <= span.end) ??
    spans.find((span) => isOpen(span) && span.start === offset)
  if (!place) return undefined
  const at = offset - place.start
  return pieces.map((piece, index) =>
    index === place.index ? { text: piece.text.slice(0, at) + put + piece.text.slice(at) } : piece,
  )
}
